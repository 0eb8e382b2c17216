"""A small panel with as many instances as a test wants, which counts what it is asked."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable
from threading import Lock
from typing import Any
from urllib.parse import parse_qs

OK = {200: "200 OK", 404: "404 Not Found", 409: "409 Conflict", 503: "503 Service Unavailable"}


class Fleet:
    """A WSGI application: the instances list, their start and stop, and the version, done at once unless `stuck`."""

    def __init__(self, size: int, *, stuck: bool = False, consumer_lives: bool = True) -> None:
        ids = [str(uuid.UUID(int=number)) for number in range(1, size + 1)]
        self.instances = {
            id: {
                "id": id,
                "name": f"vm{number}",
                "status": "active",
                "display_task": None,
                "client": {"id": 1, "name": "A"},
            }
            for number, id in enumerate(ids)
        }
        self.refusing: set[str] = set()
        self.asked: list[str] = []
        self.stuck, self.consumer_lives = stuck, consumer_lives
        self._lock = Lock()

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        path = environ["PATH_INFO"].split("/staffapi/")[-1].split("/")
        with self._lock:
            self.asked.append(f"{environ['REQUEST_METHOD']} {'/'.join(path)}")
            status, answer = self._answer(environ["REQUEST_METHOD"], path, parse_qs(environ["QUERY_STRING"]))
        body = json.dumps(answer).encode()
        start_response(OK[status], [("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
        return [body]

    def _answer(self, method: str, path: list[str], query: dict[str, list[str]]) -> tuple[int, Any]:
        if path == ["services-statuses"]:
            return 200, {"celery": True, "updated": self.consumer_lives}
        if path == ["current-user"]:
            return 200, {"user": {"id": 1}, "version": {"backend_version": "2025.10"}}
        if path[0] != "openstack":
            return 404, {"detail": "Not found."}
        if len(path) == 2:
            return 200, self._page(query)
        instance = self.instances.get(path[2])
        if instance is None:
            return 404, {"detail": "Not found."}
        return (200, instance) if method == "GET" else self._act(instance, path[3])

    def _page(self, query: dict[str, list[str]]) -> dict[str, Any]:
        wanted = [
            part.partition(":")[2] for part in query.get("filtering", [""])[0].split("+") if part.startswith("id:")
        ]
        rows = (
            [self.instances[id] for id in wanted if id in self.instances] if wanted else list(self.instances.values())
        )
        size, page = int(query.get("page_size", ["20"])[0]), int(query.get("page", ["1"])[0])
        shown = rows[(page - 1) * size : page * size]
        more = "http://other/next" if page * size < len(rows) else None
        return {"count": len(rows), "next": more, "objects": shown, "pageNo": page}

    def _act(self, instance: dict[str, Any], action: str) -> tuple[int, Any]:
        if instance["id"] in self.refusing:
            return 409, {"detail": "The instance is locked."}
        if not self.stuck:
            instance["status"] = {"stop": "stopped", "start": "active"}[action]
        return 200, {"detail": "Scheduled."}

    @property
    def writes(self) -> list[str]:
        return [each for each in self.asked if not each.startswith("GET")]
