"""Calling a WSGI application in this process as if it were a panel on the network."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit

from requests import PreparedRequest, Response
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict
from urllib3 import HTTPResponse

from fleioctl.api.gate import current_gate

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class WsgiAdapter(BaseAdapter):
    """Hand requests to an application instead of a socket."""

    def __init__(self, application: Application) -> None:
        super().__init__()
        self._application = application

    def send(self, request: PreparedRequest, *_: Any, **__: Any) -> Response:
        """Call the application and return what it answers."""
        current_gate().leave()
        try:
            return _response(*self._call(environ_of(request)))
        except Exception as error:  # a server would answer so, too
            detail = json.dumps({"detail": f"{type(error).__name__}: {error}"}).encode()
            return _response("500 Internal Server Error", [("Content-Type", "application/json")], detail)

    def close(self) -> None:
        """Keep the application: whoever made it closes it."""

    def _call(self, environ: dict[str, Any]) -> tuple[str, list[tuple[str, str]], bytes]:
        started: list[Any] = []
        chunks = self._application(environ, lambda *answer: started.extend(answer))
        try:
            body = b"".join(chunks)
        finally:
            getattr(chunks, "close", lambda: None)()
        return started[0], started[1], body


def environ_of(request: PreparedRequest) -> dict[str, Any]:
    """Return the request as WSGI wants it."""
    parts = urlsplit(request.url or "")
    body = request.body or b""
    content = body if isinstance(body, bytes) else body.encode()
    environ: dict[str, Any] = {
        "REQUEST_METHOD": request.method,
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote_to_bytes(parts.path).decode("latin-1"),
        "QUERY_STRING": parts.query,
        "SERVER_NAME": parts.hostname,
        "SERVER_PORT": str(parts.port or 80),
        "SERVER_PROTOCOL": "HTTP/1.1",
        "HTTP_HOST": parts.netloc,
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": parts.scheme,
        "wsgi.input": io.BytesIO(content),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
    }
    for name, value in request.headers.items():
        key = name.upper().replace("-", "_")
        environ[key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{key}"] = value
    return environ


def _response(status: str, headers: list[tuple[str, str]], body: bytes) -> Response:
    response = Response()
    response.status_code = int(status.split(maxsplit=1)[0])
    response.headers = CaseInsensitiveDict(headers)
    response.raw = HTTPResponse(
        body=io.BytesIO(body),
        headers=dict(headers),
        status=response.status_code,
        preload_content=False,
    )
    return response
