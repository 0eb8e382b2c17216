"""A wait ends when its time is up, also on a panel that says nothing any more."""

from __future__ import annotations

import pytest

from faults.tree.cell import Scene
from faults.tree.outcomes import never
from faults.tree.plans import Plan
from faults.tree.writes import every_write

SILENT = Plan("silent", "accepted", after=never)
TIME, OVER = 30.0, 1.5
"""Seconds; the last read and the question for dead workers have half a second each."""


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return Scene(tmp_path_factory.mktemp("scene"))


@pytest.mark.parametrize("write", ["instances stop", "services suspend", "volumes extend", "instances create-snapshot"])
def test_silent_panel_does_not_hold_a_wait_beyond_its_time(scene: Scene, write: str) -> None:
    scene.prepare(every_write()[write])
    scene.restore()
    with scene.way.in_place():
        run = scene.run([*scene.words, "--wait", "--wait-timeout", f"{TIME:g}"], SILENT)
    assert (run.result.code, run.result.error["code"]) == (8, "wait_timeout"), run.result.stderr
    assert run.seconds <= TIME + OVER


def test_wait_command_too(scene: Scene) -> None:
    scene.prepare(every_write()["instances stop"])
    scene.restore()
    reads = Plan("silent_from_the_start", "unread", before=never)
    with scene.way.in_place():
        line = ["instances", "wait", scene.words[2], "--for", "status=active", "--wait-timeout", f"{TIME:g}"]
        run = scene.run([*line, "-o", "json"], reads)
    assert run.result.code == 8, run.result.stderr
    assert run.seconds <= TIME + OVER
