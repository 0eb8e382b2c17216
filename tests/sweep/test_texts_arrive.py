"""Each text field of each resource, by JSON, YAML, CSV and option: what the panel stores is what was written."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from itertools import cycle, islice
from typing import Any

import pytest

from fleioctl.model.paths import walk
from fleioctl.model.registry import groups
from fleioctl.model.resource import Field, Resource
from fleioctl.verbs.create import create_fields
from fleioctl.verbs.update import update_fields

from .exceptions import CHANGES, UNSEEN, VALUES
from .reads import first_object
from .stage import Stage
from .states import stored
from .today import resource_of
from .values import new_values, options

TRAPS = ("01234", "+15550100", "NO", "1e3", "12:30", "2024-01-01", "Null", "1_000", "0x1F", ".5", "on", "=1", "~x")
WAYS = ("option", "json", "yaml", "csv", "set")
Values = dict[str, str]


def in_csv(values: Values) -> str:
    text = io.StringIO()
    csv.writer(text).writerows([list(values), list(values.values())])
    return text.getvalue()


FILES: dict[str, Callable[[Values], str]] = {
    "json": json.dumps,
    "yaml": lambda values: "".join(f"{name}: {value}\n" for name, value in values.items()),
    "csv": in_csv,
}


def _traps(fields: list[Field], table: dict[str, Any], way: str) -> Values:
    """Give each field that takes any text a trap, each way other ones."""
    free = [field for field in fields if _takes_any_text(field) and field.name not in table]
    start = WAYS.index(way) * 3
    return {
        field.name: trap
        for field, trap in zip(free, islice(cycle(TRAPS), start, start + len(free)), strict=True)
        if not field.max_length or len(trap) <= field.max_length
    }


def _takes_any_text(field: Field) -> bool:
    closed = field.refers or field.choices or field.check or field.secret or field.many or field.among
    return field.type in ("text", "prose") and not closed and "." not in field.name


def _words(stage: Stage, way: str, values: Values, fields: list[Field]) -> list[str]:
    if way == "option":
        return [word for field in fields if field.name in values for word in (field.flag, values[field.name])]
    if way == "set":
        return [word for name, value in values.items() for word in ("--set", f"{name}={value}")]
    file = stage.panel.machine.home / f"texts.{way}"
    file.write_text(FILES[way](values), encoding="utf-8")
    return ["--from-file", str(file)]


def _check(stage: Stage, resource: Resource, id: str, values: Values) -> None:
    kept = stored(stage.panel.sandbox, resource, id) or {}
    unseen = UNSEEN.get(resource.group, {})
    wrong = {n: (walk(kept, n), v) for n, v in values.items() if n in kept and n not in unseen and walk(kept, n) != v}
    assert not wrong, wrong
    assert any(name in kept for name in values), "nothing of it is kept"


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("group", [g for g in groups() if resource_of(g).create])
def test_a_create_stores_what_was_written(stage: Stage, group: str, way: str) -> None:
    panel = stage.panel
    resource = resource_of(group, panel.sandbox.version)
    fields = create_fields(resource)
    values = _traps(fields, VALUES.get(group, {}), way)
    if not values:
        pytest.skip("no text")
    stage.restore()
    try:
        panel.prepare(f"{group} create")
        others = [field for field in fields if field.name not in values]
        given = options(panel, others, new_values(others, group))
    except (AssertionError, LookupError) as error:
        pytest.skip(f"cannot be prepared: {error}")
    result = panel.machine([group, "create", *given, *_words(stage, way, values, fields), "-o", "json"])
    if result.code == 2 and result.error["code"] == "not_in_version":
        pytest.skip("not in this version")
    assert result.code == 0, f"{values}\n{result.stderr}"
    _check(stage, resource, str(result.json[resource.identity.key]), values)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("group", [g for g in groups() if resource_of(g).update])
def test_an_update_stores_what_was_written(stage: Stage, group: str, way: str) -> None:
    panel = stage.panel
    resource = resource_of(group, panel.sandbox.version)
    fields = update_fields(resource)
    values = _traps(fields, {**VALUES.get(group, {}), **CHANGES.get(group, {})}, way)
    stage.restore()
    try:
        id = str(first_object(panel, resource)[resource.identity.key])
    except (AssertionError, LookupError, OSError) as error:
        pytest.skip(f"cannot be prepared: {error}")
    if not values:
        pytest.skip("no text")
    result = panel.machine([group, "update", id, *_words(stage, way, values, fields), "-o", "json"])
    if result.code == 2 and result.error["code"] == "not_in_version":
        pytest.skip("not in this version")
    assert result.code == 0, f"{values}\n{result.stderr}"
    _check(stage, resource, str(result.json[resource.identity.key]), values)
