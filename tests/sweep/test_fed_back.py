"""What `show` prints can be fed to `create`: the same writable fields arrive."""

from __future__ import annotations

import json
import shlex
from decimal import Decimal
from typing import Any

import pytest

from fleioctl.changes.read_back import holds
from fleioctl.model.registry import groups
from fleioctl.model.resource import Resource
from fleioctl.verbs.create import create_fields

from .reads import first_object
from .stage import Stage
from .today import resource_of

LACKING = {  # what the panel shows of these is less than it wants, or other words than it takes
    "api-users": "--password-stdin",
    "floating-ips": "--description x",
    "images": "--source later",
    "orders": "--status pending",
    "products": "--module 1",
    "routers": "--client john.miller@example.com",
    "services": "--status active",
    "users": "--password-stdin",
}
MADE = [group for group in groups() if resource_of(group).create and resource_of(group).show]
MOST = 4  # objects of a group that are fed back
TAKEN = 5  # a name that may be there but once


@pytest.mark.parametrize("format", ["json", "yaml"])
@pytest.mark.parametrize("group", MADE)
def test_what_show_prints_can_be_created(stage: Stage, group: str, format: str) -> None:
    resource = resource_of(group, stage.panel.sandbox.version)
    stage.restore()
    try:
        first_object(stage.panel, resource)
        objects = stage.panel.objects(resource)
    except Exception as error:
        pytest.skip(f"cannot be prepared: {error}")
    for each in objects[:MOST]:
        _feed_back(stage, resource, str(each[resource.identity.key]), format)


def _feed_back(stage: Stage, resource: Resource, id: str, format: str) -> None:
    machine, group = stage.panel.machine, resource.group
    shown = machine([group, "show", id, "-o", format])
    assert shown.code == 0, shown.stderr
    item = machine([group, "show", id, "-o", "json"]).json
    file = machine.home / f"shown.{format}"
    file.write_text(shown.stdout, encoding="utf-8")
    duplicate = ["--allow-duplicate"] if resource.creation.strong else []
    words = [group, "create", "--from-file", str(file), "--ignore-unknown", *duplicate]
    words += shlex.split(LACKING.get(group, ""))
    planned = machine([*words, "--curl"], stdin="Correct-Horse-7\n")
    assert planned.code == 0, planned.stderr
    line = shlex.split(planned.stdout, comments=True)
    _check(resource, item, json.loads(line[line.index("--data") + 1], parse_float=Decimal))
    made = machine([*words, "--no-journal", "-o", "json"], stdin="Correct-Horse-7\n")
    assert made.code in (0, TAKEN), made.stderr


def _check(resource: Resource, item: dict[str, Any], body: dict[str, Any]) -> None:
    """Demand of each writable field that is shown that the body has it as it is shown."""
    given = LACKING.get(resource.group, "")
    for field in create_fields(resource):
        value = item.get(field.name)
        if value in (None, "", [], {}) or field.secret or field.flag in given:
            continue
        if field.name not in body and isinstance(value, dict):  # it goes under another name
            assert str(value["id"]) in json.dumps(body), f"{field.name} is lost: {value!r}"
            continue
        assert field.name in body, f"{field.name} is lost: {value!r}"
        sent = body[field.name]
        assert holds(value, sent), f"{field.name}: {value!r} became {sent!r}"
        if isinstance(value, str) and field.type == "text" and not field.refers:
            assert sent == ([value] if field.many else value.strip())
