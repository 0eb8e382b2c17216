"""What goes back to the caller: status, headers, JSON or bytes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from fleioctl.sandbox.numbers import dumps
from fleioctl.sandbox.types import Json

REASONS = {
    200: "OK",
    201: "Created",
    202: "Accepted",
    204: "No Content",
    400: "Bad Request",
    401: "Unauthorized",
    402: "Payment Required",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    406: "Not Acceptable",
    409: "Conflict",
    411: "Length Required",
    412: "Precondition Failed",
    415: "Unsupported Media Type",
    417: "Expectation Failed",
    422: "Unprocessable Entity",
    429: "Too Many Requests",
    500: "Internal Server Error",
    501: "Not Implemented",
}


@dataclass(frozen=True, eq=False, repr=False)
class Response:
    """One HTTP answer; a body of None is empty, bytes go out as they are."""

    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str = "application/json"

    def encoded(self) -> bytes:
        """Return the bytes of the body."""
        if self.body is None:
            return b""
        if isinstance(self.body, bytes):
            return self.body
        return dumps(self.body).encode()


Answer = Response | Json | list[Any]


def detail(text: str, status: int = 200) -> Response:
    """Answer with a sentence."""
    return Response(status, {"detail": text})


def html(status: int, title: str) -> Response:
    """Return a page for people, as the framework and proxies do."""
    page = f"<!doctype html>\n<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>\n"
    return Response(status, page.encode(), content_type="text/html; charset=utf-8")
