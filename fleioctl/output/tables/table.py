"""A list of objects as a table that fits the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fleioctl.model.resource import Column
from fleioctl.output.column_values import Json, getter
from fleioctl.output.tables.cells import NOTHING
from fleioctl.output.tables.layout import GAP, Need, flexible, foldable, folded_from, rigid
from fleioctl.output.tables.screen import Screen, is_id
from fleioctl.output.tables.states import style_of
from fleioctl.text.wrapping import fold, shorten, width_of

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

_RIGHT = ("money", "size", "megabytes", "gigabytes")
_RULED = "    \n    \n ── \n    \n    \n    \n    \n    \n"
_ASCII = _RULED.replace("─", "-")


@dataclass(frozen=True, eq=False)
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
    """Return the lines; texts that are too long are folded, or shortened."""
    from io import StringIO

    from rich.console import Console

    lines = StringIO()
    console = Console(
        file=lines,
        width=sum(widths) + GAP * len(widths),
        height=25,  # with both given rich asks neither the terminal nor the environment
        color_system="standard" if screen.color else None,
        no_color=not screen.color,
        legacy_windows=False,
    )
    console.print(_table(strips, widths, screen, folding=folding))
    return "".join(line.rstrip(" ") + "\n" for line in lines.getvalue().splitlines())


def _table(strips: Sequence[TableColumn], widths: Sequence[int], screen: Screen, *, folding: bool) -> Table:
    from rich.box import Box
    from rich.table import Table

    box = Box(_RULED if screen.drawing else _ASCII, ascii=not screen.drawing)
    # the gap is a divider of the box and a wider column: releases of rich before 14.3 count padding wrongly
    table = Table(box=box, show_edge=False, padding=0, show_header=screen.header, border_style="dim")
    ends = [GAP - 1] * (len(strips) - 1) + [0]
    columns = [_texts(strip, width, screen, folding=folding) for strip, width in zip(strips, widths, strict=True)]
    for (head, *_), width, end in zip(columns, widths, ends, strict=True):
        table.add_column(head, width=width + end, overflow="fold")
    for cells in list(zip(*columns, strict=True))[1:]:
        table.add_row(*cells)
    return table


def _texts(strip: TableColumn, width: int, screen: Screen, *, folding: bool) -> list[Text]:
    """Return the heading and the cells, laid out within the width."""
    from rich.text import Text

    mark = "…" if screen.drawing else "..."

    def text(content: str, style: str) -> Text:
        lines = fold(content, width) if folding or strip.column.folds else [shorten(content, width, mark)]
        if strip.right:
            lines = [" " * (width - width_of(line)) + line for line in lines]
        return Text("\n".join(lines), style, end="")

    state = strip.column.kind == "state"
    return [text(strip.heading, "bold"), *(text(cell, style_of(cell) if state else "") for cell in strip.cells)]
