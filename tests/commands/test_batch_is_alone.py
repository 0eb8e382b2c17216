"""A line in a batch gives byte for byte what the same line gives alone: stdout, stderr, exit code, journal.

The lines are the examples of the help of every command, each list of them one after the other on one sandbox: as they
stand, on the oldest panel, as plans for a program, and with nothing but the words of the command.
"""

from __future__ import annotations

import io
import os
import re
import shlex
import shutil
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest
from running import FakeClock, Machine, Served
from shares import WHOLE

from fleioctl.cli import tree
from fleioctl.cli.main import run
from fleioctl.commands.batch import exit_codes
from fleioctl.model.command import Entry
from fleioctl.model.registry import groups, places
from fleioctl.model.versions import OLDEST
from fleioctl.session.session import Session

PARTS = 6
ENDLESS_OR_NESTED = {"sandbox serve", "batch", "shell"}
OPTIONS = ("--yes",)
NAME = re.compile(r"^line \d+: ", re.MULTILINE)
SUMMARY = re.compile(r"error: [\d,]+ of [\d,]+ lines failed: .*\n(?:The panel .*\n|It is not .*\n)?\Z")
NAMED = "--profile sandbox "
SANDBOX = {"FLEIOCTL_PROFILE": "sandbox"}
MOMENT = 1_782_900_000.0
AS_CODE = "product-groups:\n- name: Domains\n  description: Names\n"
Way = Callable[[str, str], str]
WAYS: dict[str, Way] = {
    "as it stands": lambda path, line: line,
    "oldest": lambda path, line: line.replace(NAMED, f"--profile sandbox@{OLDEST} "),
    "plan": lambda path, line: f"{line} --dry-run -o json",
    "bare": lambda path, line: f"fleioctl {path}",
}


@dataclass(frozen=True)
class Outcome:
    """What lines gave together."""

    codes: dict[int, int]
    stdout: str
    stderr: str
    journal: str


def examples(entry: Entry, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield the examples of every command below an entry, each with the words of the command."""
    path = f"{path} {entry.name}".strip()
    if entry.entries:
        for each in entry.entries():
            yield from examples(each, path)
    elif path not in ENDLESS_OR_NESTED:
        yield from ((path, line.partition(" > ")[0]) for line in entry.example.split("; "))


def lines_of(part: int, way: Way) -> list[str]:
    """Return a part of the lines, with what every group ends in: an unknown object."""
    names = list(places())[part::PARTS]
    lines = [way(path, line) for name in names for path, line in examples(tree.load(name))]
    return [*lines, "fleioctl clients show nobody -o json"]


def test_every_command_has_an_example() -> None:
    missing = [path for name in places() for path, line in examples(tree.load(name)) if not line]
    assert missing == []


@pytest.mark.parametrize(
    ("way", "part"), [(way, part) for part in range(PARTS) for way in (WAYS if WHOLE else list(WAYS)[part % 2 :: 2])]
)
def test_a_line_gives_what_it_gives_alone(
    way: str, part: int, tmp_path: Path, seed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = lines_of(part, WAYS[way])
    alone = played(Machine(tmp_path / "alone"), seed, monkeypatch, lambda machine: each_alone(machine, lines))
    together = played(Machine(tmp_path / "batch"), seed, monkeypatch, lambda machine: as_batch(machine, lines))
    compare(together, alone)


def test_lines_that_are_read_ahead_give_what_they_give_alone(
    tmp_path: Path, seed: Path, served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [each for name in groups() for each in examples(tree.load(name))]
    lines = [line.replace(NAMED, "") for path, line in found if path.split()[-1] in ("list", "show")]
    for place in (len(lines), len(lines) // 2, 0):
        lines.insert(place, "fleioctl clients show nobody")
    over_http = {"FLEIOCTL_URL": served.url, "FLEIOCTL_TOKEN": served.token}
    machines = Machine(tmp_path / "alone", over_http), Machine(tmp_path / "batch", over_http)
    alone = played(machines[0], seed, monkeypatch, lambda machine: each_alone(machine, lines))
    together = played(machines[1], seed, monkeypatch, lambda machine: as_batch(machine, lines))
    compare(together, alone)


def compare(together: Outcome, alone: Outcome) -> None:
    """Hold a batch of lines against the same lines alone."""
    assert together.stdout == alone.stdout
    assert together.stderr == alone.stderr
    assert together.codes == alone.codes
    assert together.journal == alone.journal


def played(
    machine: Machine, seed: Path, patch: pytest.MonkeyPatch, play: Callable[[Machine], tuple[dict[int, int], str, str]]
) -> Outcome:
    """Play lines on a machine of its own on which time stands still and chance is always the same."""
    shutil.copytree(seed, machine.state_folder / "sandbox")
    machine.clock = FakeClock()
    machine.clock.time = MOMENT
    numbers = count()
    patch.setattr(os, "urandom", lambda size: next(numbers).to_bytes(size, "big"))
    patch.setattr(exit_codes, "MOST_SHOWN", 10_000)
    patch.chdir(machine.home)
    (machine.home / "prices.yaml").write_text(AS_CODE, encoding="utf-8")
    codes, stdout, stderr = play(machine)
    patch.undo()
    journal = machine.state_folder / "journal.jsonl"
    text = journal.read_text(encoding="utf-8") if journal.exists() else ""
    stdout, stderr, text = (each.replace(str(machine.home), "HOME") for each in (stdout, stderr, text))
    return Outcome(codes, stdout, stderr, text)


def each_alone(machine: Machine, lines: list[str]) -> tuple[dict[int, int], str, str]:
    """Run every line as a run of its own."""
    stdout, stderr = io.StringIO(), io.StringIO()
    codes = {n: once(machine, [*OPTIONS, *shlex.split(line)[1:]], stdout, stderr) for n, line in enumerate(lines, 1)}
    return {n: code for n, code in codes.items() if code}, stdout.getvalue(), stderr.getvalue()


def as_batch(machine: Machine, lines: list[str]) -> tuple[dict[int, int], str, str]:
    """Run them as one batch."""
    file = machine.home / "commands.txt"
    file.write_text("\n".join(lines), encoding="utf-8")
    stdout, stderr = io.StringIO(), io.StringIO()
    once(machine, [*OPTIONS, "batch", str(file), "--keep-going"], stdout, stderr)
    told = stderr.getvalue()
    found = SUMMARY.search(told)
    assert found, told
    summary = found[0]
    codes = {int(n): int(code) for n, code in re.findall(r"(\d+) \(exit (\d+)\)", summary)}
    return codes, stdout.getvalue(), NAME.sub("", told.removesuffix(summary))


def once(machine: Machine, words: list[str], stdout: io.StringIO, stderr: io.StringIO) -> int:
    """Run one command line in this process."""
    session = Session(
        words,
        machine.variables(machine.environ or SANDBOX),
        stdin=io.StringIO(),
        stdout=stdout,
        stderr=stderr,
        clock=machine.clock,
    )
    with redirect_stdout(stdout), redirect_stderr(stderr):
        return run(session)
