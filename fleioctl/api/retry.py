"""The one loop that sends again, or looks, or gives up.

The class of a call says what may be sent again:

- safe (reads): after any failure that may pass, four attempts in all;
- repeatable (absolute values, DELETE, start and stop): what provably did nothing, as long as it helps; after a lost
  answer the object is looked at: as wanted is done, unchanged and at rest is sent once more;
- once (creates, money, mail, everything unknown): only what provably did nothing, which is what never left this
  machine, and what the panel turned away unread (429).

Once an attempt may have acted, nothing but a yes or a look can settle the call. A refusal of the next attempt is often
its echo: "already suspended", or nothing there to delete any more.
"""

from __future__ import annotations

from collections.abc import Callable

from fleioctl.api.backoff import Backoff
from fleioctl.api.call import CallState, Recheck
from fleioctl.api.outcome import Answer, Failure
from fleioctl.errors import Error, Temporary, Unknown
from fleioctl.model.resource import Safety

MOST_ATTEMPTS = 4  # of a read, the first one counted; the shared budget may end it sooner
MOST_LOOKS_AT_REST = 8  # some 30 s: a panel that queues its work may show no trace of it for that long
LOOK_HINT = "Look at the panel before sending it again."
CAUSE_HINT = "fleioctl doctor looks for the cause."

Send = Callable[[CallState], Answer | Failure]


def retry(state: CallState, send: Send, backoff: Backoff) -> Answer:
    """Return the answer of the first attempt that has one; raise what stands in its way."""
    call = state.call
    result = _insist(state, send, backoff)
    if isinstance(result, Answer):
        return result
    if call.is_read or not state.may_have_acted:
        raise _given_up(result.error)
    if call.safety is Safety.REPEATABLE and call.recheck is not None:
        return _look_and_repeat(state, call.recheck, send, backoff, result)
    raise unknown(result.error)


def unknown(error: Error) -> Unknown:
    """Return the error of a write that may have happened."""
    return Unknown(error.message, http_status=error.http_status, fields=error.fields, hint=error.hint or LOOK_HINT)


def _given_up(error: Error) -> Error:
    """Say where to look when a temporary failure stays, and nothing was changed."""
    if isinstance(error, Temporary):
        error.hint = error.hint or CAUSE_HINT
    return error


def _insist(state: CallState, send: Send, backoff: Backoff) -> Answer | Failure:
    """Try again what did nothing, and for reads everything that may pass."""
    tries = 0
    while True:
        result = send(state)
        tries += 1
        if isinstance(result, Answer):
            return result
        pointless = not result.again or (result.acted and not state.call.is_read)
        if pointless or tries >= MOST_ATTEMPTS or not backoff.rest(tries, result):
            return result


def _look_and_repeat(state: CallState, recheck: Recheck, send: Send, backoff: Backoff, first: Failure) -> Answer:
    """Look whether it happened; what did not is sent once more, and then only the object itself can tell."""
    if _look(recheck, backoff, first, looks_at_rest=1) == "done":
        return _confirmed(first)
    second = _insist(state, send, backoff)
    if isinstance(second, Answer):
        return second
    both = _both(first, second)
    # what fails twice is likely to be down, and many targets at once would only load it more
    looks = 1 if isinstance(second.error, Temporary) else MOST_LOOKS_AT_REST
    if _look(recheck, backoff, both, looks_at_rest=looks) == "done":
        return _confirmed(both)
    if second.error.code == "no_such_route":  # and so the first cannot have found it either
        raise second.error
    raise unknown(both.error)


def _look(recheck: Recheck, backoff: Backoff, failure: Failure, *, looks_at_rest: int) -> str:
    """Read the object until it is done, or was found at rest so often; raise when that cannot be told in time."""
    looks = 0
    try:
        while backoff.pause(looks := looks + 1, failure):
            state = recheck()
            looks_at_rest -= state == "idle"
            if state == "done" or (state == "idle" and not looks_at_rest):
                return state
            if state not in ("busy", "idle"):
                break
    except Error as error:
        raise unknown(failure.error) from error
    raise unknown(failure.error)


def _both(first: Failure, second: Failure) -> Failure:
    """Tell of both attempts: the second alone may sound as if nothing had been changed."""
    message = f"{first.error.message} It was sent once more: {second.error.message}"
    last = second.error
    return Failure(Unknown(message, http_status=last.http_status, fields=last.fields), acted=True)


def _confirmed(failure: Failure) -> Answer:
    return Answer(failure.error.http_status or 200, {}, None, confirmed=True)
