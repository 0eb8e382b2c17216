"""Bodies as they come in: in pieces, never more than fits."""

from __future__ import annotations

from http.client import HTTPException
from typing import Any

import requests
from urllib3.exceptions import HTTPError

from fleioctl.api.answers.json_body import TOO_LARGE
from fleioctl.api.outcome import Response
from fleioctl.api.transport.network_errors import explain

MOST_BYTES = 64 * 1024 * 1024  # unpacked, for a few kilobytes of gzip can stand for gigabytes
PIECE = 16 * 1024  # decoded at once: compressed a thousandfold this is still only 16 MiB


def read(response: requests.Response) -> Response:
    """Read the body; a connection whose answer is not complete is never used again."""
    pieces: list[bytes] = []
    broken = ""
    try:
        broken = _collect(response.raw, pieces)
    except (HTTPError, HTTPException, OSError, ValueError) as error:
        broken = explain(error)
    if broken or response.status_code < 200:
        response.raw.close()
    else:
        response.raw.release_conn()
    return Response(response.status_code, response.headers, b"".join(pieces), broken)


def _collect(raw: Any, pieces: list[bytes]) -> str:
    size = 0
    for piece in raw.stream(PIECE, decode_content=True):
        size += len(piece)
        if size > MOST_BYTES:
            return TOO_LARGE
        pieces.append(piece)
    return ""
