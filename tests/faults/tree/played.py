"""The transport that plays a plan: deterministic, on the clock of the run, with the sandbox behind."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import RLock
from typing import Any
from unittest import mock

from fleioctl.api.call import Call
from fleioctl.api.outcome import NoResponse, Response
from fleioctl.api.transport import http
from fleioctl.api.transport.send_guard import SendGuard
from fleioctl.api.transport.wsgi import environ_of
from fleioctl.clock import Clock

from .outcomes import NEVER, Attempt, Outcome
from .panel import Application, serve
from .plans import FINE, PLANS, Plan

ROUND_TRIP = 0.05


@dataclass
class Played:
    """One way to the panel under one plan; `stale` answers as the panel was before.

    `sent` are the safety classes of the writes that left, `longest` the longest call on the clock, `reads` how many
    reads there were before the first write.
    """

    panel: Application
    stale: Application
    clock: Clock
    plan: Plan = PLANS["nothing_wrong"]

    def __post_init__(self) -> None:
        self._lock = RLock()
        self.change(self.plan)

    def change(self, plan: Plan) -> None:
        """Go on under another plan, as a new run."""
        self.plan = plan
        self.sent: list[str] = []
        self.reads = 0
        self.longest = 0.0
        self._first_sent = 0.0
        self._late: list[tuple[float, dict[str, Any]]] = []
        self._begun: dict[int, tuple[Call, float]] = {}

    @property
    def on_their_way(self) -> list[dict[str, Any]]:
        """Return the writes that will be carried out later."""
        return [environ for _, environ in self._late]

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """Be the network of every session meanwhile."""
        with mock.patch.object(http, "HTTPTransport", return_value=self):
            yield

    def begin(self, call: Call, url: str, guard: SendGuard) -> PlayedExchange:
        """Play the next attempt."""
        with self._lock:
            self._begun.setdefault(id(call), (call, self.clock.monotonic()))
            self._act_late(self.clock.monotonic())
            outcome = self._read(environ_of(call, url)) if call.is_read else self._write(call, environ_of(call, url))
        sent = not isinstance(outcome, NoResponse) or outcome.sent
        if sent:
            guard.leave()
        guard.passed.set()
        return PlayedExchange(self, call, guard, outcome)

    def close(self) -> None:
        """Keep everything."""

    def ended(self, call: Call) -> None:
        """Note that an attempt of this call is over."""
        self.longest = max(self.longest, self.clock.monotonic() - self._begun[id(call)][1])

    def act_late(self) -> None:
        """Let happen what is still on its way."""
        self._act_late(float("inf"))

    def _act_late(self, now: float) -> None:
        due = [environ for at, environ in self._late if at <= now]
        self._late = [each for each in self._late if each[0] > now]
        for environ in due:
            serve(self.panel, environ)

    def _read(self, environ: dict[str, Any]) -> Outcome:
        if not self.sent:
            self.reads += 1
            return self.plan.before(serve(self.panel, environ))
        is_stale = self.clock.monotonic() < self._first_sent + self.plan.stale
        return self.plan.after(serve(self.stale if is_stale else self.panel, environ))

    def _write(self, call: Call, environ: dict[str, Any]) -> Outcome:
        attempt = self._attempt(len(self.sent))
        if not self.sent:
            self._first_sent = self.clock.monotonic()
        self.sent.append(call.safety.value)
        if attempt.acts and attempt.late:
            self._late.append((self.clock.monotonic() + attempt.late, environ))
        acts_now = attempt.acts and not attempt.late
        return attempt.change(serve(self.panel, environ) if acts_now else Response(200, {}, b"{}"))

    def _attempt(self, number: int) -> Attempt:
        attempts = self.plan.attempts
        if number < len(attempts):
            return attempts[number]
        return attempts[-1] if self.plan.lasting else FINE


class PlayedExchange:
    """An attempt that is over as soon as somebody waits for it."""

    def __init__(self, way: Played, call: Call, guard: SendGuard, outcome: Outcome) -> None:
        self._way, self._call, self._guard, self._outcome = way, call, guard, outcome
        self.seconds = ROUND_TRIP

    def head_start(self) -> None:
        """Need none."""

    def abandon(self) -> None:
        """Give it up."""
        self._guard.cancel()

    def finish(self, whole: float) -> Response | NoResponse:
        """Return what came of it; silence takes all the time there is."""
        self._way.clock.sleep(whole if self._outcome is NEVER else min(ROUND_TRIP, whole))
        self._way.ended(self._call)
        if self._outcome is NEVER:
            sent = self._guard.cancel()
            return NoResponse(f"there was no complete answer within {whole:.3g} s", sent, "timeout", again=False)
        return self._outcome
