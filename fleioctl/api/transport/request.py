"""Requests as they go out: headers, body, address."""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin

from fleioctl import __version__
from fleioctl.api.answers.interpret import REDIRECTS
from fleioctl.api.bodies.exact_json import exact_json
from fleioctl.api.bodies.multipart import Multipart
from fleioctl.api.outcome import NoResponse, Response
from fleioctl.api.urls import host_of, origin_of
from fleioctl.errors import Refused, Usage

MOST_REDIRECTS = 5


def standing_headers(token: str) -> dict[str, str]:
    """Return what every request carries."""
    return {
        "Authorization": f"Token {token}",
        "User-Agent": f"fleioctl/{__version__}",
        "Accept": "application/json",
        "Accept-Language": "en",
        "Accept-Encoding": "gzip, deflate",
    }


def encode(body: Any) -> bytes | None:
    """Return the body as JSON, or as the form it is."""
    if body is None or isinstance(body, Multipart):
        return body.encode() if body else None
    try:
        return exact_json(body).encode()
    except (ValueError, TypeError, RecursionError) as error:
        raise Usage("The request contains a value that JSON cannot carry.", code="bad_text") from error


def content_type(body: Any) -> str:
    """Return the header that says what the body is."""
    return body.content_type if isinstance(body, Multipart) else "application/json"


def check_method(method: str) -> None:
    """Refuse what cannot stand at the beginning of a request."""
    if not (method.isascii() and method.isalpha()):
        raise Usage(f"{method!r} is no HTTP method.", code="bad_method")


def next_address(url: str, outcome: Response | NoResponse) -> str:
    """Return where a read is redirected to; empty when it is not. The token goes to no other host."""
    if isinstance(outcome, NoResponse) or outcome.status not in REDIRECTS:
        return ""
    location = outcome.headers.get("Location", "")
    if not location:
        return ""
    try:
        target = urljoin(url, location)
    except ValueError:
        target = ""
    if target and origin_of(target) == origin_of(url):
        return target
    raise Refused(
        f"The panel {host_of(url)} redirects to {_named(target)}, where the token is not sent.",
        code="redirect",
        hint="If that is the right place, make it the panel URL.",
        http_status=outcome.status,
    )


def too_many(url: str) -> Refused:
    """Return the error for a read that is redirected in circles."""
    return Refused(f"The panel {host_of(url)} redirects again and again.", code="redirect")


def _named(target: str) -> str:
    from fleioctl.api.answers.error_body import one_line

    return one_line(origin_of(target), 100) or "an address that cannot be read"
