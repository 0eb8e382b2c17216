"""Calls to a sandbox in this process, for tests."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

from fleioctl.sandbox.application import Sandbox

NOON = 1_577_880_000.0
"""1 January 2020, noon."""


@dataclass
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    raw: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.raw)


@dataclass
class Panel:
    """A sandbox with a clock of its own."""

    folder: Path
    options: dict[str, Any] = field(default_factory=dict)
    now: float = NOON
    version: str = "2019.12"

    def __post_init__(self) -> None:
        self.sandbox = Sandbox(self.folder, clock=lambda: self.now, version=self.version, **self.options)

    def call(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        token: str | None = None,
        raw: bytes | None = None,
        **headers: str,
    ) -> Answer:
        """Call `/staffapi` + path; headers are named as in WSGI."""
        content = raw if raw is not None else json.dumps(body).encode() if body is not None else b""
        path, _, query = path.partition("?")
        token = self.sandbox.token if token is None else token
        environ = {
            "REQUEST_METHOD": method,
            "PATH_INFO": quote("/staffapi" + path, safe="/%").encode().decode("latin-1"),
            "QUERY_STRING": query,
            "HTTP_HOST": "panel.test",
            "wsgi.url_scheme": "https",
            "wsgi.input": io.BytesIO(content),
            "wsgi.errors": Complaint(),
            "CONTENT_LENGTH": str(len(content)),
            "CONTENT_TYPE": "application/json",
            **({"HTTP_AUTHORIZATION": f"Token {token}"} if token else {}),
            **headers,
        }
        started: list[Any] = []
        raw_answer = b"".join(self.sandbox(environ, lambda status, heads: started.extend([status, heads])))
        return Answer(int(started[0].split()[0]), dict(started[1]), raw_answer)

    def get(self, path: str, **more: Any) -> Any:
        """Return the JSON of a GET that must succeed."""
        answer = self.call("GET", path, **more)
        assert answer.status == 200, answer
        return answer.json

    def post(self, path: str, body: Any = None, status: int = 200) -> Any:
        """Return the JSON of a POST that must end so."""
        answer = self.call("POST", path, {} if body is None else body)
        assert answer.status == status, answer
        return answer.json if answer.raw else None

    def rows(self, path: str) -> list[Any]:
        """Return all objects of a list."""
        return list(self.get(path + ("&" if "?" in path else "?") + "page_size=1000")["objects"])

    def one(self, prefix: str, **equal: Any) -> Any:
        """Return the only object with these values."""
        found = [each for each in self.rows(prefix) if all(each[name] == value for name, value in equal.items())]
        assert len(found) == 1, found
        return found[0]


class Complaint:
    """Make a fault of the sandbox a failure of the test."""

    def write(self, text: str) -> None:
        raise AssertionError(text)
