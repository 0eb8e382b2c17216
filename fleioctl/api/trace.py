"""What --verbose and --debug show of a request: never the token, nor other secrets."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from fleioctl.api.answers.json_body import NotJson, parse
from fleioctl.api.bodies.exact_json import exact_json
from fleioctl.api.outcome import NoResponse, Response
from fleioctl.text.redaction import REDACTED, is_secret, redact_body

Trace = Callable[[str], None]
LONGEST = 20_000  # characters of a body in --debug: a page of objects, not an image
HIDDEN = ("authorization", "proxy-authorization", "cookie", "set-cookie")


def trace_request(trace: Trace, method: str, url: str, headers: Mapping[str, str], content: bytes | None) -> None:
    """Show what is about to be sent."""
    trace(f"> {method} {url}")
    _trace_headers(trace, ">", headers)
    if content:
        trace(f"> {_shown(content, 'a body that is no JSON')}")


def trace_outcome(
    trace: Trace, method: str, url: str, outcome: Response | NoResponse, seconds: float, *, debug: bool
) -> None:
    """Show how it ended, in one line; with `debug` also headers and body."""
    if isinstance(outcome, NoResponse):
        trace(f"{method} {url} failed after {seconds:.2f} s: {outcome.reason}")
        return
    broken = f", {outcome.broken}" if outcome.broken else ""
    trace(f"{method} {url} {outcome.status} {seconds:.2f} s {len(outcome.body)} bytes{broken}")
    if debug:
        from fleioctl.api.answers.error_body import describe

        _trace_headers(trace, "<", outcome.headers)
        trace(f"< {_shown(outcome.body, describe(outcome))}")


def _trace_headers(trace: Trace, sign: str, headers: Mapping[str, str]) -> None:
    from fleioctl.api.answers.error_body import one_line

    for name, value in headers.items():
        trace(f"{sign} {one_line(name, 80)}: {one_line(_hidden(name, str(value)), 500)}")


def _hidden(name: str, value: str) -> str:
    if name.lower() in HIDDEN or is_secret(name):
        word, separator, _ = value.partition(" ")
        return f"{word} {REDACTED}" if separator and word == "Token" else REDACTED
    return value


def _shown(content: bytes, otherwise: str) -> str:
    try:
        text = exact_json(redact_body(parse(content, exact=True)), ensure_ascii=True)
    except NotJson:
        return otherwise
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}… ({len(text)} characters)"
