"""The address of a panel: normalized, compared, and joined with paths and queries; needs no network."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import SplitResult, quote, unquote, urlencode, urlsplit

from fleioctl.errors import Usage

Query = Sequence[tuple[str, str]]

PORTS = {"http": 80, "https": 443}
NO_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
UNPRINTABLE = re.compile(r"[\s\x00-\x1f\x7f-\x9f]")
LABELS = re.compile(r"[^.]{1,63}(\.[^.]{1,63})*\.?")
LOOPBACK = re.compile(r"localhost|127(\.\d{1,3}){3}|::1")


def normalize_url(text: str) -> str:
    """Return scheme, host and path up to `/staffapi`, whichever part of it was typed."""
    parts = _split(text.strip())
    path = [segment for segment in parts.path.split("/") if segment]
    if "staffapi" in path:  # the address of a resource was pasted
        path = path[: path.index("staffapi")]
    return f"{origin_of(parts.geturl())}/{'/'.join([*path, 'staffapi'])}"


def host_of(url: str) -> str:
    """Name the panel: its host, with the port when that is unusual."""
    return origin_of(url).partition("://")[2]


def origin_of(url: str) -> str:
    """Return scheme, host and port, spelled one way; empty when there is none."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return ""
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    usual = port is None or PORTS.get(parts.scheme) == port
    return f"{parts.scheme}://{host}" + ("" if usual else f":{port}")


def is_loopback(url: str) -> bool:
    """Tell whether what is sent there stays on this machine."""
    return bool(LOOPBACK.fullmatch(urlsplit(url).hostname or ""))


def join(url: str, path: str, query: Query = ()) -> str:
    """Return the address of an object: never with a trailing slash, never outside the API."""
    segments = path.strip("/").split("/")
    if any(unquote(segment) in ("", ".", "..") for segment in segments):
        raise Usage(f"{path!r} is no path of the API: a part of it is empty or dots.", code="bad_path")
    try:
        quoted = quote(NO_ESCAPE.sub("%25", "/".join(segments)), safe="/%:@,~+!$&'()*;=")
    except UnicodeEncodeError as error:
        raise Usage(f"{path!r} is no valid text.", code="bad_text") from error
    return with_query(f"{url}/{quoted}", query)


def with_query(url: str, query: Query) -> str:
    """Add the parameters: `+` as %2B, which the API wants between filters, and spaces as %20."""
    try:
        asked = urlencode(list(query), quote_via=quote, safe=":,")
    except UnicodeEncodeError as error:
        raise Usage("A parameter is no valid text.", code="bad_text") from error
    return f"{url}?{asked}" if asked else url


def _split(text: str) -> SplitResult:
    if UNPRINTABLE.search(text):
        raise _bad("The panel URL contains a space or a control character.")
    scheme, separator, _ = text.partition("://")
    if not separator:
        raise _bad("The panel URL has no scheme.", f"Write https://{text.lstrip('/') or 'panel.example.com/backend'}.")
    if scheme.lower() not in PORTS:
        raise _bad(f"The panel URL begins with {scheme!r}; only https and http will do.")
    try:
        parts = urlsplit(text)
        named = bool(parts.hostname) and parts.port != 0
    except ValueError as error:
        raise _bad("The panel URL has no valid host and port.") from error
    if "@" in parts.netloc:
        raise _bad(
            "The panel URL contains a user or a password.", "Leave out what precedes the @; the token is enough."
        )
    if not named or not _has_valid_host(parts.hostname or ""):
        raise _bad("The panel URL has no valid host and port.")
    return parts._replace(query="", fragment="")


def _has_valid_host(host: str) -> bool:
    return not host.isascii() or bool(LABELS.fullmatch(host))


def _bad(message: str, hint: str = "It looks like https://panel.example.com/backend.") -> Usage:
    return Usage(message, hint=hint, code="bad_url")
