"""One command under one plan: run, run again blindly where its outcome was unknown, and settled in the end."""

from __future__ import annotations

import shutil
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from running import Result

from .panel import open_panel
from .plans import PLANS, Plan
from .played import Played
from .writes import Build

PATIENCE = 20.0
"""Real seconds after which a run that waits for nothing but the fake clock hangs."""


class Hung(BaseException):
    """A run did not end."""


@dataclass(frozen=True)
class Run:
    """What came of one run: its result, what the panel accepted meanwhile, the calls that left, the time it took."""

    result: Result
    accepted: int
    sent: tuple[str, ...]
    reads: int
    seconds: float
    longest: float
    leak: str = ""
    hung: bool = False


@dataclass
class CellRuns:
    """All that happened in one cell; `next` is the same command once more after it was done."""

    plan: Plan
    runs: list[Run] = field(default_factory=list)
    settled: list[Run] = field(default_factory=list)
    next: list[Run] = field(default_factory=list)
    new: dict[str, list[str]] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def all_runs(self) -> tuple[Run, ...]:
        """Return every run, in order."""
        return (*self.runs, *self.settled, *self.next)


class Scene:
    """A panel with a machine, on which one write after the other is tried."""

    def __init__(self, home: Path, version: str = "") -> None:
        self.panel, stale = open_panel(home, version)
        self.clock = self.panel.machine.clock
        self.way = Played(self.panel.sandbox, stale, self.clock)
        self._stale, self._snapshot = stale.path, home / "before.sqlite3"
        self.words: list[str] = []

    def prepare(self, build: Build) -> CellRuns:
        """Make the command, remember the panel as it is then, and learn what comes of it when nothing goes wrong."""
        self.panel.restore()
        shutil.rmtree(self.panel.machine.home / "state", ignore_errors=True)
        self.panel.sandbox.delay = 0
        self.way.change(PLANS["nothing_wrong"])
        with self.way.in_place():
            self.words = _complete(build(self.panel))
        self.panel.let_time_pass()
        shutil.copyfile(self.panel.sandbox.path, self._snapshot)
        shutil.copyfile(self._snapshot, self._stale)
        return self.play(PLANS["nothing_wrong"])

    def play(self, plan: Plan) -> CellRuns:
        """Play one cell."""
        started = time.monotonic()
        self.restore()
        self.panel.sandbox.delay = plan.delay
        before = self.panel.truth()
        played = CellRuns(plan)
        with self.way.in_place():
            played.runs.append(self.run([*self.words, *plan.words], plan))
            if played.runs[0].result.code == 7:
                if plan.kind == "blind":
                    played.runs.append(self.run(self.words, plan.again))
                played.runs.append(self.run(self.words))
                self._settle(played)
            self.panel.let_time_pass()
            played.new = self.panel.truth().new(before)
            if plan.name == "nothing_wrong":
                played.next.append(self.run(self.words))
        played.seconds = time.monotonic() - started
        return played

    def restore(self) -> None:
        """Bring the panel back to where the command starts, on a machine that remembers nothing."""
        shutil.copyfile(self._snapshot, self.panel.sandbox.path)
        shutil.rmtree(self.panel.machine.home / "state", ignore_errors=True)

    def _settle(self, played: CellRuns) -> None:
        """Say by hand what is true, and where nothing had happened do it now."""
        again = played.runs[-1].result
        if again.code != 7 or "once" not in played.runs[0].sent:
            return
        operation = again.error.get("operation") or "none"
        happened = played.runs[0].accepted
        verdict = "done" if happened else "not-done"
        words = ["history", "resolve", operation, "--as", verdict, "--yes", "-o", "json"]
        played.settled.append(self.run(words))
        if not happened:
            played.settled.append(self.run(self.words))

    def run(self, words: list[str], plan: Plan = PLANS["nothing_wrong"]) -> Run:
        """Run one command line under a plan, on the panel and the machine as they are."""
        self.way.change(plan)
        before, began = self.panel.truth(), self.clock.time
        result, leak, hung = Result(-1, "", ""), "", False
        try:
            with limited(PATIENCE):
                result = self.panel.machine(words)
        except AssertionError as error:
            leak = str(error)
        except Hung:
            hung = True
        seconds = self.clock.time - began
        self.way.act_late()
        accepted = len(self.panel.truth().since(before))
        return Run(result, accepted, tuple(self.way.sent), self.way.reads, seconds, self.way.longest, leak, hung)

    def kept(self) -> bytes:
        """Return all that this machine has kept."""
        files = (self.panel.machine.home / "state").rglob("*")
        return b"".join(file.read_bytes() for file in files if file.is_file())


def _complete(words: list[str]) -> list[str]:
    return [*words, *([] if "--yes" in words else ["--yes"]), "-o", "json"]


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raise Hung in the main thread when it takes longer."""

    def ring(*_: Any) -> None:
        raise Hung

    before: Callable[..., Any] | int | None = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
