"""A write that is under way is not dropped at a signal: it gets some seconds more to be answered."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

GRACE = 5.0  # seconds after a first signal; a second one ends the wait at once
SLICE = 0.5  # a signal that comes just before a thread falls asleep is only noticed when it wakes
SILENT = 0.5  # an answer that comes so soon needs no word about waiting


class Interruptible(Generic[T]):
    """Some work in a thread of its own, waited for beyond a first signal; `say` tells that it is waited for."""

    def __init__(self, work: Callable[[], T], say: Callable[[], None] = lambda: None) -> None:
        self._work, self._say = work, say
        self._ended = threading.Event()
        self._error: BaseException | None = None
        self._result: T
        self.interrupted: KeyboardInterrupt | None = None
        threading.Thread(target=self._run, daemon=True).start()

    @property
    def succeeded(self) -> bool:
        """Tell whether the work ended well, also when a signal kept us from taking its result."""
        return self._ended.is_set() and self._error is None

    def _run(self) -> None:
        try:
            self._result = self._work()
        except BaseException as error:  # raised again by whoever waits
            self._error = error
        self._ended.set()

    def wait(self) -> T:
        """Return the result; raise what the work raised, or the signal when no answer came in time."""
        try:
            while not self._ended.wait(SLICE):
                pass
        except KeyboardInterrupt as signal:
            self.interrupted = signal
            if not self._ends_soon():
                raise
        if self._error:
            raise self._error
        return self._result

    def _ends_soon(self) -> bool:
        if self._ended.wait(SILENT):
            return True
        self._say()
        return self._ended.wait(GRACE - SILENT)
