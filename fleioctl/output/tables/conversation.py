"""What people wrote to each other: who and when, and the text below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fleioctl.model.resource import Column, Nested
from fleioctl.output.column_values import Json, getter
from fleioctl.output.tables.cells import NOTHING
from fleioctl.output.tables.screen import Screen
from fleioctl.output.tables.states import painted
from fleioctl.text.ages import is_moment, local_time_and_age
from fleioctl.text.sanitizing import visible
from fleioctl.text.wrapping import fold

INDENT = "  "


def conversation(nested: Nested, objects: Sequence[Json], screen: Screen) -> str:
    """Return each text under a line that says who wrote it and when, folded to the width."""
    return "\n".join(line for item in objects for line in _lines(nested, item, screen))


def _lines(nested: Nested, item: Json, screen: Screen) -> Iterator[str]:
    cells = [_heading(column, item, screen) for column in nested.columns]
    for line in fold(", ".join(cell for cell in cells if cell != NOTHING), screen.width):
        yield painted(line, "dim" if screen.color else "")
    text = next((str(item[name]) for name in nested.texts if item.get(name)), NOTHING)
    for paragraph in text.replace("\r\n", "\n").strip("\n").split("\n"):
        for line in fold(screen.fit(visible(paragraph)), max(screen.width - len(INDENT), 1)):
            yield (INDENT + line).rstrip()


def _heading(column: Column, item: Json, screen: Screen) -> str:
    value = getter(column.path)(item)
    return local_time_and_age(value, screen.now) if is_moment(value) else screen.cell(column, item)
