"""Every text field of every resource: what is written in JSON, YAML, a table or an option is what would be sent."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fleioctl.inputs import fields
from fleioctl.inputs.rows import FileOptions, read_objects
from fleioctl.model.registry import groups, resource_of
from fleioctl.model.resource import Field
from fleioctl.session.session import Session
from fleioctl.verbs.create_options import create_fields
from fleioctl.verbs.update import update_fields

TRAPS = ("01234", "+15550100", "NO", "1e3", "12:30", "2024-01-01", "Null", "1_000", "0x1F", ".5", "on", "=1", " x ")
TEXTS = [
    (group, verb, field)
    for group in groups()
    for verb, found in (("create", create_fields), ("update", update_fields))
    for field in (found(resource_of(group)) if getattr(resource_of(group), verb) else ())
    if field.type in ("text", "file") and not field.refers
]


def in_json(names: list[str], value: str) -> str:
    return json.dumps([{name: value} for name in names])


def in_yaml(names: list[str], value: str) -> str:
    quoted = json.dumps(value) if value != value.strip() else value  # what has no quotes has no blanks around it
    return "".join(f"- {name}: {quoted}\n" for name in names)


def in_csv(names: list[str], value: str) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(names)
    writer.writerows([[value if name == own else "" for name in names] for own in names])
    return text.getvalue()


FORMATS: dict[str, Callable[[list[str], str], str]] = {"json": in_json, "yaml": in_yaml, "csv": in_csv}


def sent(field: Field, trap: str) -> Any:
    """Return what the field should send."""
    text = trap.strip() if field.type == "text" and not field.secret else trap
    return [text] if field.many else text


@pytest.fixture
def session() -> Session:
    return Session([], {}, stdin=io.StringIO(), stdout=io.StringIO(), stderr=io.StringIO())


@pytest.mark.parametrize("trap", TRAPS)
@pytest.mark.parametrize("format", FORMATS)
def test_a_file_sends_what_it_says(session: Session, tmp_path: Path, format: str, trap: str) -> None:
    for group in sorted({group for group, _, _ in TEXTS}):
        by_name = {field.name: field for name, verb, field in TEXTS if name == group and verb == "create"}
        known = list(by_name.values())  # a field of several versions is one heading
        if not known:
            continue
        file = tmp_path / f"rows.{format}"
        file.write_text(FORMATS[format]([field.name for field in known], trap), encoding="utf-8")
        rows = read_objects(session, group, known, FileOptions(str(file)), {})
        rows.check(lambda values: values, lambda _: None)
        for row, field in zip(rows.rows, known, strict=True):
            if not field.choices:
                assert fields.body_of([field], {field.name: row.values[field.name]}), (group, field.name)
            assert row.values[field.name] == sent(field, trap), (group, field.name)


@pytest.mark.parametrize("trap", TRAPS)
def test_an_option_sends_what_it_says(session: Session, trap: str) -> None:
    for group, verb, field in TEXTS:
        if not field.secret:  # which has no option for its value
            given = {field.parameter: [trap] if field.many else trap}
            assert fields.given_values(session, [field], given) == {field.name: sent(field, trap)}, (group, verb)


@pytest.mark.parametrize("trap", TRAPS)
def test_set_sends_what_it_says(session: Session, trap: str) -> None:
    for group, verb, field in TEXTS:
        values, others = fields.settings_of(session, [field], [f"{field.name}={trap}"])
        assert (values, list(others)) == ({field.name: sent(field, trap)}, []), (group, verb)
    assert fields.settings_of(session, [], [f"unknown={trap}"]) == ({}, [("unknown", trap)])
