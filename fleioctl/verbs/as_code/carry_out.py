"""The plan carried out: in the order of the references, each object once; a failure stops what depends on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from fleioctl.changes import submit
from fleioctl.changes.create_once import CreateRequest, create
from fleioctl.changes.read_back import NewObjects, check
from fleioctl.changes.results import Result, failure
from fleioctl.errors import Error
from fleioctl.inputs import fields
from fleioctl.model.paths import identity
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Resource, repeatable
from fleioctl.session.session import Session
from fleioctl.verbs.as_code.panel import Names, code_fields
from fleioctl.verbs.as_code.plan import Step
from fleioctl.verbs.show import object_path
from fleioctl.verbs.update import Change

Json = dict[str, Any]


def carry_out(session: Session, steps: Sequence[Step]) -> Iterator[Result]:
    """Yield a result for each step; what depends on a failed one is skipped."""
    names, failed = Names(session), set[tuple[str, str]]()
    todo = [step for step in steps if step.would != "unchanged"]
    for number, step in enumerate(todo):
        session.progress.show(f"{number} of {len(todo)} done")
        if missing := _depends(session, step, failed):
            result = Result("", step.entry.label, step.would, "skipped", f"{missing} could not be made")
        else:
            result = _one(session, step, names)
        session.progress.clear()
        if result.outcome not in ("done", "unchanged"):
            failed.add((step.entry.group, step.entry.label))
        yield result


def _depends(session: Session, step: Step, failed: set[tuple[str, str]]) -> str:
    for each in code_fields(session, resource_of(step.entry.group)):
        value = step.entry.values.get(each.name) if each.refers else None
        for name in value if isinstance(value, list) else [value]:
            if (each.refers, str(name)) in failed:
                return f"{resource_of(each.refers).noun} {name}"
    return ""


def _one(session: Session, step: Step, names: Names) -> Result:
    resource = session.placed(resource_of(step.entry.group))
    id = step.there.id if step.there else ""
    try:
        if step.would == "create":
            id, fault = _create(session, resource, step, names)
            if fault:
                raise fault
        elif step.would == "change":
            asked = fields.body_of(code_fields(session, resource), _body(session, resource, step, names))
            change = Change(session, resource, id, asked)
            check(change.asked, change.before, change.make())
        else:
            _delete(session, resource, id)
    except Error as error:
        return failure(id, step.entry.label, step.would, error)
    return Result(id, step.entry.label, step.would, "done", step.detail)


def _create(session: Session, resource: Resource, step: Step, names: Names) -> tuple[str, Error | None]:
    """Return the id of the new object, and what did not take."""
    flat = _body(session, resource, step, names)
    known = [each for each in code_fields(session, resource) if "create" in each.verbs]
    flat = fields.complete(session, [each for each in known if not each.refers], flat, required=False)
    # Read again before it is made: an earlier run that was killed may have made it, and its key is in the file.
    body = fields.body_of(known, flat)
    created = create(session, CreateRequest(resource, body))
    id = identity(created.item.get(resource.identity.key))
    names.add(resource.group, id, step.entry.label)
    if created.why:
        return id, None
    return id, NewObjects(session, resource, alone=False).read_back(body, created.item, listed=created.listed)[1]


def _body(session: Session, resource: Resource, step: Step, names: Names) -> Json:
    """Return the values to send, references by id."""
    known = {each.name: each for each in code_fields(session, resource)}
    body = {}
    for name, (_, value) in step.changes.items():
        refers = known[name].refers
        body[name] = _ids(names, refers, value) if refers and value is not None else value
    return body


def _ids(names: Names, group: str, value: Any) -> Any:
    return [_id(names, group, one) for one in value] if isinstance(value, list) else _id(names, group, value)


def _id(names: Names, group: str, name: Any) -> str:
    found = names.ids(group, str(name))
    return found[0] if found else str(name)


def _delete(session: Session, resource: Resource, id: str) -> None:
    path = object_path(resource, id)
    submit.perform(session, submit.Call("DELETE", path, repeatable, resource.group, "delete", id))
