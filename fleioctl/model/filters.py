"""The grammar of --filter and --select, and its translation to the API's `filtering=`.

    expression  FIELD OPERATOR VALUE, where the first operator counts; spaces around the parts do not
    FIELD       a name or a dotted path, such as client.name; `.` travels as `__`, `-` as `_`
    OPERATOR    = != ~ (contains, whatever the case) > >= < <=
    VALUE       all the rest, never empty; `null` after = and != means "has none"

- After > >= < <= a day (2026-07-01) means all of it: `created>2026-07-01` is from the 2nd on.
- The same field and operator twice means either value, different ones mean all of them: the panel reads it so.
- `filtering=` has no quoting: it parts at `+`, and drops what follows a second colon. A value with one of them is
  refused here, as the panel would silently look for something else.
- A named filter may be meant by FIELD; which it is, and what type its value has, is known to inputs/narrowing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from fleioctl.errors import Usage

SUFFIXES = {"=": "", "!=": "__ne", "~": "__icontains", ">": "__gt", ">=": "__gte", "<": "__lt", "<=": "__lte"}
EXPRESSION = re.compile(r"(?P<field>[^=!~<>]*)(?P<operator>!=|>=|<=|=|~|>|<)(?P<value>.*)", re.DOTALL)
FIELD = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Condition(NamedTuple):
    """One part of a filter: field, operator, value as typed."""

    field: str
    operator: str
    value: str


def parse(text: str) -> Condition:
    """Read one expression such as `status=active`; Usage when it is none. What it means may still be a name."""
    match = EXPRESSION.fullmatch(text.strip())
    if not match:
        raise _bad(text, "it has no operator", "Use FIELD=VALUE; operators are = != ~ > >= < <=.")
    condition = Condition(match["field"].strip(), match["operator"], match["value"].strip())
    if not FIELD.fullmatch(condition.field):
        raise _bad(text, "the field is empty or not a field name", "Use FIELD=VALUE, for example status=active.")
    if not condition.value:
        raise _bad(text, "the value is empty", "An unset variable? What has no value is FIELD=null.")
    return condition


def check_value(value: str, text: str = "") -> None:
    """Refuse what `filtering=` cannot carry: it has no quoting."""
    for sign, name in (("+", "a plus sign"), (":", "a colon")):
        if sign in value:
            raise _bad(text or value, f"the API's filter cannot carry {name}", "Use a part of it with ~, or --search.")


def filtering(conditions: Sequence[Condition]) -> str:
    """Return the value of `filtering=`; the caller encodes the plus signs."""
    return "+".join(part for condition in conditions for part in _parts(condition))


def _parts(condition: Condition) -> list[str]:
    field, operator, value = condition.field.replace(".", "__").replace("-", "_"), condition.operator, condition.value
    check_value(value)
    if value.casefold() == "null" and operator in ("=", "!="):
        return [f"{field}__isnull:{'true' if operator == '=' else 'false'}"]
    if operator in (">", ">=", "<", "<=") and DAY.fullmatch(value):
        return [_day(field, operator, value)]
    return [f"{field}{SUFFIXES[operator]}:{value}"]


def _day(field: str, operator: str, value: str) -> str:
    """Compare whole calendar days: after the 1st means from the 2nd on."""
    try:
        day = date.fromisoformat(value) + timedelta(days={">": 1, "<": -1}.get(operator, 0))
    except (ValueError, OverflowError) as error:
        raise _bad(f"{field}{operator}{value}", "there is no such day", "Dates are YYYY-MM-DD.") from error
    suffix = "__gte__date" if operator[0] == ">" else "__lte__date"
    return f"{field}{suffix}:{day.year},{day.month},{day.day}"


def _bad(text: str, reason: str, hint: str) -> Usage:
    return Usage(f"The filter {text!r} cannot be used: {reason}.", code="bad_filter", hint=hint)
