"""Every command line that a hint names runs when it is pasted."""

from __future__ import annotations

import re
import shlex

import pytest
from sweep.exceptions import LINES

from faults.tree.cell import Scene
from faults.tree.plans import PLANS
from faults.tree.writes import OF_OUR_OWN, every_write

EVERY = 9
"""Of the generated writes so many share their words with each one that is tried."""
COMMAND = re.compile(r"fleioctl [a-z][^\n\"]*")
END = re.compile(r"; |, or|\.$| shows | lists | looks ")
PLANS_WITH_HINTS = ("accepted_looks_403", "unacted_resets")


def sampled() -> list[str]:
    writes = every_write()
    own = [name for name in (*LINES, *OF_OUR_OWN) if name in writes]
    return [*own, *[name for name in writes if name not in own][::EVERY]]


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return Scene(tmp_path_factory.mktemp("scene"))


def commands(stderr: str) -> list[list[str]]:
    people = stderr.partition('{"error"')[0]
    return [shlex.split(END.split(found)[0])[1:] for found in COMMAND.findall(people)]


@pytest.mark.parametrize("write", sampled())
def test_commands_of_hints_run(scene: Scene, write: str) -> None:
    usual = scene.prepare(every_write()[write])
    if usual.runs[0].result.code:
        pytest.skip("this panel refuses it")
    for plan in PLANS_WITH_HINTS:
        scene.restore()
        with scene.way.in_place():
            told = scene.run(scene.words, PLANS[plan]).result.stderr
            for entry in scene.run(["history", "--outcome", "unknown", "-o", "json"]).result.json or []:
                told += scene.run(["history", "show", entry["operation"]]).result.stderr
            for words in commands(told):
                result = scene.run(words).result
                settling = words[:2] == ["history", "resolve"]
                gone = "delete" in write and result.code == 3
                assert result.code in ((0, 7) if settling else (0,)) or gone, f"{words}: {result.stderr}"
