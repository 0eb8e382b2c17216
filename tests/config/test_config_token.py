"""A token comes from the profile, its command, or the environment, and from nowhere else."""

from __future__ import annotations

import contextlib
import os
import pty
import select
import sys
import time
from pathlib import Path

import pytest

from fleioctl import errors
from fleioctl.config import Settings, load
from fleioctl.config import token as config_token
from fleioctl.config.options import Options

ENVIRON = {"PATH": os.environ["PATH"]}


def with_command(folder: Path, command: str) -> Settings:
    config = folder / "config.toml"
    config.write_text(f"default_profile = 'p'\n[profiles.p]\nurl = 'https://x'\ntoken_command = '''{command}'''\n")
    return load(Options(), {**ENVIRON, "FLEIOCTL_CONFIG": str(config), "FLEIOCTL_TOKEN": "of-another-panel"})


def test_token_command_gives_its_first_line(tmp_path):
    assert with_command(tmp_path, "printf 'the-token\\nlogin: me\\n'").token() == "the-token"
    assert with_command(tmp_path, "printf 'the-token\\r\\n'").token() == "the-token"
    assert with_command(tmp_path, "printf the-token").token() == "the-token"


def test_token_command_is_run_once_and_only_when_asked(tmp_path):
    settings = with_command(tmp_path, f"echo ran >> {tmp_path}/runs; echo the-token")
    assert settings.origins()["token"].value == "<set>"
    assert not (tmp_path / "runs").exists()
    assert settings.token() == settings.token() == "the-token"
    assert (tmp_path / "runs").read_text() == "ran\n"


def test_token_command_cannot_eat_what_is_piped_to_us(tmp_path):
    assert with_command(tmp_path, "cat; echo the-token").token() == "the-token"


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        ("exit 3", "failed with status 3"),
        ("echo the-token; exit 1", "failed with status 1"),
        ("true", "printed nothing"),
        ("echo; echo the-token", "printed nothing"),
        ("no-such-command-here 2>/dev/null", "failed with status 127"),
        ("kill -9 $$", "failed with status -9"),
    ],
)
def test_failing_token_command_is_no_token(tmp_path, command, reason):
    with pytest.raises(errors.Denied, match=reason) as raised:
        with_command(tmp_path, command).token()
    assert (raised.value.exit_code, raised.value.code) == (4, "no_token")
    assert command not in raised.value.message + raised.value.hint


def test_token_command_that_hangs_is_ended(tmp_path, monkeypatch):
    monkeypatch.setattr(config_token, "LIMIT", 0.2)
    with pytest.raises(errors.Denied, match="did not end"):
        with_command(tmp_path, f"exec {sys.executable} -c 'import time; time.sleep(60)'").token()


def test_token_command_is_not_waited_for_longer_than_a_call(tmp_path):
    settings = with_command(tmp_path, "sleep 60")
    settings.timeout = 0.2
    started = time.monotonic()
    with pytest.raises(errors.Denied, match=r"did not end within 0\.2 s"):
        settings.token()
    assert time.monotonic() - started < 5


def test_token_command_that_prints_for_ever_is_ended(tmp_path):
    started = time.monotonic()
    with pytest.raises(errors.Denied, match="printed more than 64 KiB"):
        with_command(tmp_path, "yes").token()
    assert time.monotonic() - started < 5


@pytest.mark.parametrize(
    ("command", "token"), [("echo the-token", "the-token"), ("exit 1", None), ("sleep 60", None), ("yes", None)]
)
def test_token_command_leaves_nothing_behind(tmp_path, monkeypatch, command, token):
    monkeypatch.setattr(config_token, "LIMIT", 0.5)
    settings = with_command(tmp_path, f"sleep 61 & echo $! > {tmp_path}/pid; {command}")
    started = time.monotonic()
    with contextlib.suppress(errors.Denied):
        assert settings.token() == token
    assert time.monotonic() - started < 5
    left = int((tmp_path / "pid").read_text())
    assert gone(left)


def gone(process: int) -> bool:
    """Wait a little for a killed process to be no more than a name."""
    for _ in range(200):
        try:
            state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            return True
        if state == "Z":
            return True
        time.sleep(0.01)
    return False


def test_token_command_does_not_learn_our_token(tmp_path):
    with pytest.raises(errors.Denied, match="printed nothing"):
        with_command(tmp_path, 'echo "$FLEIOCTL_TOKEN"').token()


def test_byte_order_mark_and_line_ends_of_windows_are_dropped(tmp_path):
    command = r"printf '\357\273\277the-token\r\nlogin: me\r\n'"
    assert with_command(tmp_path, command).token() == "the-token"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="pseudo-terminals differ")
def test_token_command_may_ask_on_the_terminal(tmp_path):
    config = tmp_path / "config.toml"
    command = "stty -echo < /dev/tty; printf 'Word: ' > /dev/tty; read word < /dev/tty; echo token-$word"
    config.write_text(f'default_profile = "p"\n[profiles.p]\nurl = "https://x"\ntoken_command = "{command}"\n')
    program = (
        "import os; from fleioctl.config import load; from fleioctl.config.options import Options;"
        "print('got', load(Options(), dict(os.environ)).token()); print('and', input())"
    )
    child, terminal = pty.fork()
    if child == 0:
        os.execve(sys.executable, [sys.executable, "-c", program], {**ENVIRON, "FLEIOCTL_CONFIG": str(config)})
    shown = until(terminal, b"Word: ")
    os.write(terminal, b"blue\n")
    shown += until(terminal, b"token-blue")
    os.write(terminal, b"mine\n")
    shown += until(terminal, b"and mine")
    assert os.waitpid(child, 0)[1] == 0
    os.close(terminal)


def until(terminal: int, words: bytes) -> bytes:
    """Read what is shown until the words come."""
    shown = b""
    while words not in shown:
        ready, _, _ = select.select([terminal], [], [], 20)
        assert ready, shown
        shown += os.read(terminal, 1000)
    return shown


def test_token_command_with_an_impossible_environment_is_a_sentence(tmp_path):
    settings = with_command(tmp_path, "true")
    settings.environ = {"A": "x" * 4_000_000}
    with pytest.raises(errors.Local, match="cannot be run"):
        settings.token()


def test_profile_without_token_says_how_to_get_one(tmp_path):
    config = tmp_path / "config.toml"
    config.write_text("[profiles.p]\nurl = 'https://x'\n")
    settings = load(Options(profile="p", config_file=str(config)), {"FLEIOCTL_TOKEN": "of-another-panel"})
    with pytest.raises(errors.Denied, match="has no token") as raised:
        settings.token()
    assert "fleioctl login --profile p" in raised.value.hint


def test_token_of_the_environment_is_passed_on_as_it_is():
    settings = load(Options(panel_url="https://x"), {"FLEIOCTL_TOKEN": "line\n"})
    assert settings.token() == "line\n"
