"""A request as it stands in a socket's buffer."""

from __future__ import annotations

import io
import socket
import sys
import time
from dataclasses import dataclass
from email.parser import BytesHeaderParser
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit

END = b"\r\n\r\n"
MOST = 256 * 1024


@dataclass(frozen=True)
class Received:
    """The head of a request, and its body once that was read."""

    method: str
    target: str
    headers: dict[str, str]
    size: int
    body: bytes = b""

    @property
    def path(self) -> str:
        """Return the part after `staffapi/`."""
        return urlsplit(self.target).path.partition("/staffapi/")[2]

    @property
    def length(self) -> int:
        """Return how long the body is."""
        return int(self.headers.get("content-length", 0))

    def environ(self) -> dict[str, Any]:
        """Return the request as WSGI wants it."""
        parts = urlsplit(self.target)
        environ: dict[str, Any] = {
            "REQUEST_METHOD": self.method,
            "SCRIPT_NAME": "",
            "PATH_INFO": unquote_to_bytes(parts.path).decode("latin-1"),
            "QUERY_STRING": parts.query,
            "SERVER_NAME": "127.0.0.1",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "127.0.0.1",
            "CONTENT_TYPE": self.headers.get("content-type", ""),
            "CONTENT_LENGTH": str(len(self.body)),
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(self.body),
            "wsgi.errors": sys.stderr,
            "wsgi.multithread": True,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
        }
        return environ | {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in self.headers.items()}


def peek(connection: socket.socket) -> Received | None:
    """Wait for the head of a request and leave it where it is; None when the client is gone."""
    seen = -1
    while True:
        try:
            data = connection.recv(MOST, socket.MSG_PEEK)
        except OSError:
            return None
        if END in data:
            return _parse(data.partition(END)[0])
        if not data or len(data) >= MOST:
            return None
        if len(data) == seen:
            time.sleep(0.002)  # a peek returns at once; the rest of the head is on its way
        seen = len(data)


def _parse(head: bytes) -> Received:
    line, _, rest = head.partition(b"\r\n")
    method, target, _ = line.decode("latin-1").split(" ", 2)
    headers = {name.lower(): value for name, value in BytesHeaderParser().parsebytes(rest).items()}
    return Received(method, target, headers, len(head) + len(END))
