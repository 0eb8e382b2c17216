"""What one attempt can come to: whether the panel acts, and what of its answer arrives."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from fleioctl.api.outcome import NoResponse, Response

PAGE = b"<!DOCTYPE html><html><head><title>Oops</title></head><body>\x1b[31m<h1>Internal</h1></body></html>"
JSON, HTML = {"Content-Type": "application/json"}, {"Content-Type": "text/html; charset=utf-8"}
NEVER = None
"""No answer within any time."""

Outcome = Response | NoResponse | None
Change = Callable[[Response], Outcome]


@dataclass(frozen=True)
class Attempt:
    """One attempt of a call: `acts` after `late` seconds or not at all; `change` turns the answer into what arrives."""

    acts: bool
    change: Change
    late: float = 0.0


def fine(answer: Response) -> Outcome:
    """Let the answer arrive."""
    return answer


def never(_: Response) -> Outcome:
    """Let nothing arrive, for ever: silence, or drops that never make an answer."""
    return NEVER


def cut_off(reason: str) -> Change:
    """Break the connection once the request is out."""
    return lambda _: NoResponse(reason, sent=True)


def unsent(reason: str, code: str = "unreachable", *, again: bool = True) -> Change:
    """Fail before a byte is out."""
    return lambda _: NoResponse(reason, sent=False, code=code, again=again)


def half(answer: Response) -> Outcome:
    """Lose the second half of the body on the way."""
    return answer._replace(body=answer.body[: len(answer.body) // 2], broken="the answer was cut off")


def cut_json(answer: Response) -> Outcome:
    """Let half of the JSON pass for the whole."""
    return answer._replace(body=answer.body[: len(answer.body) // 2] or b"{")


def says(status: int, body: Any = None, **headers: str) -> Change:
    """Answer something else: JSON, or bytes as they are."""
    if isinstance(body, bytes):
        return lambda _: Response(status, HTML | _named(headers), body)
    content = json.dumps(body or {"detail": f"Sorry, {status}."}).encode()
    return lambda _: Response(status, JSON | _named(headers), content)


def with_body(body: bytes, **headers: str) -> Change:
    """Keep the status of the answer, but nothing of its body."""
    return lambda answer: answer._replace(headers=JSON | _named(headers), body=body)


def _named(headers: dict[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in headers.items()}
