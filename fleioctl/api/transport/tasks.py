"""Threads that do what may hang, so that whoever waits can give up."""

from __future__ import annotations

import math
from collections.abc import Callable
from threading import Event, Thread
from typing import Generic, TypeVar

T = TypeVar("T")

SLICE = 0.5  # a signal that comes just before a thread falls asleep is only noticed when it wakes


class TimeIsUp(Exception):
    """The task still runs, and nobody waits for it any more."""


class Task(Generic[T]):
    """Something done at once in a daemon thread of its own: a hanging name look-up must not keep the process alive.

    A new thread runs before the one that starts it goes on, so a request leaves before its maker parses the last.
    """

    def __init__(self, work: Callable[[], T]) -> None:
        self._result: T
        self._error: BaseException | None = None
        self._done = Event()
        Thread(target=self._run, args=(work,), name="fleioctl-request", daemon=True).start()

    def wait(self, seconds: float | None = None) -> T:
        """Return the result once it is there; raise what the work raised."""
        left = math.inf if seconds is None else seconds
        while not self._done.wait(min(left, SLICE)):
            left -= SLICE
            if left <= 0:
                raise TimeIsUp
        if self._error is not None:
            raise self._error
        return self._result

    def _run(self, work: Callable[[], T]) -> None:
        try:
            self._result = work()
        except BaseException as error:
            self._error = error
        self._done.set()
