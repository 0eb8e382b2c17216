"""Bodies as they come in: in pieces, never more than fits."""

from __future__ import annotations

import os
from collections.abc import Callable
from http.client import HTTPException
from typing import Any, BinaryIO

import requests
from urllib3.exceptions import HTTPError

from fleioctl.api.answers.json_body import TOO_LARGE
from fleioctl.api.outcome import Response

MOST_BYTES = 64 * 1024 * 1024  # unpacked, for a few kilobytes of gzip can stand for gigabytes
IN_MEMORY = 1024 * 1024  # bytes: what a panel says in place of a file is shorter
PIECE = 16 * 1024  # decoded at once: compressed a thousandfold this is still only 16 MiB

Into = Callable[[], BinaryIO] | None


def read(response: requests.Response, into: Into = None) -> Response:
    """Read the body; a connection whose answer is not complete is never used again.

    `into` opens a file for the body of a success that is large.
    """
    body = Body(into if 200 <= response.status_code < 300 else None)
    broken = ""
    try:
        broken = _collect(response.raw, body)
    except (HTTPError, HTTPException, OSError, ValueError) as error:
        from fleioctl.api.transport.network_errors import explain

        broken = explain(error)
    if broken or response.status_code < 200:
        response.raw.close()
    else:
        response.raw.release_conn()
    return Response(response.status_code, response.headers, *body.end(broken))


class Body:
    """What came so far: in memory, and where it may become large, in a file."""

    def __init__(self, into: Into) -> None:
        self._into, self._pieces, self._size = into, list[bytes](), 0
        self._file: BinaryIO | None = None

    def add(self, piece: bytes) -> str:
        """Keep a piece, or say why there is no place for it."""
        self._size += len(piece)
        if self._into and not self._file and self._size > IN_MEMORY:
            self._file = self._into()
            self._file.writelines(self._pieces)
            self._pieces.clear()
        if self._file:
            self._file.write(piece)
            return ""
        if self._size > MOST_BYTES:
            return TOO_LARGE
        self._pieces.append(piece)
        return ""

    def end(self, broken: str) -> tuple[bytes, str, str]:
        """Return the body, why it is broken, and the name of its file."""
        if not self._file:
            return b"".join(self._pieces), broken, ""
        try:
            self._file.flush()
            os.fsync(self._file.fileno())  # before it is renamed, or a power cut leaves an empty file of the right name
            self._file.close()
        except OSError as error:
            from fleioctl.api.transport.network_errors import explain

            broken = broken or explain(error)
        return b"", broken, "" if broken else self._file.name


def _collect(raw: Any, body: Body) -> str:
    for piece in raw.stream(PIECE, decode_content=True):
        if problem := body.add(piece):
            return problem
    return ""
