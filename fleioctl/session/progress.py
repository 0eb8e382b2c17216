"""One line on the terminal that says what is waited for and how far a long run is; it goes away by itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, RLock, Thread
from typing import TextIO

from fleioctl.clock import Clock
from fleioctl.model.described import described
from fleioctl.text.sanitizing import visible
from fleioctl.text.wrapping import shorten

AFTER = 1.0  # seconds: what is quicker is not talked about
EVERY = 1.0  # seconds between two looks at the clock while something is waited for
LONGEST_STOP = 0.2  # seconds for the ticker to end; one that hangs on a stopped terminal is left behind
ERASE = "\r\x1b[K"


@described(eq=False, repr=False)
class _Wait:
    """What is waited for, and since when."""

    text: str
    since: float


class Progress:
    """Talk on stderr that only a person at a terminal sees, and only of what takes long.

    `show` says how far a run is, `waiting` what a single call waits for; where both are known the first is shown.
    May be used by several threads, and by the handler of a signal: the lock is one that its thread can take again.
    """

    def __init__(self, stream: TextIO, clock: Clock, *, shown: bool, width: int) -> None:
        self._stream, self._clock, self._shown, self._width = stream, clock, shown, width
        self._started = clock.monotonic()
        self._text = ""
        self._waits: list[_Wait] = []
        self._visible = False
        self._lock = RLock()
        self._ticking: tuple[Event, Thread] | None = None

    def show(self, text: str) -> None:
        """Replace the line, once the run has taken a second; names in it come from the server."""
        with self._lock:
            self._text = text
            self.tick()

    def clear(self) -> None:
        """Take the line away, before anything else is written."""
        with self._lock:
            self._text = ""
            self._erase()

    @contextmanager
    def waiting(self, text: str) -> Iterator[None]:
        """Say within the block what is waited for and for how long, from the first second on."""
        if not self._shown:
            yield
            return
        wait = _Wait(text, self._clock.monotonic())
        try:
            with self._lock:
                self._waits.append(wait)
                self._start()
            yield
        finally:
            self._end(wait)

    def tick(self) -> None:
        """Write the line as it is now, if there is one."""
        with self._lock:
            if self._shown and (line := self._line()):
                self._write(f"{ERASE}{shorten(visible(line), self._width - 1, '')}")
                self._visible = True

    def _line(self) -> str:
        now = self._clock.monotonic()
        if self._text:
            return self._text if now - self._started >= AFTER else ""
        elapsed = now - self._waits[0].since if self._waits else 0
        return f"{self._waits[0].text}: {elapsed:.0f} s" if elapsed >= AFTER else ""

    def _start(self) -> None:
        """Let a thread of its own look at the clock: the one that waits cannot."""
        if not self._ticking:
            stop = Event()
            thread = Thread(target=self._run, args=(stop,), daemon=True)
            self._ticking = (stop, thread)
            thread.start()

    def _run(self, stop: Event) -> None:
        while not stop.wait(EVERY):
            self.tick()

    def _end(self, wait: _Wait) -> None:
        ticking = None
        with self._lock:
            self._waits = [each for each in self._waits if each is not wait]
            if not self._text:
                self._erase()
            if not self._waits:
                ticking, self._ticking = self._ticking, None
        if ticking:  # outside the lock, which the thread may want for its last line
            stop, thread = ticking
            stop.set()
            thread.join(LONGEST_STOP)

    def _erase(self) -> None:
        if self._visible:
            self._write(ERASE)
            self._visible = False

    def _write(self, text: str) -> None:
        try:
            self._stream.write(text)
            self._stream.flush()
        except (OSError, ValueError):  # nobody looks any more
            self._shown = False
