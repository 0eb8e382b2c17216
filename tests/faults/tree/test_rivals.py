"""Somebody else makes an object of the same name meanwhile: it is never taken for ours."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import pytest

from faults.tree.cell import Run, Scene
from faults.tree.panel import Application, serve
from faults.tree.plans import PLANS
from faults.tree.played import Played
from faults.tree.writes import every_write
from fleioctl.model.paths import identity, walk

THEIRS: dict[str, dict[str, Any]] = {
    "instances create": {"flavor": "m1.large"},
    "volumes create": {"size": 77},
    "tickets create": {"priority": "low"},
    "networks create": {"region": "Region2"},
    "todos create": {"description": "Of somebody else"},
}
"""What is different about the object that somebody else makes."""


@dataclass
class Rival:
    """A panel on which somebody else makes the same before we do, or `instead` of us."""

    application: Application
    theirs: dict[str, Any]
    instead: bool = False
    made: int = 0

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Serve one request."""
        if environ["REQUEST_METHOD"] != "POST" or self.made:
            return self.application(environ, start_response)
        body = environ["wsgi.input"].read()
        self.made += 1
        theirs = self.application(_with_body(environ, json.loads(body) | self.theirs), start_response)
        return theirs if self.instead else self.application(_with_body(environ, json.loads(body)), start_response)


@dataclass
class Twin:
    """A panel on which another machine makes exactly the same while ours is still on its way."""

    application: Application
    way: Played
    made: int = 0

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Serve one request."""
        if self.way.on_their_way and not self.made:
            self.made += 1
            ours = self.way.on_their_way[0]
            body = ours["wsgi.input"].read()
            ours["wsgi.input"].seek(0)
            serve(self.application, _with_body(ours, json.loads(body)))
        return self.application(environ, start_response)


def _with_body(environ: dict[str, Any], body: Any) -> dict[str, Any]:
    content = json.dumps(body).encode()
    return {**environ, "wsgi.input": io.BytesIO(content), "CONTENT_LENGTH": str(len(content))}


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return Scene(tmp_path_factory.mktemp("scene"))


def run(scene: Scene, write: str, plan: str, *, instead: bool = False) -> Run:
    scene.prepare(every_write()[write])
    theirs = dict(THEIRS[write])
    if "flavor" in theirs:
        theirs["flavor"] = scene.panel.filled(f"{{flavors:name={theirs['flavor']}}}")
    scene.way.panel = Rival(scene.panel.sandbox, theirs, instead=instead)
    try:
        played = scene.play(PLANS[plan]).runs[0]
        assert scene.way.panel.made == 1
    finally:
        scene.way.panel = scene.panel.sandbox
    if played.result.code == 0:
        field, value = next(iter(theirs.items()))
        assert identity(walk(played.result.json, field)) != identity(value), "theirs was taken for ours"
    return played


@pytest.mark.parametrize("write", THEIRS)
def test_object_of_somebody_else_is_not_what_became_of_ours(scene: Scene, write: str) -> None:
    assert run(scene, write, "acts_then_resets", instead=True).result.code == 7


@pytest.mark.parametrize("write", THEIRS)
def test_ours_is_told_from_theirs_or_unknown(scene: Scene, write: str) -> None:
    assert run(scene, write, "acts_then_resets").result.code in (0, 7)


@pytest.mark.parametrize("write", THEIRS)
def test_accepted_one_is_ours(scene: Scene, write: str) -> None:
    assert run(scene, write, "nothing_wrong").result.code in (0, 8)


@pytest.mark.parametrize("write", sorted(set(THEIRS) - {"networks create"}))
def test_twin_that_is_listed_before_ours_is_not_taken_for_it(scene: Scene, write: str) -> None:
    """Two machines ask for the same at once, and theirs is carried out first."""
    scene.prepare(every_write()[write])
    scene.way.panel = Twin(scene.panel.sandbox, scene.way)
    try:
        played = scene.play(PLANS["resets_then_acts"])
    finally:
        scene.way.panel = scene.panel.sandbox
    assert played.runs[0].result.code == 7, played.runs[0].result.stdout
    assert sum(len(ids) for ids in played.new.values()) >= 2
