"""A write that is under way is not dropped at a signal: it gets some seconds more to be answered."""

from __future__ import annotations

from collections.abc import Callable
from threading import current_thread, main_thread
from typing import Generic, TypeVar

from fleioctl import concurrent
from fleioctl.concurrent import TimeIsUp

T = TypeVar("T")

GRACE = 5.0  # seconds after a first signal; a second one ends the wait at once
SILENT = 0.5  # seconds: an answer that comes so soon needs no word about waiting


class Interruptible(Generic[T]):
    """Some work that is waited for beyond a first signal; `say` tells that it is waited for."""

    def __init__(self, work: Callable[[], T], say: Callable[[], None] = lambda: None) -> None:
        # Signals reach the main thread alone: any other waits for the end as it is.
        begin = concurrent.start if current_thread() is main_thread() else concurrent.do
        self._future = begin(work)
        self._say = say
        self.interrupted: KeyboardInterrupt | None = None

    @property
    def succeeded(self) -> bool:
        """Tell whether the work ended well, also when a signal kept us from taking its result."""
        return self._future.done() and not self._future.exception()

    def wait(self) -> T:
        """Return the result; raise what the work raised, or the signal when no answer came in time."""
        try:
            return concurrent.wait(self._future)
        except KeyboardInterrupt as signal:
            self.interrupted = signal
        return self._late(self.interrupted)

    def _late(self, signal: KeyboardInterrupt) -> T:
        try:
            return concurrent.wait(self._future, SILENT)
        except TimeIsUp:
            self._say()
        try:
            return concurrent.wait(self._future, GRACE - SILENT)
        except TimeIsUp:
            raise signal from None
