"""A small panel whose books tell what really happened."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from threading import Lock
from typing import Any

REASONS = {200: "OK", 201: "Created", 204: "No Content", 404: "Not Found", 405: "Method Not Allowed"}


class Ledger:
    """A WSGI application with one list, `things`; every write that is carried out is written down."""

    def __init__(self, things: int = 3) -> None:
        self.things: dict[int, dict[str, Any]] = {
            number: {"id": number, "name": f"thing{number}", "status": "active"} for number in range(1, things + 1)
        }
        self.writes: list[str] = []
        self._lock = Lock()

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Answer as a panel would."""
        method, path = environ["REQUEST_METHOD"], environ["PATH_INFO"].split("/staffapi/")[-1]
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        with self._lock:
            status, answer = self._answer(method, path.split("/"), json.loads(body or b"null"))
            if method != "GET" and status < 300:
                self.writes.append(f"{method} {path}")
        content = b"" if answer is None else json.dumps(answer).encode()
        headers = [("Content-Type", "application/json"), ("Content-Length", str(len(content)))]
        start_response(f"{status} {REASONS[status]}", headers)
        return [content]

    def _answer(self, method: str, path: list[str], body: Any) -> tuple[int, Any]:
        if path == ["things"]:
            return self._collection(method, body)
        thing = self.things.get(int(path[1])) if path[0] == "things" and path[1].isdigit() else None
        if thing is None:
            return 404, {"detail": "Not found."}
        if len(path) == 3:
            thing["status"] = path[2]
            return 200, {"detail": "Scheduled."}
        return self._object(method, thing, body)

    def _collection(self, method: str, body: Any) -> tuple[int, Any]:
        if method == "GET":
            return 200, envelope(list(self.things.values()))
        if method != "POST":
            return 405, {"detail": "Method not allowed."}
        number = max(self.things, default=0) + 1
        self.things[number] = {"id": number, "status": "active", **(body or {})}
        return 201, self.things[number]

    def _object(self, method: str, thing: dict[str, Any], body: Any) -> tuple[int, Any]:
        if method == "DELETE":
            del self.things[thing["id"]]
            return 204, None
        if method in ("PUT", "PATCH"):
            thing.update(body or {})
        return 200, thing


def envelope(objects: list[Any], **more: Any) -> dict[str, Any]:
    """Return one page that is the whole list."""
    whole = {"count": len(objects), "totalCount": len(objects), "next": None, "previous": None, "pageNo": 1}
    return {**whole, "objects": objects, **more}
