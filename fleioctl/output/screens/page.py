"""One object and what belongs to it, on one page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from fleioctl.model.resource import Column
from fleioctl.output.column_values import Json
from fleioctl.output.columns import Selection
from fleioctl.output.screens.blocks import Canvas, Line, Text, written
from fleioctl.output.tables.cells import NOTHING_IN_IT
from fleioctl.output.tables.details import details
from fleioctl.output.tables.fit import fitted
from fleioctl.output.tables.screen import Screen


@dataclass(frozen=True)
class Part:
    """A list that belongs to the object, or why it is missing."""

    title: str
    columns: Sequence[Column]
    objects: Sequence[dict[str, Any]]
    failure: str = ""


def page(
    columns: Sequence[Column], item: Json, parts: Sequence[Part], screen: Screen, note: Callable[[str], None]
) -> str:
    """Return the record without its empty fields, and below it a titled table for each part."""
    filled = {name: value for name, value in item.items() if value not in NOTHING_IN_IT}
    head = details(columns, filled, "id", screen, note)
    return "\n".join([head, *(_titled(part, screen, note) for part in parts)])


def _titled(part: Part, screen: Screen, note: Callable[[str], None]) -> str:
    pen = Canvas(screen, screen.width)
    if part.failure:
        return _head(part.title, "", pen.failure(part.failure), pen)
    if not part.objects:
        return _head(part.title, "", [(Text("none", "dim"),)], pen)
    about = part.title.lower()
    table = fitted(
        part.columns,
        part.objects,
        key="id",
        selection=Selection(),
        screen=screen,
        note=lambda text: note(f"{about}: {text}"),
    )
    return _head(part.title, f"{len(part.objects):,}", [], pen) + table


def _head(title: str, aside: str, lines: Sequence[Line], pen: Canvas) -> str:
    return written(pen.block(title, aside, lines)[:-1], pen.screen)
