"""Numbers over time as a line, in dots of braille or in plain characters."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from fleioctl.output.screens.blocks import Canvas, Line, Text

HEIGHT = 8  # rows of cells; the times stand below
LONG = 36 * 3600  # from here on days matter, not hours
_DOTS = ((0x01, 0x02, 0x04, 0x40), (0x08, 0x10, 0x20, 0x80))

Points = Sequence[tuple[float, float]]  # seconds since 1970, value; in order of time


@dataclass(frozen=True)
class Grid:
    """Cells of a terminal, each divided into `across` times `down` dots."""

    width: int
    height: int
    fine: bool

    @property
    def across(self) -> int:
        """Return how many dots there are in a line."""
        return self.width * (2 if self.fine else 1)

    @property
    def down(self) -> int:
        """Return how many dots there are in a column."""
        return self.height * (4 if self.fine else 1)

    def rows(self, heights: Sequence[tuple[int, int] | None]) -> Iterator[str]:
        """Yield the lines from the top; of each column of dots those from low to high are set."""
        for row in reversed(range(self.height)):
            yield "".join(self._cell(heights, column, row) for column in range(self.width))

    def _cell(self, heights: Sequence[tuple[int, int] | None], column: int, row: int) -> str:
        if not self.fine:
            return "*" if _is_set(heights[column], row) else " "
        dots = sum(_DOTS[x][3 - y] for x in range(2) for y in range(4) if _is_set(heights[column * 2 + x], row * 4 + y))
        return chr(0x2800 + dots) if dots else " "


def plot(points: Points, pen: Canvas, write: Callable[[float], str]) -> Iterator[Line]:
    """Yield the lines of a plot from zero to the highest value, with both axes; `write` names a value."""
    top = max((value for _, value in points), default=0.0) or 1.0
    labels = {HEIGHT - 1: write(top), HEIGHT // 2 - 1: write(top / 2), 0: write(0.0)}
    margin = max(map(len, labels.values()))
    bar = " │" if pen.screen.drawing else " |"
    canvas = Grid(max(pen.width - margin - 2, 10), HEIGHT, pen.screen.drawing)
    rows = canvas.rows(_heights(points, top, canvas))
    for row, text in zip(reversed(range(HEIGHT)), rows, strict=True):
        yield Text(f"{labels.get(row, ''):>{margin}}{bar}", "dim"), Text(text.rstrip(" "), "green")
    yield (Text(" " * (margin + 2) + _times(points, canvas.width), "dim"),)


def _heights(points: Points, top: float, canvas: Grid) -> list[tuple[int, int] | None]:
    """Return for each column of dots from where to where the line runs in it; nothing where measures are missing."""
    found: list[tuple[int, int] | None] = [None] * canvas.across
    if not points:
        return found
    start, span = points[0][0], (points[-1][0] - points[0][0]) or 1.0
    dots = [(_scaled(time - start, span, canvas.across), _scaled(value, top, canvas.down)) for time, value in points]
    far = 3 * _usual_step(points) / span * canvas.across
    for x, y in dots:
        _mark(found, x, y, y)
    for (x, y), (next_x, next_y) in pairwise(dots):
        if next_x - x <= max(far, 1):
            _connect(found, x, y, next_x, next_y)
    if canvas.fine:
        return found
    return [(0, height[1]) if height else None for height in found]  # coarse lines are a blur, so fill below them


def _connect(found: list[tuple[int, int] | None], x: int, y: int, next_x: int, next_y: int) -> None:
    """Draw a line to the next point; each column begins at the height where the one before ended."""
    steps = max(next_x - x, 1)
    before = y
    for step in range(1, steps + 1):
        height = round(y + (next_y - y) * step / steps)
        _mark(found, min(x + step, next_x), min(before, height), max(before, height))
        before = height


def _mark(found: list[tuple[int, int] | None], x: int, low: int, high: int) -> None:
    known = found[x]
    found[x] = (min(known[0], low), max(known[1], high)) if known else (low, high)


def _scaled(value: float, whole: float, size: int) -> int:
    return min(max(round(value / whole * (size - 1)), 0), size - 1)


def _usual_step(points: Points) -> float:
    steps = sorted(after[0] - before[0] for before, after in pairwise(points))
    return steps[len(steps) // 2] if steps else 0.0


def _is_set(height: tuple[int, int] | None, dot: int) -> bool:
    return height is not None and height[0] <= dot <= height[1]


def _times(points: Points, width: int) -> str:
    """Return beginning, middle and end, in local time."""
    if not points:
        return ""
    start, end = points[0][0], points[-1][0]
    format = "%H:%M" if end - start < LONG else "%d %b"
    left, middle, right = (datetime.fromtimestamp(time).strftime(format) for time in (start, (start + end) / 2, end))
    room = width - len(left) - len(right)
    return left + middle.center(room) + right
