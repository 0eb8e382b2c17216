"""Proof whether bytes left: every attempt passes a guard before its first byte."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Event, Lock, local
from typing import Any

from fleioctl.api.retry_budget import RetryBudget

_here = local()


class Cancelled(Exception):
    """This attempt was given up; nothing of it may be sent any more."""


class SendGuard:
    """Shared by the thread that waits and the one that sends."""

    def __init__(self, budget: RetryBudget, *, fresh: bool = False) -> None:
        self.budget = budget
        self.fresh = fresh
        self.sent = False
        self.passed = Event()  # when the bytes are out
        self._cancelled = False
        self._connection: Any = None
        self._lock = Lock()

    def leave(self, connection: Any = None) -> None:
        """Let bytes out from now on, unless it is too late."""
        with self._lock:
            if self._cancelled:
                raise Cancelled
            self._connection = connection
            self.sent = True

    def cancel(self) -> bool:
        """Close the guard for good; tell whether something left before."""
        with self._lock:
            self._cancelled = True
        self._hang_up()
        return self.sent

    def _hang_up(self) -> None:
        sock = getattr(self._connection, "sock", None)
        if sock is not None:
            import socket

            # wakes the thread that reads; below TLS, which is not ours to touch from here
            with suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)


@contextmanager
def entered(guard: SendGuard) -> Iterator[None]:
    """Make this the guard of all connections used in this thread."""
    _here.guard = guard
    try:
        yield
    finally:
        del _here.guard


def current_guard() -> SendGuard:
    """Return the guard of the attempt this thread is making."""
    guard: SendGuard = _here.guard
    return guard
