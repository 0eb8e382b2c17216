"""One call as the caller means it, and what is known about it while it lasts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from fleioctl.api.answers.interpret import Asked
from fleioctl.api.deadline import Deadline
from fleioctl.api.transport.exchange import Outcome
from fleioctl.api.transport.send_guard import SendGuard
from fleioctl.model.resource import Safety

Recheck = Callable[[], str]


@dataclass(eq=False)
class Call:
    """What to send, how often it may be sent, and until when; `received` is what came of sending it ahead of time."""

    asked: Asked
    url: str
    safety: Safety
    deadline: Deadline
    content: bytes | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    recheck: Recheck | None = None
    fresh: bool = False
    raw: bool = False  # the body of the answer is bytes, not JSON
    guard: SendGuard | None = None
    lost: bool = False
    received: Outcome | None = None

    @property
    def is_read(self) -> bool:
        """Tell whether sending it twice is as good as once."""
        return self.safety is Safety.SAFE

    @property
    def is_unanswered(self) -> bool:
        """Tell whether it left, and nobody knows yet what became of it."""
        return self.lost or (self.guard is not None and self.guard.sent)

    def patience(self) -> tuple[float, float]:
        """Return how long one attempt may be silent, and how long it may take.

        What can be repeated, or looked up, keeps half of the time for that; what cannot, waits to the end.
        """
        left = max(self.deadline.left(), 0.001)
        if self.is_read:
            return left / 2, left
        return (left / 2, left / 2) if self.recheck else (left, left)
