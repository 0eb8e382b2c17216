"""How long to rest between attempts, and when there is no time or budget for another."""

from __future__ import annotations

from collections.abc import Callable

from fleioctl.api.deadline import Deadline
from fleioctl.api.outcome import Failure
from fleioctl.api.retry_budget import RetryBudget
from fleioctl.clock import Clock

LONGEST_REST = 8.0
Jitter = Callable[[float, float], float]


class Backoff:
    """The rests of one call: full jitter, as long as the server asks, never past the deadline."""

    def __init__(self, clock: Clock, jitter: Jitter, budget: RetryBudget, deadline: Deadline) -> None:
        self._clock = clock
        self._jitter = jitter
        self._tally = budget
        self._deadline = deadline

    def rest(self, tries: int, failure: Failure, *, spend: bool = True) -> bool:
        """Sleep before another attempt, or tell that there will be none."""
        left = self._deadline.left()
        if failure.wait >= left:
            _say_so(failure, left)
            return False
        delay = max(failure.wait, self._jitter(0, min(LONGEST_REST, 0.5 * 2 ** (tries - 1))))
        if delay >= left or (spend and not self._tally.spend_retry()):
            return False
        self._clock.sleep(delay)
        return True


def _say_so(failure: Failure, left: float) -> None:
    if failure.wait:
        asks = f"It asks to wait {failure.wait:.0f} s; the {left:.0f} s left are not enough."
        failure.error.hint = f"{asks} Try again later, or with a longer --timeout."
