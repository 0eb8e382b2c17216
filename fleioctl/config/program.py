"""Running a program that nobody watches, such as a password store: bounded in time, output and offspring."""

from __future__ import annotations

import os
import select
import signal
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from subprocess import Popen

MOST_BYTES = 64 * 1024  # no secret is longer; one that prints for ever would fill the memory
GLANCE = 0.1  # seconds between two looks whether it has ended, since what it left behind may hold its output open
LAST_WORDS = 0.5  # seconds to put the terminal in order after SIGTERM


class ProgramFailed(Exception):
    """It gave nothing that can be used; the text ends a sentence about it."""


def output_of(command: str, environ: Mapping[str, str], seconds: float) -> bytes:
    """Return what a command of the shell prints; when it ends, so does everything it started.

    Its input is empty, as what is piped to us is for us, but the terminal is its own as long as it runs: a password
    store may ask there. Raises ProgramFailed, and OSError or ValueError when it cannot be started.
    """
    from subprocess import DEVNULL, PIPE, Popen

    ends = time.monotonic() + seconds
    with Popen(  # noqa: S602 - the user wrote it for the shell
        command, shell=True, env=dict(environ), stdin=DEVNULL, stdout=PIPE, bufsize=0, process_group=0
    ) as process:
        with _terminal_of(process.pid) as in_front:
            try:
                printed = _read(process, ends)
                _wait(process, ends, seconds)
            finally:
                _end_group(process)
        if in_front and process.returncode in (-signal.SIGINT, 128 + signal.SIGINT):
            raise KeyboardInterrupt  # Ctrl-C went to it alone, and was meant for both
    if process.returncode:
        raise ProgramFailed(f"failed with status {process.returncode}")
    return printed


def _read(process: Popen[bytes], ends: float) -> bytes:
    """Read until it closes its output, has ended, or the time is over."""
    output: IO[bytes] | None = process.stdout
    assert output is not None
    printed = b""
    while (left := ends - time.monotonic()) > 0:
        has_ended = process.poll() is not None
        ready, _, _ = select.select([output], [], [], 0 if has_ended else min(GLANCE, left))
        piece = output.read(MOST_BYTES) if ready else b""
        if (ready or has_ended) and not piece:
            break
        printed += piece
        if len(printed) > MOST_BYTES:
            raise ProgramFailed(f"printed more than {MOST_BYTES // 1024} KiB")
    return printed


def _wait(process: Popen[bytes], ends: float, seconds: float) -> None:
    from subprocess import TimeoutExpired

    try:
        process.wait(max(0.0, ends - time.monotonic()))
    except TimeoutExpired as error:
        raise ProgramFailed(f"did not end within {seconds:g} s") from error


def _end_group(process: Popen[bytes]) -> None:
    """End what still runs of its group: nicely, so that it can switch the echo on again, then for good."""
    from subprocess import TimeoutExpired

    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGTERM)
        with suppress(TimeoutExpired):
            process.wait(LAST_WORDS)
        os.killpg(process.pid, signal.SIGKILL)


@contextmanager
def _terminal_of(group: int) -> Iterator[bool]:
    """Put the group in front on our terminal, as a shell would, or it could not ask there; tell whether it is."""
    try:
        terminal = os.open("/dev/tty", os.O_RDWR | os.O_CLOEXEC)
    except OSError:
        yield False
        return
    try:
        mine = os.getpgrp()
        in_front = os.tcgetpgrp(terminal) == mine and _hand_over(terminal, group)
        try:
            yield in_front
        finally:
            if in_front:
                _hand_over(terminal, mine)
    finally:
        os.close(terminal)


def _hand_over(terminal: int, group: int) -> bool:
    """Make this the group that reads the terminal; whoever is not in front is stopped for trying, unless blocked."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTTOU])
    try:
        os.tcsetpgrp(terminal, group)
    except OSError:
        return False
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    with suppress(OSError):
        os.killpg(group, signal.SIGCONT)  # it may have asked already, and was stopped for that
    return True
