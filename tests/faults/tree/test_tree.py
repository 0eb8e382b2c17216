"""The matrix over every write: it covers the tree, and a small part of it is played in every test run."""

from __future__ import annotations

import pytest
from sweep.exceptions import BEFORE
from sweep.versions.steps import steps

from faults.tree.cell import Scene
from faults.tree.plans import CORE, PLANS, QUICK
from faults.tree.summary import absent
from faults.tree.workers import Work, row_of, the_quick_part, the_steps, the_whole
from faults.tree.writes import changed_writes, every_write
from fleioctl.model.registry import groups, resource_of
from fleioctl.model.versions import NEWEST, OLDEST

SAMPLE = ("clients create", "instances create", "volumes create", "clients credit add", "services suspend")
"""Writes of different sorts, whose cells are without fault."""


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return Scene(tmp_path_factory.mktemp("scene"))


def test_every_write_of_every_resource_is_covered() -> None:
    writes = {**every_write(OLDEST), **every_write(NEWEST)}
    for resource in map(resource_of, groups()):
        verbs = [verb for verb in ("create", "update", "delete") if getattr(resource, verb)]
        for name in (*verbs, *(action.name for action in resource.actions)):
            assert f"{resource.group} {name}" in writes


def test_matrix_is_as_large_as_promised() -> None:
    assert len(CORE) >= 30
    assert sum(len(work.plans) for work in the_whole([""])) >= 2500
    assert {plan for work in the_quick_part([""]) for plan in work.plans} == set(PLANS)
    assert set(CORE) | set(QUICK) <= set(PLANS)


def test_plans_that_say_no_name_their_code() -> None:
    assert all(plan.codes for plan in PLANS.values() if plan.kind == "refused")


@pytest.mark.parametrize("write", SAMPLE)
def test_no_cell_of_the_sample_is_wrong(scene: Scene, write: str) -> None:
    row = row_of(scene, Work(write, ("nothing_wrong", "acts_then_resets", "unacted_resets", "refuses_409")))
    assert [cell for cell in row.cells if cell.faults] == []
    assert len(row.cells) == 4


def test_each_step_plays_the_writes_that_it_changes() -> None:
    assert "clients create" in changed_writes("2022.05")
    assert "clients create" not in changed_writes("2022.09")
    assert {work.version for work in the_steps(steps(), whole=False)} == {v for v in steps() if changed_writes(v)}
    assert {work.plans for work in the_steps(steps(), whole=True)} == {tuple(PLANS)}


def test_what_a_version_does_not_have_is_told_and_not_counted_as_unplayed() -> None:
    (told,) = absent([OLDEST, NEWEST])[:1]
    assert f"{OLDEST}: " in told
    assert "instances attach-port" in told
    assert "operations abort-operation" in told


@pytest.mark.parametrize("write", ["services update", "users delete", "instances abort-migrate"])
def test_writes_are_typed_for_their_version(scene: Scene, write: str) -> None:
    assert row_of(scene, Work(write, ("nothing_wrong",))).cells


def test_what_this_panel_refuses_is_said(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(BEFORE, "instances abort-migrate")
    row = row_of(scene, Work("instances abort-migrate", QUICK))
    assert row.refused
    assert not row.cells
