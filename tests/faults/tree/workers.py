"""Cells shared out to processes: one write at a time, with all the plans it goes through."""

from __future__ import annotations

import os
import resource
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import cycle, islice
from multiprocessing import get_context
from pathlib import Path

from .cell import CellRuns, Scene
from .plans import CORE, PLANS, QUICK
from .verdict import Cell, Judge
from .writes import changed_writes, every_write

SHARED_MEMORY = Path("/dev/shm")


@dataclass(frozen=True)
class Row:
    """One write under its plans; `refused` says why it is not played, `reads` that it changes nothing."""

    write: str
    cells: tuple[Cell, ...] = ()
    reads: bool = False
    refused: str = ""
    memory: int = 0
    version: str = ""


@dataclass(frozen=True)
class Work:
    """What one process is to do."""

    write: str
    plans: tuple[str, ...]
    version: str = ""


def the_whole(versions: Sequence[str]) -> list[Work]:
    """Return every write under more than forty plans, at each of these versions."""
    return [work for version in versions for work in _in_turns(CORE, 8, version)]


def the_quick_part(versions: Sequence[str]) -> list[Work]:
    """Return every write under a few plans, at older versions under fewer."""
    *older, newest = versions
    few = [work for version in older for work in _in_turns(QUICK[:1], 1, version)]
    return [*few, *_in_turns(QUICK, 1, newest)]


def the_steps(versions: Sequence[str], *, whole: bool) -> list[Work]:
    """Return at each version between both ends the writes that it changes, under every plan or a few."""
    always = tuple(PLANS) if whole else QUICK[:1]
    turns = iter(()) if whole else _others(always)
    writes = [(version, write) for version in versions for write in changed_writes(version)]
    return [Work(write, (*always, *islice(turns, 1)), version) for version, write in writes]


def _in_turns(always: Sequence[str], more: int, version: str) -> list[Work]:
    """Give each write these plans, and some of the others in turn, so that each plan meets some writes."""
    turns = _others(always)
    return [Work(write, (*always, *islice(turns, more)), version) for write in every_write(version)]


def _others(plans: Sequence[str]) -> Iterator[str]:
    return cycle([name for name in PLANS if name not in plans])


def play(works: Sequence[Work], processes: int = 0, player: Callable[[Work], Row] | None = None) -> Iterable[Row]:
    """Play them all, in any order."""
    with get_context("fork").Pool(processes or os.cpu_count() or 1) as pool:
        yield from pool.imap_unordered(player or play_row, works)


def play_row(work: Work) -> Row:
    """Play one write."""
    with tempfile.TemporaryDirectory(dir=SHARED_MEMORY if SHARED_MEMORY.is_dir() else None) as folder:
        return replace(row_of(Scene(Path(folder), work.version), work), version=work.version)


def row_of(scene: Scene, work: Work) -> Row:
    """Prepare the write and play its plans."""
    try:
        usual = scene.prepare(every_write(work.version)[work.write])
    except (AssertionError, LookupError, OSError, ValueError) as error:
        return Row(work.write, refused=f"cannot be prepared: {error}".splitlines()[0])
    first = usual.runs[0]
    if not first.sent:
        return Row(work.write, reads=True)
    if first.result.code or not first.accepted:
        return Row(work.write, refused=first.result.stderr.strip().splitlines()[0] if first.result.stderr else "unsent")
    judge = Judge(work.write, usual, scene.panel.sandbox.token)
    cells = tuple(_cell(scene, judge, name) for name in work.plans)
    return Row(work.write, cells, memory=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


def _cell(scene: Scene, judge: Judge, plan: str) -> Cell:
    played: CellRuns = scene.play(PLANS[plan])
    return judge.cell(played, scene.kept())
