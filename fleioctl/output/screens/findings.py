"""The doctor's findings, each with what to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from fleioctl.output.screens.blocks import Canvas, Line, Text, written
from fleioctl.output.tables.screen import Screen
from fleioctl.text.wrapping import fold

STYLES = {"ok": "green", "warning": "yellow", "problem": "red", "skipped": "dim"}

Row = Mapping[str, str]


def findings(rows: Sequence[Row], screen: Screen) -> str:
    """Return a line or more for each, and the sum."""
    pen = Canvas(screen, screen.width)
    margin = max(len(row["check"]) for row in rows) + 2
    counted = Counter(row["result"] for row in rows)
    total = ", ".join(_count(counted[result], result) for result in STYLES if counted[result])
    return written([*(line for row in rows for line in _lines(row, margin, pen)), (), (Text(total),)], screen)


def _count(number: int, result: str) -> str:
    countable = result in ("warning", "problem") and number != 1
    return f"{number} {result}{'s' if countable else ''}"


def _lines(row: Row, margin: int, pen: Canvas) -> Iterator[Line]:
    result = Text(f"{row['result']:9}", STYLES[row["result"]])
    check = Text(f"{row['check']:{margin}}", "bold")
    room = max(pen.width - margin - 9, 20)
    quiet = "dim" if row["result"] == "skipped" else ""
    head: Line = (result, check)
    for text in fold(pen.span(row["detail"]).text, room):
        yield *head, Text(text, quiet)
        head = (Text(" " * (margin + 9)),)
    arrow = "→ " if pen.screen.drawing else "> "
    for text in fold(pen.span(row["advice"]).text, room - 2) if row["advice"] else ():
        yield *head, Text(arrow + text)
        arrow = "  "
