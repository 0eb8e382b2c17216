"""What --quiet leaves of the result of a write: nothing of a success, all of what is none."""

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
        """Read all results, since reading them does the work, and show them when one is no success."""
        results = [dict(row) for page in pages for row in page]
        if any(row.get("outcome") not in SUCCESSES for row in results):
            self._out.rows(columns, [results], key=key)
        return len(results)

    def record(self, columns: Sequence[Any], item: Mapping[str, Any], **_: Any) -> None:
        """Show nothing of the object."""

    def value(self, value: Any, **_: Any) -> None:
        """Show nothing of the answer."""

    def raw(self, value: Any) -> None:
        """Show nothing of the answer."""
