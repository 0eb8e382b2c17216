"""What a line writes, after what has to be done before: the progress goes out of its way, its turn comes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TextIO, cast


def after(before: Callable[[], None], stream: TextIO) -> TextIO:
    """Return the stream with `before` called before anything is written to it."""
    return cast("TextIO", _After(before, stream))


class _After:
    def __init__(self, before: Callable[[], None], stream: TextIO) -> None:
        self._before, self._stream = before, stream

    def write(self, text: str) -> int:
        self._before()
        return self._stream.write(text)

    def flush(self) -> None:
        self._before()
        self._stream.flush()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)
