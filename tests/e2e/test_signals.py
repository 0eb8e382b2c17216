"""SIGINT, SIGTERM and SIGHUP at every moment: the right exit code, no traceback, the id when it is known."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from faults import moves
from faults.catalogue import BY_NAME, Fault
from faults.server import FaultyServer
from running import Machine

from fleioctl.sandbox.application import Sandbox

CODES = {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGHUP: 129}
CREATE = "todos create --title Buy"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path / "home")


@contextmanager
def as_on_a_terminal() -> Iterator[None]:
    """Undo for what is started here what a shell does to its background jobs, in which these tests may run."""
    before = {number: signal.signal(number, signal.SIG_DFL) for number in CODES if number != signal.SIGTERM}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def start(machine: Machine, line: str, **env: str) -> subprocess.Popen[str]:
    with as_on_a_terminal():
        return machine.start(line, **env)


@pytest.mark.parametrize("number", CODES)
@pytest.mark.parametrize("module", ["fleioctl.cli.main", "typer", "fleioctl.cli.tree", "fleioctl.verbs.list"])
def test_signal_while_the_program_starts(machine: Machine, number: signal.Signals, module: str) -> None:
    code = (
        "import os, sys\n"
        "from fleioctl.__main__ import main\n"
        "class Striking:\n"
        "    def find_spec(self, name, *_):\n"
        f"        if name == {module!r}:\n"
        f"            os.kill(os.getpid(), {int(number)})\n"
        "sys.meta_path.insert(0, Striking())\n"
        "sys.argv = ['fleioctl', '--profile', 'sandbox', 'clients', 'list']\n"
        "main()\n"
    )
    with as_on_a_terminal():
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=machine.variables({}),
            capture_output=True,
            encoding="utf-8",
            timeout=30,
            check=False,
        )
    assert (done.returncode, "Traceback" in done.stderr) == (CODES[number], False), done.stderr
    assert "Stopped by a signal" in done.stderr


@pytest.mark.parametrize("number", CODES)
def test_signal_before_anything_was_sent(machine: Machine, seed: Path, number: signal.Signals) -> None:
    with FaultyServer(Sandbox(seed, delay=0), BY_NAME["hangs_unread"]) as server:
        process = start(machine, CREATE, FLEIOCTL_URL=server.url, FLEIOCTL_TOKEN="t" * 40)
        with server.changed:
            assert server.changed.wait_for(lambda: server.struck > 0, 30)
        process.send_signal(number)
        _, told = process.communicate(timeout=30)
    assert (process.returncode, "Nothing was changed" in told) == (CODES[number], True), told


@pytest.mark.parametrize("number", CODES)
def test_signal_during_a_create_waits_for_its_id(
    machine: Machine, seed: Path, tmp_path: Path, number: signal.Signals
) -> None:
    import shutil

    shutil.copytree(seed, tmp_path / "panel")
    panel = Sandbox(tmp_path / "panel", delay=0)
    fault = Fault("slow", (moves.act, lambda _: time.sleep(2), moves.answer))
    with FaultyServer(panel, fault, spoils=lambda received: received.method == "POST") as server:
        process = start(machine, CREATE, FLEIOCTL_URL=server.url, FLEIOCTL_TOKEN=panel.token)
        with server.changed:
            assert server.changed.wait_for(lambda: server.struck > 0, 30)
        os.kill(process.pid, number)
        asked = time.monotonic()
        assert process.stderr
        first = process.stderr.readline()
        assert "waiting up to 5 s" in first
        assert time.monotonic() - asked < 1.5
        _, told = process.communicate(timeout=30)
        assert process.returncode == 8, told
        assert "create todos: " in told
        server.fault = None
        again = machine(f"{CREATE} -o json", FLEIOCTL_URL=server.url, FLEIOCTL_TOKEN=panel.token)
        assert again.code == 0, again.stderr
        assert f"create todos: {again.json['id']}" in told
        assert sum(request.method == "POST" for request in server.received) == 1


def test_ignored_hang_up_stays_ignored(machine: Machine, seed: Path) -> None:
    """As under nohup."""
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        process = machine.start("--profile sandbox clients list -o ids --limit 1")
    finally:
        signal.signal(signal.SIGHUP, before)
    time.sleep(0.3)
    process.send_signal(signal.SIGHUP)
    process.communicate(timeout=30)
    assert process.returncode == 0
