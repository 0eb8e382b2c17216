"""Each field that is changed in a file is changed on the panel, and nothing else is; generated over all groups."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from running import Machine

from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Field
from fleioctl.model.versions import current
from fleioctl.verbs.as_code.entry import coded, described, ever_fields, key_sets

from .empty import panel_of, profile_of, rows

OTHER = {"email": "changed@example.com", "country": "CH", "phone": "+15550001234"}
NAMED = {"vat_id": "12345678", "placement": "round_robin", "currency": "GBP"}
TYPED = {"integer": 7, "number": 7, "decimal": "7.25", "date": "2031-02-03", "json": [{"changed": "1"}]}
MOVING = ("updated_at", "serial", "_updated")  # change by themselves with any other field
FOLLOW = {"country": ("country_name",)}
"""What the panel makes of a field, where others have it under a name of their own."""


def changeable(group: str, version: str) -> list[str]:
    """Return the fields of a group that an update takes on this version and that are no key."""
    resource = resource_of(group)
    keys = {name for names in key_sets(resource) for name in names}
    known = {each.name for each in current(resource.fields, version) if "update" in each.verbs}
    return [each.name for each in ever_fields(resource) if each.name in known - keys]


CASES = [
    (version, group)
    for version in ("2025.10", "2019.12")
    for group in coded()
    if resource_of(group).update and changeable(group, version)
]


def other_value(machine: Machine, profile: str, field: Field, old: Any) -> Any:
    """Return a value that the panel takes and that is not the old one."""
    if field.type == "boolean":
        return not old
    if field.choices:
        return next(each for each in field.choices if each != old)
    if field.name in NAMED:
        return NAMED[field.name]
    if field.refers:
        shown = yaml.safe_load(machine(f"-p {profile} export {field.refers}").stdout)[field.refers]
        key = described(resource_of(field.refers)).key[0]
        return next((each[key] for each in shown if each[key] != old), None)
    if field.many:
        return ["192.0.2.7"]
    return OTHER.get(field.check) or TYPED.get(field.type) or "changed"


@pytest.mark.parametrize(("version", "group"), CASES)
def test_changed_field_is_changed_and_nothing_else_is(run: Machine, old_seed: Path, version: str, group: str) -> None:
    (run.state_folder / "sandbox" / old_seed.name).write_bytes(old_seed.read_bytes())
    profile = profile_of(version)
    file = yaml.safe_load(run(f"-p {profile} export {group}").stdout)
    shown = [name for name in changeable(group, version) if any(name in row for row in file[group])]
    assert shown  # the rest the panel does not show, so that it is in no file
    for name in shown:
        row = next(each for each in file[group] if name in each)
        field = next(each for each in current(resource_of(group).fields, version) if each.name == name)
        row[name] = other_value(run, profile, field, row[name])
        check_change(run, version, file, name)


def check_change(run: Machine, version: str, file: dict[str, Any], name: str) -> None:
    """Apply a file in which one field was changed, and look what became of the panel."""
    profile, place = profile_of(version), run.home / "panel.yaml"
    place.write_text(yaml.safe_dump(file, allow_unicode=True), encoding="utf-8")
    panel = panel_of(run, version)
    before, writes = rows(panel), len(panel.log())
    difference = run(f"-p {profile} diff {place} -o json").json
    assert [(each["would"], [one["field"] for one in each["changes"]]) for each in difference] == [("change", [name])]
    result = run(f"-p {profile} apply {place} --yes -o json")
    assert result.code == 0, result.stderr
    assert len(panel.log()) == writes + 1
    assert changes(before, rows(panel)) - {*MOVING, *FOLLOW.get(name, ())} <= {name, name.rstrip("_")}
    assert run(f"-p {profile} diff {place} --check").code == 0


def changes(before: dict[tuple[str, str], str], after: dict[tuple[str, str], str]) -> set[str]:
    """Return which fields changed, of the one object that may have."""
    assert set(before) == set(after)
    (changed,) = (key for key in before if before[key] != after[key])
    old, new = json.loads(before[changed]), json.loads(after[changed])
    return {name for name in {*old, *new} if old.get(name) != new.get(name)}
