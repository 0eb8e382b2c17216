"""Lists and shows that are asked for while the line before them is still at work, and say nothing until it has ended.

To a panel far away most of the time of a line is the way there and back, and reads in a row need not wait for it one
after the other. Only reads: no line passes one that may change what it is going to see.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

from fleioctl.cli.main import run
from fleioctl.commands.batch.lines import Line
from fleioctl.concurrent import start, wait
from fleioctl.session.session import Session

if TYPE_CHECKING:
    from concurrent.futures import Future

MOST = 3  # lines: each may hold a list of any length in memory

Make = Callable[[Line, Callable[[], None]], Session]


class Turn:
    """When a line may speak: not before the one before it has ended, and never once it was dropped."""

    def __init__(self) -> None:
        self._decided = Event()
        self._dropped = False

    def come(self) -> None:
        """Let it speak."""
        self._decided.set()

    def drop(self) -> None:
        """Let it never speak."""
        self._dropped = True
        self._decided.set()

    def wait(self) -> None:
        """Hold whoever wants to speak until it is decided; the stream of one that was dropped is closed."""
        self._decided.wait()
        if self._dropped:
            raise BrokenPipeError


class Begun(NamedTuple):
    """A line on its way."""

    turn: Turn
    code: Future[int]

    def finish(self) -> int:
        """Let it speak, and return its exit code."""
        self.turn.come()
        try:
            return wait(self.code)
        except KeyboardInterrupt:
            self.turn.drop()
            raise


class Ahead:
    """The lines that were begun before their turn; `make` gives each a session, which calls back before it speaks."""

    def __init__(self, lines: Sequence[Line], make: Make) -> None:
        self._lines, self._make = lines, make
        self._begun: dict[int, Begun] = {}

    def begin_after(self, position: int) -> None:
        """Begin the reads that follow a read."""
        for number in range(position, min(position + MOST + 1, len(self._lines))):
            if not self._lines[number].only_reads:
                return
            if number > position and number not in self._begun:
                self._begun[number] = self._begin(self._lines[number])

    def take(self, position: int) -> Begun | None:
        """Return the line at this position if it was begun."""
        return self._begun.pop(position, None)

    def drop(self) -> None:
        """Forget all that was begun: a line failed, and what follows may be meant to look after it."""
        for begun in self._begun.values():
            begun.turn.drop()
        self._begun.clear()

    def _begin(self, line: Line) -> Begun:
        turn = Turn()
        session = self._make(line, turn.wait)
        return Begun(turn, start(lambda: run(session)))
