"""`update`: send what was given, read back, and say what did not take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from fleioctl.changes import submit
from fleioctl.changes.read_back import check, same
from fleioctl.changes.results import Result
from fleioctl.errors import Error, Incomplete, Unknown, Usage
from fleioctl.inputs import fields
from fleioctl.inputs.lookup import names_of, resolve, target_of
from fleioctl.inputs.parameters import SESSION, argument, with_signature
from fleioctl.inputs.reading import read_objects
from fleioctl.inputs.selection import run_options
from fleioctl.model.resource import Field, Resource, repeatable
from fleioctl.session.session import Session
from fleioctl.text.redaction import REDACTED, redact_body
from fleioctl.verbs.create import input_options
from fleioctl.verbs.many import run_many
from fleioctl.verbs.show import object_path

Json = dict[str, Any]


def update_fields(resource: Resource) -> list[Field]:
    """Return the fields that an update takes; none is required."""
    from dataclasses import replace

    return [replace(field, required=False) for field in resource.fields if "update" in field.verbs]


def update_command(resource: Resource) -> Any:
    """Return the update command of a resource."""

    def run(session: Session, target: str | None, **given: Any) -> None:
        change(session, resource, target, given)

    return with_signature(run, update_parameters(resource))


def update_parameters(resource: Resource) -> list[Any]:
    """Return the parameters of an update: session, target, fields, files; for special commands too."""
    help = f"The {resource.noun}: {names_of(resource)}. Without it --from-file names each by {resource.identity.key}."
    target = argument("target", type=str | None, default=None, help=help, metavar="[TARGET]")
    return [SESSION, target, *fields.parameters(update_fields(resource)), *input_options(), *run_options()]


def change(session: Session, resource: Resource, word: str | None, given: Mapping[str, Any]) -> None:
    """Change what was asked for, and prove it."""
    session.out.check_columns(resource.columns)
    if word is None:
        _change_many(session, resource, given)
        return
    values = _one_object(session, resource, given)
    change = Change(session, resource, resolve(session, resource, word).id, values, given)
    submit.announce(session)
    if session.options.dry_run:
        change.show()
        return
    after = change.make()
    session.out.record(resource.columns, after, key=resource.identity.key)
    check(change.asked, change.before, after)
    if hidden := [name for name in change.asked if name not in after]:
        session.note(f"accepted, but the panel does not show it back: {', '.join(hidden)}")


def _change_many(session: Session, resource: Resource, given: Mapping[str, Any]) -> None:
    if not given.get("from_file"):
        raise Usage(f"Which {resource.noun}? Give an id or a name.", code="no_target")
    objects = read_objects(session, given["from_file"])
    if any(each.get(resource.identity.key) in (None, "") for each in objects):
        raise Usage(f"--from-file: each object needs its {resource.identity.key}.", code="input_file")
    changes = [_change_of(session, resource, each, given) for each in objects]
    submit.announce(session)
    if session.options.dry_run:
        for change in changes:
            change.show()
        return

    def work(number: int) -> Result:
        change = changes[number]
        after = change.make()
        check(change.asked, change.before, after)
        return Result(change.id, target_of(resource, after).name, "update", "done")

    run_many(session, [change.id for change in changes], "update", work, given)


def _change_of(session: Session, resource: Resource, item: Json, given: Mapping[str, Any]) -> Change:
    known = update_fields(resource)
    values = {name: value for name, value in item.items() if name != resource.identity.key}
    typed = fields.given_values(session, known, given)
    values = fields.complete(session, known, {**values, **typed}, required=False)
    return Change(session, resource, str(item[resource.identity.key]), values, given)


class Change:
    """One update: what the object was, what is asked, how it is sent."""

    def __init__(self, session: Session, resource: Resource, id: str, values: Json, given: Mapping[str, Any]) -> None:
        known = update_fields(resource)
        self.session, self.resource, self.id = session, resource, id
        self.path = object_path(resource, id)
        self.before: Json = session.api.get(self.path)
        self.asked = fields.body_of(known, values, given.get("set") or ())
        method, body = request_of(resource, known, self.asked, self.before)
        self.call = submit.Call(
            method, self.path, repeatable, resource.group, "update", id, body=body, recheck=self._recheck
        )

    def show(self) -> None:
        """Print the difference and the call."""
        _show_difference(self.session, self.asked, self.before)
        submit.show(self.session, self.call)

    def make(self) -> Json:
        """Send it and return the object as it is then."""
        submit.perform(self.session, self.call)
        return read_back(self.session, self.resource, self.id, self.path)

    def _recheck(self) -> str:
        return _taken(self.session, self.path, self.asked)


def read_back(session: Session, resource: Resource, id: str, path: str, query: Sequence[tuple[str, str]] = ()) -> Json:
    """Return the object after the change; not being able to is no reason to call it unchanged."""
    try:
        after: Json = session.api.get(path, query)
    except Error as error:
        message = f"Accepted, but the {resource.noun} {id} could not be read again: {error.message}"
        hint = f"Look: fleioctl {resource.group} show {id}"
        raise Incomplete(message, code="not_verified", hint=hint, outcome="changed") from error
    return after


def _one_object(session: Session, resource: Resource, given: Mapping[str, Any]) -> Json:
    known = update_fields(resource)
    values = fields.given_values(session, known, given)
    if given.get("from_file"):
        objects = read_objects(session, given["from_file"])
        if len(objects) != 1:
            raise Usage("--from-file holds several objects, but one target was given.", code="input_file")
        values = {**objects[0], **values}
    if not values and not given.get("set"):
        raise Usage(f"Nothing to change on the {resource.noun}.", hint="Give at least one field; --help lists them.")
    return fields.complete(session, known, values, required=False)


def request_of(resource: Resource, known: list[Field], asked: Json, before: Json) -> tuple[str, Json]:
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


def _taken(session: Session, path: str, asked: Json) -> str:
    """Return done or idle after a lost answer; what the panel does not show (a password) proves nothing."""
    after: Json = session.api.get(path)
    shown = [name for name in asked if name in after]
    if not all(same(after[name], asked[name]) for name in shown):
        return "idle"
    if len(shown) < len(asked):
        raise Unknown(f"The panel does not show: {', '.join(name for name in asked if name not in after)}.")
    return "done"


def _show_difference(session: Session, asked: Json, before: Json) -> None:
    hidden = redact_body(asked)
    for name, value in asked.items():
        if hidden[name] != value:
            session.say(f"  {name}: {REDACTED}")
            continue
        old = before.get(name)
        session.say(f"  {name}: {old!r} -> {value!r}" if not same(old, value) else f"  {name}: {old!r} stays")
