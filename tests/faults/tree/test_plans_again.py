"""What an earlier run left open is in the plan of the same command, as the real run would find it."""

from __future__ import annotations

import pytest

from faults.tree.cell import Scene
from faults.tree.plans import PLANS
from faults.tree.writes import every_write
from fleioctl.model.registry import groups, resource_of
from fleioctl.model.resource import Safety

ACTIONS = sorted(
    f"{resource.group} {action.name}"
    for resource in map(resource_of, groups())
    for action in resource.actions
    if action.safety is Safety.ONCE
)
COMMANDS = (
    "api POST todos",
    "api DELETE todos",
    "clients credit add",
    "clients credit withdraw",
    "clients set-billing-agreements",
    "dns-records create",
    "external-billing process-clients",
    "invoices refund",
    "invoices add-payment",
    "services create-openstack",
    "users token",
)


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return Scene(tmp_path_factory.mktemp("scene"))


@pytest.mark.parametrize("write", [*ACTIONS[::4], *(name for name in COMMANDS if name in every_write())])
def test_plan_of_what_an_earlier_run_left_open_is_refused_as_the_real_run_is(scene: Scene, write: str) -> None:
    usual = scene.prepare(every_write()[write])
    if usual.runs[0].result.code or not usual.runs[0].accepted:
        pytest.skip("this panel refuses it")
    scene.restore()
    with scene.way.in_place():
        assert scene.run(scene.words, PLANS["unacted_resets"]).result.code == 7
        plan = scene.run([*scene.words, "--dry-run"])
        real = scene.run(scene.words)
    assert (plan.result.code, real.result.code) == (7, 7), plan.result.stderr
    assert [row["would"] for row in plan.result.json] == ["refused"]
    assert plan.result.error["operation"] == real.result.error["operation"]
    assert not plan.sent


@pytest.mark.parametrize("write", ["orders accept", "tickets reply", "clients credit add", "dns-records create"])
def test_plan_of_what_an_earlier_run_did_is_unchanged(scene: Scene, write: str) -> None:
    scene.prepare(every_write()[write])
    scene.restore()
    with scene.way.in_place():
        assert scene.run(scene.words, PLANS["lost_looks_403"]).result.code == 7
        plan = scene.run([*scene.words, "--dry-run"])
        assert plan.result.code == 0, plan.result.stderr
        (row,) = plan.result.json
        assert row["would"] == "unchanged"
        assert not plan.sent
        real = scene.run(scene.words)
    assert real.result.code == 0
    assert not real.sent


@pytest.mark.parametrize("write", ["ports add-ip", "ports remove-ip", "ports add-ip-automatically"])
def test_what_is_read_for_a_call_is_no_part_of_the_wish(scene: Scene, write: str) -> None:
    """The region of a port is looked up; where that fails, the same command is still the same one."""
    scene.prepare(every_write()[write])
    scene.restore()
    with scene.way.in_place():
        assert scene.run(scene.words, PLANS["unacted_resets"]).result.code == 7
        again = scene.run(scene.words, PLANS["reads_403"])
    assert not again.sent
    assert again.result.code == 7


def test_object_that_could_not_be_read_is_not_in_another_state(scene: Scene) -> None:
    """What answers 404 to the second run is not known to need no reset."""
    scene.prepare(every_write()["instances reset-state"])
    scene.restore()
    with scene.way.in_place():
        assert scene.run(scene.words, PLANS["lost_looks_404"]).result.code == 7
        again = scene.run(scene.words, PLANS["lost_looks_404"].again)
    assert again.result.code == 7, again.result.stdout
    assert not again.sent
