"""Values as the panel compares them, by the type of their field; never by their look."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

from fleioctl.inputs.typed.stored import CASELESS
from fleioctl.model.resource import Field

NUMBERS = ("integer", "number", "decimal")

EMPTY: tuple[Any, ...] = (None, "", [], {})


def plain(field: Field, value: Any) -> str:
    """Return what two values have in common that are the same to the panel: blanks at the ends do not count, nor how
    a number is written, nor the order of a set. `01234` and `1234` are two texts.
    """
    if value in EMPTY:
        return ""
    if isinstance(value, list) and field.type != "json":
        return "[" + ",".join(sorted(plain(field, each) for each in value)) + "]"
    if field.type == "json":
        return _deep(value)
    if isinstance(value, bool):
        return str(value).lower()
    text = str(value).strip().replace("\r\n", "\n")
    if field.type in NUMBERS:
        return _number(text)
    return text.casefold() if field.check in CASELESS else text


def same(field: Field, one: Any, other: Any) -> bool:
    """Tell whether the panel would store the same."""
    return plain(field, one) == plain(field, other)


def _deep(value: Any) -> str:
    """Return JSON in one spelling; a price is a price as number and as text."""
    if value is None:
        return ""
    if isinstance(value, dict):
        return "{" + ",".join(f"{name}:{_deep(value[name])}" for name in sorted(value)) + "}"
    if isinstance(value, list):  # the order of modifiers matters
        return "[" + ",".join(map(_deep, value)) + "]"
    return str(value).lower() if isinstance(value, bool) else _number(str(value).strip())


def _number(text: str) -> str:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return text
    return format(number.normalize(), "f") if number.is_finite() and abs(number.adjusted()) < 100 else text


def amount(value: Any) -> Any:
    """Return an amount in one spelling, with at least two places: panels fill up with zeros, or do not."""
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return value
    if not number.is_finite() or abs(number.adjusted()) > 50:
        return value
    text = format(number.normalize(), "f")
    return text if len(text.partition(".")[2]) >= 2 else format(number, ".2f")
