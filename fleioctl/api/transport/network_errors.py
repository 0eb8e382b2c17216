"""Foreign exceptions of a connection, in our words: theirs may quote addresses with passwords in them."""

from __future__ import annotations

import http.client
import socket
import ssl
from collections.abc import Iterator

from urllib3.exceptions import DecodeError, ProtocolError, ProxyError
from urllib3.exceptions import TimeoutError as LibraryTimeout

from fleioctl.api.outcome import NoResponse

REASONS: tuple[tuple[type[BaseException], str], ...] = (
    (socket.gaierror, "the name of the host cannot be resolved"),
    (ConnectionRefusedError, "the connection was refused"),
    (ConnectionResetError, "the connection was reset"),
    (BrokenPipeError, "the connection was closed"),
    (http.client.RemoteDisconnected, "the connection was closed without an answer"),
    (http.client.IncompleteRead, "the answer was cut off"),
    (DecodeError, "the answer is compressed in a way that cannot be read"),
    (TimeoutError, "there was no answer in time"),
)
LAST_REASONS: tuple[tuple[type[BaseException], str], ...] = (
    (LibraryTimeout, "there was no answer in time"),
    (http.client.HTTPException, "the answer is not HTTP"),
    (ProtocolError, "the answer was cut off"),
)
NO_HTTP = "the answer is not HTTP"


def explain(error: BaseException) -> str:
    """Say in one clause what went wrong."""
    causes = tuple(_causes(error))
    return _first(REASONS, causes) or _from_system(causes) or _first(LAST_REASONS, causes) or NO_HTTP


def no_response(error: BaseException, *, sent: bool) -> NoResponse:
    """Describe an attempt that ended in an exception before there was a status."""
    causes = tuple(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return NoResponse(f"its TLS certificate is not trusted: {cause.verify_message}", sent, "tls", again=False)
    if not sent and any(isinstance(cause, ssl.SSLError) and not _is_end(cause) for cause in causes):
        return NoResponse("it does not speak TLS as it should", sent, "tls", again=False)
    reason = explain(error)
    if not sent and any(isinstance(cause, ProxyError) for cause in causes):
        return NoResponse(f"the proxy cannot be used: {reason}", sent, "proxy")
    return NoResponse(reason, sent, "unavailable" if sent else "unreachable")


def _is_end(error: BaseException) -> bool:
    return isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError)


def _first(reasons: tuple[tuple[type[BaseException], str], ...], causes: tuple[BaseException, ...]) -> str:
    for kind, reason in reasons:
        if any(isinstance(cause, kind) for cause in causes):
            return reason
    return ""


def _from_system(causes: tuple[BaseException, ...]) -> str:
    for cause in causes:
        if isinstance(cause, OSError) and isinstance(cause.errno, int) and cause.strerror:
            return f"the connection failed ({cause.strerror.lower()})"
    return ""


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Walk from an exception to those it wraps, each once."""
    waiting, seen = [error], set[int]()
    while waiting:
        cause = waiting.pop(0)
        if not isinstance(cause, BaseException) or id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        waiting += [getattr(cause, "reason", None), cause.__cause__, cause.__context__]
        waiting += [each for each in cause.args if isinstance(each, BaseException)]
