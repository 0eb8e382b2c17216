"""A panel that can be as large and as slow as a measurement wants, and counts what it is asked."""

from __future__ import annotations

import json
import re
import socketserver
import ssl
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from . import rows

UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
INSTANCE = re.compile(r"/backend/staffapi/openstack/instances/([0-9a-f-]{36})(?:/(stop|start))?")
CONTROLS = ("/counts", "/forget")
VERSION = b'{"version":{"backend_version":"2025.10"}}'  # asked for once an hour
USUAL = 20  # what the real one sends when no page_size is given


class Panel(socketserver.ThreadingTCPServer):
    """A server on loopback with so many clients and instances; each answer takes `latency` seconds.

    With a certificate it speaks TLS; then a connection takes two of them more, its own and that of the handshake.
    """

    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, *, clients: int = 0, instances: int = 0, latency: float = 0.0, certificate: str = "") -> None:
        self.clients, self.instances, self.latency = clients, instances, latency
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER) if certificate else None
        if self.tls:
            self.tls.load_cert_chain(certificate)
        self.stopped: set[int] = set()
        self._lock = threading.Lock()
        self.forget()
        super().__init__(("127.0.0.1", 0), Connection)

    @property
    def url(self) -> str:
        """Return the backend URL, as a profile has it."""
        return f"http{'s' * bool(self.tls)}://127.0.0.1:{self.server_address[1]}/backend"

    def forget(self) -> None:
        """Start counting, with every instance running."""
        self.requests: list[str] = []
        self._callers: set[Any] = set()
        self.rows_sent = 0
        self.first_request = 0.0
        self.stopped.clear()

    @property
    def connections(self) -> int:
        """Return how many connections had a request."""
        return len(self._callers)

    def note(self, line: str, caller: Any) -> None:
        """Count a request."""
        with self._lock:
            self.first_request = self.first_request or time.monotonic()
            self.requests.append(line)
            self._callers.add(caller)

    def control(self, path: str) -> bytes:
        """Tell what was counted, and begin anew if that is wanted."""
        counts = {name: getattr(self, name) for name in ("connections", "rows_sent", "first_request")}
        answer = json.dumps({**counts, "requests": len(self.requests)}).encode()
        if path == "/forget":
            self.forget()
        return answer

    def answer(self, method: str, target: str) -> bytes:
        """Return the body for a request."""
        path = urlsplit(target).path
        time.sleep(self.latency)
        if match := INSTANCE.fullmatch(path):
            return self._one(rows.number_of(match[1]), match[2] if method == "POST" else "")
        if path.endswith("/current-user"):
            return VERSION
        query = dict(parse_qsl(urlsplit(target).query))
        return self._clients(query) if path.endswith("/clients") else self._instances(query)

    def _one(self, number: int, action: str) -> bytes:
        if not action:
            return self._instance(number).encode()
        (self.stopped.add if action == "stop" else self.stopped.discard)(number)
        return b'{"detail":"Instance %b scheduled"}' % action.encode()

    def _clients(self, query: dict[str, str]) -> bytes:
        return self._page(query, range(self.clients), rows.client)

    def _instances(self, query: dict[str, str]) -> bytes:
        asked = [rows.number_of(id) for id in UUID.findall(unquote(query.get("filtering", "")))]
        return self._page(query, asked or range(self.instances), self._instance)

    def _instance(self, number: int) -> str:
        return rows.instance(number, "stopped" if number in self.stopped else "active")

    def _page(self, query: dict[str, str], numbers: Sequence[int], row: Any) -> bytes:
        size, page = int(query.get("page_size", USUAL)), int(query.get("page", "1"))
        shown = numbers[(page - 1) * size : page * size]
        following = f'"{self.url}?page={page + 1}"' if page * size < len(numbers) else "null"
        self.rows_sent += len(shown)
        head = f'{{"count":{len(numbers)},"next":{following},"previous":null,"pageNo":{page},"objects":['
        return (head + ",".join(map(row, shown)) + "]}").encode()


class Connection(socketserver.StreamRequestHandler):
    """One connection, kept open: only as much of HTTP/1.1 as clients of a panel need."""

    server: Panel
    disable_nagle_algorithm = True

    def setup(self) -> None:
        """Shake hands, where that is wanted."""
        if self.server.tls:
            time.sleep(2 * self.server.latency)
            self.request = self.server.tls.wrap_socket(self.request, server_side=True)
        super().setup()

    def handle(self) -> None:
        """Answer request after request until the caller hangs up."""
        with suppress(ConnectionError):
            while line := self.rfile.readline():
                method, target, _ = line.decode("latin-1").split()
                self.rfile.read(self._length())
                self.request.sendall(self._answer(method, target))

    def _answer(self, method: str, target: str) -> bytes:
        if target in CONTROLS:
            body = self.server.control(target)
        else:
            self.server.note(f"{method} {target}", self.client_address)
            body = self.server.answer(method, target)
        return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)

    def _length(self) -> int:
        length = 0
        while (line := self.rfile.readline()).strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        return length


@contextmanager
def serving(panel: Panel) -> Iterator[Panel]:
    """Serve in a thread of this process as long as the block lasts."""
    with panel:
        thread = threading.Thread(target=panel.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield panel
        finally:
            panel.shutdown()
            thread.join()
