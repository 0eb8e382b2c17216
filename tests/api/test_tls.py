"""TLS: a certificate nobody vouches for ends it at once, before the token is shown."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from api.clock import FakeClock
from fleioctl.api.client import Api
from fleioctl.api.transport.tls import trusted
from fleioctl.errors import Temporary
from fleioctl.model.resource import Safety

ANSWER = b'HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n{"id":5}'


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a self-signed certificate for localhost, with its key in the same file."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is missing")
    folder = tmp_path_factory.mktemp("tls")
    key, file = folder / "key.pem", folder / "both.pem"
    command = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
    names = [
        "-subj",
        "/CN=localhost",
        "-addext",
        "subjectAltName=DNS:localhost",
        "-keyout",
        str(key),
        "-out",
        str(file),
    ]
    subprocess.run([openssl, *command.split(), *names], check=True, capture_output=True)
    file.write_text(file.read_text() + key.read_text())
    return file


class Panel:
    """A TLS server that answers every request alike and keeps what it read."""

    def __init__(self, certificate: Path) -> None:
        self.read: list[bytes] = []
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(certificate)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://localhost:{self.listener.getsockname()[1]}/staffapi"
        self.thread = threading.Thread(target=self._serve, daemon=True)
        self.thread.start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self.listener.accept()
                with connection, suppress(OSError), self.context.wrap_socket(connection, server_side=True) as secure:
                    while data := secure.recv(65536):
                        self.read.append(data)
                        secure.sendall(ANSWER)

    def close(self) -> None:
        with suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        self.thread.join(10)


@pytest.fixture
def panel(certificate: Path) -> Iterator[Panel]:
    panel = Panel(certificate)
    yield panel
    panel.close()


def test_certificate_that_nobody_knows_ends_it_at_once(panel: Panel) -> None:
    api = Api(panel.url, "a" * 40, clock=FakeClock())
    with pytest.raises(Temporary) as caught:
        api.send("POST", "clients", safety=Safety.ONCE, body={})
    api.close()
    error = caught.value
    assert (error.exit_code, error.code, error.retryable, error.outcome) == (6, "tls", False, "unchanged")
    assert "certificate is not trusted" in error.message
    assert api.requestsmade == 1
    assert panel.read == []


def test_certificate_of_the_ca_file_is_trusted(panel: Panel, certificate: Path) -> None:
    api = Api(panel.url, "a" * 40, clock=FakeClock(), ca_file=str(certificate))
    assert api.get("clients/5") == {"id": 5}
    assert api.send("POST", "clients", safety=Safety.ONCE).body == {"id": 5}
    assert api.connections_opened == 2
    api.close()


def test_certificate_for_another_host_is_not_trusted(panel: Panel, certificate: Path) -> None:
    url = panel.url.replace("localhost", "127.0.0.1")
    api = Api(url, "a" * 40, clock=FakeClock(), ca_file=str(certificate))
    with pytest.raises(Temporary, match="not trusted"):
        api.get("clients/5")
    api.close()
    assert panel.read == []


def test_authorities_are_read_once_for_all_connections(
    panel: Panel, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, read = ssl.SSLContext.load_verify_locations, []

    def counted(*arguments: Any, **options: Any) -> None:
        read.append(options)
        real(*arguments, **options)

    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", counted)
    api = Api(panel.url, "a" * 40, clock=FakeClock(), ca_file=str(certificate))
    for _ in range(3):
        api.send("POST", "clients", safety=Safety.ONCE)
    api.close()
    assert api.connections_opened == 3
    assert len(read) == 1


def test_no_authorities_are_read_where_nothing_speaks_tls(tmp_path: Path) -> None:
    assert trusted(["http://127.0.0.1/staffapi"], str(tmp_path / "missing")) is None


def test_proxy_that_nobody_vouches_for_is_told_nothing(panel: Panel) -> None:
    proxy = panel.url.removesuffix("/staffapi")
    api = Api("https://panel.example.com/staffapi", "a" * 40, clock=FakeClock(), proxies={"https": proxy})
    with pytest.raises(Temporary, match="not trusted"):
        api.get("clients/5")
    api.close()
    assert panel.read == []


def test_server_without_tls_is_said_to_have_none() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                connection.recv(65536)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        api = Api(f"https://127.0.0.1:{listener.getsockname()[1]}/staffapi", "a" * 40, clock=FakeClock())
        with pytest.raises(Temporary, match="TLS") as caught:
            api.get("clients")
        api.close()
        thread.join(10)
    assert caught.value.code == "tls"
