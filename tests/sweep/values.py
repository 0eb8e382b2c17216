"""What the sweep types: a value for every field, from its description or from the table of exceptions."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from fleioctl.model.paths import identity
from fleioctl.model.resource import Field

from .exceptions import CHANGES, EARLIER, VALUES
from .panel import Swept

TYPED = {"integer": "1", "number": "1", "decimal": "10.00", "date": "2031-02-03", "file": "some text", "json": "[]"}
CHANGED = {"integer": "2", "number": "2", "decimal": "11.00", "date": "2032-03-04", "json": "[]"}
CHECKED = {"email": "sweep@example.com", "country": "US", "positive": "10.00", "moment": "2031-02-03"}
RECHECKED = {"email": "changed@example.com", "country": "RO", "positive": "11.00", "moment": "2032-03-04"}


def new_values(fields: Iterable[Field], case: str, version: str) -> dict[str, str]:
    """Return what is typed for each field of a create or an action, except what the table leaves out."""
    until, earlier = EARLIER.get(case, ("", {}))
    table = VALUES.get(case, {}) | (earlier if version < until else {})
    return _typed({field.name: table.get(field.name, _first_value(field)) for field in fields})


def changed_values(fields: Iterable[Field], group: str) -> dict[str, str]:
    """Return what is typed for each field of an update: other values than those it was created with."""
    table = CHANGES.get(group, {})
    return _typed({field.name: table.get(field.name, _second_value(field)) for field in fields})


def _typed(values: dict[str, str | None]) -> dict[str, str]:
    return {name: value for name, value in values.items() if value is not None}


def _first_value(field: Field) -> str:
    if field.type == "boolean":
        return "true"
    if field.choices:
        return field.choices[0]
    if field.refers:
        return f"{{{field.refers}}}"
    return CHECKED.get(field.check) or TYPED.get(field.type) or _word("sweep", field)


def _second_value(field: Field) -> str | None:
    if field.type == "boolean":
        return "false"
    if field.choices:
        return field.choices[-1]
    if field.refers:
        return None
    return RECHECKED.get(field.check) or CHANGED.get(field.type) or _word("other", field)


def _word(start: str, field: Field) -> str:
    word = f"{start} {field.name.replace('_', ' ').replace('.', ' ')}"
    return word[: field.max_length].strip() if field.max_length else word


def options(swept: Swept, fields: Iterable[Field], values: dict[str, str]) -> list[str]:
    """Return the words of the command line for these values."""
    return [word for field in fields if field.name in values for word in _option(swept, field, values[field.name])]


def _option(swept: Swept, field: Field, value: str) -> list[str]:
    if field.type == "boolean":
        return [field.flag if value == "true" else f"--no-{field.flag[2:]}"]
    text = swept.filled(value)
    if field.secret:
        file = swept.machine.home / f"{field.parameter}.secret"
        file.write_text(text, encoding="utf-8")
        return [f"{field.flag}-file", str(file)]
    return [field.flag, text]


def expected(swept: Swept, field: Field, value: str) -> Any:
    """Return what the panel must show for a field after this was typed."""
    if field.type == "boolean":
        return value == "true"
    text = swept.filled(value)
    if field.type == "json":
        parsed = json.loads(text)
        return [parsed] if field.many else parsed
    return [text] if field.many else text


def is_shown(found: Any, wanted: Any) -> bool:
    """Tell whether the panel shows what was typed: references by id, amounts by value, moments by their day."""
    if isinstance(wanted, list) and isinstance(found, list):
        return sorted(map(identity, found)) == sorted(map(identity, wanted))
    if isinstance(wanted, dict | list | bool):
        return bool(found == wanted)
    shown, typed = identity(found), identity(wanted)
    return shown == typed or _number(shown) == _number(typed) or (shown[:10] == typed and typed[4:5] == "-")


def _number(text: str) -> float | str:
    try:
        return float(text)
    except ValueError:
        return text
