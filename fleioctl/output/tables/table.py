"""A list of objects as a table that fits the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from itertools import repeat
from typing import NamedTuple

from fleioctl.model.described import described
from fleioctl.model.resource import Column
from fleioctl.output.column_values import Json, getter
from fleioctl.output.tables.cells import NOTHING
from fleioctl.output.tables.layout import GAP, Need, flexible, foldable, folded_from, rigid
from fleioctl.output.tables.screen import Screen, is_id
from fleioctl.output.tables.states import painted, style_of
from fleioctl.text.wrapping import fold, padded, shorten, width_of

_RIGHT = ("money", "size", "megabytes", "gigabytes")


@described(frozen=True, eq=False, repr=False)
class TableColumn:
    """One column, its cells written out."""

    column: Column
    heading: str
    cells: list[str]
    whole: bool
    right: bool
    widths: list[int] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Tell whether nothing stands in any of its cells."""
        return all(cell == NOTHING for cell in self.cells)

    def need(self, cap: int) -> Need:
        """Return how much room it wants on one line, texts shortened to the cap."""
        heading = width_of(self.heading)
        if self.whole or self.right:
            return rigid(self.widths, heading)
        if self.column.folds:
            return folded_from(self.cells, self.widths, heading, cap)
        return flexible(self.widths, heading, cap)

    def need_folded(self) -> Need:
        """Return how much room it wants on several lines."""
        heading = width_of(self.heading)
        return rigid(self.widths, heading) if self.whole else foldable(self.widths, heading)


def strips_of(columns: Sequence[Column], objects: Sequence[Json], key: str, screen: Screen) -> list[TableColumn]:
    """Write all cells."""
    return [_strip(column, objects, key, screen) for column in columns]


def _strip(column: Column, objects: Sequence[Json], key: str, screen: Screen) -> TableColumn:
    cells = [screen.cell(column, item) for item in objects]
    whole = is_id(column, key)
    right = column.kind in _RIGHT or (not whole and _numbers(column, objects))
    heading = screen.heading(column) if screen.header else ""
    return TableColumn(column, heading, cells, whole, right, [width_of(cell) for cell in cells])


def _numbers(column: Column, objects: Sequence[Json]) -> bool:
    kinds = {type(value) for value in map(getter(column.path), objects)}
    return bool(kinds & {int, float}) and kinds <= {int, float, type(None)}


def draw(strips: Sequence[TableColumn], widths: Sequence[int], screen: Screen, *, folding: bool) -> str:
    """Return the lines; texts that are too long are folded, or shortened.

    Without rich, whose import takes longer than all the rest of a table; tests hold it against a table of rich.
    """
    columns = [_blocks(strip, width, screen, folding=folding) for strip, width in zip(strips, widths, strict=True)]
    rooms = [*(width + GAP - 1 for width in widths[:-1]), widths[-1]]
    divider = _painted(" ", "dim", screen)
    head, *rows = (_row(blocks, rooms, divider, screen) for blocks in zip(*columns, strict=True))
    if screen.header:
        rule = ("─" if screen.drawing else "-") * (sum(rooms) + len(rooms) - 1)
        rows = [head, [_painted(rule, "dim", screen)], *rows]
    return "".join(f"{line.rstrip(' ')}\n" for row in rows for line in row)


class _Block(NamedTuple):
    """The lines of one cell, in one style."""

    lines: list[str]
    style: str


def _blocks(strip: TableColumn, width: int, screen: Screen, *, folding: bool) -> list[_Block]:
    """Return the heading and the cells, laid out within the width."""
    mark = "…" if screen.drawing else "..."

    def block(content: str, style: str) -> _Block:
        lines = fold(content, width) if folding or strip.column.folds else [shorten(content, width, mark)]
        return _Block([" " * (width - width_of(line)) + line for line in lines] if strip.right else lines, style)

    state = strip.column.kind == "state"
    return [block(strip.heading, "bold"), *(block(cell, style_of(cell) if state else "") for cell in strip.cells)]


def _row(blocks: Sequence[_Block], rooms: Sequence[int], divider: str, screen: Screen) -> list[str]:
    """Return the lines of one row, as many as its longest cell has."""

    def line(block: _Block, room: int, number: int) -> str:
        if number >= len(block.lines):
            return " " * room
        return _painted(padded(block.lines[number], room), block.style, screen)

    height = max(len(block.lines) for block in blocks)
    return [divider.join(map(line, blocks, rooms, repeat(number))) for number in range(height)]


def _painted(text: str, style: str, screen: Screen) -> str:
    return painted(text, style) if screen.color else text
