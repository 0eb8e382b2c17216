"""Command lines one after the other, each as if it were alone but for the open connections."""

from __future__ import annotations

import io
from typing import TextIO

from fleioctl.cli.defaults import with_defaults
from fleioctl.cli.main import run
from fleioctl.commands.batch.lines import Line
from fleioctl.commands.batch.screen import clearing
from fleioctl.errors import Denied, Usage
from fleioctl.session.session import Session


class Runner:
    """Runs lines for a session, whose global options are the defaults of every line."""

    def __init__(self, session: Session, total: int) -> None:
        self._session = session
        self._total = total
        self.interrupted = self.changed = False
        shown = session.obeyed(session.stderr) and not session.options.quiet
        clear = session.progress.clear if shown else None
        self._stdout = clearing(session.stdout, clear) if clear else session.stdout
        self._stderr = clearing(session.stderr, clear) if clear else session.stderr
        self._stdin: TextIO = _Taken() if session.stdin_used else session.stdin

    def run(self, line: Line, position: int) -> int:
        """Run one line and return its exit code; `position` is how many were before it."""
        session = self._session
        session.progress.show(f"{position} of {self._total}: {line.text}")
        alone = Session(
            with_defaults(session.options, line.words, names_panel=line.names_panel),
            session.environ,
            stdin=self._stdin,
            stdout=self._stdout,
            stderr=self._stderr,
            clock=session.clock,
            connections=session.connections,
            line=f"line {line.number}",
        )
        code = run(alone)
        if code == Denied.exit_code:
            session.connections.forget_tokens()
        self.interrupted = alone.interrupted is not None
        self.changed = self.changed or bool(alone.changes.done)
        return code


class _Taken(io.StringIO):
    """Standard input that gave the lines already."""

    def read(self, size: int | None = -1) -> str:
        raise Usage("Standard input gives the lines of the batch; it cannot be read by one of them.", code="stdin")

    readline = read  # type: ignore[assignment]
