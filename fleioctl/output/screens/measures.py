"""Measures of one instance as plots, each with its extremes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from fleioctl.output.screens.blocks import Canvas, Line, Text, written
from fleioctl.output.screens.plot import Points, plot
from fleioctl.output.tables.screen import Screen
from fleioctl.text.sizes import size


@dataclass(frozen=True)
class Series:
    """Values over time; `percent` ones, or else bytes."""

    title: str
    percent: bool
    points: Points


def measures(series: Sequence[Series], failed: Mapping[str, str], screen: Screen) -> str:
    """Return the plots one below the other; what failed says so in its place."""
    pen = Canvas(screen, screen.width)
    lines = [line for each in series for line in _drawn(each, pen)]
    for title, reason in failed.items():
        lines += pen.block(title, "", pen.failure(reason))
    return written(lines[:-1], screen)


def _drawn(series: Series, pen: Canvas) -> Iterator[Line]:
    if not series.points:
        yield from pen.block(series.title, "", [(Text("nothing was measured", "dim"),)])
        return
    values = [value for _, value in series.points]
    write = _percent(max(values)) if series.percent else size
    extremes = {"min": min(values), "mean": sum(values) / len(values), "max": max(values), "last": values[-1]}
    aside = "  ".join(f"{name} {write(value)}" for name, value in extremes.items())
    yield from pen.block(series.title, aside, plot(series.points, pen, write))


def _percent(most: float) -> Callable[[float], str]:
    places = 0 if most >= 10 else 1 if most >= 1 else 2
    return lambda value: f"{value:.{places}f} %"
