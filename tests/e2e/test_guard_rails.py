"""What stands between a command line and a mistake: read-only profiles, the banner, the watch that ends."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from running import FakeClock, Machine, Served


@pytest.fixture
def profile(run: Machine, served: Served) -> Callable[[str], Machine]:
    """Return a machine with one profile that means the served sandbox, and these further settings."""

    def configured(more: str) -> Machine:
        run.configure(f'[profiles.prod]\nurl = "{served.url}"\ntoken = "{served.token}"\n{more}\n')
        run.environ["FLEIOCTL_PROFILE"] = "prod"
        return run

    return configured


def test_read_only_profile_changes_nothing(profile: Callable[[str], Machine], served: Served) -> None:
    machine, before = profile("read_only = true"), served.sandbox.log()
    refused = machine("instances reboot 4e6adbd9-be51-4974-a80f-14444bccf1e2 -o json")
    assert (refused.code, refused.error["code"]) == (2, "read_only")
    assert machine("api POST clients -f name=x").code == 2
    assert machine("clients list --count").code == 0
    assert served.sandbox.log() == before


def test_production_is_named_before_a_change_and_not_before_a_read(profile: Callable[[str], Machine]) -> None:
    machine = profile('environment = "production"')
    assert "PRODUCTION" in machine("clients update 722694 --fax +1 --dry-run").stderr
    assert "PRODUCTION" not in machine("clients list --count").stderr


def test_what_will_be_touched_stands_in_columns(run: Machine) -> None:
    asked = run("-p sandbox instances stop --select client.name~a --select status=active", typed="n\n")
    assert asked.code == 2
    lines = [line for line in asked.stderr.splitlines() if line.startswith("  ")]
    assert "  feb7f7ff-4029-42ba-a3de-49bf90eeee5b  db1       Oana Ionescu     active" in lines
    assert "  7c8652e4-451b-4a91-aca4-ca8960e5708a  almacén   Pedro Álvarez    active" in lines


class EndingClock(FakeClock):
    """Time that a person ends with Ctrl-C at the third wait."""

    def sleep(self, seconds: float) -> None:
        super().sleep(seconds)
        if len(self.slept) == 3:
            raise KeyboardInterrupt


def test_watch_shows_the_list_until_ctrl_c(sandbox: Machine, tmp_path: Path) -> None:
    clock = EndingClock()
    watching = Machine(sandbox.home, sandbox.environ, clock)
    result = watching("clients list --watch --interval 7 -o ids --limit 2")
    assert result.code == 130
    assert clock.slept == [7, 7, 7]
    assert len(result.stdout.splitlines()) == 6


@pytest.mark.parametrize(("term", "cleared"), [("xterm", 3), ("dumb", 0)])
def test_watch_clears_the_screen_of_a_terminal_that_can(term: str, cleared: int, sandbox: Machine) -> None:
    watching = Machine(sandbox.home, sandbox.environ, EndingClock())
    result = watching("clients list --watch --limit 2 --color never", terminal=True, TERM=term)
    assert result.stdout.count("\x1b[H\x1b[2J") == result.stdout.count("\x1b") // 2 == cleared
    assert result.stderr.count("every 5 s until Ctrl-C") == 3
