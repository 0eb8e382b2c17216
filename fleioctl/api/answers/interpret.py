"""What an attempt means: an answer, or a failure of a certain kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from fleioctl.api.answers.json_body import TOO_LARGE, NotJson, parse
from fleioctl.api.outcome import Answer, Failure, NoResponse, Response
from fleioctl.clock import Clock
from fleioctl.errors import Error, Refused, Temporary

REDIRECTS = (301, 302, 303, 307, 308)
SEE_OTHER = 303
PASSING = (408, 425, 429)  # refusals that may pass: too slow, too early, too many
LASTING = (501, 526)  # of 5xx those that will not: never offered, a bad certificate behind the proxy


class Asked(NamedTuple):
    """What the messages say about the call."""

    host: str
    method: str
    path: str


def interpret(
    outcome: Response | NoResponse, asked: Asked, clock: Clock, is_late: Callable[[], bool], *, raw: bool = False
) -> Answer | Failure:
    """Tell an answer from what went wrong."""
    if isinstance(outcome, NoResponse):
        return _unheard(outcome, asked)
    if 200 <= outcome.status < 300:
        if raw and not outcome.broken:
            return Answer(outcome.status, outcome.headers, outcome.body, file=outcome.file)
        return _accepted(outcome, asked, is_late)
    if outcome.status < 400:
        # a proxy redirects before the panel has read anything; "see other" is how a server reports what it did
        return Failure(_diverted(outcome, asked), acted=outcome.status < 300 or outcome.status == SEE_OTHER)
    if outcome.status in PASSING or (outcome.status >= 500 and outcome.status not in LASTING):
        return _passing(outcome, asked, clock)
    from fleioctl.api.answers.status_errors import refusal

    return Failure(refusal(outcome, host=asked.host, method=asked.method, path=asked.path))


def _unheard(outcome: NoResponse, asked: Asked) -> Failure:
    failed = f"did not answer {asked.method} {asked.path}" if outcome.sent else "cannot be reached"
    error = Temporary(
        f"The panel {asked.host} {failed}: {outcome.reason}.",
        code=outcome.code,
        hint=outcome.hint,
        retryable=outcome.again or outcome.code == "timeout",
    )
    return Failure(error, acted=outcome.sent, again=outcome.again)


def _accepted(response: Response, asked: Asked, is_late: Callable[[], bool]) -> Answer | Failure:
    if response.broken:
        return _unreadable(response, asked, response.broken, again=response.broken != TOO_LARGE)
    if not response.body.strip():
        if _lacks_a_body(response, asked):
            return _unreadable(response, asked, "it is empty", again=True)
        return Answer(response.status, response.headers, None)
    try:
        body = parse(response.body, is_late, with_ids=True)
    except NotJson as error:
        from fleioctl.api.answers.error_body import is_html

        return _unreadable(response, asked, str(error), again=error.cut_off and not is_html(response))
    if not isinstance(body, dict | list) and not (body is None and asked.method != "GET"):
        return _unreadable(response, asked, "it is neither an object nor a list", again=False)
    return Answer(response.status, response.headers, body)


def _lacks_a_body(response: Response, asked: Asked) -> bool:
    """Tell an empty answer from none: a read has something to say, and nobody compresses nothing."""
    if response.status in (204, 205) or asked.method == "HEAD":
        return False
    return asked.method == "GET" or "Content-Encoding" in response.headers


def _unreadable(response: Response, asked: Asked, reason: str, *, again: bool) -> Failure:
    from fleioctl.api.answers.error_body import describe, is_html
    from fleioctl.api.answers.status_errors import ROUTE_HINT

    is_page = is_html(response)
    what = describe(response) if is_page else "an answer that cannot be read"
    error = Temporary(
        f"The panel {asked.host} answered {asked.method} {asked.path} with {what}: {reason}.",
        code="bad_answer",
        hint=ROUTE_HINT if is_page else "",
        http_status=response.status,
        retryable=again,
    )
    return Failure(error, acted=True, again=again)


def _diverted(response: Response, asked: Asked) -> Error:
    """Report a redirect that is not followed, or an interim answer that never became a real one."""
    if response.status < 300:
        return Temporary(
            f"The panel {asked.host} answered {asked.method} {asked.path} "
            f"with HTTP {response.status} and nothing more.",
            code="bad_answer",
            http_status=response.status,
            retryable=False,
        )
    return Refused(
        f"The panel {asked.host} answered {asked.method} {asked.path} with a redirect (HTTP {response.status}).",
        code="redirect",
        hint="" if response.status == SEE_OTHER else "Set the panel URL to the address where the API really is.",
        http_status=response.status,
    )


def _passing(response: Response, asked: Asked, clock: Clock) -> Failure:
    from fleioctl.api.answers.retry_after import seconds_to_wait
    from fleioctl.api.answers.status_errors import explained, sentence

    text, fields = explained(response)
    throttled = response.status == 429
    says = f"The panel {asked.host} limits requests" if throttled else f"The panel {asked.host} failed"
    heading = says if text.startswith("HTTP ") else f"{says} (HTTP {response.status})"
    error = Temporary(
        sentence(heading, text),
        code="throttled" if throttled else "unavailable",
        http_status=response.status,
        fields=fields,
    )
    wait = seconds_to_wait(response, clock.now()) if response.status in (429, 503) else 0.0
    return Failure(error, acted=not throttled, again=True, wait=wait)
