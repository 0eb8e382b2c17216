"""What differs between a file and the panel, object by object and field by field; of the panel nothing is kept that
is as the file says.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from fleioctl.errors import NotFound
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Field, Part, Resource
from fleioctl.session.session import Session
from fleioctl.verbs.as_code.entry import Entry, Key, code_fields, described, key_sets, keys_of
from fleioctl.verbs.as_code.names import Names
from fleioctl.verbs.as_code.panel import chunks, entries
from fleioctl.verbs.as_code.parts import compare, read_parts
from fleioctl.verbs.as_code.plan.guards import Guards
from fleioctl.verbs.as_code.plan.matching import Index, Match
from fleioctl.verbs.as_code.plan.order import in_order
from fleioctl.verbs.as_code.plan.steps import Step
from fleioctl.verbs.as_code.values import plain, same

Json = dict[str, Any]


@dataclass
class Plan:
    """What is to be done, in order, and how much is as it should be."""

    names: Names
    groups: Collection[str] = ()
    steps: list[Step] = field(default_factory=list)
    unchanged: int = 0

    @property
    def refused(self) -> list[Step]:
        """Return what the panel has no way to do."""
        return [step for step in self.steps if step.would == "refused"]


class Wishes(NamedTuple):
    """What the files want, and how far it may go; `prune` names groups, or lists in them as `dns-zones.records`."""

    entries: Mapping[str, Sequence[Entry]]
    prune: Sequence[str]
    force: bool


def plan(session: Session, wishes: Wishes) -> Plan:
    """Return the steps in the order of the references, deletes last and the other way round."""
    names, guards = Names(session), Guards(session, wishes.entries)
    guards.check_prune(wishes.prune)
    wanted = guards.with_references(names)
    guards.raise_any()
    found = Plan(names, tuple(wanted))
    groups = {group: _Group(session, group, wanted[group], names, wishes, guards) for group in wanted}
    for each in groups.values():
        each.compare()
        found.unchanged += each.unchanged
    guards.raise_any()
    makes = in_order([step for each in groups.values() for step in each.steps])
    gone = in_order([step for each in groups.values() for step in each.gone])
    found.steps = [*makes, *reversed(gone)]
    return found


class _Matched(NamedTuple):
    """The object of the panel that an entry of the file means."""

    match: Match
    id: str
    step: Step | None


class _Group:
    """One group of the file against the panel, which is read page by page."""

    def __init__(
        self, session: Session, group: str, wanted: Sequence[Entry], names: Names, wishes: Wishes, guards: Guards
    ) -> None:
        self.session, self.wanted, self.names, self.guards = session, wanted, names, guards
        self.resource = session.placed(resource_of(group))
        self.fields = {each.name: each for each in code_fields(session, self.resource)}
        self.prune, self.pruned, self.force = group in wishes.prune, wishes.prune, wishes.force
        self.steps: list[Step] = []
        self.gone: list[Step] = []
        self.unchanged = self.total = 0
        self.unseen: set[str] = set()

    def compare(self) -> None:
        """Find out what becomes of each object."""
        found, siblings = self._read()
        makes = {place: self._create(entry) for place, entry in enumerate(self.wanted) if place not in found}
        changes = {place: each.step for place, each in found.items() if each.step}
        self.unchanged += len(found) - len(changes)
        self.guards.check_share(self.resource.plural, len(self.gone), self.total, force=self.force)
        if self.unseen:
            names = ", ".join(sorted(self.unseen))
            self.session.note(f"{self.resource.group}: the panel does not show {names}, so it was not compared")
        steps = {**makes, **changes}
        # also of what is new, for which there is nothing to read
        parts = self._parts({place: each.id for place, each in found.items()}, siblings)
        for place in range(len(self.wanted)):
            self.steps += [steps[place]] if place in steps else []
            self.steps += parts.get(place, ())

    def _read(self) -> tuple[dict[int, _Matched], set[Key]]:
        """Go through the panel once, and keep what differs, or what the file does not have if that is to go."""
        index, found, keys = Index(self.wanted), dict[int, _Matched](), set[Key]()
        has_siblings = any(each.refers == self.resource.group for kind in self._kinds for each in kind.fields)
        keyed = {name for names in key_sets(self.resource) for name in names}
        # of what is to be deleted it must be known what it refers to
        said = set() if self.prune else keyed.union(*(entry.values for entry in self.wanted))
        for there in entries(self.session, self.resource.group, self.names, only=said):
            self.total += 1
            keys |= set(keys_of(there)) if has_siblings else set()
            meant = index.find(there)
            if meant is None:
                self.gone += [Step("delete", there, there.id)] if self.prune else []
                continue
            place, entry, match = meant
            before = found.get(place)
            # only where an entry means both: what the file does not speak of may be twice there
            if before and before.match == match:
                raise _ambiguous(self.resource, entry, before.id, there.id)
            if before is None or match < before.match:
                found[place] = _Matched(match, there.id, self._change(entry, there))
        return found, keys

    @property
    def _kinds(self) -> tuple[Part, ...]:
        return described(self.resource).parts

    def _create(self, entry: Entry) -> Step:
        changes = {name: (None, value) for name, value in entry.values.items() if value is not None}
        self.guards.check_new(self.resource, list(self.fields.values()), entry)
        return Step("create", entry, changes=changes)

    def _change(self, entry: Entry, there: Entry) -> Step | None:
        changes = {
            name: (there.values.get(name), value)
            for name, value in entry.values.items()
            if self._differs(self.fields[name], there, value)
        }
        if not changes:
            return None
        fixed = [name for name in changes if "update" not in self.fields[name].verbs]
        self.guards.check_values([self.fields[name] for name in changes], entry)
        return Step("refused" if fixed else "change", entry, there.id, changes, why=_fixed(fixed))

    def _differs(self, field: Field, there: Entry, value: Any) -> bool:
        """Compare one field; what the panel does not show is left alone, or every run would send it again."""
        if field.name not in there.values:
            self.unseen.add(field.name)
            return False
        if same(field, there.values[field.name], value):
            return False
        return plain(field, value) not in {plain(field, each) for each in there.also.get(field.name, ())}

    def _parts(self, ids: Mapping[int, str], siblings: set[Key]) -> dict[int, list[Step]]:
        """Compare the lists that stand below the objects, those of some objects side by side."""
        asked = [
            (place, entry, kind)
            for place, entry in enumerate(self.wanted)
            for kind in self._kinds
            if kind.name in entry.parts
        ]
        self.guards.check_siblings(self.resource, [(entry, kind) for _, entry, kind in asked], siblings)
        found: dict[int, list[Step]] = {}
        for some in chunks(iter(asked)):
            there = [(kind, ids[place], entry.values) for place, entry, kind in some if place in ids]
            shown = iter(read_parts(self.session, self.resource, there))
            for place, entry, kind in some:
                rows = next(shown) if place in ids else []
                found.setdefault(place, []).extend(self._compared(entry, ids.get(place, ""), kind, rows))
        return found

    def _compared(self, entry: Entry, id: str, kind: Part, shown: Sequence[Json]) -> Iterator[Step]:
        pruned = f"{self.resource.group}.{kind.name}"
        prune = self.prune or pruned in self.pruned
        changes = list(compare(kind, entry.parts[kind.name], shown, prune=prune))
        if more := 0 if prune else len(shown) - sum(bool(each.shown) for each in changes):
            note = (
                f"{entry.where}: the file does not have {more} {kind.noun}s of the panel; --prune {pruned} deletes them"
            )
            self.session.note(note)
        self.unchanged += sum(each.would == "unchanged" for each in changes)
        gone = sum(each.would == "delete" for each in changes)
        self.guards.check_share(f"{kind.noun}s of {entry.label}", gone, len(shown), force=self.force)
        slim = replace(entry, parts={})  # else each record would keep all records of its zone
        for each in changes:
            if each.would != "unchanged":
                own = str(each.shown.get("id", ""))
                yield Step(each.would, slim, own, each.changes, part=kind, change=each, parent=id)


def _fixed(names: Sequence[str]) -> str:
    return f"{', '.join(names)} can only be said when it is made" if names else ""


def _ambiguous(resource: Resource, entry: Entry, *ids: str) -> NotFound:
    message = f"Two {resource.plural} have one key, {entry.label}: {' and '.join(ids)}."
    return NotFound(message, code="ambiguous", hint="Rename or delete one of them on the panel.")
