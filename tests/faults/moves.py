"""What a misbehaving server can do, as words to write faults with."""

from __future__ import annotations

import gzip
import json
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from faults.stage import Gone, Move, Spoken, Stage

PAUSE = 0.02
JSON = ("Content-Type", "application/json")
HTML = ("Content-Type", "text/html; charset=utf-8")
PAGE = b"<!DOCTYPE html><html><head><title>Oops</title></head><body>\x1b[31m<h1>Internal</h1></body></html>"


def read(stage: Stage) -> None:
    """Read the whole request."""
    stage.read()


def read_half(stage: Stage) -> None:
    """Read the first half of the head and leave the rest unread."""
    assert stage.received is not None
    stage.read(stage.received.size // 2)


def act(stage: Stage) -> None:
    """Read the request and do what it asks."""
    stage.read()
    stage.act()


def answer(stage: Stage) -> None:
    """Send the whole answer."""
    stage.send(stage.answer.data)


def close(stage: Stage) -> None:
    """Close the connection."""
    stage.close()


def reset(stage: Stage) -> None:
    """Reset the connection."""
    stage.reset()


def hang(stage: Stage) -> None:
    """Say nothing more."""
    stage.hang()


def act_late(stage: Stage) -> None:
    """Do what was asked, but only after the client came again (or the test ends)."""
    stage.server.wait_for_requests(1)
    stage.act()


def pieces(stage: Stage) -> None:
    """Send a good answer in three pieces."""
    data = stage.answer.data
    third = len(data) // 3
    for piece in (data[:third], data[third : 2 * third], data[2 * third :]):
        stage.send(piece)
        time.sleep(0.001)


def head_only(stage: Stage) -> None:
    """Send everything before the body."""
    stage.send(stage.answer.head)


def half_head(stage: Stage) -> None:
    """Send half of the head."""
    stage.send(stage.answer.head[: len(stage.answer.head) // 2])


def half_body(stage: Stage) -> None:
    """Send the head and half of the body."""
    body = stage.answer.body
    stage.send(stage.answer.head + body[: len(body) // 2])


def drip(stage: Stage) -> None:
    """Promise a long body and send it byte by byte, for ever."""
    stage.send(stage.answer.without("content-length").having("Content-Length", "1000000").head)
    _for_ever(stage, b" ")


def drip_head(stage: Stage) -> None:
    """Send headers bit by bit, for ever."""
    stage.send(b"HTTP/1.1 200 OK\r\nX-Wait: ")
    _for_ever(stage, b"z")


def drip_interim(stage: Stage) -> None:
    """Answer 100 Continue, for ever."""
    _for_ever(stage, b"HTTP/1.1 100 Continue\r\n\r\n")


def says(data: bytes) -> Move:
    """Send these bytes, whatever they mean."""
    return lambda stage: stage.send(data)


def changed(change: Callable[[Spoken], Spoken]) -> Move:
    """Send the answer after a change to it."""
    return lambda stage: stage.send(change(stage.answer).data)


def header(name: str, value: str) -> Move:
    """Send the answer with this header instead of its own."""
    return changed(lambda spoken: spoken.without(name.lower()).having(name, value))


def body(content: bytes, *headers: tuple[str, str]) -> Move:
    """Send the answer's status with another body."""

    def change(spoken: Spoken) -> Spoken:
        kept = spoken.without("content-length", *(name.lower() for name, _ in headers))
        extra = (*kept.headers, *headers, ("Content-Length", str(len(content))))
        return replace(kept, headers=extra, body=content)

    return changed(change)


def compressed(stage: Stage) -> None:
    """Send the answer as gzip."""
    body(gzip.compress(stage.answer.body), ("Content-Encoding", "gzip"))(stage)


def chunked(*, tail: bytes = b"0\r\n\r\n", size: str = "") -> Move:
    """Send the answer in chunks, with this end, and perhaps a wrong size."""

    def move(stage: Stage) -> None:
        spoken = stage.answer
        chunk = f"{size or format(len(spoken.body), 'x')}\r\n".encode() + spoken.body + b"\r\n"
        head = spoken.without("content-length").having("Transfer-Encoding", "chunked").head
        stage.send(head + chunk + tail)

    return move


def status(line: str, content: Any = None, *headers: tuple[str, str]) -> Move:
    """Send an answer of one's own: JSON, or bytes as they are."""
    if content is None:
        content = {"detail": f"Sorry, {line}."}
    data = content if isinstance(content, bytes) else json.dumps(content).encode()
    kind = () if any(name == "Content-Type" for name, _ in headers) else (JSON,)
    spoken = Spoken(line, (*kind, *headers, ("Content-Length", str(len(data)))), data)
    return lambda stage: stage.send(spoken.data)


def redirect(code: int, target: str) -> Move:
    """Send the client elsewhere; `{port}` is this server's."""

    def move(stage: Stage) -> None:
        location = target.format(port=stage.server.port)
        status(f"{code} Elsewhere", b"", ("Location", location))(stage)

    return move


def _for_ever(stage: Stage, data: bytes) -> None:
    while not stage.server.stopping:
        stage.send(data)
        time.sleep(PAUSE)
    raise Gone
