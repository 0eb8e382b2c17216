"""A list for people: a table as wide as the terminal, or records where no table fits."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from fleioctl.model.resource import Column
from fleioctl.output.columns import Selection
from fleioctl.output.tables.layout import CAPS, ENOUGH, GAP, count_that_fit, least_of, shared
from fleioctl.output.tables.record import record
from fleioctl.output.tables.screen import Screen
from fleioctl.output.tables.table import TableColumn, draw, strips_of


def fitted(
    columns: Sequence[Column],
    objects: Sequence[dict[str, Any]],
    *,
    key: str,
    selection: Selection,
    screen: Screen,
    note: Callable[[str], None],
) -> str:
    """Return the lines; usual columns that find no room are left out with a note, those asked for never."""
    folding = bool(selection.only)
    wanted = selection.asked
    strips = strips_of(_without_units(columns, wanted), objects, key, screen)
    asked = [strip for strip in strips if strip.column.path in wanted]
    shown, cap = (strips, 0) if folding else _that_fit(strips, asked, screen.width)
    needs = [strip.need_folded() if folding else strip.need(cap) for strip in shown]
    if len(shown) > 1 and least_of(needs) > screen.width:
        note(
            f"{len(strips)} columns do not fit {screen.width}, shown one below the other (-o tsv shows them in a line)"
        )
        return "\n".join(record(columns, item, key=key, screen=screen) for item in objects)
    hidden = [strip.column.path for strip in strips if strip not in shown]
    if hidden:
        note(f"hidden to fit {screen.width} columns: {', '.join(hidden)} (-c or -o tsv shows them)")
    return draw(shown, shared(needs, screen.width), screen, folding=folding)


def _without_units(columns: Sequence[Column], wanted: Collection[str]) -> list[Column]:
    """Leave out the currencies that stand in the cells of their amounts."""
    units = {column.unit for column in columns if column.kind == "money"}
    return [column for column in columns if column.path in wanted or column.path not in units]


def _that_fit(
    strips: Sequence[TableColumn], asked: Collection[TableColumn], width: int
) -> tuple[list[TableColumn], int]:
    """Return enough of the columns, and the width to which texts may be shortened for that.

    Columns are dropped from the right, but first those in which nothing stands.
    """
    shown: list[TableColumn] = []
    usual = sorted((strip for strip in strips if strip not in asked), key=lambda strip: strip.empty)
    for cap in CAPS:
        reserved = sum(strip.need(cap).least + GAP for strip in asked)
        kept = usual[: count_that_fit([strip.need(cap) for strip in usual], width - reserved)]
        shown = [strip for strip in strips if strip in asked or strip in kept]
        if len(shown) >= min(ENOUGH, len(strips)):
            return shown, cap
    return shown, CAPS[-1]
