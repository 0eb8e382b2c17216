"""What differs between a file and the panel, object by object, and what stands in the way of making it so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from fleioctl.errors import NotFound, Usage
from fleioctl.model.registry import resource_of
from fleioctl.session.session import Session
from fleioctl.verbs.as_code.panel import Entry, Names, code_fields, entries, plain

MOST_DELETED = 30  # per cent of a group; a file that lost its end must not empty a panel
FEW = 10  # below so many objects a share means nothing

Json = dict[str, Any]


@dataclass(frozen=True)
class Step:
    """What would become of one object: create, change, delete or unchanged."""

    would: str
    entry: Entry
    there: Entry | None = None
    changes: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)

    @property
    def detail(self) -> str:
        """Say each field from old to new."""
        return "; ".join(f"{name}: {_shown(old)} -> {_shown(new)}" for name, (old, new) in self.changes.items())

    def as_row(self) -> Json:
        """Return the row that diff and the plan of apply show."""
        return {
            "id": self.there.id if self.there else None,
            "group": self.entry.group,
            "name": self.entry.label,
            "would": self.would,
            "detail": self.detail,
        }


def plan(session: Session, wanted: Mapping[str, Sequence[Entry]], prune: Sequence[str], *, force: bool) -> list[Step]:
    """Return the steps in the order of the references, deletes last and the other way round."""
    for group in prune:
        if group not in wanted:
            raise Usage(f"--prune {group}: the file has no such group.", code="validation")
    names, steps, deletes = Names(session), [], []
    for group, objects in wanted.items():
        there = _by_key(list(entries(session, group, names)))
        _check_references(session, group, objects, wanted, names)
        steps += [_step(session, each, there.get(each.key)) for each in objects]
        if group in prune:
            gone = [each for key, each in there.items() if key not in {one.key for one in objects}]
            _check_share(group, len(gone), len(there), force=force)
            deletes += [Step("delete", each, each) for each in gone]
    return [*steps, *reversed(deletes)]


def _by_key(found: Sequence[Entry]) -> dict[tuple[str, ...], Entry]:
    by_key: dict[tuple[str, ...], Entry] = {}
    for each in found:
        if each.key in by_key:
            both = f"{by_key[each.key].id} and {each.id}"
            message = f"Two {resource_of(each.group).plural} have one key, {each.label}: {both}."
            raise NotFound(message, code="ambiguous", hint="Rename or delete one of them on the panel.")
        by_key[each.key] = each
    return by_key


def _step(session: Session, wanted: Entry, there: Entry | None) -> Step:
    if there is None:
        changes = {name: (None, value) for name, value in wanted.values.items()}
        return Step("create", wanted, None, changes)
    known = {each.name: each for each in code_fields(session, resource_of(wanted.group))}
    changes = {
        name: (there.values.get(name), value)
        for name, value in wanted.values.items()
        if "update" in known[name].verbs and plain(there.values.get(name)) != plain(value)
    }
    return Step("change" if changes else "unchanged", wanted, there, changes)


def _check_references(
    session: Session, group: str, objects: Sequence[Entry], wanted: Mapping[str, Sequence[Entry]], names: Names
) -> None:
    """Find references to nothing, neither on the panel nor in the file."""
    fields = [each for each in code_fields(session, resource_of(group)) if each.refers]
    for entry in objects:
        for each in fields:
            value = entry.values.get(each.name)
            for name in value if isinstance(value, list) else [value]:
                if name is None or any(one.label == str(name) for one in wanted.get(each.refers, ())):
                    continue
                found = names.ids(each.refers, str(name))
                if len(found) != 1:
                    what = f"{group}, row {entry.row} ({entry.label}): {each.name} {name!r}"
                    many = f"is the name of {len(found)}" if found else f"is no {resource_of(each.refers).noun}"
                    raise NotFound(f"{what} {many}.", code="ambiguous" if found else "not_found")


def _check_share(group: str, gone: int, there: int, *, force: bool) -> None:
    if there >= FEW and gone * 100 > there * MOST_DELETED and not force:
        message = f"{gone} of {there} {group} would be deleted, more than {MOST_DELETED} per cent."
        raise Usage(message, code="too_many", hint="Look at the file; --force deletes them all the same.")


def _shown(value: Any) -> str:
    text = "-" if value in (None, "") else str(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
