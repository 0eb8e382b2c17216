"""How far a batch is, on a terminal, out of the way of what its lines write there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TextIO, cast


def clearing(stream: TextIO, clear: Callable[[], None]) -> TextIO:
    """Return the stream with `clear` called before anything is written to it."""
    return cast("TextIO", _Clearing(stream, clear))


class _Clearing:
    def __init__(self, stream: TextIO, clear: Callable[[], None]) -> None:
        self._stream, self._clear = stream, clear

    def write(self, text: str) -> int:
        self._clear()
        return self._stream.write(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)
