"""List, retrieve, create, update and delete as the panel does them for every resource."""

from __future__ import annotations

from collections.abc import Callable

from .call import Call
from .generic import Generic
from .inputs import cleaned
from .listing import answer_list
from .reply import Answer, Json, Reply
from .shape import shown


def retrieve(call: Call) -> Answer:
    """Answer the object."""
    return shown(call, call.kind, call.object)


def create(call: Call) -> Answer:
    """Make an object of the body: 201."""
    body = cleaned(call, call.kind, call.kind.required.split())
    call.object = call.add(call.kind.prefix, **fresh(call, call.kind, body))
    return Reply(201, shown(call, call.kind, call.object))


def fresh(call: Call, kind: Generic, body: Json) -> Json:
    """Return a whole new object: an id, times, and something in every field."""
    times = {name: call.time for name in (kind.created, kind.updated) if name}
    named = kind.key in kind.fields and kind.key != "id"
    id = body.get(kind.key) if named else body.get("id") or call.new_id(kind)
    return {**kind.blank, **times, **body, "id": id}


def replace(call: Call) -> Answer:
    """Change the object; all required fields must be there."""
    return _update(call, tuple(call.kind.required.split()))


def patch(call: Call) -> Answer:
    """Change the fields that were sent."""
    return _update(call, ())


def _update(call: Call, required: tuple[str, ...]) -> Answer:
    values = cleaned(call, call.kind, required)
    values.pop("id", None)
    if call.kind.updated:
        values[call.kind.updated] = call.time
    call.change(**values)
    return shown(call, call.kind, call.object)


def destroy(call: Call) -> Answer:
    """Remove the object: 204."""
    call.store.remove(call.kind.prefix, call.object["id"])
    return Reply(204)


VERBS: dict[str, tuple[str, str, Callable[[Call], Answer]]] = {
    "L": ("GET", "list", answer_list),
    "C": ("POST", "create", create),
    "R": ("GET", "retrieve", retrieve),
    "U": ("PUT", "update", replace),
    "T": ("PATCH", "update", patch),
    "X": ("DELETE", "destroy", destroy),
}
"""Letter of the specification: method, action of the permission, what serves it."""
