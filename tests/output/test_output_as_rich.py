"""A table is what rich would draw of the same cells, byte for byte, though it is drawn without rich."""

from __future__ import annotations

from collections.abc import Sequence
from io import StringIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from rich.box import Box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from fleioctl.model.resource import Column
from fleioctl.output.columns import Selection
from fleioctl.output.tables import fit
from fleioctl.output.tables.layout import GAP
from fleioctl.output.tables.screen import Screen
from fleioctl.output.tables.states import style_of
from fleioctl.output.tables.table import TableColumn
from fleioctl.text.wrapping import fold, shorten, width_of

RULED = "    \n    \n ── \n    \n    \n    \n    \n    \n"
COLUMNS = [Column("id"), Column("name"), Column("status", kind="state"), Column("credit", kind="money"), Column("n")]
PIECES = ["a", "B", "1", " ", "-", "é", "日", "☎️", "…", "あ", "🙂", "👍🏽", "x.", ", "]
OBJECTS = some.fixed_dictionaries(
    {
        "id": some.integers(0, 10**6),
        "name": some.lists(some.sampled_from(PIECES), max_size=20).map("".join),
        "status": some.sampled_from(["active", "error", "stopped", "something else", "hard reboot", "paused"]),
        "credit": some.none() | some.decimals(0, 999, places=2).map(str),
        "n": some.integers() | some.none(),
    }
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    objects=some.lists(OBJECTS, min_size=1, max_size=5),
    width=some.integers(10, 110),
    folding=some.booleans(),
    look=some.tuples(some.booleans(), some.booleans(), some.booleans()),
    columns=some.permutations(COLUMNS),
    number=some.integers(1, len(COLUMNS)),
)
def test_a_table_is_what_rich_would_draw(
    objects: list[dict[str, object]],
    width: int,
    folding: bool,
    look: tuple[bool, bool, bool],
    columns: list[Column],
    number: int,
) -> None:
    header, color, drawing = look
    screen = Screen(width, header, color, 0.0, str, drawing)
    columns = columns[:number]
    selection = Selection(only=tuple(column.path for column in columns) if folding else ())

    def shown() -> str:
        return fit.fitted(columns, objects, key="id", selection=selection, screen=screen, note=lambda _: None)

    ours = shown()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fit, "draw", drawn_by_rich)
        assert ours == shown()


def drawn_by_rich(strips: Sequence[TableColumn], widths: Sequence[int], screen: Screen, *, folding: bool) -> str:
    lines = StringIO()
    console = Console(
        file=lines,
        width=sum(widths) + GAP * len(widths),
        height=25,
        color_system="standard" if screen.color else None,
        no_color=not screen.color,
        legacy_windows=False,
    )
    console.print(table_of(strips, widths, screen, folding=folding))
    return "".join(line.rstrip(" ") + "\n" for line in lines.getvalue().splitlines())


def table_of(strips: Sequence[TableColumn], widths: Sequence[int], screen: Screen, *, folding: bool) -> Table:
    box = Box(RULED if screen.drawing else RULED.replace("─", "-"), ascii=not screen.drawing)
    # the gap is a divider of the box and a wider column: releases of rich before 14.3 count padding wrongly
    table = Table(box=box, show_edge=False, padding=0, show_header=screen.header, border_style="dim")
    ends = [GAP - 1] * (len(strips) - 1) + [0]
    columns = [texts_of(strip, width, screen, folding=folding) for strip, width in zip(strips, widths, strict=True)]
    for (head, *_), width, end in zip(columns, widths, ends, strict=True):
        table.add_column(head, width=width + end, overflow="fold")
    for cells in list(zip(*columns, strict=True))[1:]:
        table.add_row(*cells)
    return table


def texts_of(strip: TableColumn, width: int, screen: Screen, *, folding: bool) -> list[Text]:
    mark = "…" if screen.drawing else "..."

    def text(content: str, style: str) -> Text:
        lines = fold(content, width) if folding else [shorten(content, width, mark)]
        if strip.right:
            lines = [" " * (width - width_of(line)) + line for line in lines]
        return Text("\n".join(lines), style, end="")

    state = strip.column.kind == "state"
    return [text(strip.heading, "bold"), *(text(cell, style_of(cell) if state else "") for cell in strip.cells)]
