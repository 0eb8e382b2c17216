"""What goes back to the caller: answers, and the exceptions that become answers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

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
    500: "Internal Server Error",
    501: "Not Implemented",
}


@dataclass(frozen=True)
class Reply:
    """One HTTP answer; a body of None is empty, bytes go out as they are."""

    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    kind: str = "application/json"

    def encoded(self) -> bytes:
        """Return the bytes of the body."""
        if self.body is None:
            return b""
        if isinstance(self.body, bytes):
            return self.body
        return json.dumps(self.body, ensure_ascii=False, separators=(",", ":")).encode()


Answer = Reply | Json | list[Any]


class Problem(Exception):
    """Refuse the call; nothing that it did is kept."""

    def __init__(self, status: int, body: Any, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(status, body)
        self.status = status
        self.body = {"detail": body} if isinstance(body, str) else body
        self.headers = headers or {}

    def reply(self) -> Reply:
        """Return the answer that says so."""
        return Reply(self.status, self.body, self.headers)


class Crash(Exception):
    """Fail as the real server does where it forgets to check: 500 with an HTML page."""


class NoRoute(Exception):
    """No such URL: 404 with an HTML page."""


def detail(text: str, status: int = 200) -> Reply:
    """Answer with a sentence."""
    return Reply(status, {"detail": text})


def invalid(**errors: Any) -> Problem:
    """Refuse the input, field by field."""
    return Problem(400, {name: [value] if isinstance(value, str) else value for name, value in errors.items()})


def html(status: int, title: str) -> Reply:
    """Return a page for people, as the framework and proxies do."""
    page = f"<!doctype html>\n<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>\n"
    return Reply(status, page.encode(), kind="text/html; charset=utf-8")


NOT_FOUND = {"detail": "Not found."}


def missing() -> Problem:
    """Refuse: the object does not exist."""
    return Problem(404, NOT_FOUND)
