"""The sandbox over loopback."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest

from fleioctl.sandbox.server import Server

from .panel import Panel


@pytest.fixture
def server(instant: Panel) -> Iterator[Server]:
    """Serve a panel from a thread."""
    with Server(instant.sandbox) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def ask(server: Server, connection: HTTPConnection, path: str) -> tuple[int, object]:
    """GET one path on an open connection."""
    connection.request("GET", path, headers={"Authorization": f"Token {server.sandbox.token}"})
    answer = connection.getresponse()
    return answer.status, json.loads(answer.read())


def test_one_connection_serves_many_requests(server: Server) -> None:
    connection = HTTPConnection("127.0.0.1", server.server_port)
    for path in ("/backend/staffapi/clients", "/staffapi/clients"):
        status, body = ask(server, connection, path)
        assert status == 200
        assert isinstance(body, dict)
        assert body["count"] == 31
    connection.close()


def test_the_url_leads_to_the_backend(server: Server) -> None:
    assert server.url == f"http://127.0.0.1:{server.server_port}/backend"
    assert server.server_address[0] == "127.0.0.1"


def test_a_head_has_the_length_and_no_body(server: Server) -> None:
    with socket.create_connection(("127.0.0.1", server.server_port)) as wire:
        wire.sendall(b"HEAD /staffapi/current-user HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        answer = b"".join(iter(lambda: wire.recv(65536), b""))
    head, body = answer.split(b"\r\n\r\n")
    assert body == b""
    assert b"Content-Length: 0" not in head
    assert b"200 OK" in head


def test_a_body_of_unknown_length_is_refused(server: Server) -> None:
    with socket.create_connection(("127.0.0.1", server.server_port)) as wire:
        wire.sendall(b"POST /staffapi/clients HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
        assert wire.recv(65536).startswith(b"HTTP/1.1 411")


def test_next_is_an_absolute_url_of_this_server(server: Server) -> None:
    connection = HTTPConnection("127.0.0.1", server.server_port)
    _, body = ask(server, connection, "/backend/staffapi/clients?page_size=2")
    connection.close()
    assert isinstance(body, dict)
    assert body["next"] == f"{server.url}/staffapi/clients?page_size=2&page=2"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly(tmp_path: Path, number: signal.Signals) -> None:
    code = (
        "import sys; from pathlib import Path; from fleioctl.sandbox.application import Sandbox;"
        "from fleioctl.sandbox.server import serve;"
        "serve(Sandbox(Path(sys.argv[1])), ready=lambda url: print(url, flush=True))"
    )
    root = Path(__file__).parents[2]
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "s")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith(b"http://127.0.0.1:")
        process.send_signal(number)
        _, errors = process.communicate(timeout=20)
    assert (process.returncode, errors) == (0, b"")
