"""The file as export writes it: one key a group, a list of objects each; the same panel gives the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from fleioctl.model.registry import resource_of
from fleioctl.session.session import Session
from fleioctl.text.sanitizing import visible
from fleioctl.verbs.as_code.entry import Entry, Key, code_fields, described, key_sets, keys_of
from fleioctl.verbs.as_code.names import Names
from fleioctl.verbs.as_code.panel import chunks, entries
from fleioctl.verbs.as_code.parts import with_parts
from fleioctl.verbs.as_code.values import EMPTY

Json = dict[str, Any]


def written(
    session: Session,
    group: str,
    names: Names,
    select: Sequence[str] = (),
    carries: Callable[[str], bool] = lambda _: True,
) -> str:
    """Return one group of the panel as it stands in a file; what the stream does not carry is escaped."""
    from fleioctl.output.formats.yaml_text import dump

    resource = session.placed(resource_of(group))
    found: list[Entry] = []
    for part in chunks(entries(session, group, names, select)):
        found += with_parts(session, resource, part)
    found.sort(key=lambda each: (next(keys_of(each), (99, ())), each.id))
    unsaid = [described(resource).unsaid] if described(resource).unsaid else []
    kept, unsaid = _without_doubles(session, group, found, unsaid)
    # what is empty is said where it could be cleared, so that it is empty on another panel too; a key never is
    keys = {name for names in key_sets(resource) for name in names}
    clearable = {each.name for each in code_fields(session, resource) if "update" in each.verbs} - keys
    return _head(unsaid) + dump({group: _objects(kept, clearable)}, carries)


def _without_doubles(
    session: Session, group: str, found: Sequence[Entry], unsaid: list[str]
) -> tuple[list[Entry], list[str]]:
    """Leave out what no key tells from another, or has none: such a file could not be applied; and say so."""
    first: dict[Key, list[Entry]] = {}
    for each in found:
        first.setdefault(next(keys_of(each), (99, ())), []).append(each)
    kept = []
    for key, alike in first.items():
        if key[0] != 99 and len(alike) == 1:
            kept += alike
            continue
        what = f"{len(alike)} {resource_of(group).plural} {_why(key, alike)}"
        unsaid = [*unsaid, what]
        session.note(f"left out: {what}")
    return kept, unsaid


def _why(key: Key, alike: Sequence[Entry]) -> str:
    return "without a key" if key[0] == 99 else f"that have one key, {alike[0].label}"


def _head(unsaid: Sequence[str]) -> str:
    return "".join(f"# Not said here: {visible(each)}.\n" for each in unsaid)


def _objects(found: Sequence[Entry], clearable: Collection[str]) -> list[Json]:
    return [
        {name: value for name, value in each.values.items() if name in clearable or value not in EMPTY}
        | {name: _parts(rows) for name, rows in each.parts.items()}
        for each in found
    ]


def _parts(rows: Sequence[Json]) -> list[Json]:
    return [{name: value for name, value in row.items() if name != "id" and value not in (None, "")} for row in rows]
