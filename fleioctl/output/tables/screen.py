"""What tables and records need to know about the place where they are shown."""

from __future__ import annotations

from collections.abc import Callable

from fleioctl.model.described import described
from fleioctl.model.resource import Column
from fleioctl.output.column_values import Json
from fleioctl.output.tables.cells import cell
from fleioctl.text.sanitizing import visible


@described(frozen=True, eq=False, repr=False)
class Screen:
    """A terminal, or what stands for one.

    `fit` escapes what the encoding lacks; `drawing` says that it has lines and dots to draw with.
    """

    width: int
    header: bool
    color: bool
    now: float
    fit: Callable[[str], str]
    drawing: bool

    def cell(self, column: Column, item: Json) -> str:
        """Return one field, safe and ready to be laid out."""
        return self.fit(cell(column, item, now=self.now))

    def heading(self, column: Column) -> str:
        """Return the head of a column; an undescribed one was named by the server."""
        return self.fit(visible(column.heading))


def is_id(column: Column, key: str) -> bool:
    """Tell whether the column identifies something and must never be cut."""
    last = column.path.rsplit(".", 1)[-1]
    return column.path == key or last in ("id", "uuid") or last.endswith("_id")
