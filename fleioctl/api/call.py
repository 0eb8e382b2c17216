"""One call as its maker means it, which never changes, and the record of what happens to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import BinaryIO

from fleioctl.api.answers.interpret import Asked
from fleioctl.api.deadline import Deadline
from fleioctl.api.outcome import Answer, Failure
from fleioctl.api.transport.exchange import Outcome
from fleioctl.api.transport.send_guard import SendGuard
from fleioctl.model.described import described
from fleioctl.model.resource import Safety

# Looks at the object a write is about: "done", "idle" (unchanged, at rest), "busy", or "hidden", when the panel
# does not show what was asked for.
Recheck = Callable[[], str]
Into = Callable[[], BinaryIO] | None


@described(frozen=True, eq=False, repr=False)
class Call:
    """What to send, how often it may be sent, and until when."""

    asked: Asked
    url: str
    safety: Safety
    deadline: Deadline
    content: bytes | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    recheck: Recheck | None = None
    fresh: bool = False
    raw: bool = False  # the body of the answer is bytes, not JSON
    into: Into = None  # opens a new file for a body too large for memory, one an attempt

    @property
    def is_read(self) -> bool:
        """Tell whether sending it twice is as good as once."""
        return self.safety is Safety.SAFE

    def patience(self) -> tuple[float, float]:
        """Return how long one attempt may be silent, and how long it may take, in seconds.

        What can be repeated, or looked up, keeps half of the time for that; what cannot, waits to the end.
        """
        left = max(self.deadline.left(), 0.001)
        if self.is_read:
            return left / 2, left
        return (left / 2, left / 2) if self.recheck else (left, left)


@described(eq=False, repr=False)
class Attempt:
    """One time that a call was sent; `result` is None as long as nobody knows what came of it."""

    guard: SendGuard
    result: Answer | Failure | None = None

    @property
    def may_have_acted(self) -> bool:
        """Tell whether the panel may have done what was asked without our knowing."""
        if self.result is None:
            return self.guard.sent
        return isinstance(self.result, Failure) and self.result.acted


@described(eq=False, repr=False)
class CallState:
    """All attempts at one call in their order; `arrived` is what came of sending a read before it was wanted."""

    call: Call
    attempts: list[Attempt] = field(default_factory=list)
    arrived: Outcome | None = None

    @property
    def may_have_acted(self) -> bool:
        """Tell whether any attempt may have acted: what a later one is told does not undo that."""
        return any(attempt.may_have_acted for attempt in tuple(self.attempts))
