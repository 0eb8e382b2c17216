"""The moment when one call with all its retries must be over."""

from __future__ import annotations

from fleioctl.clock import Clock


class Deadline:
    """A fixed moment on the clock, not later than that of the call `within` which this one is made."""

    def __init__(self, clock: Clock, seconds: float, *, within: Deadline | None = None) -> None:
        if within:
            seconds = min(seconds, within.left())
        self._clock = clock
        self._end = clock.monotonic() + seconds

    def left(self) -> float:
        """Return the seconds that remain, never below zero."""
        return max(0.0, self._end - self._clock.monotonic())
