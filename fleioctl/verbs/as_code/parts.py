"""Lists that belong to an object and stand below it in a file: the rules of a security group, the records of a zone.

The class that a description names (`Part.run`) is made for one parent and knows how the panel has such a list:

    read()                  what there is: values by field, and the `id`
    tidy(values)            values of a file as `read` would show them
    create(values)          the call that adds one
    update(shown, values)   the call that changes one, where `Part.changes` says that there is such a call
    delete(shown)           the call that removes one
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Protocol

from fleioctl.changes.once import Found
from fleioctl.changes.submit import Call
from fleioctl.concurrent import in_turns
from fleioctl.model.registry import own
from fleioctl.model.resource import Part, Resource
from fleioctl.session.session import Session
from fleioctl.verbs.as_code.entry import Entry, described, part_key
from fleioctl.verbs.as_code.values import same

Json = dict[str, Any]
Changes = Mapping[str, tuple[Any, Any]]  # by field, what it is and what it is to be


class Parts(Protocol):
    """How the panel has such a list, of one parent; `values` are those of the parent."""

    def __init__(self, session: Session, id: str, values: Mapping[str, Any]) -> None:
        """Know the parent by its id, empty where it is yet to be made."""

    def read(self) -> list[Json]:
        """Return what there is."""

    def tidy(self, values: Json) -> Json:
        """Return values of a file as `read` would show them."""

    def create(self, values: Json) -> Call:
        """Return the call that adds one."""

    def update(self, shown: Json, values: Json) -> Call:
        """Return the call that changes one."""

    def delete(self, shown: Json) -> Call:
        """Return the call that removes one."""


class PartChange(NamedTuple):
    """What would become of one part; `anew` says that it is deleted and made again."""

    would: str
    values: Json
    shown: Json
    changes: Changes
    anew: bool = False


def parts_of(session: Session, resource: Resource, part: Part, id: str, values: Mapping[str, Any]) -> Parts:
    """Return what reads and sends the parts of one parent."""
    made: Parts = own(resource.group, part.run)(session, id, values)
    return made


def with_parts(session: Session, resource: Resource, entries: Sequence[Entry]) -> list[Entry]:
    """Return entries of the panel with their parts, which are read side by side."""
    from dataclasses import replace

    kinds = described(resource).parts
    if not kinds:
        return list(entries)
    read = read_parts(session, resource, [(kind, each.id, each.values) for each in entries for kind in kinds])
    found = iter(read)
    return [replace(each, parts={kind.name: _sorted(kind, next(found)) for kind in kinds}) for each in entries]


def read_parts(
    session: Session, resource: Resource, wanted: Sequence[tuple[Part, str, Mapping[str, Any]]]
) -> list[list[Json]]:
    """Return the parts of several parents."""
    session.connect()

    def reading(kind: Part, id: str, values: Mapping[str, Any]) -> Any:
        return lambda: parts_of(session, resource, kind, id, values).read()

    return in_turns([reading(*each) for each in wanted])


def _sorted(part: Part, shown: Sequence[Json]) -> list[Json]:
    return sorted(shown, key=lambda values: part_key(part, values))


def compare(part: Part, wanted: Sequence[Json], shown: Sequence[Json], *, prune: bool) -> Iterator[PartChange]:
    """Yield what is to be done, unchanged ones too, and deletes where they belong.

    What can be changed is deleted first: an alias must go before an address of the same name comes. What cannot,
    such as a rule, last: the new one is to let people in before the old one goes.
    """
    by_key = {part_key(part, each): each for each in shown}
    kept = {part_key(part, each) for each in wanted}
    gone = [PartChange("delete", each, each, {}) for key, each in by_key.items() if prune and key not in kept]
    if part.changes:
        yield from gone
    for values in wanted:
        yield _compared(part, values, by_key.get(part_key(part, values)))
    if not part.changes:
        yield from gone


def _compared(part: Part, values: Json, shown: Json | None) -> PartChange:
    if shown is None:
        return PartChange("create", values, {}, {name: (None, new) for name, new in values.items() if new is not None})
    fields = {each.name: each for each in part.fields}
    differ = {
        name: (shown.get(name), new) for name, new in values.items() if not same(fields[name], shown.get(name), new)
    }
    return PartChange("change" if differ else "unchanged", values, shown, differ, anew=not part.changes)


class Appeared:
    """The evidence of a new part: one with its key that was not there before."""

    def __init__(self, parts: Parts, part: Part, values: Json, parent: Entry, id: str) -> None:
        self.parts, self.part, self.key = parts, part, part_key(part, values)
        self.of = {"group": parent.group, "part": part.name, "id": id, "name": parent.values.get("name")}

    def before(self) -> Json:
        """Return the ids of what has its key already, and where a later run finds it."""
        known = [str(each["id"]) for each in alike(self.parts, self.part, self.key)]
        return {"known": known, "parent": self.of, "part_key": list(self.key)}

    def find(self, context: Json) -> Found | None:
        """Return the one that came."""
        return came(self.parts, self.part, self.key, context)


def came(parts: Parts, part: Part, key: tuple[str, ...], context: Json) -> Found | None:
    """Return the one with this key that was not known before, as `Appeared.before` wrote it down."""
    known = set(context.get("known") or ())
    new = [each for each in alike(parts, part, key) if str(each["id"]) not in known]
    return Found(str(new[0]["id"]), new[0]) if new else None


def alike(parts: Parts, part: Part, key: tuple[str, ...]) -> list[Json]:
    """Return what has this key."""
    return [each for each in parts.read() if part_key(part, each) == key]


class Gone:
    """The evidence of a deletion that may be sent but once."""

    def __init__(self, parts: Parts, id: str) -> None:
        self.parts, self.id = parts, id

    def before(self) -> Json:
        """Return nothing: the id is in the call."""
        return {}

    def find(self, context: Json) -> Found | None:
        """Return something once it is gone."""
        return None if any(str(each["id"]) == self.id for each in self.parts.read()) else Found(self.id)
