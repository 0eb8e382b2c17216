"""Bars and how far from them we are: as lines for people, as JSON for programs."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from statistics import median, quantiles
from typing import Any

from .measuring import Sample


@dataclass(frozen=True)
class Spread:
    """The middle of some numbers and of their halves."""

    median: float
    low: float
    high: float


@dataclass(frozen=True)
class Row:
    """One comparison: `value` should not be above `bar`; without a bar it is only worth knowing."""

    what: str
    value: Spread
    bar: float | None
    unit: str = "x"
    detail: str = ""

    @property
    def verdict(self) -> str:
        """Say whether the bar is kept."""
        if self.bar is None:
            return ""
        return "ok" if self.value.median <= self.bar else "MISSED"


@dataclass
class Report:
    """What was measured so far."""

    rows: list[Row] = field(default_factory=list)
    programs: dict[str, Spread] = field(default_factory=dict)

    def add(self, row: Row) -> None:
        """Show a row and keep it."""
        self.rows.append(row)
        print(line_of(row), flush=True)

    def compare(self, samples: dict[str, list[Sample]], ours: str, other: str, bar: float | None) -> None:
        """Add the ratio of two programs that ran in turns, round by round."""
        pairs = zip(samples[ours], samples[other], strict=True)
        ratio = spread([one.wall / two.wall for one, two in pairs])
        mine, theirs = (self.programs[name].median * 1000 for name in (ours, other))
        self.add(Row(f"{ours} / {other}", ratio, bar, detail=f"{mine:.0f} ms / {theirs:.0f} ms"))

    def count(self, counts: Mapping[str, float], **bars: int) -> None:
        """Add what a panel counted."""
        for name, bar in bars.items():
            self.add(Row(name, spread([counts[name]]), bar, ""))

    def keep(self, samples: dict[str, list[Sample]]) -> None:
        """Remember the seconds of each program."""
        self.programs |= {name: spread([sample.wall for sample in each]) for name, each in samples.items()}

    def as_json(self) -> dict[str, Any]:
        """Return everything, and on which machine it was."""
        machine = {"machine": platform.platform(), "cores": os.cpu_count(), "python": platform.python_version()}
        rows = [{**asdict(row), "verdict": row.verdict} for row in self.rows]
        return {**machine, "rows": rows, "seconds": {name: asdict(each) for name, each in self.programs.items()}}


def spread(numbers: Sequence[float]) -> Spread:
    """Return median and quartiles."""
    if len(numbers) < 3:
        return Spread(median(numbers), min(numbers), max(numbers))
    low, middle, high = quantiles(numbers, n=4, method="inclusive")
    return Spread(middle, low, high)


def line_of(row: Row) -> str:
    """Return the row as people read it."""
    value = f"{row.value.median:.2f}{row.unit} ({row.value.low:.2f}–{row.value.high:.2f})" if row.unit else ""
    value = value or f"{row.value.median:g}"
    bar = "" if row.bar is None else f"bar {row.bar:g}{row.unit}"
    return f"  {row.what:<58} {value:<24} {bar:<12} {row.verdict:<7} {row.detail}".rstrip()
