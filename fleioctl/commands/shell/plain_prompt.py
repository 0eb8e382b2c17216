"""Reading a line without prompt_toolkit: by the line editing of Python, or from what is no terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from fleioctl.commands.shell.label import RED, USUAL, Label
from fleioctl.session.session import Session

if TYPE_CHECKING:
    from fleioctl.commands.shell.candidates import Candidates

UNSEEN, SEEN = "\x01", "\x02"  # what is between them has no width, readline must know


class PlainPrompt:
    """Lines from standard input; a prompt stands before them on a terminal, where they can be edited."""

    def __init__(self, session: Session, lines: Sequence[str] = (), candidates: Candidates | None = None) -> None:
        self._session = session
        on_terminal = session.stdin.isatty() and session.stdout.isatty()
        self._edited = on_terminal and candidates is not None and _edited(lines, candidates)

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


def _edited(lines: Sequence[str], candidates: Candidates) -> bool:
    """Let arrows walk through these lines and TAB complete, where Python was built with readline."""
    try:
        import readline
    except ImportError:
        return False
    for line in lines:
        readline.add_history(line)
    readline.set_completer(_Completer(candidates))
    readline.set_completer_delims(" \t")
    # the BSD library that stands in for GNU's on some systems has a language of its own
    readline.parse_and_bind("bind ^I rl_complete" if "libedit" in (readline.__doc__ or "") else "tab: complete")
    return True


class _Completer:
    """Readline asks for one word after the other, by number."""

    def __init__(self, candidates: Candidates) -> None:
        self._candidates = candidates
        self._words: list[str] = []

    def __call__(self, text: str, number: int) -> str | None:
        """Return the word with this number that can stand for the text; None after the last."""
        if not number:
            self._words = self._found(text)
        return self._words[number] if number < len(self._words) else None

    def _found(self, text: str) -> list[str]:
        import readline

        found = self._candidates.after(readline.get_line_buffer()[: readline.get_endidx()])
        before = text.removesuffix(found.begun)  # --output= of --output=js
        return [f"{before}{word}{'' if word.endswith('/') else ' '}" for word, _ in found.words]
