"""How a stored object looks in an answer."""

from __future__ import annotations

from typing import Any

from .call import Call
from .generic import Field, Generic
from .reply import Json


def shown(call: Call, kind: Generic, each: Json, single: bool = True) -> Json:
    """Return the object as a list shows it, or with all that a single one shows."""
    if "whole" in kind.special:
        whole: Json = kind.special["whole"](call, each, single)
        return whole
    body = {one.name: _value(call, one, each.get(one.name)) for one in kind.visible[single]}
    special = kind.special.get("shown")
    return special(call, each, body, single) if special else body


def _value(call: Call, one: Field, value: Any) -> Any:
    if one.type != "link" or not one.shown:
        return value
    if one.many:
        return [embedded for id in value or () if (embedded := brief(call, one.target, id, one.shown))]
    return brief(call, one.target, value, one.shown)


def brief(call: Call, resource: str, id: Any, names: tuple[str, ...]) -> Json | None:
    """Return a few fields of another object, None when there is none."""
    found = call.store.get(resource, id) if id is not None else None
    return {name: found.get(name) for name in names} if found else None
