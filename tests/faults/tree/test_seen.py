"""What the panel shows of an action is looked at after a lost answer: done is told from not done."""

from __future__ import annotations

import pytest

from faults.tree.cell import Scene
from faults.tree.workers import Work, row_of
from faults.tree.writes import every_write
from fleioctl.model.registry import groups, resource_of

PLANS = ("acts_then_resets", "unacted_resets", "acts_then_resets_stale_looks")
AS_BEFORE = ("instances rebuild",)
"""What changes nothing that is shown: the sweep rebuilds from the image that is there."""
DESCRIBED = {
    f"{resource.group} {action.name}"
    for resource in map(resource_of, groups())
    for action in resource.actions
    if action.seen
}
SHOWN = [*sorted(DESCRIBED - set(AS_BEFORE)), "dns-records create", "services create-openstack", "api PUT todos"]
STATES = ("orders accept", "services terminate", "instances confirm-resize", "volumes extend", "instances unrescue")
"""Actions that a state proves."""


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return Scene(tmp_path_factory.mktemp("scene"))


@pytest.mark.parametrize("write", [*SHOWN, *STATES])
def test_lost_answer_to_what_is_shown_is_no_riddle(scene: Scene, write: str) -> None:
    assert write in every_write()
    row = row_of(scene, Work(write, PLANS))
    assert not row.refused
    assert {cell.plan: cell.code for cell in row.cells} == dict(zip(PLANS, (0, 7, 0), strict=True))
    assert [cell for cell in row.cells if cell.faults] == []
