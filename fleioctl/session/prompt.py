"""Questions to the person at the terminal."""

from __future__ import annotations

import getpass
from typing import Protocol, TextIO

from fleioctl.errors import Usage
from fleioctl.text.redaction import Redactor
from fleioctl.text.sanitizing import visible


class Terminal(Protocol):
    """Where a person can be asked: a session, as far as a question needs it."""

    stdin: TextIO
    stderr: TextIO
    stdin_used: bool
    redact: Redactor

    def say(self, text: str) -> None:
        """Write lines of talk to stderr."""

    @property
    def interactive(self) -> bool:
        """Tell whether a person can be asked."""


def ask(terminal: Terminal, prompt: str, *, secret: bool = False) -> str:
    """Return one line typed by the person; a secret is not echoed."""
    if not terminal.interactive:
        raise Usage(f"{prompt.strip().rstrip(':')} is needed, and there is no terminal to ask on.", code="no_terminal")
    prompt = visible(terminal.redact(prompt))
    try:
        if secret:
            return getpass.getpass(prompt, terminal.stderr)
        return _line(terminal, prompt)
    except EOFError as error:
        terminal.say("")
        raise Usage("No answer came from the terminal.", code="no_terminal") from error
    except KeyboardInterrupt:  # what follows shall not stand behind the question
        terminal.say("")
        raise
    except UnicodeError as error:
        raise Usage("What was typed is no UTF-8 text.", code="validation") from error


def _line(terminal: Terminal, prompt: str) -> str:
    terminal.stderr.write(prompt)
    terminal.stderr.flush()
    line = _tty_line() if terminal.stdin_used else terminal.stdin.readline()
    if not line:
        raise EOFError
    line.encode()  # some locales let through what is no text
    return line.rstrip("\n")


def _tty_line() -> str:
    try:
        with open("/dev/tty", encoding="utf-8", errors="replace") as tty:
            return tty.readline()
    except OSError as error:
        message = "Standard input gives the targets and there is no terminal to ask on."
        raise Usage(message, code="not_confirmed", hint="Run it again with --yes.") from error
