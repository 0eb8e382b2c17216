"""What a plan would do, object by object and field by field, each on a line that shows old and new."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from fleioctl.output.screens.blocks import Canvas, Line, Text, written
from fleioctl.output.tables.screen import Screen
from fleioctl.text.wrapping import fold

MARKS = {"create": ("+", "green"), "change": ("~", "yellow"), "delete": ("-", "red"), "refused": ("!", "red")}
MARGIN = "    "

Row = Mapping[str, Any]


def differences(rows: Sequence[Row], screen: Screen) -> str:
    """Return a head for each object, and a line or more for each field that differs."""
    pen = Canvas(screen, screen.width)
    return written([line for row in rows for line in _lines(row, pen)], screen)


def _lines(row: Row, pen: Canvas) -> Iterator[Line]:
    mark, style = MARKS[row["would"]]
    for text in fold(pen.span(f"{row['group']} {row['name']}").text, max(pen.width - 2, 20)):
        yield Text(f"{mark} ", style), Text(text, "bold")
        mark = " "
    for each in row["fields"]:
        yield from _folded(each, pen)
    if row["note"]:
        yield from _folded(row["note"], pen, "red" if row["would"] == "refused" else "dim")


def _folded(text: str, pen: Canvas, style: str = "") -> Iterator[Line]:
    margin = MARGIN
    for part in fold(pen.span(text).text, max(pen.width - len(margin) - 2, 20)):
        yield Text(margin), Text(part, style)
        margin = f"{MARGIN}  "
