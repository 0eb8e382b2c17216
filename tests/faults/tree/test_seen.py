"""What the panel shows of an action is looked at after a lost answer: done is told from not done."""

from __future__ import annotations

import pytest

from faults.tree.cell import Scene
from faults.tree.plans import PLANS as PLANS_BY_NAME
from faults.tree.workers import Work, row_of
from faults.tree.writes import every_write
from fleioctl.model.registry import groups, resource_of

PLANS = ("acts_then_resets", "unacted_resets", "acts_then_resets_stale_looks")
AS_BEFORE = ("instances rebuild", "permission-sets update-objects")
"""What is not shown as the sweep types it: from the image that is there, with an input that nothing shows."""
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


@pytest.mark.parametrize("plan", ["acts_then_resets", "unacted_resets"])
def test_input_that_nothing_shows_leaves_it_unknown(scene: Scene, plan: str) -> None:
    row = row_of(scene, Work("permission-sets update-objects", (plan,)))
    assert [cell.code for cell in row.cells] == [7]


def test_user_that_was_there_before_proves_no_association(scene: Scene) -> None:
    """The panel refuses a second one, and its roles would be others; only that answer is lost."""
    scene.prepare(every_write()["clients associate-user"])
    scene.restore()
    with scene.way.in_place():
        assert scene.run(scene.words).result.code == 0
        assert scene.run(scene.words, PLANS_BY_NAME["unacted_resets"]).result.code == 7
