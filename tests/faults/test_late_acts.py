"""A panel that does at last what it was asked first, when it is asked again: the second answer is an echo."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from running import Machine

from faults.catalogue import BY_NAME
from faults.server import FaultyServer
from faults.wire import Objects
from fleioctl.sandbox.application import Sandbox

Environ = dict[str, Any]


class Late:
    """Put the first write of a kind aside without an answer, and carry it out just before the next one."""

    def __init__(self, panel: Sandbox) -> None:
        self.panel = panel
        self.aside: Environ | None = None
        self.writes = 0

    def __call__(self, environ: Environ, start_response: Callable[..., Any]) -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] == "GET":
            return self.panel(environ, start_response)
        self.writes += 1
        if self.writes == 1:
            content = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
            self.aside = {**environ, "wsgi.input": io.BytesIO(content)}
            start_response("504 Gateway Timeout", [("Content-Type", "text/html")])
            return [b"<html></html>"]
        if self.aside:
            b"".join(self.panel(self.aside, lambda *_: None))
            self.aside = None
        return self.panel(environ, start_response)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path / "home")


def late_panel(machine: Machine, seed: Path, folder: Path, delay: float) -> Sandbox:
    """Return a panel whose queued work takes so many seconds of the machine's own clock."""
    shutil.copytree(seed, folder / "panel")
    panel = Sandbox(folder / "panel", delay=delay, clock=machine.clock.now)
    machine.environ["FLEIOCTL_TOKEN"] = panel.token
    return panel


LINES = (
    ("services suspend {} --yes", "billing/services", {"status": "active"}),
    ("services unsuspend {}", "billing/services", {"status": "suspended"}),
    ("volumes delete {} --yes", "openstack/volumes", {"status": "available"}),
    ("instances stop {}", "openstack/instances", {"status": "active", "locked": False, "display_task": None}),
    ("instances start {}", "openstack/instances", {"status": "stopped", "locked": False, "display_task": None}),
    ("instances delete {} --yes", "openstack/instances", {"status": "stopped", "locked": False, "display_task": None}),
)


@pytest.mark.parametrize("delay", [0, 3])
@pytest.mark.parametrize(("line", "path", "state"), LINES, ids=[line for line, _, _ in LINES])
def test_echo_of_the_first_attempt_is_not_taken_for_a_refusal(
    machine: Machine, seed: Path, tmp_path: Path, line: str, path: str, state: dict[str, Any], delay: int
) -> None:
    panel = late_panel(machine, seed, tmp_path, delay)
    target = Objects(panel).first(path, lambda row: all(row.get(name) == value for name, value in state.items()))
    late = Late(panel)
    with FaultyServer(late, BY_NAME["nothing_wrong"]) as server:
        result = machine(line.format(target["id"]), FLEIOCTL_URL=server.url)
    assert late.writes >= 2
    assert result.code == 0, result.stderr
    assert "nothing was changed" not in result.stderr.lower()
