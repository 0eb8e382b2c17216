"""The program on a real terminal, with a person who reads and types."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import termios
from types import TracebackType
from typing import Self

from running import ROOT, Machine

LONGEST = 30.0
CTRL_C, CTRL_D = "\x03", "\x04"


class Person:
    """One run of a command line; `answer` waits for a question and types.

    `stdin` is piped in, so that questions can only be asked on the terminal itself.
    """

    def __init__(self, machine: Machine, line: str, *, columns: int = 80, stdin: str | None = None, **env: str) -> None:
        self.seen = ""
        self._unread = 0
        self._file, side = pty.openpty()
        fcntl.ioctl(side, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
        self._process = subprocess.Popen(
            machine.command(line),
            env=machine.variables({"TERM": "xterm", **env}),
            cwd=ROOT,
            stdin=side if stdin is None else subprocess.PIPE,
            stdout=side,
            stderr=side,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(1, termios.TIOCSCTTY, 0),  # noqa: PLW1509 - nothing else runs here
        )
        os.close(side)
        if self._process.stdin:
            self._process.stdin.write((stdin or "").encode())
            self._process.stdin.close()

    def __enter__(self) -> Self:
        """Sit down."""
        return self

    def __exit__(self, kind: type[BaseException] | None, value: object, trace: TracebackType | None) -> None:
        """End the run, however far it came."""
        self._process.kill()
        self._process.wait()
        os.close(self._file)

    def answer(self, question: str, text: str) -> None:
        """Wait until the question is asked and type a line."""
        self.press(question, f"{text}\n")

    def press(self, question: str, keys: str) -> None:
        """Wait until the question is asked and press keys."""
        while (at := self.seen.find(question, self._unread)) < 0:
            assert self._read(), f"{question!r} was not asked after {self.seen!r}"
        self._unread = at + len(question)
        os.write(self._file, keys.encode())

    def signal(self, number: int) -> None:
        """Send a signal to the program, as another process would."""
        self._process.send_signal(number)

    def end(self) -> int:
        """Read to the end and return the exit code."""
        while self._read():
            pass
        return self._process.wait(LONGEST)

    def _read(self) -> bool:
        ready, _, _ = select.select([self._file], [], [], LONGEST)
        assert ready, f"nothing more comes after {self.seen!r}"
        try:
            text = os.read(self._file, 65536).decode()
        except OSError:  # the other side is closed
            return False
        self.seen += text.replace("\r\n", "\n")
        return bool(text)
