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
from fleioctl.errors import Local, Temporary
from fleioctl.model.resource import Safety

ANSWER = b'HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n{"id":5}'


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a self-signed certificate for localhost, with its key in the same file."""
    return made(tmp_path_factory.mktemp("tls"))


def made(folder: Path) -> Path:
    """Make a self-signed certificate for localhost in the folder."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is missing")
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

    def __init__(self, certificate: Path, **options: Any) -> None:
        self.read: list[bytes] = []
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(certificate)
        self.context.load_verify_locations(certificate)
        for name, value in options.items():
            setattr(self.context, name, value)
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


VERSIONS = (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3)


@pytest.fixture(params=VERSIONS, ids=lambda version: version.name)
def asking(certificate: Path, request: pytest.FixtureRequest) -> Iterator[Panel]:
    """Return a panel that lets in only who shows the certificate that it has itself."""
    panel = Panel(certificate, verify_mode=ssl.CERT_REQUIRED, maximum_version=request.param)
    yield panel
    panel.close()


def test_client_certificate_of_the_profile_opens_the_panel(asking: Panel, certificate: Path) -> None:
    api = Api(asking.url, "a" * 40, clock=FakeClock(), ca_file=str(certificate), client_cert=str(certificate))
    assert api.get("clients/5") == {"id": 5}
    api.close()


def test_its_key_may_lie_in_a_file_of_its_own(asking: Panel, certificate: Path, tmp_path: Path) -> None:
    text = certificate.read_text()
    end = text.index("-----END CERTIFICATE-----") + len("-----END CERTIFICATE-----\n")
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    cert.write_text(text[:end])
    key.write_text(text[end:])
    files = {"client_cert": str(cert), "client_key": str(key)}
    api = Api(asking.url, "a" * 40, clock=FakeClock(), ca_file=str(certificate), **files)
    assert api.get("clients/5") == {"id": 5}
    api.close()


@pytest.mark.parametrize("safety", Safety)
def test_panel_that_asks_for_a_client_certificate_is_said_to(asking: Panel, certificate: Path, safety: Safety) -> None:
    api = Api(asking.url, "a" * 40, clock=FakeClock(), ca_file=str(certificate))
    with pytest.raises(Temporary) as caught:
        api.send("POST", "clients", safety=safety, body={})
    api.close()
    error = caught.value
    assert (error.exit_code, error.code, error.retryable, error.outcome) == (6, "tls", False, "unchanged")
    assert "client_cert" in error.hint
    if asking.context.maximum_version is ssl.TLSVersion.TLSv1_3:
        assert "it asks for a client certificate" in error.message
    assert api.requestsmade == 1
    assert asking.read == []


def test_client_certificate_that_is_not_known_is_named_as_the_cause(
    asking: Panel, certificate: Path, tmp_path: Path
) -> None:
    other = made(tmp_path)
    api = Api(asking.url, "a" * 40, clock=FakeClock(), ca_file=str(certificate), client_cert=str(other))
    with pytest.raises(Temporary, match="client certificate") as caught:
        api.get("clients/5")
    api.close()
    assert (caught.value.code, caught.value.retryable) == ("tls", False)


def test_client_certificate_is_not_shown_to_a_proxy(asking: Panel, certificate: Path) -> None:
    proxy = asking.url.removesuffix("/staffapi")
    files = {"ca_file": str(certificate), "client_cert": str(certificate)}
    api = Api("https://panel.example.com/staffapi", "a" * 40, clock=FakeClock(), proxies={"https": proxy}, **files)
    with pytest.raises(Temporary):
        api.get("clients/5")
    api.close()
    assert asking.read == []


@pytest.mark.parametrize(
    ("content", "reason"),
    [(None, "there is no such file"), ("", "holds no certificate"), ("only the certificate", "holds no certificate")],
)
def test_client_certificate_that_cannot_be_used_is_named(
    certificate: Path, tmp_path: Path, content: str | None, reason: str
) -> None:
    file = tmp_path / "mine.pem"
    if content is not None:
        file.write_text(content and certificate.read_text().partition("-----BEGIN PRIVATE KEY")[0])
    with pytest.raises(Local, match=reason) as caught:
        Api("https://localhost/staffapi", "a" * 40, clock=FakeClock(), client_cert=str(file))
    assert caught.value.code == "client_cert"
    assert str(file) in caught.value.message


def test_key_of_another_certificate_is_said_to_be_one(certificate: Path, tmp_path: Path) -> None:
    with pytest.raises(Local, match="its key is another one"):
        Api(
            "https://localhost/staffapi",
            "a" * 40,
            clock=FakeClock(),
            client_cert=str(certificate),
            client_key=str(made(tmp_path)),
        )


def test_key_with_a_password_is_refused_and_nobody_is_asked(tmp_path: Path) -> None:
    certificate = made(tmp_path)
    locked = tmp_path / "locked.pem"
    command = "openssl pkcs8 -topk8 -passout pass:hunter2 -in"
    subprocess.run([*command.split(), str(certificate), "-out", str(locked)], check=True, capture_output=True)
    with pytest.raises(Local, match="protected by a password"):
        Api(
            "https://localhost/staffapi",
            "a" * 40,
            clock=FakeClock(),
            client_cert=str(certificate),
            client_key=str(locked),
        )
