"""One line on the terminal that says how far a long run is; it goes away by itself."""

from __future__ import annotations

from typing import TextIO

from fleioctl.clock import Clock
from fleioctl.text.sanitizing import visible
from fleioctl.text.wrapping import shorten

AFTER = 1.0
ERASE = "\r\x1b[K"


class Progress:
    """Talk on stderr that only a person at a terminal sees, and only of what takes long."""

    def __init__(self, stream: TextIO, clock: Clock, *, shown: bool, width: int) -> None:
        self._stream, self._clock, self._shown, self._width = stream, clock, shown, width
        self._started = clock.monotonic()
        self._visible = False

    def show(self, text: str) -> None:
        """Replace the line, once the run has taken a second; names in it come from the server."""
        if self._shown and self._clock.monotonic() - self._started >= AFTER:
            self._stream.write(f"{ERASE}{shorten(visible(text), self._width - 1, '')}")
            self._stream.flush()
            self._visible = True

    def clear(self) -> None:
        """Take the line away, before anything else is written."""
        if self._visible:
            self._stream.write(ERASE)
            self._stream.flush()
            self._visible = False
