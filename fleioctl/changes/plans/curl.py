"""A call as a line for the shell, for --curl."""

from __future__ import annotations

import shlex
from typing import Any

from fleioctl.api.bodies.exact_json import exact_json
from fleioctl.api.bodies.multipart import Multipart, as_form
from fleioctl.api.urls import Query, with_query
from fleioctl.text.redaction import REDACTED, is_secret, redact_body
from fleioctl.text.sanitizing import escaped_in_json

HEADER = '-H "Authorization: Token $FLEIOCTL_TOKEN"'
JSON = "-H 'Content-Type: application/json'"
INCOMPLETE = "  # cannot run: a secret is left out"


def curl_line(method: str, url: str, query: Query, body: Any) -> str:
    """Return the line that makes the same call; a secret in it is left out, and the line says so."""
    shown_query = [(key, REDACTED if is_secret(key) else value) for key, value in query]
    body = as_form(body)
    shown_body = redact_body(body)
    parts = ["curl", HEADER] if method == "GET" else ["curl -X", shlex.quote(method), HEADER]
    if isinstance(body, Multipart):
        return _form_line(parts, with_query(url, shown_query), body)
    if body is not None:
        parts += [JSON, "--data", shlex.quote(_printable(shown_body))]
    parts.append(shlex.quote(with_query(url, shown_query)))
    complete = shown_query == list(query) and shown_body == body
    return " ".join(parts) + ("" if complete else INCOMPLETE)


def _form_line(parts: list[str], url: str, form: Multipart) -> str:
    """Write a form as curl takes it: texts as they are, files by their names."""
    secret = any(is_secret(part.name) for part in form.parts)
    for part in form.parts:
        value = REDACTED if is_secret(part.name) else part.content.decode("utf-8", "replace")
        parts += ["--form-string" if not part.file else "--form"]
        parts += [shlex.quote(f"{part.name}={f'@{part.file}' if part.file else value}")]
    return " ".join([*parts, shlex.quote(url)]) + (INCOMPLETE if secret else "")


def _printable(body: Any) -> str:
    """Return JSON in plain ASCII, which can be pasted in every locale; no character can act on a terminal."""
    return escaped_in_json(exact_json(body, ensure_ascii=True))
