"""How long to rest between attempts, and when there is no time or budget for another."""

from __future__ import annotations

from collections.abc import Callable

from fleioctl.api.deadline import Deadline
from fleioctl.api.outcome import Failure
from fleioctl.api.retry_budget import RetryBudget
from fleioctl.clock import Clock

FIRST_REST = 0.5  # seconds; each further rest is bounded by twice as much
LONGEST_REST = 8.0  # seconds; a Retry-After may be longer
Jitter = Callable[[float, float], float]


def uniform(low: float, high: float) -> float:
    """Return a random number between the two."""
    from random import uniform as between  # 1 ms, which calls that succeed would pay

    return between(low, high)  # noqa: S311  # a rest is no secret


class Backoff:
    """The rests of one call: jittered, as long as the server asks, never past the deadline."""

    def __init__(self, clock: Clock, jitter: Jitter, budget: RetryBudget, deadline: Deadline) -> None:
        self._clock = clock
        self._jitter = jitter
        self._tally = budget
        self._deadline = deadline

    def rest(self, tries: int, failure: Failure) -> bool:
        """Sleep before another attempt, or tell that there will be none."""
        delay = self._delay(0, _bound(tries), failure)
        return delay is not None and self._tally.spend_retry() and self._sleep(delay)

    def pause(self, looks: int, failure: Failure) -> bool:
        """Sleep before another look; half of it is certain, so that as many looks always last about as long."""
        delay = self._delay(_bound(looks) / 2, _bound(looks), failure)
        return delay is not None and self._sleep(delay)

    def _delay(self, low: float, high: float, failure: Failure) -> float | None:
        left = self._deadline.left()
        if failure.wait >= left:
            _say_so(failure, left)
            return None
        delay = max(failure.wait, self._jitter(low, high))
        return delay if delay < left else None

    def _sleep(self, seconds: float) -> bool:
        self._clock.sleep(seconds)
        return True


def _bound(tries: int) -> float:
    return min(LONGEST_REST, FIRST_REST * 2.0 ** (tries - 1))


def _say_so(failure: Failure, left: float) -> None:
    if failure.wait:
        asks = f"It asks to wait {failure.wait:.0f} s; the {left:.0f} s left are not enough."
        failure.error.hint = f"{asks} Try again later, or with a longer --timeout."
