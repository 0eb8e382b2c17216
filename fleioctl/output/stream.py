"""The stream that takes the data, and what its encoding can carry."""

from __future__ import annotations

import codecs
from typing import TextIO


class Stream:
    """Standard output: writes at once, never stumbles over a character."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._encoding = _known(getattr(stream, "encoding", None) or "utf-8")
        self._has_all = self._encoding.startswith("utf-")

    def carries(self, text: str) -> bool:
        """Tell whether the encoding has all these characters; lone surrogates are no longer among them."""
        if self._has_all or text.isascii():
            return True
        try:
            text.encode(self._encoding)
        except UnicodeEncodeError:
            return False
        return True

    def fit(self, text: str) -> str:
        r"""Return the text with what the encoding lacks as `\u4e2d`."""
        if self.carries(text):
            return text
        return text.encode(self._encoding, "backslashreplace").decode(self._encoding)

    def write(self, text: str) -> None:
        """Write and flush, so that a full disk or a closed pipe shows here and not at exit."""
        if text:
            self._stream.write(self.fit(text))
        self._stream.flush()


def _known(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return "ascii"
