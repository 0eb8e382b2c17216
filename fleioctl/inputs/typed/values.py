"""A value by the type of its field, never by its look."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from fleioctl.errors import Usage
from fleioctl.inputs.documents.json_text import read_json
from fleioctl.inputs.documents.scalars import JSON_NUMBER, LONGEST_NUMBER, Cell, Number, Plain, Value, read_number

WORDS = {
    **dict.fromkeys(("true", "yes", "on", "1"), True),
    **dict.fromkeys(("false", "no", "off", "0"), False),
}
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
INTEGER = re.compile(rf"-?[0-9]{{1,{LONGEST_NUMBER}}}")
DECIMAL = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,3})?")
SHOWN = 40  # characters of a wrong value: enough to find it in a file


class _Wrong(Exception):
    """The value is not of the type; the reason completes `NAME: …`."""


def read_value(
    type: str, value: Value, name: str, *, many: bool = False, strip: bool = True, secret: bool = False
) -> Any:
    """Return the value as its field takes it, None for null; `name` is what the user calls the field.

    Text loses the blanks around it, as on the panel, unless `strip` is off; a `secret` is never shown. With `many`
    one value is a list of one, and a cell is a list of JSON or separated by commas. Usage for a value of another type.
    """
    if value is None:
        return None
    try:
        if many:
            return [_read(type, each, strip) for each in _entries(value, name)]
        return _read(type, value, strip)
    except _Wrong as error:
        reason = "it has the wrong type" if secret else str(error)
        raise Usage(f"{name}: {reason}.", code="validation", fields={name: reason}) from error


def is_given(value: Value) -> bool:
    """Tell whether the file says anything: an empty cell of a table does not, null does."""
    return not (isinstance(value, Cell) and not value.strip())


def _read(type: str, value: Value, strip: bool) -> Any:
    if type == "json":
        return _json(value)
    if isinstance(value, dict | list):
        kind = "a list" if isinstance(value, list) else "an object"
        raise _Wrong(f"{kind} stands where one value belongs")
    text = _text(value)
    if type == "text" and strip:
        return text.strip()
    return TYPES[type](text.strip()) if type in TYPES else text


def _text(value: Value) -> str:
    """Return what was written, of JSON's own words and numbers too."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _entries(value: Value, name: str) -> list[Value]:
    if isinstance(value, list):
        return value
    if not isinstance(value, Cell):
        return [value]
    if value.lstrip().startswith("["):
        found = read_json(value, name)
        return found if isinstance(found, list) else [found]
    entries = [Cell(entry.strip()) for entry in value.split(",")]
    if "" in entries:
        raise _Wrong(f"{shown(value)} has an empty entry between its commas")
    return list(entries)


def _integer(text: str) -> int:
    if not INTEGER.fullmatch(text):
        raise _Wrong(f"{shown(text)} is no whole number")
    return int(text)


def _number(text: str) -> int | Number:
    try:
        return read_number(text)
    except ValueError as error:
        raise _Wrong(f"{shown(text)} is no number") from error


def _decimal(text: str) -> str:
    # as text to the very panel: its amounts are texts, and keep the digits on the way
    if not DECIMAL.fullmatch(text) or len(text) > LONGEST_NUMBER:
        hint = f", write {text.replace(',', '.')}" if re.fullmatch(r"-?[0-9]+,[0-9]{1,2}", text) else ""
        raise _Wrong(f"{shown(text)} is no amount{hint}")
    return text


def _boolean(text: str) -> bool:
    found = WORDS.get(text.casefold())
    if found is None:
        raise _Wrong(f"{shown(text)} is neither true nor false (yes, no, on, off, 1 and 0 do too)")
    return found


def _date(text: str) -> str:
    try:
        if DAY.fullmatch(text):
            date.fromisoformat(text)
            return text
    except ValueError as error:
        raise _Wrong(f"there is no day {text}") from error
    raise _Wrong(f"{shown(text)} is no date (YYYY-MM-DD)")


TYPES: dict[str, Callable[[str], Any]] = {
    "integer": _integer,
    "number": _number,
    "decimal": _decimal,
    "boolean": _boolean,
    "date": _date,
}


def _json(value: Value) -> Any:
    """Return an object or a list as JSON has it; a text that can only be JSON is read as such."""
    if isinstance(value, Cell) or (isinstance(value, str) and value.lstrip().startswith(("{", "["))):
        try:
            return read_json(value, "it")
        except Usage as error:
            raise _Wrong(error.message.rstrip(".")) from error
    return resolved(value)


def resolved(value: Value) -> Any:
    """Return what has no field of its own with the types of JSON: in YAML unquoted true, false and numbers."""
    if isinstance(value, dict):
        return {key: resolved(each) for key, each in value.items()}
    if isinstance(value, list):
        return [resolved(each) for each in value]
    return _resolved_plain(value) if isinstance(value, Plain) else value


def _resolved_plain(text: Plain) -> Any:
    if text in ("true", "false"):
        return text == "true"
    try:
        return read_number(text) if JSON_NUMBER.fullmatch(text) else str(text)
    except ValueError:
        return str(text)


def shown(value: object) -> str:
    """Return a value for a message: in quotes, escaped, cut."""
    text = str(value)
    return repr(text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…")
