"""How a stored object looks in an answer."""

from __future__ import annotations

from typing import Any

from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.model import Field
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json


def serialize(call: Call, view: ViewSet, each: Json, single: bool = True) -> Json:
    """Return the object as a list shows it, or with all that a single one shows."""
    view = call.own(view)
    if whole := view.hook("representation"):
        body: Json = whole(call, each, single)
        return body
    body = {one.name: _value(call, one, each.get(one.name)) for one in view.visible[single]}
    more = view.hook("extra_fields")
    return more(call, each, body, single) if more else body


def _value(call: Call, one: Field, value: Any) -> Any:
    if one.type != "link" or not one.shown:
        return value
    if one.many:
        return [embedded for id in value or () if (embedded := brief(call, one.target, id, one.shown))]
    return brief(call, one.target, value, one.shown)


def brief(call: Call, resource: str, id: Any, names: tuple[str, ...]) -> Json | None:
    """Return a few fields of another object, None when there is none."""
    found = call.store.get(resource, id) if id is not None else None
    # Users have no name in newer versions, also where others show them.
    known = call.table[resource].fields
    return {name: found.get(name) for name in names if name in known} if found else None
