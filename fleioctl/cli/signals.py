"""SIGINT, SIGTERM and SIGHUP become one exception that knows its exit code."""

from __future__ import annotations

import os
import signal
import sys
import threading
from typing import Any, NoReturn

NUMBERS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Stopped(KeyboardInterrupt):
    """A signal came; a process that it ends before anything was sent has the shell's code for it."""

    def __init__(self, number: int = signal.SIGINT) -> None:
        super().__init__()
        self.exit_code = 128 + number


def catch() -> None:
    """Raise Stopped from now on; what the parent had ignored (nohup, a shell's background job) stays so."""
    for number in NUMBERS:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _stop)
    sys.unraisablehook = _again


def ignore() -> None:
    """Let no signal disturb the very end, when the exit code is known."""
    for number in NUMBERS:
        signal.signal(number, signal.SIG_IGN)


def _stop(number: int, _: Any) -> NoReturn:
    raise Stopped(number)


def _again(lost: Any) -> None:
    """Send a signal again that came in the middle of a clean-up, where Python drops exceptions."""
    if isinstance(lost.exc_value, KeyboardInterrupt):
        number = getattr(lost.exc_value, "exit_code", 130) - 128
        threading.Timer(0.05, os.kill, (os.getpid(), number)).start()
