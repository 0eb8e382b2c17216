"""One object as a file says it, and which fields of its group a file can carry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from fleioctl.model.registry import groups, resource_of
from fleioctl.model.resource import AsCode, Field, Part, Resource
from fleioctl.session.session import Session
from fleioctl.verbs.as_code.values import plain

Json = dict[str, Any]
Key = tuple[int, tuple[str, ...]]  # which of the group's keys, and its values


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One object: its values by field; in a file its row, on a panel its id.

    `also` has what else would be its key: all e-mails of a client, of which a file says one.
    """

    group: str
    values: Json
    id: str = ""
    row: int = 0
    file: str = ""
    parts: Mapping[str, Sequence[Json]] = field(default_factory=dict)
    also: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """Name it for people: by its best key."""
        names = key_sets(resource_of(self.group))
        for number, values in keys_of(self):
            return " ".join(
                str(self.values[name]).strip()
                for name, value in zip(names[number], values, strict=True)
                if value and self.values.get(name) not in (None, "")
            )
        return "?"

    @property
    def where(self) -> str:
        """Say where in a file it stands."""
        return f"{self.group} {self.label}"


@cache
def coded() -> tuple[str, ...]:
    """Return the groups that can be in a file, in the order of their references."""
    found = [group for group in groups() if resource_of(group).as_code]
    return tuple(sorted(found, key=lambda group: (_depth(group), group)))


def _depth(group: str, above: Sequence[str] = ()) -> int:
    """Return how many groups lie between this one and one that refers to none."""
    # a description may refer to its own group, or two to each other: each counts once on the way
    out = described(resource_of(group)).left_out
    refers = {each.refers for each in resource_of(group).fields if each.refers and each.name not in out}
    below = refers - {group, *above}
    return max((1 + _depth(each, (*above, group)) for each in below if resource_of(each).as_code), default=0)


def described(resource: Resource) -> AsCode:
    """Return how it is known in a file."""
    assert resource.as_code
    return resource.as_code


def code_fields(session: Session, resource: Resource) -> list[Field]:
    """Return the fields that a file can carry, on this panel; of one that a create and an update see apart, both."""
    return once_each(session.current(_carried(resource)))


def ever_fields(resource: Resource) -> list[Field]:
    """Return the fields that a file can carry for some version of the panel."""
    return once_each(_carried(resource))


def _carried(resource: Resource) -> list[Field]:
    out = described(resource).left_out
    return [each for each in resource.fields if each.name not in out and not each.secret and not each.query]


def once_each(fields: Sequence[Field]) -> list[Field]:
    """Return one field a name, with the verbs of all of that name."""
    from dataclasses import replace

    seen: dict[str, Field] = {}
    for each in fields:
        before = seen.get(each.name)
        verbs = tuple(dict.fromkeys((*before.verbs, *each.verbs))) if before else each.verbs
        seen[each.name] = replace(before or each, verbs=verbs)
    return list(seen.values())


def key_sets(resource: Resource) -> tuple[tuple[str, ...], ...]:
    """Return the sets of fields that may name an object, the best first."""
    return (described(resource).key, *described(resource).instead)


def keys_of(entry: Entry) -> Iterator[Key]:
    """Yield the keys that an entry has, the best first; one that has several e-mails has several of a kind."""
    for number, fields in enumerate(_key_fields(resource_of(entry.group))):
        key = tuple(plain(each, entry.values.get(each.name)) for each in fields)
        if any(key):
            yield number, key
        # a file says one e-mail; the panel's side has all of them, so that a new user changes no key
        if entry.also and len(fields) == 1:
            more = (plain(fields[0], each) for each in entry.also.get(fields[0].name, ()))
            yield from ((number, (each,)) for each in more if each and (each,) != key)


@cache
def _key_fields(resource: Resource) -> tuple[tuple[Field, ...], ...]:
    fields = {each.name: each for each in resource.fields}
    return tuple(tuple(fields[name] for name in names) for names in key_sets(resource))


def part_key(part: Part, values: Json) -> tuple[str, ...]:
    """Return what tells it from the others of its parent, as the panel stores it."""
    fields = {each.name: each for each in part.fields}
    return tuple(plain(fields[name], values.get(name)) for name in part.key)


def part_label(part: Part, values: Json) -> str:
    """Name it for people."""
    return " ".join(str(values[name]) for name in part.key if values.get(name) not in (None, "")) or "?"
