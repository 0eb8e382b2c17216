"""Command lines one after the other, each as if it were alone but for the open connections."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import TextIO

from fleioctl.cli.defaults import with_defaults
from fleioctl.cli.main import run, stopped
from fleioctl.commands.batch.ahead import Ahead, Begun
from fleioctl.commands.batch.lines import Line
from fleioctl.commands.batch.screen import after
from fleioctl.config import load
from fleioctl.errors import Denied, Error, Usage
from fleioctl.session.session import Session


class Runner:
    """Runs lines for a session, whose global options are the defaults of every line."""

    def __init__(self, session: Session, lines: Sequence[Line]) -> None:
        self._session, self._lines = session, lines
        self.interrupted = self.changed = False
        shown = session.obeyed(session.stderr) and not session.options.quiet
        clear = session.progress.clear if shown else None
        self._stdout = after(clear, session.stdout) if clear else session.stdout
        self._stderr = after(clear, session.stderr) if clear else session.stderr
        self._stdin: TextIO = _Taken() if session.stdin_used else session.stdin
        self._ahead = Ahead(lines, self._session_of)
        self._far = _is_far(session)
        self._connected = False  # by a line that ended well: the next ones find the token and the connection there

    def run(self, position: int) -> int:
        """Run the line at this position and return its exit code."""
        line = self._lines[position]
        self._session.progress.show(f"{position} of {len(self._lines)}: {line.text}")
        begun = self._ahead.take(position)
        if self._far and self._connected:
            self._ahead.begin_after(position)
        code = self._finished(begun, line) if begun else self._alone(line)
        self._connected = not code and line.in_group and not line.names_panel
        if code:
            self._ahead.drop()
        if code == Denied.exit_code:
            self._session.connections.forget_tokens()
        return code

    def _alone(self, line: Line) -> int:
        session = self._session_of(line)
        code = run(session)
        self.interrupted = session.interrupted is not None
        self.changed = self.changed or bool(session.changes.done)
        return code

    def _finished(self, begun: Begun, line: Line) -> int:
        """Return the exit code of a read that was begun; of a signal another session speaks, as its own is silenced."""
        try:
            return begun.finish()
        except KeyboardInterrupt as error:
            self.interrupted = True
            return stopped(self._session_of(line), error)

    def _session_of(self, line: Line, before: Callable[[], None] | None = None) -> Session:
        session = self._session
        return Session(
            with_defaults(session.options, line.words, names_panel=line.names_panel),
            session.environ,
            stdin=self._stdin,
            stdout=after(before, self._stdout) if before else self._stdout,
            stderr=after(before, self._stderr) if before else self._stderr,
            clock=session.clock,
            connections=session.connections,
            line=f"line {line.number}",
        )


def _is_far(session: Session) -> bool:
    """Tell whether there is any way to the panel that takes time; the sandbox is called in this process."""
    try:
        return not load(session.options, session.environ).sandbox
    except Error:  # each line will say it
        return False


class _Taken(io.StringIO):
    """Standard input that gave the lines already."""

    def read(self, size: int | None = -1) -> str:
        raise Usage("Standard input gives the lines of the batch; it cannot be read by one of them.", code="stdin")

    readline = read  # type: ignore[assignment]
