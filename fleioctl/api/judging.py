"""What an attempt means: an answer, or a trouble of a certain kind (safety.md 1)."""

from __future__ import annotations

from typing import NamedTuple

from fleioctl.api.bodies import TOO_LARGE, NotJson, parse
from fleioctl.api.outcome import Answer, NoReply, Reply, Trouble
from fleioctl.api.refusals import ROUTE_HINT, explained, refusal, sentence
from fleioctl.api.retry_after import seconds_to_wait
from fleioctl.api.wording import describe, is_html
from fleioctl.clock import Clock
from fleioctl.errors import Error, Refused, Temporary

REDIRECTS = (301, 302, 303, 307, 308)
PASSING = (408, 425, 429)
LASTING = (501, 526)


class Asked(NamedTuple):
    """What the messages say about the call."""

    host: str
    method: str
    path: str


def judge(outcome: Reply | NoReply, asked: Asked, clock: Clock) -> Answer | Trouble:
    """Tell an answer from what went wrong."""
    if isinstance(outcome, NoReply):
        return _unheard(outcome, asked)
    if 200 <= outcome.status < 300:
        return _accepted(outcome, asked)
    if outcome.status < 400:
        return Trouble(_diverted(outcome, asked), acted=outcome.status < 300)
    if outcome.status in PASSING or (outcome.status >= 500 and outcome.status not in LASTING):
        return _passing(outcome, asked, clock)
    return Trouble(refusal(outcome, host=asked.host, method=asked.method, path=asked.path))


def _unheard(outcome: NoReply, asked: Asked) -> Trouble:
    failed = f"did not answer {asked.method} {asked.path}" if outcome.sent else "cannot be reached"
    error = Temporary(
        f"The panel {asked.host} {failed}: {outcome.reason}.",
        code=outcome.code,
        retryable=outcome.code != "tls",
    )
    return Trouble(error, acted=outcome.sent, again=outcome.again)


def _accepted(reply: Reply, asked: Asked) -> Answer | Trouble:
    if reply.broken:
        return _unreadable(reply, asked, reply.broken, again=reply.broken != TOO_LARGE)
    if not reply.body.strip():
        if _lacks_a_body(reply, asked):
            return _unreadable(reply, asked, "it is empty", again=True)
        return Answer(reply.status, reply.headers, None)
    try:
        body = parse(reply.body)
    except NotJson as error:
        return _unreadable(reply, asked, str(error), again=error.cut_off and not is_html(reply))
    if not isinstance(body, dict | list) and not (body is None and asked.method != "GET"):
        return _unreadable(reply, asked, "it is neither an object nor a list", again=False)
    return Answer(reply.status, reply.headers, body)


def _lacks_a_body(reply: Reply, asked: Asked) -> bool:
    """Tell an empty answer from none: a read has something to say, and nobody compresses nothing."""
    if reply.status in (204, 205) or asked.method == "HEAD":
        return False
    return asked.method == "GET" or "Content-Encoding" in reply.headers


def _unreadable(reply: Reply, asked: Asked, reason: str, *, again: bool) -> Trouble:
    what = describe(reply) if is_html(reply) else "an answer that cannot be read"
    error = Temporary(
        f"The panel {asked.host} answered {asked.method} {asked.path} with {what}: {reason}.",
        code="bad_answer",
        hint=ROUTE_HINT if is_html(reply) else "",
        http_status=reply.status,
        retryable=again,
    )
    return Trouble(error, acted=True, again=again)


def _diverted(reply: Reply, asked: Asked) -> Error:
    """Report a redirect that is not followed, or an interim answer that never became a real one."""
    if reply.status < 300:
        return Temporary(
            f"The panel {asked.host} answered {asked.method} {asked.path} with HTTP {reply.status} and nothing more.",
            code="bad_answer",
            http_status=reply.status,
            retryable=False,
        )
    return Refused(
        f"The panel {asked.host} answered {asked.method} {asked.path} with a redirect (HTTP {reply.status}).",
        code="redirect",
        hint="Set the panel URL to the address where the API really is.",
        http_status=reply.status,
    )


def _passing(reply: Reply, asked: Asked, clock: Clock) -> Trouble:
    text, fields = explained(reply)
    throttled = reply.status == 429
    says = f"The panel {asked.host} limits requests" if throttled else f"The panel {asked.host} failed"
    heading = says if text.startswith("HTTP ") else f"{says} (HTTP {reply.status})"
    error = Temporary(
        sentence(heading, text),
        code="throttled" if throttled else "unavailable",
        http_status=reply.status,
        fields=fields,
    )
    wait = seconds_to_wait(reply, clock.now()) if reply.status in (429, 503) else 0.0
    return Trouble(error, acted=not throttled, again=True, wait=wait)
