"""Whether a change took: the fields asked for as the API means them, and no others."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from fleioctl.errors import Error, Incomplete, Unknown
from fleioctl.model.paths import identity, walk
from fleioctl.model.resource import Resource
from fleioctl.session.session import Session

# they change by themselves between two reads of an object
MOVING = ("updated_at", "last_login", "uptodate_credit", "current_cycle_traffic", "current_month_traffic")

Json = dict[str, Any]


def read_back(session: Session, resource: Resource, id: str, path: str, query: Sequence[tuple[str, str]] = ()) -> Json:
    """Return the object after the change; not being able to is no reason to call it unchanged."""
    try:
        after: Json = session.api.get(path, query)
    except Error as error:
        message = f"Accepted, but the {resource.noun} {id} could not be read again: {error.message}"
        hint = f"Look: fleioctl {resource.group} show {id}"
        raise Incomplete(message, code="not_verified", hint=hint, outcome="changed") from error
    return after


def taken(session: Session, path: str, asked: Json) -> str:
    """Look after a lost answer: `done` when all that was asked is so, else `idle`.

    What the panel does not show (a password) proves nothing: Unknown.
    """
    after: Json = session.api.get(path)
    shown = [name for name in asked if name in after]
    if not all(same(walk(after, name), asked[name]) for name in shown):
        return "idle"
    if len(shown) < len(asked):
        raise Unknown(f"The panel does not show: {', '.join(name for name in asked if name not in after)}.")
    return "done"


def check(asked: Json, before: Json, after: Json) -> None:
    """Raise Incomplete when a field did not take or another changed with it."""
    wrong = [name for name, value in asked.items() if name in after and not same(after[name], value)]
    others = [
        name
        for name, value in after.items()
        if name not in asked
        and name in before
        and name not in MOVING
        and value != before[name]
        and not _derived(name, asked)
    ]
    if wrong:
        raise not_taken(wrong)
    if others:
        message = f"Changed as asked, but so did: {', '.join(others)}."
        raise Incomplete(message, code="others_changed", fields=dict.fromkeys(others, "changed"), outcome="changed")


def not_taken(names: Sequence[str]) -> Incomplete:
    """Return the error that fields were accepted and are not as asked."""
    message = f"Accepted, but not changed: {', '.join(names)}."
    return Incomplete(message, code="not_taken", fields=dict.fromkeys(names, "not taken"), outcome="partial")


def _derived(name: str, asked: Json) -> bool:
    """Tell whether a field follows from one that was asked for: country_name from country, name from first_name."""
    return any(
        name.startswith(f"{each}_") or each.endswith(f"_{name}") or name in DERIVED.get(each, ()) for each in asked
    )


# what follows from a field and may change with it, where the names do not tell
DERIVED = {
    "first_name": ("full_name", "long_name"),
    "last_name": ("full_name", "long_name"),
    "company": ("long_name",),
    "status": (
        "activated_at",
        "balance",
        "internal_status",
        "suspend_reason",
        "suspend_type",
        "suspended_at",
        "terminated_at",
    ),
    "name": ("display_name",),
    "default_project": ("project_name",),
    "public_key": ("fingerprint",),
}


def same(found: Any, wanted: Any) -> bool:
    """Compare as the API means it: references by id, decimals by value, the rest as text."""
    if isinstance(wanted, list) and isinstance(found, list):
        return sorted(map(identity, found)) == sorted(map(identity, wanted))
    if isinstance(found, (dict, list)) and isinstance(wanted, (dict, list)):
        return found == wanted
    if found in (None, "") and wanted in (None, ""):
        return True
    found, wanted = identity(found), identity(wanted)
    return found == wanted or _same_number(found, wanted) or _same_moment(found, wanted)


def _same_number(found: str, wanted: str) -> bool:
    try:
        return Decimal(found) == Decimal(wanted)
    except InvalidOperation:
        return False


def _same_moment(found: str, wanted: str) -> bool:
    """Compare times of any zone; a bare day is its midnight on the server."""
    try:
        one, other = datetime.fromisoformat(found), datetime.fromisoformat(wanted)
    except ValueError:
        return False
    if one.tzinfo is None or other.tzinfo is None:
        return one.replace(tzinfo=None) == other.replace(tzinfo=None)
    return one == other
