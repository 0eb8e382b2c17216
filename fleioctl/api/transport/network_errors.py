"""Foreign exceptions of a connection, in our words: theirs may quote addresses with passwords in them."""

from __future__ import annotations

import http.client
import re
import socket
import ssl
from collections.abc import Iterator

from urllib3.exceptions import DecodeError, ProtocolError, ProxyError
from urllib3.exceptions import TimeoutError as LibraryTimeout

from fleioctl.api.answers.status_errors import CERTIFICATE_HINT, PROXY_HINT
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
TOO_MANY_HEADERS = "the answer has too many headers"
LONG_HEADER = "the answer has a header that is too long"
PROXY_LOGIN = "the proxy wants a user and password"
# What OpenSSL calls the alerts, which differ in their prefixes by the version of TLS.
ALERTS = {
    "CERTIFICATE_REQUIRED": "it asks for a client certificate",
    "ALERT_BAD_CERTIFICATE": "it does not accept the client certificate",
    "ALERT_UNSUPPORTED_CERTIFICATE": "it does not accept the client certificate",
    "ALERT_CERTIFICATE_REVOKED": "the client certificate is revoked",
    "ALERT_CERTIFICATE_EXPIRED": "the client certificate is expired",
    "ALERT_CERTIFICATE_UNKNOWN": "it does not accept the client certificate",
    "ALERT_UNKNOWN_CA": "it does not know who issued the client certificate",
}
TUNNEL = re.compile(r"Tunnel connection failed: (\d{3})")


def explain(error: BaseException) -> str:
    """Say in one clause what went wrong."""
    causes = tuple(_causes(error))
    return _first(REASONS, causes) or _from_system(causes) or _told(causes) or _first(LAST_REASONS, causes) or NO_HTTP


def no_response(error: BaseException, *, sent: bool) -> NoResponse:
    """Describe an attempt that ended in an exception before there was a status."""
    causes = tuple(_causes(error))
    if trouble := _tls(causes, sent=sent):
        return trouble
    if status := _tunnel_status(causes):
        return _no_tunnel(status)
    reason = explain(error)
    if not sent and any(isinstance(cause, ProxyError) for cause in causes):
        return NoResponse(f"the proxy cannot be used: {reason}", sent, "proxy")
    lasting = reason in (TOO_MANY_HEADERS, LONG_HEADER)
    return NoResponse(reason, sent, "unavailable" if sent else "unreachable", again=not lasting)


def _tls(causes: tuple[BaseException, ...], *, sent: bool) -> NoResponse | None:
    """Return what is wrong with the certificates, theirs or ours; the next attempt would end in the same."""
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return NoResponse(f"its TLS certificate is not trusted: {cause.verify_message}", sent, "tls", again=False)
    alerts = [cause for cause in causes if isinstance(cause, ssl.SSLError) and not _is_end(cause)]
    for alert in alerts:
        for word, reason in ALERTS.items():
            # An alert about our certificate ends the handshake on the other side, which has read nothing of what
            # TLS 1.3 lets us send before we hear of it.
            if word in str(alert.reason):
                return NoResponse(reason, sent=False, code="tls", again=False, hint=CERTIFICATE_HINT)
    if alerts and not sent:
        hint = CERTIFICATE_HINT if "HANDSHAKE_FAILURE" in str(alerts[0].reason) else ""
        return NoResponse("it does not speak TLS as it should", sent, "tls", again=False, hint=hint)
    return None


def _tunnel_status(causes: tuple[BaseException, ...]) -> int:
    """Return with which status a proxy refused to open a tunnel; 0 when it is not about that."""
    found = (TUNNEL.match(str(cause)) for cause in causes if isinstance(cause, OSError))
    return next((int(each[1]) for each in found if each), 0)


def _no_tunnel(status: int) -> NoResponse:
    if status == 407:
        return NoResponse(PROXY_LOGIN, sent=False, code="proxy", again=False, hint=PROXY_HINT)
    lasting = status < 500 and status not in (408, 429)
    return NoResponse(f"the proxy refused to connect (HTTP {status})", sent=False, code="proxy", again=not lasting)


def _is_end(error: BaseException) -> bool:
    return isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError)


def _first(reasons: tuple[tuple[type[BaseException], str], ...], causes: tuple[BaseException, ...]) -> str:
    for kind, reason in reasons:
        if any(isinstance(cause, kind) for cause in causes):
            return reason
    return ""


def _told(causes: tuple[BaseException, ...]) -> str:
    if any(isinstance(cause, http.client.LineTooLong) for cause in causes):
        return LONG_HEADER
    return TOO_MANY_HEADERS if any(cause.args == (TOO_MANY_HEADERS,) for cause in causes) else ""


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
