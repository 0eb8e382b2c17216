"""The moment when one call with all its retries must be over."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from fleioctl.clock import Clock

GRACE = 0.5  # seconds: an answer that came in the last moment is still parsed


class Deadline:
    """A fixed moment on the clock, not later than that of the call `within` which this one is made."""

    def __init__(self, clock: Clock, seconds: float, *, within: Deadline | None = None) -> None:
        self._clock = clock
        self._seconds = seconds
        self._within = within
        self.restart()

    def restart(self) -> None:
        """Count anew, for what was begun before anybody waited for it."""
        # a look for a write may take no longer than the write itself
        seconds = min(self._seconds, self._within.left()) if self._within else self._seconds
        self._end = self._clock.monotonic() + seconds

    def left(self) -> float:
        """Return the seconds that remain, never below zero."""
        return max(0.0, self._end - self._clock.monotonic())

    def is_over(self) -> bool:
        """Tell whether even what is already here may not be worked on any more."""
        return self._clock.monotonic() > self._end + GRACE


class Within(threading.local):
    """The deadline that holds for all calls of a thread meanwhile, where there is one."""

    deadline: Deadline | None = None

    @contextmanager
    def until(self, deadline: Deadline) -> Iterator[None]:
        """Hold the calls of this thread to it."""
        outer, self.deadline = self.deadline, deadline
        try:
            yield
        finally:
            self.deadline = outer

    def bounded(self, look: Callable[[], str], deadline: Deadline) -> Callable[[], str]:
        """Return the look, whose calls are held to the deadline."""

        def bounded() -> str:
            with self.until(deadline):
                return look()

        return bounded
