"""Connections that pass the guard, in the pools of requests."""

from __future__ import annotations

import http.client
import ssl
from ssl import SSLContext
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection

from fleioctl.api.transport.send_guard import current_guard

ALERT_SECONDS = 1.0  # it has arrived already: the connection is closed
MOST_HEADERS = 2000  # lines: beyond them the head is an attack, or never ends
PASSED_HEADERS = 90  # of the hundred lines that are read, a few are left to those that must come through
FRAMING = (b"content-length", b"transfer-encoding", b"content-encoding", b"content-type", b"connection", b"location")


class Lines:
    """Read the lines of a head and remember the last, which tells whether it was complete.

    The standard library gives up at a hundred headers; behind a chain of proxies there may be more. So it is given
    those that say how the body comes, and of the others as many as it takes.
    """

    def __init__(self, file: Any) -> None:
        self.file = file
        self.last = b""
        self._count = self._passed = 0

    def readline(self, most: int) -> bytes:
        """Return the next line that matters."""
        while True:
            line: bytes = self.file.readline(most)
            self.last = line
            if line.strip() == b"":
                self._count = self._passed = 0
                return line
            self._count += 1
            if self._count > MOST_HEADERS:
                from fleioctl.api.transport.network_errors import TOO_MANY_HEADERS

                raise http.client.HTTPException(TOO_MANY_HEADERS)
            if self._passed < PASSED_HEADERS or line.partition(b":")[0].strip().lower() in FRAMING:
                self._passed += 1
                return line

    def close(self) -> None:
        """Close the file."""
        self.file.close()


class FinalResponse(http.client.HTTPResponse):
    """Mend two habits of http.client: a 103 is not the answer, and half a head is no head."""

    def begin(self) -> None:
        """Read the status and the headers up to the empty line that ends them."""
        lines: Any = Lines(self.fp)
        self.fp = lines
        try:
            super().begin()
        finally:
            self.fp = lines.file if self.fp else self.fp
        if lines.last not in (b"\r\n", b"\n"):
            raise http.client.IncompleteRead(lines.last)

    def _read_status(self) -> tuple[str, int, str]:
        answer: tuple[str, int, str] = super()._read_status()  # type: ignore[misc]
        while 102 <= answer[1] < 200:
            http.client.parse_headers(self.fp)
            answer = super()._read_status()  # type: ignore[misc]
        return answer


class GuardedConnection(HTTPConnection):
    """Connect freely; ask the guard before the first byte of a request."""

    response_class = FinalResponse
    _connecting = False

    def connect(self) -> None:
        """Open the connection; a CONNECT to a proxy is not yet the request."""
        current_guard().budget.count_connection()
        self._connecting = True
        try:
            super().connect()
        finally:
            self._connecting = False

    def send(self, data: Any) -> None:
        """Send bytes of the request, or of the way to it."""
        if not self._connecting:
            if self.sock is None:
                self.connect()
            current_guard().leave(self)
        try:
            super().send(data)
        except OSError as error:
            self._hear_why(error)
            raise
        if not self._connecting:
            current_guard().passed.set()

    def _hear_why(self, error: OSError) -> None:
        """Raise the TLS alert that the other side sent before it hung up on us, if there is one."""
        if not isinstance(self.sock, ssl.SSLSocket):
            return
        try:
            self.sock.settimeout(ALERT_SECONDS)
            self.sock.recv(1)
        except ssl.SSLError as alert:
            raise alert from error
        except OSError:
            return


class GuardedHTTPSConnection(GuardedConnection, HTTPSConnection):
    """The same over TLS, whose handshake happens while connecting."""


class GuardedPool(HTTPConnectionPool):
    """Reuse connections, except for calls that must not meet a stale one."""

    ConnectionCls = GuardedConnection

    def _get_conn(self, timeout: float | None = None) -> Any:
        connection = super()._get_conn(timeout)
        if current_guard().fresh:
            connection.close()  # it opens again when it is used
        return connection


class GuardedHTTPSPool(GuardedPool, HTTPSConnectionPool):
    """The same over TLS."""

    ConnectionCls = GuardedHTTPSConnection


POOLS = {"http": GuardedPool, "https": GuardedHTTPSPool}


class PanelAdapter(HTTPAdapter):
    """What requests sends with: its own retries are off by default, and all connections share one TLS context."""

    def __init__(self, trust: SSLContext | None, proxy_trust: SSLContext | None, *, connections: int) -> None:
        self._trust, self._proxy_trust = trust, proxy_trust
        super().__init__(pool_maxsize=connections)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Put our pools in place of urllib3's."""
        super().init_poolmanager(*args, ssl_context=self._trust, **kwargs)
        self.poolmanager.pool_classes_by_scheme = POOLS

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """Put our pools in place behind a proxy, too, which may speak TLS itself."""
        manager = super().proxy_manager_for(
            proxy, ssl_context=self._trust, proxy_ssl_context=self._proxy_trust, **kwargs
        )
        manager.pool_classes_by_scheme = POOLS
        return manager

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Demand a certificate; requests would let each connection read all authorities anew, 20 ms."""
        conn.cert_reqs = "CERT_REQUIRED"
