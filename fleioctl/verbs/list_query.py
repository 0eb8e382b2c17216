"""The filters of a list, named ones and --filter, as parts of its query."""

from __future__ import annotations

from typing import Any

from fleioctl.errors import Usage
from fleioctl.inputs.lookup import read_id
from fleioctl.model.filters import Condition, check_value, filtering, parse
from fleioctl.model.resource import Filter, Resource
from fleioctl.model.validation import CHECKS
from fleioctl.session.session import Session
from fleioctl.text.suggestions import did_you_mean

Query = list[tuple[str, str]]


def narrowed(session: Session, resource: Resource, given: dict[str, Any]) -> Query:
    """Return what the filters say, checked here since the server ignores what it does not know."""
    query, conditions = [], [parse(text) for text in given.get("filter") or ()]
    for each in resource.listing.filters:
        value = given.get(each.parameter)
        if value is None:
            continue
        text = _value(session, each, value)
        if each.field:
            check_value(text)
            conditions.append(Condition(each.field, each.operator, text))
        else:
            query.append((each.param or each.name, text))
    return [*query, ("filtering", filtering(conditions))] if conditions else query


def _value(session: Session, each: Filter, value: str | bool) -> str:
    """Check one named filter and resolve a name in it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    flag = f"--{each.name.replace('_', '-')}"
    if not value.strip():
        raise Usage(f"{flag} is empty.", code="validation")
    if each.refers:
        return read_id(session, each.refers, value)
    if each.type == "integer" and not (value.isascii() and value.isdecimal()):
        raise Usage(f"{flag}: {value!r} is no number.", code="validation")
    if each.type in ("decimal", "date") and (reason := CHECKS[each.type](value)):
        raise Usage(f"{flag}: {reason}.", code="validation")
    if each.choices and value not in each.choices and (near := did_you_mean(value, each.choices)):
        session.note(f"{flag} {value}: the panel may not know it.{near}")
    return value
