"""One request under way, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from fleioctl.api.outcome import NoResponse, Response
from fleioctl.api.transport.send_guard import SendGuard
from fleioctl.clock import Clock
from fleioctl.concurrent import TimeIsUp, start, wait

Outcome = Response | NoResponse

HEAD_START = 0.005  # seconds: enough for the request to leave before the parsing of a page takes the interpreter


class Exchange:
    """A request that is sent at once; `seconds` is how long it took, or was waited for."""

    def __init__(self, work: Callable[[], Outcome], guard: SendGuard, clock: Clock) -> None:
        self._guard, self._clock = guard, clock
        self._started = clock.monotonic()
        self.seconds = 0.0
        self._answer = start(partial(self._timed, work))

    def head_start(self) -> None:
        """Let it leave: a thread that goes on to parse makes others wait for milliseconds."""
        self._guard.passed.wait(HEAD_START)

    def finish(self, whole: float) -> Outcome:
        """Wait so many seconds for the answer, and return it, or why there is none."""
        try:
            return wait(self._answer, whole)
        except TimeIsUp:
            self._stop_clock()
            sent = self._guard.cancel()
            return NoResponse(f"there was no complete answer within {whole:.3g} s", sent, "timeout", again=False)

    def abandon(self) -> None:
        """Give it up: nobody wants to know."""
        self._guard.cancel()

    def _timed(self, work: Callable[[], Outcome]) -> Outcome:
        outcome = work()
        self._stop_clock()
        return outcome

    def _stop_clock(self) -> None:
        self.seconds = self._clock.monotonic() - self._started
