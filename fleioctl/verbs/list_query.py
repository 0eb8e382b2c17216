"""The filters of a list, named ones and --filter, as parts of its query."""

from __future__ import annotations

from typing import Any

from fleioctl.errors import Usage
from fleioctl.inputs.lookup import read_id
from fleioctl.model.filters import Condition, check_value, filtering, parse
from fleioctl.model.paths import gathered, identity
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Among, Filter, Resource
from fleioctl.model.validation import CHECKS
from fleioctl.model.versions import not_in_version
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
        if not session.current((each,)):
            raise not_in_version(f"--{each.name.replace('_', '-')}", each, session.version)
        text = _value(session, each, value)
        if each.among:
            conditions += [Condition(each.field, "=", id) for id in _listed(session, each, each.among, text)]
        elif each.field:
            check_value(text)
            conditions.append(Condition(each.field, each.operator, text))
        else:
            query.append((each.param or each.name, text))
    return [*query, ("filtering", filtering(conditions))] if conditions else query


def _listed(session: Session, each: Filter, among: Among, id: str) -> list[str]:
    """Return the ids that an object lists, and one that nothing has when it lists none."""
    path = f"{session.placed(resource_of(each.refers)).path}/{id}/{among.segment}"
    return [identity(item) for item in gathered(session.api.get(path), among.key)] or ["0"]


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
