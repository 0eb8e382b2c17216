"""Long texts: an option for the text, one for a file, and at a terminal the editor."""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from fleioctl.errors import Usage
from fleioctl.inputs.parameters import option
from fleioctl.inputs.reading import read_text

if TYPE_CHECKING:
    from fleioctl.model.fields import Field
    from fleioctl.session.session import Session


FROM_FILE = "The same from a file, or from -."


def options(field: Field, help: str) -> list[inspect.Parameter]:
    """Return the options of a long text."""
    return [
        option(field.parameter, field.flag, help=help, metavar="TEXT"),
        option(f"{field.parameter}_file", f"{field.flag}-file", metavar="FILE", help=FROM_FILE),
    ]


def is_companion(parameter: inspect.Parameter) -> bool:
    """Tell whether it is the option that gives a text from a file."""
    return getattr(parameter.default, "help", None) == FROM_FILE


def given(session: Session, field: Field, given: Mapping[str, Any]) -> str | None:
    """Return the text that the options give."""
    text, file = given.get(field.parameter), given.get(f"{field.parameter}_file")
    if text is not None and file is not None:
        raise Usage(f"{field.flag} and {field.flag}-file exclude each other.")
    if text == "-":
        message = f"{field.flag} - would send a dash; {field.flag}-file - reads standard input."
        raise Usage(message, code="validation")
    if text is not None and text.startswith("@") and not any(map(str.isspace, text)):
        file = text[1:]
    if file is not None:
        text = read_text(session, file, f"{field.flag}-file")
    if text is not None and not text.strip():
        raise Usage(f"{field.flag} is empty.", code="validation")
    return text


def is_composed(session: Session, fields: Sequence[Field], values: Mapping[str, Any]) -> bool:
    """Tell whether the editor will open: what the text is for must be there before somebody writes it."""
    lacks = any(each.type == "prose" and each.required and not values.get(each.name) for each in fields)
    return lacks and session.interactive and _has_editor(session)


def composed(session: Session, field: Field) -> str | None:
    """Let the person write it in the editor and look at it once more; None where no editor is named."""
    if not _has_editor(session):
        return None
    from fleioctl.session.editor import edited

    text = edited(session, "", "text.txt").rstrip("\n")
    if not text.strip():
        raise Usage("The text is empty.", code="validation")
    session.draft.keep(session.environ, session.clock.now(), text, "text.txt")
    for line in text.split("\n"):
        session.say(f"  {line}")
    session.confirm("Send this text?")
    return text


def _has_editor(session: Session) -> bool:
    return any(session.environ.get(name, "").strip() for name in ("VISUAL", "EDITOR"))
