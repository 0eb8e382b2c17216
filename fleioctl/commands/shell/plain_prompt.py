"""Reading a line without prompt_toolkit: by the line editing of Python, or from what is no terminal."""

from __future__ import annotations

from collections.abc import Sequence

from fleioctl.commands.shell.label import RED, USUAL, Label
from fleioctl.session.session import Session

UNSEEN, SEEN = "\x01", "\x02"  # what is between them has no width, readline must know


class PlainPrompt:
    """Lines from standard input; a prompt stands before them on a terminal."""

    def __init__(self, session: Session, lines: Sequence[str]) -> None:
        self._session = session
        self._edited = session.stdin.isatty() and session.stdout.isatty() and _with_history(lines)

    def read(self, label: Label) -> str:
        """Return the next line; EOFError after the last."""
        if self._edited:
            return input(self._colored(label))
        if self._session.stdin.isatty():
            self._session.stderr.write(label.text)
            self._session.stderr.flush()
        line = self._session.stdin.readline()
        if not line:
            raise EOFError
        return line.rstrip("\n")

    def _colored(self, label: Label) -> str:
        if not (label.in_production and self._session.colored(self._session.stdout)):
            return label.text
        return f"{UNSEEN}{RED}{SEEN}{label.text}{UNSEEN}{USUAL}{SEEN}"


def _with_history(lines: Sequence[str]) -> bool:
    """Let arrows walk through these lines, where Python was built with readline."""
    try:
        import readline
    except ImportError:
        return False
    for line in lines:
        readline.add_history(line)
    return True
