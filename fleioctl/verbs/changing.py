"""`update`: send what was given, read back, and say what did not take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from fleioctl import fields, writing
from fleioctl.errors import Error, Incomplete, Usage
from fleioctl.paths import identity, walk
from fleioctl.reading import read_objects
from fleioctl.resource import Field, Resource, repeatable
from fleioctl.session import Session
from fleioctl.signature import SESSION, argument, with_signature
from fleioctl.targets import resolve
from fleioctl.verbs.making import input_options
from fleioctl.verbs.showing import names_of, object_path

MOVING = ("updated_at", "last_login", "uptodate_credit", "current_cycle_traffic", "current_month_traffic")

Thing = dict[str, Any]


def update_fields(resource: Resource) -> list[Field]:
    """Return the fields that an update takes; none is required."""
    from dataclasses import replace

    return [replace(field, required=False) for field in resource.fields if "update" in field.verbs]


def update_command(resource: Resource) -> Any:
    """Return the update command of a resource."""

    def run(session: Session, target: str, **given: Any) -> None:
        change(session, resource, target, given)

    return with_signature(run, update_parameters(resource))


def update_parameters(resource: Resource) -> list[Any]:
    """Return the parameters of an update: session, target, fields, files; for special commands too."""
    help = f"The {resource.noun}: {names_of(resource)}."
    own = [*fields.parameters(update_fields(resource)), *input_options()]
    return [SESSION, argument("target", help=help, metavar="TARGET"), *own]


def change(session: Session, resource: Resource, word: str, given: Mapping[str, Any]) -> None:
    """Change what was asked for, and prove it."""
    session.intends_change = True
    session.out.check_columns(resource.columns)
    known = update_fields(resource)
    values = _wanted(session, resource, known, given)
    id = resolve(session, resource, word).id
    path = object_path(resource, id)
    before: Thing = session.api.get(path)
    asked = fields.body_of(known, values, given.get("set") or ())
    method, body = request_of(resource, known, asked, before)
    call = writing.Call(
        method, path, repeatable, resource.group, "update", id, body=body, recheck=lambda: _taken(session, path, asked)
    )
    writing.begin(session)
    if session.options.dry_run:
        _show_difference(session, asked, before)
        writing.show(session, call)
        return
    writing.perform(session, call)
    after = read_back(session, resource, id, path)
    session.out.record(resource.columns, after, key=resource.key)
    check(asked, before, after)


def read_back(session: Session, resource: Resource, id: str, path: str, query: Sequence[tuple[str, str]] = ()) -> Thing:
    """Return the object after the change; not being able to is no reason to call it unchanged."""
    try:
        after: Thing = session.api.get(path, query)
    except Error as error:
        message = f"Accepted, but the {resource.noun} {id} could not be read again: {error.message}"
        hint = f"Look: fleioctl {resource.group} show {id}"
        raise Incomplete(message, code="not_verified", hint=hint, outcome="changed") from error
    return after


def _wanted(session: Session, resource: Resource, known: list[Field], given: Mapping[str, Any]) -> Thing:
    values = fields.given_values(session, known, given)
    if given.get("from_file"):
        objects = read_objects(session, given["from_file"])
        if len(objects) != 1:
            raise Usage("--from-file holds several objects; an update takes one.", code="input_file")
        values = {**objects[0], **values}
    if not values and not given.get("set"):
        raise Usage(f"Nothing to change on the {resource.noun}.", hint="Give at least one field; --help lists them.")
    return fields.complete(session, known, values, required=False)


def request_of(resource: Resource, known: list[Field], asked: Thing, before: Thing) -> tuple[str, Thing]:
    """Return the method and the body: PATCH where it carries every field, else PUT with what it must keep."""
    by_name = {field.name: field for field in known}
    only_put = resource.update == "PUT" or any(by_name[name].put for name in asked if name in by_name)
    if not only_put:
        return "PATCH", asked
    sources = {name: source or name for name, _, source in (each.partition("=") for each in resource.keeps)}
    kept = {name: _reference(before[source]) for name, source in sources.items() if source in before}
    return "PUT", {**kept, **asked}


def _reference(value: Any) -> Any:
    return value["id"] if isinstance(value, dict) and "id" in value else value


def _taken(session: Session, path: str, asked: Thing) -> str:
    after: Thing = session.api.get(path)
    return "done" if all(same(walk(after, name), value) for name, value in asked.items() if name in after) else "idle"


def check(asked: Thing, before: Thing, after: Thing) -> None:
    """Raise Incomplete when a field did not take or another changed with it."""
    not_taken = [name for name, value in asked.items() if name in after and not same(after[name], value)]
    others = [
        name
        for name, value in after.items()
        if name not in asked
        and name in before
        and name not in MOVING
        and value != before[name]
        and not _derived(name, asked)
    ]
    if not_taken:
        names = ", ".join(not_taken)
        message = f"Accepted, but not changed: {names}."
        raise Incomplete(message, code="not_taken", fields=dict.fromkeys(not_taken, "not taken"), outcome="partial")
    if others:
        message = f"Changed as asked, but so did: {', '.join(others)}."
        raise Incomplete(message, code="others_changed", fields=dict.fromkeys(others, "changed"), outcome="changed")


def _derived(name: str, asked: Thing) -> bool:
    """Tell whether a field follows from one that was asked for: country_name from country, name from first_name."""
    return any(
        name.startswith(f"{each}_") or each.endswith(f"_{name}") or name in DERIVED.get(each, ()) for each in asked
    )


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


def _show_difference(session: Session, asked: Thing, before: Thing) -> None:
    for name, value in asked.items():
        old = before.get(name)
        session.say(f"  {name}: {old!r} -> {value!r}" if not same(old, value) else f"  {name}: {old!r} stays")
