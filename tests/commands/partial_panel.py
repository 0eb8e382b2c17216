"""The sandbox of a machine, but for some answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from running import Machine

from fleioctl.sandbox.application import Sandbox
from fleioctl.session import connect

DENIED = (403, {"detail": "You do not have permission to perform this action."})
UNKNOWN = (401, {"detail": "Invalid token."})
NO_ROUTE = (404, b"<html><title>Not Found</title></html>")
DOWN = (501, {"detail": "Not today."})  # final, so that no test waits for attempts

Answer = tuple[int, Any]


class PartialPanel:
    """Answers by itself to the paths whose ends it knows; `headers` are added to every answer."""

    def __init__(self, sandbox: Sandbox, answers: dict[str, Answer], headers: list[tuple[str, str]]) -> None:
        self.sandbox, self.token = sandbox, sandbox.token
        self.answers, self.headers = answers, headers

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        """Serve one request."""

        def start(status: str, headers: list[tuple[str, str]]) -> None:
            start_response(status, [*headers, *self.headers])

        path = environ["PATH_INFO"]
        known = next((answer for end, answer in self.answers.items() if path.endswith(end)), None)
        if known is None:
            return self.sandbox(environ, start)
        status, body = known
        start(f"{status} Made up", [("Content-Type", "text/html" if isinstance(body, bytes) else "application/json")])
        return [body if isinstance(body, bytes) else json.dumps(body).encode()]


def answer(
    machine: Machine,
    patch: pytest.MonkeyPatch,
    answers: dict[str, Answer],
    headers: list[tuple[str, str]] | None = None,
) -> None:
    """Let the sandbox of this machine answer so from now on."""
    sandbox = Sandbox(machine.state_folder / "sandbox", delay=0, clock=machine.clock.now)
    patch.setattr(connect, "open_sandbox", lambda *_, **__: PartialPanel(sandbox, answers, headers or []))
