"""`python -m tests.bench`: measure everything, or the parts that are named."""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from . import as_code, bulk, completing, finding, long_lists, many, short_lists, starting
from .report import Report


class Part(NamedTuple):
    """One part: what measures it, and rounds and size of the whole and of the quick run."""

    measure: Callable[..., None]
    whole: tuple[int, dict[str, int]]
    quick: tuple[int, dict[str, int]]


PARTS = {
    "start": Part(starting.measure, (21, {}), (3, {})),
    "short": Part(short_lists.measure, (21, {}), (3, {})),
    "long": Part(long_lists.measure, (5, {"rows": 20_000}), (1, {"rows": 2_000})),
    "growth": Part(long_lists.measure_growth, (3, {"rows": 10_000}), (1, {"rows": 1_000})),
    "bulk": Part(bulk.measure, (3, {"targets": 200}), (1, {"targets": 20})),
    "many": Part(many.measure, (5, {"commands": 100}), (1, {"commands": 20})),
    "memory": Part(many.measure_memory, (3, {"lines": 2_000}), (1, {"lines": 200})),
    "tab": Part(completing.measure, (11, {}), (3, {})),
    "find": Part(finding.measure, (5, {}), (1, {})),
    "code": Part(as_code.measure, (7, {"objects": 500}), (3, {"objects": 100})),
}


def main() -> None:
    """Run the parts one after the other."""
    given = _arguments()
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        for part in given.parts or PARTS:
            print(f"{part}:")
            _measure(PARTS[part], report, Path(folder), quick=given.quick)
    if given.json:
        given.json.write_text(json.dumps(report.as_json(), indent=2) + "\n", encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(PARTS)}; all when none is named")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, fewer rows: to see that it runs")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the numbers there, too")
    given = parser.parse_args()
    if unknown := set(given.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(unknown)}")
    return given


def _measure(part: Part, report: Report, home: Path, *, quick: bool) -> None:
    rounds, size = part.quick if quick else part.whole
    part.measure(report, home, rounds, **size)


if __name__ == "__main__":
    main()
