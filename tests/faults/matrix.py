"""The fault matrix: `python -m faults.matrix` in tests/ plays its quick part, `--all` the whole; ends with tables.

Every write is played on the oldest panel and on today's, and at each step between those that the step changes.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable
from dataclasses import replace

from sweep.versions.steps import steps

from faults import wire
from faults.tree import processes, summary, workers
from faults.tree.panel import both_ends

WAITING_TOGETHER = 8  # cells: much of their time is waiting for what a lost answer did
ALL_EVERY, QUICK_EVERY = 8, 64
"""How many writes for each one that is played as processes, too."""


def main(argv: list[str] | None = None) -> int:
    """Play what was asked for; return 1 when anything was wrong."""
    asked = _arguments().parse_args(argv)
    print("\n".join(summary.absent(asked.version or both_ends())))
    wrong = _report("every write of the tree, in this process", workers.play(_works(asked), asked.processes))
    if not asked.write and not asked.fault:
        sample = processes.sample(ALL_EVERY if asked.all else QUICK_EVERY)
        wrong += _report("a sample as real processes", workers.play(sample, WAITING_TOGETHER, processes.play_row))
        wrong += wire.play_all(whole=asked.all)
    return 1 if wrong else 0


def _report(what: str, played: Iterable[workers.Row]) -> int:
    """Print what was wrong and the figures; return how many cells were."""
    started, rows = time.monotonic(), list(played)
    lines = summary.faults(rows)
    print("\n".join([*lines, *summary.refused(rows)]))
    print("\n".join(summary.grouped(cell for row in rows for cell in row.cells)))
    print(f"\n{what} ({time.monotonic() - started:.0f} s)\n{summary.table(rows)}")
    return len(lines)


def _works(asked: argparse.Namespace) -> list[workers.Work]:
    versions = asked.version or both_ends()
    works = workers.the_whole(versions) if asked.all else workers.the_quick_part(versions)
    works += [] if asked.version else workers.the_steps(steps(), whole=asked.all)
    plans = tuple(asked.fault)
    return [replace(work, plans=plans or work.plans) for work in works if asked.write in work.write]


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m faults.matrix", description=__doc__)
    parser.add_argument("--all", action="store_true", help="every write under every fault")
    parser.add_argument("--version", action="append", help="the panel's; else both ends, and between them what changes")
    parser.add_argument("--write", default="", help="only writes whose name contains this")
    parser.add_argument("--fault", action="append", default=[], help="only this fault; may be given several times")
    parser.add_argument("--processes", type=int, default=0)
    return parser


if __name__ == "__main__":
    sys.exit(main())
