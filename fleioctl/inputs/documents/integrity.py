"""What no reader may let pass: keys given twice, values that are no JSON, nesting without end, half characters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from fleioctl.errors import Usage
from fleioctl.inputs.documents.scalars import Value

DEEPEST = 64  # levels, as of what the panel answers


@dataclass(frozen=True, slots=True)
class Broken:
    """Stands where a reader found what it cannot take, until the row is known in which it lies."""

    reason: str


def object_of(pairs: Iterable[tuple[str, Value]]) -> dict[str, Value] | Broken:
    """Return the object, or what says which key stands in it twice."""
    found: dict[str, Value] = {}
    for key, value in pairs:
        if key in found:
            return Broken(f"the key {key!r} is given twice")
        found[key] = value
    return found


def check(value: Value, what: str = "") -> None:
    """Raise a Usage when the value holds anything that cannot be taken."""
    waiting: list[tuple[Any, int]] = [(value, 1)]  # no recursion: depth is what it guards against
    while waiting:
        each, depth = waiting.pop()
        if isinstance(each, Broken):
            raise _bad(what, each.reason)
        if isinstance(each, str):
            _check_text(each, what)
        elif isinstance(each, dict | list):
            if depth > DEEPEST:
                raise too_deep(what)
            children = [*each, *each.values()] if isinstance(each, dict) else each
            waiting += [(child, depth + 1) for child in reversed(children)]


def too_deep(what: str) -> Usage:
    """Return the error for what is nested more than 64 levels deep."""
    return _bad(what, f"it is nested more than {DEEPEST} levels deep")


def _check_text(text: str, what: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise _bad(what, "it contains half a character (a lone surrogate), which no text can carry") from error


def _bad(what: str, reason: str) -> Usage:
    return Usage(f"{what}: {reason}." if what else f"{reason[:1].upper()}{reason[1:]}.", code="input_file")
