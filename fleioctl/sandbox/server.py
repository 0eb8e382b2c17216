"""The sandbox over HTTP/1.1 on loopback, with connections that stay open."""

from __future__ import annotations

import signal
import socketserver
import sys
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from typing import Any
from urllib.parse import unquote_to_bytes

from fleioctl.sandbox.application import Sandbox

HOST = "127.0.0.1"
# 64 MB: images are the largest bodies, and tests send small ones.
LARGEST = 64 * 1024 * 1024


def serve(sandbox: Sandbox, port: int = 0, ready: Callable[[str], None] = lambda url: None) -> None:
    """Listen until interrupted or terminated; `ready` hears the URL of the panel.

    Takes SIGTERM over only in the main thread; elsewhere `shutdown` of the server is the caller's business.
    """
    with Server(sandbox, port) as server:
        before = _on_sigterm(server)
        try:
            ready(server.url)
            server.serve_forever(poll_interval=0.2)
        except KeyboardInterrupt:
            pass
        finally:
            if before is not None:
                signal.signal(signal.SIGTERM, before)


def _on_sigterm(server: Server) -> Any:
    """Let SIGTERM end the loop; return what it did before."""
    if threading.current_thread() is not threading.main_thread():
        return None
    # shutdown() waits for the loop, which this very thread runs.
    return signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())


class Server(ThreadingHTTPServer):
    """A listener on loopback alone; one thread a connection."""

    # Idle connections that clients keep open would hold the process back.
    daemon_threads = True
    # Bulk commands open many connections at once.
    request_queue_size = 128

    def __init__(self, sandbox: Sandbox, port: int = 0) -> None:
        self.sandbox = sandbox
        super().__init__((HOST, port), Handler)

    def server_bind(self) -> None:
        """Bind without asking the name service who we are."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]

    @property
    def url(self) -> str:
        """Return the backend URL, as a profile has it."""
        return f"http://{HOST}:{self.server_port}/backend"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing about callers that hang up; complain about the rest."""
        if not isinstance(sys.exception(), ConnectionError | TimeoutError):
            super().handle_error(request, client_address)


class Handler(BaseHTTPRequestHandler):
    """One connection: each request becomes a WSGI call, each answer one write."""

    protocol_version = "HTTP/1.1"
    # Small answers would wait up to 40 ms for the peer's acknowledgement.
    disable_nagle_algorithm = True
    # Head and body go out in one packet.
    wbufsize = -1
    server_version = "fleio-sandbox"
    sys_version = ""
    server: Server

    def handle_one(self) -> None:
        """Serve one request."""
        body = self._body()
        if body is None:
            self.close_connection = True
            # Chunked bodies are not read; a wrong guess would take the body for the next request.
            self.send_error(411)
            return
        started: list[Any] = []
        errors = sys.stderr
        chunks = self.server.sandbox(self._environ(body, errors), lambda status, heads: started.extend((status, heads)))
        code, _, reason = started[0].partition(" ")
        self.send_response(int(code), reason)
        for name, value in started[1]:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(b"".join(chunks))
        self.wfile.flush()

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = handle_one  # noqa: N815

    def _body(self) -> bytes | None:
        """Return the body, or None where its length cannot be known."""
        length = self.headers.get("Content-Length") or "0"
        if self.headers.get("Transfer-Encoding") or not length.isdigit() or int(length) > LARGEST:
            return None
        return self.rfile.read(int(length))

    def _environ(self, body: bytes, errors: Any) -> dict[str, Any]:
        path, _, query = self.path.partition("?")
        return {
            "REQUEST_METHOD": self.command,
            "SCRIPT_NAME": "",
            "PATH_INFO": unquote_to_bytes(path).decode("latin-1"),
            "QUERY_STRING": query,
            "SERVER_NAME": HOST,
            "SERVER_PORT": str(self.server.server_port),
            "SERVER_PROTOCOL": self.request_version,
            "REMOTE_ADDR": self.client_address[0],
            "CONTENT_TYPE": self.headers.get("Content-Type", ""),
            "CONTENT_LENGTH": str(len(body)),
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": BytesIO(body),
            "wsgi.errors": errors,
            "wsgi.multithread": True,
            "wsgi.multiprocess": True,
            "wsgi.run_once": False,
            **{f"HTTP_{name.upper().replace('-', '_')}": value for name, value in self.headers.items()},
        }

    def log_message(self, format: str, *args: Any) -> None:
        """Stay silent; the callers tell what they do."""
