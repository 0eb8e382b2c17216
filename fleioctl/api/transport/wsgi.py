"""Calling a WSGI application in this process as if it were a panel on the network, without what networks need."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit

from fleioctl.api.call import Call
from fleioctl.api.outcome import Response
from fleioctl.api.transport.exchange import Exchange
from fleioctl.api.transport.send_guard import SendGuard
from fleioctl.clock import Clock

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class WSGITransport:
    """The way to an application."""

    def __init__(self, application: Application, clock: Clock) -> None:
        self._application = application
        self._clock = clock

    def begin(self, call: Call, url: str, guard: SendGuard) -> Exchange:
        """Hand the call over."""
        return Exchange(lambda: self._answer(environ_of(call, url), guard), guard, self._clock)

    def close(self) -> None:
        """Keep the application: whoever made it closes it."""

    def _answer(self, environ: dict[str, Any], guard: SendGuard) -> Response:
        guard.leave()
        guard.passed.set()
        try:
            return _reply(*self._call(environ))
        except Exception as error:  # a server would answer so, too
            detail = json.dumps({"detail": f"{type(error).__name__}: {error}"}).encode()
            return Response(500, {"Content-Type": "application/json"}, detail)

    def _call(self, environ: dict[str, Any]) -> tuple[str, list[tuple[str, str]], bytes]:
        started: list[Any] = []
        chunks = self._application(environ, lambda *answer: started.extend(answer))
        try:
            body = b"".join(chunks)
        finally:
            getattr(chunks, "close", lambda: None)()
        return started[0], started[1], body


def environ_of(call: Call, url: str) -> dict[str, Any]:
    """Return the call as WSGI wants it."""
    parts = urlsplit(url)
    content = call.content or b""
    environ: dict[str, Any] = {
        "REQUEST_METHOD": call.asked.method,
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote_to_bytes(parts.path).decode("latin-1"),
        "QUERY_STRING": parts.query,
        "SERVER_NAME": parts.hostname,
        "SERVER_PORT": str(parts.port or 80),
        "SERVER_PROTOCOL": "HTTP/1.1",
        "CONTENT_LENGTH": str(len(content)),
        "HTTP_HOST": parts.netloc,
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": parts.scheme,
        "wsgi.input": io.BytesIO(content),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
    }
    for name, value in call.headers.items():
        key = name.upper().replace("-", "_")
        environ[key if key == "CONTENT_TYPE" else f"HTTP_{key}"] = value
    return environ


def _reply(status: str, headers: list[tuple[str, str]], body: bytes) -> Response:
    named = {name.title(): value for name, value in headers}
    if named.get("Content-Encoding") == "gzip":
        import gzip

        body = gzip.decompress(body)
    return Response(int(status.split(maxsplit=1)[0]), named, body)
