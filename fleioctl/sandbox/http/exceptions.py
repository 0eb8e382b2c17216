"""The exceptions that become answers; every layer above raises them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fleioctl.sandbox.http.response import Response


class APIException(Exception):
    """Refuse the call; nothing that it did is kept."""

    def __init__(self, status: int, body: Any, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(status, body)
        self.status = status
        self.body = {"detail": body} if isinstance(body, str) else body
        self.headers = headers or {}

    def response(self) -> Response:
        """Return the answer that says so."""
        return Response(self.status, self.body, self.headers)


class Crash(Exception):
    """Fail as the real server does where it forgets to check: 500 with an HTML page."""


class NoRoute(Exception):
    """No such URL: 404 with an HTML page."""


def invalid(**errors: Any) -> APIException:
    """Refuse the input, field by field."""
    return APIException(400, {name: [value] if isinstance(value, str) else value for name, value in errors.items()})


NOT_FOUND = {"detail": "Not found."}


def not_found() -> APIException:
    """Refuse: the object does not exist."""
    return APIException(404, NOT_FOUND)
