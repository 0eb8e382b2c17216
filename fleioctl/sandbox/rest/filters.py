"""The generic filter `filtering=field:value+field:value`, with its errors."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from fleioctl.sandbox.dates import calendar_day, moment
from fleioctl.sandbox.http.exceptions import APIException, Crash
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.relations import FieldError, Lookup, resolve
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

Test = Callable[[Any], bool]
Matcher = Callable[[Call, Json], int]
"""How many times an object matches: a filter over a to-many relation returns the same row for each."""

SPECIAL = {"null": None, "true": True, "false": False}


def matchers(call: Call, view: ViewSet, text: str) -> list[tuple[Lookup, Any, Matcher]]:
    """Return one matcher a field and operator: the same one twice is OR, different ones are AND."""
    groups: dict[str, list[str]] = {}
    for part in text.split("+"):
        words = part.split(":")
        # The panel does not check this and fails with 500.
        if len(words) < 2:
            raise Crash(f"no colon in {part!r}")
        # What follows a second colon is dropped: times and IPv6 addresses cannot be passed.
        groups.setdefault(words[0].strip(), []).append(words[1])
    return [_matcher(call, view, field, values) for field, values in groups.items()]


def _matcher(call: Call, view: ViewSet, field: str, values: list[str]) -> tuple[Lookup, Any, Matcher]:
    try:
        path = resolve(call, view, tuple(field.split("__")))
    except FieldError as error:
        raise APIException(400, error.text) from error
    operator = "__".join(path.rest)
    make = TESTS.get(operator)
    if make is None:
        raise APIException(
            400, f"Unsupported lookup '{operator}' for {field}. Choices are: {', '.join(filter(None, TESTS))}"
        )
    try:
        tests = [make(path.leaf.type, value) for value in values]
    # A value of the wrong type is 500 too, where a named parameter answers 400.
    except (ValueError, InvalidOperation, TypeError) as error:
        raise Crash(f"{field}: {error}") from error
    exact = values[0] if operator == "" and len(values) == 1 and values[0].lower() not in SPECIAL else None
    if operator == "isnull":
        return path, exact, lambda call, each: int(any(test(path.read(call, each) or [None]) for test in tests))
    if operator == "ne":
        return path, exact, lambda call, each: int(not any(test(v) for v in path.read(call, each) for test in tests))
    return path, exact, lambda call, each: sum(any(test(v) for test in tests) for v in path.read(call, each))


def _equals(kind: str, text: str) -> Test:
    wanted = typed(kind, SPECIAL.get(text.lower(), text))
    return lambda value: typed(kind, value) == wanted


def typed(kind: str, value: Any) -> Any:
    """Return the value so that it compares as its type does; raise where it has the wrong type."""
    if value is None:
        return None
    if kind == "integer":
        return int(value)
    if kind in {"number", "money"}:
        return Decimal(str(value))
    if kind == "flag" and not isinstance(value, bool):
        raise ValueError(f"{value!r} is no boolean")
    if kind == "moment":
        return moment(str(value))
    if kind == "day":
        return calendar_day(str(value))
    return value if kind == "flag" else str(value)


def _text(compare: Callable[[str, str], bool], fold: bool = False) -> Callable[[str, str], Test]:
    def make(_: str, wanted: str) -> Test:
        if fold:
            return lambda value: value is not None and compare(str(value).lower(), wanted.lower())
        return lambda value: value is not None and compare(str(value), wanted)

    return make


def _order(compare: Callable[[Any, Any], bool]) -> Callable[[str, str], Test]:
    def make(kind: str, text: str) -> Test:
        wanted = typed(kind, text)
        return lambda value: value is not None and compare(typed(kind, value), wanted)

    return make


def _on_day(compare: Callable[[datetime, datetime], bool]) -> Callable[[str, str], Test]:
    """Compare with a day written `Y,M,D`."""

    def make(kind: str, text: str) -> Test:
        year, month, day = (int(word) for word in text.split(","))
        wanted = moment(date(year, month, day).isoformat())
        if kind not in {"moment", "day"}:
            raise ValueError("no date")
        return lambda value: value is not None and compare(moment(str(value)), wanted)

    return make


def _is_null(_: str, text: str) -> Test:
    wanted = SPECIAL.get(text.lower())
    if wanted is None:
        raise ValueError("isnull takes true or false")
    return lambda values: all(value is None for value in values) is wanted


def _in(kind: str, text: str) -> Test:
    """Look for the value among the letters of the text: that is why `__in` does not work."""
    letters = [typed(kind, letter) for letter in text]
    return lambda value: typed(kind, value) in letters


TESTS: dict[str, Callable[[str, str], Test]] = {
    "": _equals,
    "exact": _equals,
    "ne": _equals,
    "iexact": _text(lambda value, wanted: value == wanted, fold=True),
    "contains": _text(lambda value, wanted: wanted in value),
    "icontains": _text(lambda value, wanted: wanted in value, fold=True),
    "startswith": _text(str.startswith),
    "istartswith": _text(str.startswith, fold=True),
    "endswith": _text(str.endswith),
    "iendswith": _text(str.endswith, fold=True),
    "gt": _order(lambda value, wanted: value > wanted),
    "gte": _order(lambda value, wanted: value >= wanted),
    "lt": _order(lambda value, wanted: value < wanted),
    "lte": _order(lambda value, wanted: value <= wanted),
    "date": _on_day(lambda value, wanted: value == wanted),
    "gte__date": _on_day(lambda value, wanted: value >= wanted),
    "lte__date": _on_day(lambda value, wanted: value < wanted + timedelta(days=1)),
    "isnull": _is_null,
    "in": _in,
}
