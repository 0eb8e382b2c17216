"""A clock on which sleeping takes no time."""

from __future__ import annotations

from threading import Lock

from fleioctl.clock import Clock


class FakeClock(Clock):
    """Time moves only when somebody sleeps; `sleeps` is what was slept."""

    def __init__(self, now: float = 1_800_000_000.0) -> None:
        self.time = now
        self.sleeps: list[float] = []
        self._lock = Lock()

    def now(self) -> float:
        """Return the time of day."""
        return self.time

    def monotonic(self) -> float:
        """Return the same, since nobody sets this clock back."""
        return self.time

    def sleep(self, seconds: float) -> None:
        """Move on."""
        assert seconds >= 0
        with self._lock:
            self.sleeps.append(seconds)
            self.time += seconds
