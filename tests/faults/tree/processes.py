"""A sample of the cells as real processes: the real clock, real sockets, the same verdict."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from faults.catalogue import BY_NAME
from faults.server import FaultyServer

from .cell import CellRuns, Run, Scene
from .plans import PLANS
from .verdict import Judge
from .workers import Row, Work
from .writes import every_write

ON_THE_WIRE = {
    "nothing_wrong": "nothing_wrong",
    "acts_then_resets": "acts_then_resets",
    "acts_then_loses_half": "half_body_then_close",
    "resets_then_acts": "resets_then_acts",
    "unacted_resets_always": "reset_after_reading",
    "refuses_409": "http_409",
    "connection_refused": "connection_refused",
}
"""Plans, and the faults of the catalogue that are the same on a wire."""
SETTLE = ["--settle", "1"]


def sample(every: int) -> list[Work]:
    """Return each so many-th write, under all plans that can be had on a wire, a cell at a time."""
    return [Work(write, (plan,)) for write in list(every_write())[::every] for plan in ON_THE_WIRE]


def play_row(work: Work) -> Row:
    """Play one write by processes."""
    with TemporaryDirectory() as folder:
        scene = Scene(Path(folder), work.version)
        try:
            usual = scene.prepare(every_write(work.version)[work.write])
        except AssertionError as error:  # this version lacks what the write needs, as the other part says too
            return Row(work.write, refused=f"cannot be prepared: {error}".splitlines()[0])
        if not usual.runs[0].accepted:
            return Row(work.write, reads=True)
        judge = Judge(work.write, usual, scene.panel.sandbox.token)
        scene.panel.sandbox.clock = time.time
        cells = (judge.cell(_played(scene, name, usual.runs[0]), scene.kept()) for name in work.plans)
        return Row(work.write, tuple(cells))


def _played(scene: Scene, plan: str, usual: Run) -> CellRuns:
    started = time.monotonic()
    scene.restore()
    played, before = CellRuns(PLANS[plan]), scene.panel.truth()
    with FaultyServer(
        scene.panel.sandbox, BY_NAME[ON_THE_WIRE[plan]], spoils=lambda sent: sent.method != "GET"
    ) as wire:
        played.runs.append(_run(scene, wire, usual))
        wire.fault = None
        if played.runs[0].result.code == 7:
            again = _run(scene, wire, usual)
            # What was accepted while it sent nothing came late, of the first run.
            played.runs.append(again if again.sent else replace(again, accepted=0))
    played.runs[0] = replace(played.runs[0], accepted=_accepted(scene, before, played))
    played.new = scene.panel.truth().new(before)
    played.seconds = time.monotonic() - started
    return played


def _accepted(scene: Scene, before: object, played: CellRuns) -> int:
    """Return what was accepted of the first run in the end: some of it may have come late."""
    later = sum(run.accepted for run in played.runs[1:] if run.sent)
    return len(scene.panel.truth().writes) - len(getattr(before, "writes", ())) - later


def _run(scene: Scene, wire: FaultyServer, usual: Run) -> Run:
    before, seen, began = scene.panel.truth(), len(wire.received), time.monotonic()
    result = scene.panel.machine.spawn([*scene.words, *_patience(scene)], FLEIOCTL_URL=wire.url)
    sent = sum(request.method != "GET" for request in wire.received[seen:])
    # what an earlier run sent may come late: a run that sends nothing has done nothing
    accepted = len(scene.panel.truth().since(before)) if sent else 0
    return Run(result, accepted, usual.sent[:1] * sent, 0, time.monotonic() - began, 0.0)


def _patience(scene: Scene) -> list[str]:
    takes_it = scene.words[1] == "create" or scene.words[:2] == ["clients", "credit"]
    return SETTLE if takes_it else []
