"""The table that the matrix ends with, and the list of what is wrong."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from .verdict import Cell
from .workers import Row
from .writes import every_write

SHOWN, NAMED = 40, 8
EXTRA = re.compile(r"^\d+ [\w/-]+, not \d+$")


def figures(rows: Sequence[Row]) -> dict[str, str]:
    """Return the figures of the summary by name."""
    cells = [cell for row in rows for cell in row.cells]
    played = [row for row in rows if row.cells]
    return {
        "writes": str(len({row.write for row in played})),
        "versions of the panel": str(len({row.version for row in rows})),
        "not played": str(sum(bool(row.refused) for row in rows)),
        "faults": str(len({cell.plan for cell in cells})),
        "cells": str(len(cells)),
        "wrong exit codes": str(sum(bool(cell.wrong) for cell in cells)),
        "duplicates": str(sum(bool(cell.twice) for cell in cells)),
        "duplicates on re-run": str(sum(bool(cell.twice_again) for cell in cells)),
        "leaks": str(sum(bool(cell.leaks) for cell in cells)),
        "tracebacks": str(sum(bool(cell.tracebacks) for cell in cells)),
        "hangs": str(sum(bool(cell.hangs) for cell in cells)),
        "exit 7": str(sum(cell.code == 7 for cell in cells)),
        "exit 7 though it was done": str(sum(cell.unsure for cell in cells)),
        "longest cell": f"{max((cell.seconds for cell in cells), default=0):.2f} s",
        "peak memory": f"{max((row.memory for row in rows), default=0) // 1024} MiB",
    }


def table(rows: Sequence[Row]) -> str:
    """Return the summary as lines."""
    found = figures(rows)
    width = max(map(len, found))
    return "\n".join(f"{name:{width}}  {value:>8}" for name, value in found.items())


def refused(rows: Iterable[Row]) -> list[str]:
    """Return the writes that this panel cannot play, with its reason."""
    return [f"not played: {row.write} {row.version}: {row.refused}" for row in rows if row.refused]


def absent(versions: Iterable[str]) -> list[str]:
    """Return the writes that a panel of one of these versions does not have."""
    versions = list(versions)
    everywhere = {write: None for version in versions for write in every_write(version)}
    gone = [(version, [write for write in everywhere if write not in every_write(version)]) for version in versions]
    return [f"not on this version: {version}: {', '.join(writes)}" for version, writes in gone if writes]


def faults(rows: Iterable[Row]) -> list[str]:
    """Return a line for each cell in which something is wrong."""
    return [_line(row, cell) for row in rows for cell in row.cells if cell.faults]


def _line(row: Row, cell: Cell) -> str:
    codes = " ".join(map(str, cell.codes))
    return f"WRONG {cell.write} {row.version} x {cell.plan} [{codes}]: {'; '.join(cell.faults)}"


def grouped(cells: Iterable[Cell]) -> list[str]:
    """Return how often each fault occurs, with the writes and plans it occurs in, the most frequent first."""
    writes: dict[str, Counter[str]] = defaultdict(Counter)
    plans: dict[str, Counter[str]] = defaultdict(Counter)
    for cell in cells:
        for fault in cell.faults:
            kind = EXTRA.sub("an object too many", fault)[:90]
            writes[kind][cell.write] += 1
            plans[kind][cell.plan] += 1
    ordered = sorted(writes, key=lambda fault: -writes[fault].total())
    return [
        f"{writes[fault].total():5}  {fault}\n       of {_most(writes[fault])}\n       under {_most(plans[fault])}"
        for fault in ordered[:SHOWN]
    ]


def _most(counted: Counter[str]) -> str:
    named = ", ".join(name for name, _ in counted.most_common(NAMED))
    return named + (f" and {len(counted) - NAMED} more" if len(counted) > NAMED else "")
