"""A list for people: a table as wide as the terminal, or records where no table fits."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from fleioctl.model.resource import Column
from fleioctl.output.columns import Selection
from fleioctl.output.tables.cells import NOTHING
from fleioctl.output.tables.layout import CAPS, ENOUGH, GAP, count_that_fit, least_of, shared
from fleioctl.output.tables.record import record
from fleioctl.output.tables.screen import Screen
from fleioctl.output.tables.table import TableColumn, draw, strips_of

NAME = "name"  # the column that tells what a row is about as well as its id


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
    shown, cap = (strips, 0) if folding else _that_fit(strips, asked, key, screen.width)
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
    strips: Sequence[TableColumn], asked: Collection[TableColumn], key: str, width: int
) -> tuple[list[TableColumn], int]:
    """Return enough of the columns, and the width to which texts may be shortened for that.

    Texts are shortened before a wanted column is dropped, and spare columns are dropped before texts are shortened.
    """
    usual = [strip for strip in strips if strip not in asked]
    spare = _spare(usual, key)
    wanted = sorted((strip for strip in usual if strip not in spare), key=lambda strip: strip.empty)
    enough = min(ENOUGH - len(asked), sum(not strip.empty for strip in wanted))
    shown: list[TableColumn] = []
    for cap in CAPS:
        room = width - sum(strip.need(cap).least + GAP for strip in asked)
        kept = wanted[: count_that_fit([strip.need(cap) for strip in wanted], room)]
        beside = _room_for(spare, room - least_of([strip.need(cap) for strip in kept]), cap)
        shown = [strip for strip in strips if strip in (*asked, *kept, *beside)]
        if len(kept) >= enough:
            return shown, cap
    return shown, CAPS[-1]


def _spare(strips: Sequence[TableColumn], key: str) -> list[TableColumn]:
    """Return the columns that go first, the last to go at the head; an id only where every row has a name."""
    named = any(strip.column.path == NAME and NOTHING not in strip.cells for strip in strips)
    spare = [strip for strip in strips if strip.column.spare and (named or strip.column.path != key)]
    return sorted(spare, key=lambda strip: (strip.empty, strip.column.spare))


def _room_for(strips: Sequence[TableColumn], room: int, cap: int) -> list[TableColumn]:
    """Return those for which there is room: where a uuid has none, a short column after it may have."""
    kept: list[TableColumn] = []
    for index, strip in enumerate(strips):
        need = strip.need(cap).least + GAP
        pointless = strip.empty and len(kept) < index  # nothing stands in it, and something else had no room
        if need <= room and not pointless:
            kept.append(strip)
            room -= need
    return kept
