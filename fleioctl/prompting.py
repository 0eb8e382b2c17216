"""Questions to the person at the terminal."""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING

from fleioctl.errors import Usage
from fleioctl.output.sanitize import visible

if TYPE_CHECKING:
    from fleioctl.session import Session


def ask(session: Session, prompt: str, *, secret: bool = False) -> str:
    """Return one line typed by the person; a secret is not echoed."""
    if not session.interactive:
        raise Usage(f"{prompt.strip().rstrip(':')} is needed, and there is no terminal to ask on.", code="no_terminal")
    prompt = visible(session.redact(prompt))
    try:
        if secret:
            return getpass.getpass(prompt, session.stderr)
        return _line(session, prompt)
    except EOFError as error:
        session.say("")
        raise Usage("No answer came from the terminal.", code="no_terminal") from error
    except KeyboardInterrupt:  # what follows shall not stand behind the question
        session.say("")
        raise
    except UnicodeError as error:
        raise Usage("What was typed is no UTF-8 text.", code="validation") from error


def _line(session: Session, prompt: str) -> str:
    session.stderr.write(prompt)
    session.stderr.flush()
    line = _tty_line() if session.stdin_used else session.stdin.readline()
    if not line:
        raise EOFError
    line.encode()  # some locales let through what is no text
    return line.rstrip("\n")


def _tty_line() -> str:
    try:
        with open("/dev/tty", encoding="utf-8", errors="replace") as terminal:
            return terminal.readline()
    except OSError as error:
        message = "Standard input gives the targets and there is no terminal to ask on."
        raise Usage(message, code="not_confirmed", hint="Run it again with --yes.") from error
