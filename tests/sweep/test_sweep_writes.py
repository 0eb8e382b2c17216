"""Every create, update, delete and action of every resource, dry and in earnest."""

from __future__ import annotations

import pytest

from fleioctl.model.registry import groups

from . import writes
from .exceptions import LINES
from .panel import Swept
from .reads import check_view
from .versions.today import resource_of

WRITTEN = [g for g in groups() if (r := resource_of(g)).create or r.update or r.delete]
ACTIONS = [(group, action.name) for group in groups() for action in resource_of(group).actions]
WAITS = [g for g in groups() if (r := resource_of(g)).lifecycle.state and (r.actions or r.create)]
VIEWS = [(group, view.name) for group in groups() for view in resource_of(group).views]


@pytest.mark.parametrize("group", WRITTEN)
def test_create_update_delete(swept: Swept, group: str) -> None:
    writes.check_round_trip(swept, resource_of(group))


@pytest.mark.parametrize(("group", "name"), ACTIONS)
def test_action_does_what_it_says(swept: Swept, group: str, name: str) -> None:
    resource = resource_of(group)
    writes.check_action(swept, resource, next(each for each in resource.actions if each.name == name))


@pytest.mark.parametrize("group", WAITS)
def test_wait_ends_when_the_state_is_there(swept: Swept, group: str) -> None:
    writes.check_wait(swept, resource_of(group))


@pytest.mark.parametrize(("group", "name"), VIEWS)
def test_view_shows_what_it_promises(swept: Swept, group: str, name: str) -> None:
    resource = resource_of(group)
    check_view(swept, resource, next(each for each in resource.views if each.name == name))


@pytest.mark.parametrize("line", LINES)
def test_special_command_does_its_work(swept: Swept, line: str) -> None:
    writes.check_line(swept, line)
