"""One value for one field: by the field's type, out of a file where @FILE says so, and nothing that cannot work."""

from __future__ import annotations

from typing import Any

from fleioctl.errors import Usage
from fleioctl.inputs.documents.scalars import Cell, Value
from fleioctl.inputs.reading import read_text
from fleioctl.inputs.typed.user_data import as_script, refuse_path, refuse_private_key
from fleioctl.inputs.typed.values import read_value
from fleioctl.model.resource import Field, Type
from fleioctl.session.session import Session

NAMES = ("name", "display_name", "code", "ip_address")  # what a panel shows in place of a field that takes a name


def field_value(session: Session, field: Field, value: Value, name: str) -> Any:
    """Return what the field is sent for what was written, None for null; `name` is what the user calls it."""
    if field.secret and isinstance(value, str):
        session.redact.add(value)
    type: Type = "text" if field.refers or field.among else field.type  # of what is referred to, a name will do
    written = _named(value) if type == "text" else value
    found = read_value(type, written, name, many=field.many, strip=not field.secret, secret=field.secret)
    if field.type == "file" and isinstance(found, str):
        found = _text(session, field, found, name)
    if field.name == "public_key" and isinstance(found, str):
        refuse_private_key(found, name)
    return found


def option_value(session: Session, field: Field, value: Any) -> Any:
    """Return what the field is sent for its option; a lone `-` is no text, and JSON has to be JSON."""
    refuse_dash(field.flag, value, hint=f"{field.flag} @- reads it from standard input." * (field.type == "file"))
    words = value if isinstance(value, list) else [value]
    if field.type == "json":
        value = [Cell(word) for word in words] if field.many else Cell(value)
    return field_value(session, field, value, field.flag)


def refuse_dash(flag: str, value: Any, *, hint: str = "") -> None:
    """Refuse a lone `-`: it means standard input elsewhere, and here it would reach a customer."""
    if value == "-" or (isinstance(value, list) and "-" in value):
        raise Usage(f"{flag}: - is no value.", code="validation", hint=hint)


def _named(value: Value) -> Value:
    """Return the name where an object that has one is given, as the panel itself shows it."""
    if isinstance(value, list):
        return [_named(each) for each in value]
    if isinstance(value, dict):
        return next((value[name] for name in NAMES if value.get(name) is not None), value)
    return value


def _text(session: Session, field: Field, value: str, name: str) -> str:
    text = read_text(session, value[1:], name) if value.startswith("@") else value
    if text is value:
        refuse_path(value, name)
    if field.name != "user_data":
        return text
    script, note = as_script(text)
    if note:
        session.note_once(note)
    return script
