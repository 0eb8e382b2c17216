"""The way to a panel: names that nobody knows, certificates that nobody trusts, servers that say nothing."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from api.test_tls import certificate
from fleioctl.api.preflight import Route
from fleioctl.api.probe import addresses_of, certificate_end
from fleioctl.errors import Temporary

__all__ = ["certificate"]


@pytest.fixture
def port(certificate: Path) -> Iterator[int]:
    """Return the port of a server on localhost that shakes hands by TLS and says no more."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                with suppress(OSError), context.wrap_socket(connection, server_side=True) as secure:
                    secure.recv(1)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield listener.getsockname()[1]
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()


def test_the_end_of_a_trusted_certificate_is_read(port: int, certificate: Path) -> None:
    left = certificate_end("localhost", port, Route(str(certificate)), 10) - time.time()
    assert 86400 < left <= 2 * 86400


def test_an_untrusted_certificate_is_final_and_says_why(port: int) -> None:
    with pytest.raises(Temporary, match="not trusted: self-signed certificate") as raised:
        certificate_end("localhost", port, Route(), 10)
    assert (raised.value.code, raised.value.retryable) == ("tls", False)
    assert "ca_file" in raised.value.hint


def test_a_certificate_for_another_name_is_not_trusted(port: int, certificate: Path) -> None:
    with pytest.raises(Temporary, match="not trusted"):
        certificate_end("127.0.0.1", port, Route(str(certificate)), 10)


def test_a_port_where_nobody_listens_is_unreachable() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        with pytest.raises(Temporary, match="the connection was refused"):
            certificate_end("localhost", nobody.getsockname()[1], Route(), 10)


def test_a_server_that_never_answers_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(Temporary, match=r"in time|within"):
        certificate_end("localhost", silent.getsockname()[1], Route(), 0.2)


def test_a_name_has_addresses() -> None:
    assert "127.0.0.1" in addresses_of("localhost", 80, 10)


def test_a_name_that_cannot_be_resolved_is_unreachable(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: Any, **__: Any) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(Temporary, match="the name of the host cannot be resolved"):
        addresses_of("nowhere.example.com", 443, 10)


def test_a_name_server_that_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    late = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: late.wait(10) and [])
    with pytest.raises(Temporary, match=r"did not answer within 0\.1 s"):
        addresses_of("slow.example.com", 443, 0.1)
    late.set()


def test_a_name_that_is_none_is_unreachable() -> None:
    with pytest.raises(Temporary):
        addresses_of("a" * 64 + ".example.com", 443, 10)
