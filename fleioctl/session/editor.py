"""A text in the editor of the person at the terminal."""

from __future__ import annotations

import shlex
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from fleioctl.errors import Local, Usage

if TYPE_CHECKING:
    from fleioctl.session.session import Session

VARIABLES = ("VISUAL", "EDITOR")
USUAL = ("editor", "nano", "vi")


def edited(session: Session, text: str, name: str) -> str:
    """Let the person edit a private copy of the text and return what it became; `name` tells editors its kind."""
    command = _command(session)
    folder = Path(tempfile.mkdtemp(prefix="fleioctl-"))  # for its owner alone
    file = folder / name
    try:
        file.touch(0o600)
        file.write_text(text, encoding="utf-8", newline="")
        _run(session, [*command, str(file)])
        return _content(file)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _command(session: Session) -> list[str]:
    named = next((session.environ[each] for each in VARIABLES if session.environ.get(each, "").strip()), "")
    path = session.environ.get("PATH")
    usual = next((each for each in USUAL if shutil.which(each, path=path)), "")
    if not session.interactive or not (named or usual):
        reason = "there is no terminal for it" if not session.interactive else "there is none: set VISUAL or EDITOR"
        raise Usage(f"An editor is needed, and {reason}.", code="no_terminal")
    try:
        return shlex.split(named or usual)
    except ValueError as error:
        raise Usage(f"VISUAL or EDITOR cannot be read as a command: {error}.", code="editor") from error


def _run(session: Session, command: list[str]) -> None:
    import subprocess

    try:
        ended = subprocess.run(command, env=dict(session.environ), check=False)  # noqa: S603 - a person named it
    except OSError as error:
        hint = "Set VISUAL or EDITOR."
        raise Local(f"The editor {command[0]} cannot be run: {error.strerror}.", code="editor", hint=hint) from error
    if ended.returncode:
        raise Usage(
            f"The editor {command[0]} ended with status {ended.returncode}; its text is not used.", code="editor"
        )


def _content(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no UTF-8 text"
        raise Usage(f"What the editor left cannot be used: {reason}.", code="editor") from error
