"""A list that the panel sends in one piece and orders by nothing: all that a list can be asked is done here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from inspect import Parameter
from typing import Any

from fleioctl.errors import Usage
from fleioctl.inputs.parameters import option, options_of
from fleioctl.model.filters import Condition, parse
from fleioctl.model.resource import Resource
from fleioctl.output.column_values import getter
from fleioctl.output.columns import Selection
from fleioctl.session.session import Session
from fleioctl.verbs.list import check_totals, common_options, show_rows, watch
from fleioctl.verbs.rows.options import ListOptions

Json = dict[str, Any]
Read = Callable[[], list[Json]]


def whole_options() -> list[Parameter]:
    """Return the options of such a list."""
    return [
        option("search", "--search", help="Words that must all occur.", metavar="TEXT"),
        option("filter", "--filter", type=list[str], help="FIELD=V != ~ > >= < <=, FIELD=null.", metavar="EXPR"),
        option("sort", "--sort", help="By any field; - before one turns it round.", metavar="FIELD,-FIELD"),
        *common_options(),
    ]


def show_whole(session: Session, resource: Resource, given: Mapping[str, Any], read: Read) -> None:
    """Show the list, its number or its totals, once or again and again."""
    options = options_of(ListOptions, given)
    check_totals(options)
    session.out.check_columns(resource.columns)

    def look() -> None:
        rows = _asked_for(resource, options, read())
        if options.count:
            session.write_stdout(f"{len(rows)}\n")
        else:
            show_rows(session, resource, options, rows)

    if options.watch:
        watch(session, options.interval, look)
    else:
        look()


def _asked_for(resource: Resource, options: ListOptions, rows: list[Json]) -> list[Json]:
    conditions = [parse(text) for text in options.filter]
    order = [field.strip() for field in options.sort.split(",") if field.strip()]
    fields = [*(each.field for each in conditions), *(field.removeprefix("-") for field in order)]
    if rows and (error := Selection(only=tuple(fields)).unknown(resource.columns, rows)):
        raise Usage(error.message.replace("column", "field"), code="unknown_field", hint=error.hint)
    words = (options.search or "").casefold().split()
    found = [row for row in rows if _keeps(conditions, row) and all(word in _text(row).casefold() for word in words)]
    for field in reversed(order):
        read = getter(field.removeprefix("-"))
        found.sort(key=lambda row, read=read: _order(read(row)), reverse=field.startswith("-"))  # type: ignore[misc]
    return found


def _keeps(conditions: Sequence[Condition], row: Json) -> bool:
    """Tell whether a row is asked for: the same field and operator twice means either value."""
    groups: dict[tuple[str, str], list[bool]] = {}
    for each in conditions:
        groups.setdefault((each.field, each.operator), []).append(_meets(each, getter(each.field)(row)))
    return all(map(any, groups.values()))


def _meets(condition: Condition, value: Any) -> bool:
    operator, wanted = condition.operator, condition.value
    if wanted.casefold() == "null" and operator in ("=", "!="):
        return (value in (None, "")) == (operator == "=")
    if operator == "~":
        return wanted.casefold() in _text(value).casefold()
    same = wanted in map(_text, value) if isinstance(value, list) else wanted.casefold() == _text(value).casefold()
    if operator in ("=", "!="):
        return same == (operator == "=")
    left, right = _order(value), _order(wanted)
    below = left < right
    return value is not None and {"<": below, ">=": not below, ">": right < left, "<=": not right < left}[operator]


def _order(value: Any) -> tuple[bool, Decimal, str]:
    """Return what numbers are compared by as numbers, all else as text behind them."""
    try:
        number = Decimal(str(value)) if not isinstance(value, bool) else None
    except InvalidOperation:
        number = None
    known = number is not None and number.is_finite()
    return (not known, number if known and number is not None else Decimal(0), "" if known else _text(value))


def _text(value: Any) -> str:
    if isinstance(value, dict | list):
        return "\n".join(map(_text, value.values() if isinstance(value, dict) else value))
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
