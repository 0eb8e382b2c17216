"""The file read: which objects it wants, typed by their fields; all that is wrong with it at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from fleioctl.errors import Usage
from fleioctl.inputs.documents.faults import Faults
from fleioctl.inputs.documents.integrity import check
from fleioctl.inputs.documents.scalars import Row, Value
from fleioctl.inputs.documents.yaml_text import read_yaml
from fleioctl.inputs.keys import Key, KeyTable
from fleioctl.inputs.reading import name_of, read_text
from fleioctl.inputs.typed.values import read_value
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Field, Part
from fleioctl.session.session import Session
from fleioctl.text.suggestions import did_you_mean
from fleioctl.verbs.as_code.entry import Entry, code_fields, coded, described, ever_fields, key_sets, keys_of, part_key
from fleioctl.verbs.as_code.parts import parts_of

Json = dict[str, Any]


def read(session: Session, files: Sequence[str]) -> dict[str, list[Entry]]:
    """Return what the files say, by group in the order of the references; all that is wrong with one at once."""
    found: dict[str, list[Entry]] = {}
    seen: dict[tuple[str, Any], Entry] = {}
    for file in files:
        faults = Faults(name_of(file))
        for group, rows in _groups(session, file).items():
            here = found.setdefault(group, [])
            if not session.current((resource_of(group),)):
                session.note(f"{group} is left out: panels of version {session.version} have none")
                del found[group]
                continue
            made = _Rows(session, group, name_of(file), faults).entries(rows)
            _check_keys(made, seen, faults)
            here += made
        faults.raise_any()
    return {group: found[group] for group in coded() if group in found}


def _groups(session: Session, file: str) -> Mapping[str, Any]:
    whole, name = dict[str, Any](), name_of(file)
    for document in read_yaml(read_text(session, file, "FILE"), name):
        check(document, name)
        if document is None:
            continue  # a file without anything, or with comments alone
        if not isinstance(document, dict):
            raise Usage(f"{name}: a group is a key with a list of objects.", code="input_file")
        if twice := sorted(set(whole) & set(document)):
            raise Usage(f"{name}: {twice[0]} stands there twice.", code="input_file")
        whole |= document
    whole = {group.replace("_", "-"): rows for group, rows in whole.items()}
    for group, rows in whole.items():
        if group not in coded():
            raise Usage(f"{name}: {group!r} is no group that can be in a file.{did_you_mean(group, coded())}")
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise Usage(f"{name}: {group} is no list of objects.", code="input_file")
    return whole


class _Rows:
    """The rows of one group in one file."""

    def __init__(self, session: Session, group: str, file: str, faults: Faults) -> None:
        self.session, self.resource, self.file, self.faults = session, resource_of(group), file, faults
        self.here = {each.name: each for each in code_fields(session, self.resource)}
        self.kinds = {kind.name: kind for kind in described(self.resource).parts}
        ever = [Key(each.name, (each.flag[2:],), bool(each.refers)) for each in ever_fields(self.resource)]
        self.table = KeyTable([*ever, *map(Key, self.kinds)], f"a {self.resource.noun}", did_you_mean)
        self.tables = {name: _table_of(kind) for name, kind in self.kinds.items()}
        self.gone: set[str] = set()

    def entries(self, rows: Sequence[Json]) -> list[Entry]:
        """Return what the rows want."""
        found = []
        for number, row in enumerate(rows, 1):
            with self.faults.at(number):
                found.append(self._entry(number, self.table.match(Row(number, row))))
        for table in (self.table, *self.tables.values()):
            table.report(self.faults)
        if self.gone:
            names = ", ".join(sorted(self.gone))
            version = self.session.version
            self.session.note(f"{self.resource.group}: {names} is left out; panels of version {version} have none")
        return found

    def _entry(self, number: int, matched: Mapping[str, Value]) -> Entry:
        self.gone |= set(matched) - set(self.here) - set(self.kinds)
        values = {name: _value(self.here[name], value) for name, value in matched.items() if name in self.here}
        for name in described(self.resource).rooted:
            if values.get(name) and not values[name].endswith("."):
                values[name] += "."
        parts = {name: self._parts(number, name, matched[name], values) for name in self.kinds if name in matched}
        return Entry(self.resource.group, values, row=number, file=self.file, parts=parts)

    def _parts(self, number: int, name: str, rows: Any, parent: Json) -> list[Json]:
        kind = self.kinds[name]
        rows = [] if rows is None else rows
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise Usage(f"{name} is no list of {kind.noun}s.", code="input_file")
        fields = {each.name: each for each in kind.fields}
        tidy = parts_of(self.session, self.resource, kind, "", parent).tidy
        found, keys = [], set()
        for place, row in enumerate(rows, 1):
            matched = self.tables[name].match(Row(number, row))
            values = tidy({each: _value(fields[each], value) for each, value in matched.items()})
            if lacking := [each.name for each in kind.fields if each.required and values.get(each.name) in (None, "")]:
                raise Usage(f"{name}, {place}: it has no {' and no '.join(lacking)}.", code="missing_field")
            if (key := part_key(kind, values)) in keys:
                raise Usage(f"{name}, {place}: this {kind.noun} stands there already.", code="two_keys")
            keys.add(key)
            found.append(values)
        return found


def _table_of(kind: Part) -> KeyTable:
    keys = [Key(each.name, (each.flag[2:],), bool(each.refers)) for each in kind.fields]
    return KeyTable(keys, f"a {kind.noun}", did_you_mean)


def _value(each: Field, value: Any) -> Any:
    return read_value(each.type, value, each.name, many=each.many)


def _check_keys(found: Sequence[Entry], seen: dict[tuple[str, Any], Entry], faults: Faults) -> None:
    """Find what lacks a key, and two that have the same one, also in two files."""
    for each in found:
        key = next(keys_of(each), None)
        if key is None:
            lacks = " and no ".join(names[0] for names in key_sets(resource_of(each.group)))
            faults.add(each.row, f"{each.group}: it has no {lacks}", "no_key")
            continue
        # by the best key alone: two clients of one user share an e-mail
        other = seen.setdefault((each.group, key), each)
        if other is not each:
            of = "" if other.file == each.file else f" of {other.file}"
            faults.add(each.row, f"{each.group}: {each.label} stands in row {other.row}{of} already", "two_keys")
