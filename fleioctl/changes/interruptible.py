"""A write that is under way is not dropped at a signal: it gets some seconds more to be answered."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

GRACE = 5.0


class Interruptible(Generic[T]):
    """Some work in a thread of its own, waited for beyond a first Ctrl-C or SIGTERM."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
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
        except BaseException as error:
            self._error = error
        self._ended.set()

    def wait(self) -> T:
        """Return the result; raise what the work raised, or the signal when no answer came in time."""
        try:
            self._ended.wait()
        except KeyboardInterrupt as signal:
            self.interrupted = signal
            if not self._ended.wait(GRACE):
                raise
        if self._error:
            raise self._error
        return self._result
