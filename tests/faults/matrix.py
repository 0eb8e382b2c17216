"""The fault matrix: `python -m faults.matrix` in tests/ plays its quick part, `--all` the whole; ends with tables."""

from __future__ import annotations

import argparse
import sys
import time

from faults import wire
from faults.tree import summary, workers


def main(argv: list[str] | None = None) -> int:
    """Play what was asked for; return 1 when anything was wrong."""
    asked = _arguments().parse_args(argv)
    works = workers.the_whole(asked.version) if asked.all else workers.the_quick_part(asked.version)
    works = [work for work in works if asked.write in work.write]
    if asked.fault:
        works = [workers.Work(work.write, tuple(asked.fault), asked.version) for work in works]
    started = time.monotonic()
    rows = list(workers.play(works, asked.processes))
    cells = [cell for row in rows for cell in row.cells]
    lines = summary.faults(cells)
    print("\n".join([*lines, *summary.refused(rows)]))
    print("\n".join(summary.grouped(cells)))
    print(f"\nevery write of the tree, in this process ({time.monotonic() - started:.0f} s)\n{summary.table(rows)}")
    wrong = len(lines)
    if not asked.write and not asked.fault:
        wrong += wire.play_all(whole=asked.all)
    return 1 if wrong else 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m faults.matrix", description=__doc__)
    parser.add_argument("--all", action="store_true", help="every write under every fault")
    parser.add_argument("--version", default="", help="the version of the panel, where the sandbox speaks several")
    parser.add_argument("--write", default="", help="only writes whose name contains this")
    parser.add_argument("--fault", action="append", default=[], help="only this fault; may be given several times")
    parser.add_argument("--processes", type=int, default=0)
    return parser


if __name__ == "__main__":
    sys.exit(main())
