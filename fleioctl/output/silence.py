"""What --quiet leaves of the result of a write: nothing of a success, the rows of what failed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fleioctl.output.writer import Output

SUCCESSES = ("done", "accepted", "unchanged")


class Silence:
    """Stands for the output where a write shows what it did."""

    def __init__(self, out: Output) -> None:
        self._out = out

    def rows(self, columns: Sequence[Any], pages: Iterable[Sequence[Mapping[str, Any]]], *, key: str = "id") -> int:
        """Read all results, since reading them does the work, and show those that are no success."""
        count, others = 0, []
        for page in pages:
            count += len(page)
            others += [dict(row) for row in page if row.get("outcome") not in SUCCESSES]
        if others:
            self._out.rows(columns, [others], key=key)
        return count

    def record(self, columns: Sequence[Any], item: Mapping[str, Any], **_: Any) -> None:
        """Show nothing of the object."""

    def value(self, value: Any, **_: Any) -> None:
        """Show nothing of the answer."""

    def raw(self, value: Any) -> None:
        """Show nothing of the answer."""
