"""One object and what belongs to it, on one page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from fleioctl.output.blocks import Line, Pen, Span, written
from fleioctl.output.fitting import fitted
from fleioctl.output.lookup import Thing
from fleioctl.output.record import record
from fleioctl.output.screen import Screen
from fleioctl.output.selection import Selection
from fleioctl.resource import Column

EMPTY: tuple[Any, ...] = (None, "", [], {})


@dataclass(frozen=True)
class Part:
    """A list that belongs to the object, or why it is missing."""

    title: str
    columns: Sequence[Column]
    things: Sequence[dict[str, Any]]
    failure: str = ""


def page(
    columns: Sequence[Column], thing: Thing, parts: Sequence[Part], screen: Screen, note: Callable[[str], None]
) -> str:
    """Return the record without its empty fields, and below it a titled table for each part."""
    filled = {name: value for name, value in thing.items() if value not in EMPTY}
    head = record(columns, filled, key="id", others=True, screen=screen)
    return "\n".join([head, *(_titled(part, screen, note) for part in parts)])


def _titled(part: Part, screen: Screen, note: Callable[[str], None]) -> str:
    pen = Pen(screen, screen.width)
    if part.failure:
        return _head(part.title, "", pen.failure(part.failure), pen)
    if not part.things:
        return _head(part.title, "", [(Span("none", "dim"),)], pen)
    about = part.title.lower()
    table = fitted(
        part.columns,
        part.things,
        key="id",
        selection=Selection(),
        screen=screen,
        note=lambda text: note(f"{about}: {text}"),
    )
    return _head(part.title, f"{len(part.things):,}", [], pen) + table


def _head(title: str, aside: str, lines: Sequence[Line], pen: Pen) -> str:
    return written(pen.block(title, aside, lines)[:-1], pen.screen)
