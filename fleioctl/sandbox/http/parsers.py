"""Bodies of requests as data: JSON and multipart forms."""

from __future__ import annotations

import json
from typing import Any

from fleioctl.sandbox.http.exceptions import APIException
from fleioctl.sandbox.numbers import exact


def parse_json(raw: bytes) -> Any:
    """Read JSON as the framework does: no NaN, no infinities."""
    try:
        # Python reads NaN and Infinity, JSON has none.
        return json.loads(raw.decode("utf-8"), parse_constant=_no_constant, parse_float=exact)
    except (ValueError, RecursionError) as error:
        raise APIException(400, f"JSON parse error - {error}") from error


def _no_constant(name: str) -> Any:
    raise ValueError(f"Out of range float values are not JSON compliant: {name}")


def parse_multipart(content_type: str, raw: bytes) -> dict[str, Any]:
    """Read a form: files as bytes, other fields as text."""
    from email.parser import BytesParser  # costs 20 ms, and few calls send files

    message = BytesParser().parsebytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + raw)
    if not message.is_multipart():
        raise APIException(400, "Multipart form parse error - Invalid boundary in multipart")
    fields: dict[str, Any] = {}
    for part in message.walk():
        name = part.get_param("name", header="content-disposition")
        if isinstance(name, str):
            payload = part.get_payload(decode=True)
            content = payload if isinstance(payload, bytes) else b""
            fields[name] = content if part.get_filename() else content.decode("utf-8", "replace")
    return fields
