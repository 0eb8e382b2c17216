"""The one loop that sends again, or looks, or gives up (safety.md 1)."""

from __future__ import annotations

from collections.abc import Callable

from fleioctl.api.backoff import Backoff
from fleioctl.api.call import Call
from fleioctl.api.outcome import Answer, Failure
from fleioctl.errors import Error, Temporary, Unknown
from fleioctl.model.resource import Safety

MOST_ATTEMPTS = 4
LOOK_HINT = "Look at the panel before sending it again."
CAUSE_HINT = "fleioctl doctor looks for the cause."

Attempt = Callable[[Call], Answer | Failure]


def retry(call: Call, attempt: Attempt, backoff: Backoff) -> Answer:
    """Return the answer of the first attempt that has one; raise what stands in its way."""
    if call.safety is Safety.REPEATABLE and call.recheck is not None:
        return _repeat(call, call.recheck, attempt, backoff)
    result = _insist(call, attempt, backoff)
    if isinstance(result, Answer):
        return result
    raise _given_up(result.error) if call.is_read or not result.acted else unknown(result.error)


def _given_up(error: Error) -> Error:
    """Say where to look when a temporary failure stays, and nothing was changed."""
    if isinstance(error, Temporary):
        error.hint = error.hint or CAUSE_HINT
    return error


def unknown(error: Error) -> Unknown:
    """Return the error of a write that may have happened."""
    return Unknown(error.message, http_status=error.http_status, fields=error.fields, hint=error.hint or LOOK_HINT)


def _insist(call: Call, attempt: Attempt, backoff: Backoff) -> Answer | Failure:
    """Try again what did nothing, and for reads everything that may pass."""
    tries = 0
    while True:
        result = attempt(call)
        tries += 1
        if isinstance(result, Answer):
            return result
        pointless = not result.again or (result.acted and not call.is_read)
        if pointless or tries >= MOST_ATTEMPTS or not backoff.rest(tries, result):
            return result


def _repeat(call: Call, recheck: Callable[[], str], attempt: Attempt, backoff: Backoff) -> Answer:
    """Send, and when the answer is lost look; what has not happened is sent once more."""
    first = _insist(call, attempt, backoff)
    if isinstance(first, Answer):
        return first
    if not first.acted:
        raise _given_up(first.error)
    call.lost = True
    if _look(recheck, backoff, first) == "done":
        return _confirmed(first)
    second = _insist(call, attempt, backoff)
    if isinstance(second, Answer):
        return second
    if _look(recheck, backoff, second) == "done":
        return _confirmed(second)
    raise unknown(second.error) if isinstance(second.error, Temporary) else second.error


def _look(recheck: Callable[[], str], backoff: Backoff, failure: Failure) -> str:
    """Read the object until it rests; raise when that cannot be told in time."""
    looks = 1
    try:
        while backoff.rest(looks, failure, spend=False):
            state = recheck()
            if state != "busy":
                return state
            looks += 1
    except Error as error:
        raise unknown(failure.error) from error
    raise unknown(failure.error)


def _confirmed(failure: Failure) -> Answer:
    return Answer(failure.error.http_status or 200, {}, None, confirmed=True)
