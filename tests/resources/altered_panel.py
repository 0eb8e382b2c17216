"""A sandbox whose answers can be lost, replaced, or given by a made-up panel."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from fleioctl.sandbox.application import Sandbox

HTML = b"<html><title>Bad Gateway</title></html>"
Body = dict[str, Any] | list[Any] | bytes


class Panel:
    """The sandbox of a machine, with requests kept and some answers changed on the way.

    A rule is keyed by method and the end of the path: `lose` does what was asked and loses the answer, `drop` loses
    the request, `answer` answers by itself.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox, self.token = sandbox, sandbox.token
        self.sent: list[tuple[str, str]] = []
        self.bodies: list[Any] = []
        self.queries: list[str] = []
        self.rules: dict[tuple[str, str], tuple[str, int, Body]] = {}

    def lose(self, method: str, path: str) -> None:
        """Do it, but answer like a proxy that lost the panel."""
        self.rules[method, path] = ("lose", 502, HTML)

    def drop(self, method: str, path: str) -> None:
        """Do nothing, and answer like a proxy that lost the panel."""
        self.answer(method, path, 502, HTML)

    def answer(self, method: str, path: str, status: int = 200, body: Body = HTML) -> None:
        """Answer so, doing nothing."""
        self.rules[method, path] = ("answer", status, body)

    def forget(self) -> None:
        """Be an ordinary sandbox again."""
        self.rules.clear()

    def writes(self, path: str = "") -> list[tuple[str, str]]:
        """Return method and path of every request that was no GET, or went to this path."""
        return [each for each in self.sent if each[1].endswith(path) and (path or each[0] != "GET")]

    def posted(self, path: str) -> list[Any]:
        """Return the bodies of the POSTs to this path."""
        sent = zip(self.sent, self.bodies, strict=True)
        return [body for (method, way), body in sent if method == "POST" and way.endswith(path)]

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        """Serve one request."""
        method, path = environ["REQUEST_METHOD"], environ["PATH_INFO"]
        content = environ["wsgi.input"].read()
        environ["wsgi.input"].seek(0)
        self.sent.append((method, path))
        self.queries.append(environ.get("QUERY_STRING", ""))
        self.bodies.append(json.loads(content) if content else None)
        rule = next((rule for (m, end), rule in self.rules.items() if m == method and path.endswith(end)), None)
        if rule is None:
            return self.sandbox(environ, start_response)
        what, status, body = rule
        if what == "lose":
            b"".join(self.sandbox(environ, lambda *_: None))
        kind = "text/html" if isinstance(body, bytes) else "application/json"
        start_response(f"{status} Rule", [("Content-Type", kind)])
        return [body if isinstance(body, bytes) else json.dumps(body).encode()]
