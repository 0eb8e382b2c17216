"""The way to a panel, step by step: its name, its certificate."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from typing import TypeVar

from fleioctl.api.preflight import Route
from fleioctl.api.transport.network_errors import explain
from fleioctl.api.transport.tls import present, trusted
from fleioctl.concurrent import TimeIsUp, start, wait
from fleioctl.errors import Temporary

T = TypeVar("T")


def addresses_of(host: str, port: int, seconds: float) -> list[str]:
    """Return the addresses the name stands for."""
    found = _within(seconds, host, lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    return list(dict.fromkeys(str(each[4][0]) for each in found))


def certificate_end(host: str, port: int, route: Route, seconds: float) -> float:
    """Return when the certificate ends, in seconds since 1970; one that is not trusted is an error."""
    try:
        return _within(seconds, host, lambda: _certificate_end(host, port, route, seconds))
    except ssl.SSLCertVerificationError as error:
        message = f"The TLS certificate of {host} is not trusted: {error.verify_message}."
        hint = "Set ca_file in the profile if the panel has a certificate authority of its own."
        raise Temporary(message, code="tls", hint=hint, retryable=False) from error


def _certificate_end(host: str, port: int, route: Route, seconds: float) -> float:
    context = trusted(["https:"], route.ca_file) or ssl.create_default_context()
    present(context, route.client_cert, route.client_key)
    with (
        socket.create_connection((host, port), seconds) as plain,
        context.wrap_socket(plain, server_hostname=host) as secure,
    ):
        certificate = secure.getpeercert() or {}
    return ssl.cert_time_to_seconds(str(certificate["notAfter"]))


def _within(seconds: float, host: str, look: Callable[[], T]) -> T:
    """Look, but not longer than that: a name server may never answer."""
    try:
        return wait(start(look), seconds)
    except TimeIsUp as error:
        raise Temporary(f"{host} did not answer within {seconds:g} s.", code="timeout") from error
    except ssl.SSLCertVerificationError:
        raise
    except (OSError, UnicodeError) as error:
        raise Temporary(f"{host} cannot be reached: {explain(error)}.", code="unreachable") from error
