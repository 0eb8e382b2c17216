"""How a path such as `project__service__client__id` leads from an object to values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.model import Field
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

Step = Callable[[Call, Json], list[Any]]


OWNER = ("project", "service", "client")


class FieldError(Exception):
    """The path names no field."""

    def __init__(self, name: str, view: ViewSet) -> None:
        super().__init__(name)
        names = sorted({*view.fields, *view.reverse} | set(view.handlers.annotations))
        self.text = f"Cannot resolve keyword '{name}' into field. Choices are: {', '.join(names)}"


@dataclass(frozen=True, eq=False, repr=False)
class Lookup:
    """A resolved path: its leaf, what follows it (an operator), and the name of the local field if it is one."""

    read: Step
    leaf: Field
    rest: tuple[str, ...]
    local: str


def resolve(call: Call, view: ViewSet, words: tuple[str, ...]) -> Lookup:
    """Follow the words through fields and relations; what is left over is the operator."""
    if words[:3] == OWNER and "client" in view.fields and view.fields["project"].type != "link":
        words = words[2:]  # kept here beside the project, whose service leads to it
    if words[:2] == ("project", "project_id") and "project" in view.fields and view.fields["project"].type != "link":
        words = ("project", *words[2:])  # kept here by OpenStack's id
    name, rest = words[0], words[1:]
    if name in view.handlers.annotations:
        type, compute = view.handlers.annotations[name]
        return Lookup(_computer(compute), Field(name, type), rest, "")
    if name in view.reverse:
        return _through_reverse(call, view, name, rest)
    leaf = view.fields.get(name) or view.fields.get(name.removesuffix("_id")) or _alias(view, name)
    if leaf is None or (leaf.type != "link" and leaf.name != name and name not in ALIASES):
        raise FieldError(name, view)
    if leaf.type != "link":
        return Lookup(_reader(leaf.name), leaf, rest, leaf.name)
    return _through_link(call, leaf, rest)


ALIASES = {"pk": "id", "uuid": "id"}


def _alias(view: ViewSet, name: str) -> Field | None:
    return view.fields.get(ALIASES.get(name, ""))


def _computer(compute: Callable[[Call, Json], Any]) -> Step:
    return lambda call, each: [compute(call, each)]


def _reader(name: str) -> Step:
    def read(_: Call, each: Json) -> list[Any]:
        value = each.get(name)
        return value if isinstance(value, list) else [value]

    return read


def _through_link(call: Call, leaf: Field, rest: tuple[str, ...]) -> Lookup:
    target = call.table[leaf.target]
    own, local = _reader(leaf.name), "" if leaf.many else leaf.name
    id_leaf = Field(leaf.name, target.fields["id"].type)
    if rest and rest[0] in {"id", "pk"}:
        return Lookup(own, id_leaf, rest[1:], local)
    if not rest or not _leads_on(target, rest[0]):
        return Lookup(own, id_leaf, rest, local)
    onward = resolve(call, target, rest)

    def read(call: Call, each: Json) -> list[Any]:
        found = (call.store.get(target.prefix, id) for id in own(call, each) if id is not None)
        values = [value for one in found if one for value in onward.read(call, one)]
        return values or ([] if leaf.many else [None])

    return Lookup(read, onward.leaf, onward.rest, "")


def _through_reverse(call: Call, view: ViewSet, name: str, rest: tuple[str, ...]) -> Lookup:
    prefix, back = view.reverse[name]
    target = call.table[prefix]
    onward = resolve(call, target, rest if rest and _leads_on(target, rest[0]) else ("id", *rest))

    def read(call: Call, each: Json) -> list[Any]:
        return [value for one in call.store.where(prefix, **{back: each["id"]}) for value in onward.read(call, one)]

    return Lookup(read, onward.leaf, onward.rest, "")


OPERATORS = {
    "ne", "icontains", "contains", "startswith", "istartswith", "endswith", "iendswith", "iexact", "exact",
    "gt", "gte", "lt", "lte", "date", "isnull", "in",
}  # fmt: skip


def _leads_on(target: ViewSet, word: str) -> bool:
    return word in target.fields or word in target.reverse or word not in OPERATORS
