"""Every named filter of every resource selects by --select what it lists by its option, and by --filter."""

from __future__ import annotations

import pytest

from fleioctl.model.registry import groups
from fleioctl.model.resource import Filter, Resource

from .panel import Swept
from .reads import _filter_value
from .today import resource_of

LISTED = [group for group in groups() if "list" not in resource_of(group).commands]
FILTERS = [(group, each.name) for group in LISTED for each in resource_of(group).listing.filters]


def _write(resource: Resource) -> list[str]:
    """Return a write that takes a selection, without its targets."""
    if resource.delete and not any(each.required for each in resource.delete.fields):
        return [resource.group, "delete"]
    action = next((each for each in resource.actions if not each.on_list and not each.fields), None)
    return [resource.group, *action.name.split()] if action else []


def _listing(each: Filter, value: str) -> list[str]:
    flag = f"--{each.name.replace('_', '-')}"
    return [flag if value == "true" else f"--no-{flag[2:]}"] if each.type == "boolean" else [flag, value]


@pytest.mark.parametrize(("group", "name"), FILTERS)
def test_it_selects_what_it_lists(swept: Swept, group: str, name: str) -> None:
    resource = resource_of(group)
    each = next(one for one in resource.listing.filters if one.name == name)
    swept.prepare(f"{group} {name}")
    value = _filter_value(swept, resource, each)
    listed = swept.machine([group, "list", *_listing(each, value), "-o", "ids"])
    assert listed.code == 0, listed.stderr
    wanted = set(listed.stdout.split("\n")) - {""}
    filtered = swept.machine([group, "list", "--filter", f"{name}={value}", "-o", "ids"])
    assert (filtered.code, set(filtered.stdout.split("\n")) - {""}) == (0, wanted), filtered.stderr
    if write := _write(resource):
        plan = swept.machine([*write, "--select", f"{name}={value}", "--dry-run", "-o", "json"])
        if not wanted:
            assert plan.error["code"] == "empty_selection", plan.stderr
            return
        assert plan.stdout, plan.stderr
        assert {row["id"] for row in plan.json} == wanted
