"""`python -m tests.bench`: measure everything, or the parts that are named."""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

from . import bulk, completing, finding, long_lists, many, short_lists, starting
from .report import Report

PARTS = ("start", "short", "long", "growth", "bulk", "many", "memory", "tab", "find")


def main() -> None:
    """Run the parts one after the other."""
    given = _arguments()
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        for part in given.parts or PARTS:
            print(f"{part}:")
            _measure(part, report, Path(folder), quick=given.quick)
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


def _measure(part: str, report: Report, home: Path, *, quick: bool) -> None:
    match part:
        case "start":
            starting.measure(report, home, 3 if quick else 21)
        case "short":
            short_lists.measure(report, home, 3 if quick else 21)
        case "long":
            long_lists.measure(report, home, 1 if quick else 5, rows=2_000 if quick else 20_000)
        case "growth":
            long_lists.measure_growth(report, home, 1 if quick else 3, rows=1_000 if quick else 10_000)
        case "bulk":
            bulk.measure(report, home, 1 if quick else 3, targets=20 if quick else 200)
        case "many":
            many.measure(report, home, 1 if quick else 5, commands=20 if quick else 100)
        case "memory":
            many.measure_memory(report, home, 1 if quick else 3, lines=200 if quick else 2_000)
        case "tab":
            completing.measure(report, home, 3 if quick else 11)
        case "find":
            finding.measure(report, home, 1 if quick else 5)


if __name__ == "__main__":
    main()
