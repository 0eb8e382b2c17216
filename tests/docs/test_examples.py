"""Every command has an example, and every example works as it stands on a fresh sandbox."""

from __future__ import annotations

import getpass
import shlex
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from running import Machine, Result

from fleioctl.cli import help, tree
from fleioctl.model.command import Entry
from fleioctl.model.registry import places
from fleioctl.storage.journal import Journal

from .cases import BEFORE, ENDS, NOT_RUN, OPERATION, PASSWORD, PROFILES


def below(path: str, entry: Entry) -> Iterator[tuple[str, Entry]]:
    """Yield every command below an entry, with its path."""
    if entry.entries is None:
        yield path, entry
        return
    for each in entry.entries():
        yield from below(f"{path} {each.name}", each)


COMMANDS = dict(command for name in places() for command in below(name, tree.load(name)))


class Reader:
    """Somebody who tries what the help shows, at a terminal, saying yes and typing a password."""

    def __init__(self, machine: Machine, seed: Path) -> None:
        self.machine, self.seed = machine, seed

    def restart(self) -> None:
        """Have everything as on the first day."""
        shutil.copytree(self.seed, self.machine.state_folder / "sandbox", dirs_exist_ok=True)
        self.machine.configure(PROFILES)

    def run(self, line: str) -> Result:
        """Run a line; where its output would go into a file it is only kept."""
        words = shlex.split(line)
        assert words[0] == "fleioctl", line
        kept = words[1 : words.index(">")] if ">" in words else words[1:]
        return self.machine(kept, typed="y\n")


@pytest.fixture
def reader(run: Machine, seed: Path, monkeypatch: pytest.MonkeyPatch) -> Reader:
    """Return a reader with a password in mind."""
    monkeypatch.setattr(getpass, "getpass", lambda *_: PASSWORD)
    return Reader(run, seed)


def leave_open(machine: Machine) -> None:
    """Put the operation of the examples into the history, with an unknown outcome."""
    machine.clock.time = datetime.strptime(f"{OPERATION}+0000", "%Y%m%dT%H%M%S%z").timestamp()
    told = {"safety": "once", "action": "create", "resource": "clients", "key": "email nobody@example.com"}
    where = {"panel": "sandbox", "profile": "sandbox", "command": "fleioctl clients create"}
    journal = Journal(machine.state_folder, machine.clock)
    journal.close(journal.begin(**told, **where), "unknown")


def test_every_command_has_an_example() -> None:
    assert not [path for path, entry in COMMANDS.items() if not entry.example]


@pytest.mark.parametrize("name", [name for name in places() if name not in NOT_RUN])
def test_every_example_works(reader: Reader, name: str) -> None:
    if name == "history":
        leave_open(reader.machine)
    for path, entry in below(name, tree.load(name)):
        if path not in NOT_RUN:
            for line in entry.example.split("; "):
                try_example(reader, path, line)


def try_example(reader: Reader, path: str, line: str) -> None:
    reader.restart()
    if path in BEFORE:
        assert reader.run(f"fleioctl --profile sandbox {BEFORE[path]}").code == 0
    assert set(path.split()) <= set(line.split()) or path == "history list", f"{line} is no example of {path}"
    result = reader.run(line)
    expected = ENDS[path][0] if path in ENDS and "--as" not in line else 0
    assert result.code == expected, f"{line}\n{result.stderr}"


def test_exceptions_are_of_commands_that_exist() -> None:
    assert {*BEFORE, *ENDS, *NOT_RUN} <= set(COMMANDS)


@pytest.mark.parametrize("name", places())
def test_examples_stand_in_the_help_of_commands_and_groups(run: Machine, name: str) -> None:
    for path, entry in below(name, tree.load(name)):
        page = unfolded(run(f"{path} --help").stdout)
        assert all(line in page for line in entry.example.split("; ")), path
    assert "Example" in run(f"{name} --help").stdout


def unfolded(page: str) -> str:
    """Return a help page with its long lines whole again."""
    return " ".join(page.replace("\\\n", "").split())


@pytest.mark.parametrize("name", places())
def test_help_shows_required_options_first(run: Machine, name: str) -> None:
    for path, _ in below(name, tree.load(name)):
        options = run(f"{path} --help").stdout.partition("\nOptions:\n")[2].partition("\n\n")[0]
        required = ["[required]" in each for each in options.split("\n  -")]
        assert required == sorted(required, reverse=True), path


def test_named_alone_the_program_says_how_to_begin(reader: Reader) -> None:
    result = reader.machine("")
    lines = result.stdout.splitlines()
    assert (result.code, result.stdout) == (0, help.START)
    assert len(lines) <= 13
    assert max(map(len, lines)) <= 80
    shown = [
        line.partition("   ")[0] for each in lines if (line := each.strip()).startswith("fleioctl ") and "  " in each
    ]
    assert len(shown) == 6
    for line in shown:
        assert line == "fleioctl login" or try_line(reader, line) == 0, line


def try_line(reader: Reader, line: str) -> int:
    on_the_sandbox = line.replace("fleioctl overview", "fleioctl --profile sandbox overview")
    return reader.run(on_the_sandbox).code
