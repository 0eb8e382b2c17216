"""The file: one key a group, a list of objects each; the same panel gives the same bytes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fleioctl.errors import Usage
from fleioctl.inputs.documents.decoding import file_lines, stream_lines, text_of
from fleioctl.inputs.documents.faults import Faults
from fleioctl.inputs.documents.integrity import check
from fleioctl.inputs.documents.scalars import Row
from fleioctl.inputs.documents.yaml_text import read_yaml
from fleioctl.inputs.keys import Key, KeyTable
from fleioctl.inputs.typed.values import read_value
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Field, Resource
from fleioctl.session.session import Session
from fleioctl.text.suggestions import did_you_mean
from fleioctl.verbs.as_code.panel import Entry, code_fields, coded, described

Json = dict[str, Any]


def written(group: str, found: Iterable[Entry]) -> str:
    """Return one group as it stands in a file."""
    import yaml

    resource = resource_of(group)
    objects = [each.values for each in found]
    head = f"# Not said here: {described(resource).unsaid}.\n" if described(resource).unsaid else ""
    body = yaml.safe_dump({group: objects}, sort_keys=False, allow_unicode=True, default_flow_style=False, width=10_000)
    return head + str(body)


def read(session: Session, files: Sequence[str]) -> dict[str, list[Entry]]:
    """Return what the files say, by group in the order of the references; all that is wrong with them at once."""
    found: dict[str, list[Entry]] = {}
    for file in files:
        faults = Faults(file)
        for group, rows in _groups(session, file).items():
            found.setdefault(group, []).extend(_entries(session, group, rows, faults))
        faults.raise_any()
    return {group: found[group] for group in coded() if group in found}


def _groups(session: Session, file: str) -> Mapping[str, Any]:
    lines = stream_lines(session.stdin, "standard input") if file == "-" else file_lines(file, "FILE")
    whole: Json = {}
    for document in read_yaml(text_of(lines, file), file):
        check(document, file)
        if not isinstance(document, dict):
            raise Usage(f"{file}: a group is a key with a list of objects.", code="input_file")
        whole |= document
    for group, rows in whole.items():
        if group not in coded():
            raise Usage(f"{file}: {group!r} is no group that can be in a file.{did_you_mean(group, coded())}")
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise Usage(f"{file}: {group} is no list of objects.", code="input_file")
    return whole


def _entries(session: Session, group: str, rows: Sequence[Json], faults: Faults) -> list[Entry]:
    resource = resource_of(group)
    here = {each.name: each for each in code_fields(session, resource)}
    ever = {each.name: each for each in resource.fields if each.name not in described(resource).left_out}
    keys = [Key(each.name, (each.flag[2:],), bool(each.refers)) for each in ever.values()]
    table = KeyTable(keys, f"a {resource.noun}", did_you_mean)
    found, gone = [], set()
    for number, row in enumerate(rows, 1):
        with faults.at(number):
            matched = table.match(Row(number, row))
            gone |= set(matched) - set(here)
            values = {name: _value(here[name], value) for name, value in matched.items() if name in here}
            found.append(Entry(group, values, row=number))
    table.report(faults)
    if gone:
        session.note(f"{group}: {', '.join(sorted(gone))} is left out; panels of version {session.version} have none")
    _check(resource, found, faults)
    return found


def _value(each: Field, value: Any) -> Any:
    return read_value(each.type, value, each.name, many=each.many)


def _check(resource: Resource, found: Sequence[Entry], faults: Faults) -> None:
    """Find what lacks its key, and two that have the same one."""
    seen: dict[tuple[str, ...], int] = {}
    for each in found:
        if not any(each.key):
            faults.add(each.row, f"{resource.group}: it has no {' and no '.join(described(resource).key)}", "no_key")
        elif each.key in seen:
            faults.add(each.row, f"{resource.group}: {each.label} stands in row {seen[each.key]} already", "two_keys")
        seen.setdefault(each.key, each.row)
