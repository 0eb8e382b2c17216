"""How a raw call is written on the command line: method, path, fields."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from fleioctl.errors import Usage
from fleioctl.model.paths import plant
from fleioctl.text.suggestions import did_you_mean

READS = ("GET", "HEAD", "OPTIONS")
METHODS = (*READS, "POST", "PUT", "PATCH", "DELETE")

Query = list[tuple[str, str]]
Pairs = list[tuple[str, Any]]


def read_method(text: str) -> str:
    """Return the method in capitals."""
    method = text.upper()
    if method not in METHODS:
        hint = f"Methods: {', '.join(METHODS)}. Write fleioctl api METHOD PATH."
        raise Usage(f"There is no method {text!r}.{did_you_mean(method, METHODS)}", code="bad_method", hint=hint)
    return method


def read_path(text: str, base: str, note: Callable[[str], None]) -> tuple[str, Query]:
    """Return path and query: what was typed may be a path below the API or an address of this very panel."""
    typed, _, query = text.strip().partition("?")
    path = _below(typed, base)
    if path.endswith("/"):
        note("the slash at the end is left out; the API has no such addresses")
    if "filtering=" in query and "+" in query:
        note("a + in an address is a space; write %2B, or -f filtering=…")
    if not path.strip("/"):
        raise Usage("The path is empty.", code="bad_path", hint="Such as: fleioctl api GET clients")
    return path.strip("/"), parse_qsl(query, keep_blank_values=True)


def _below(typed: str, base: str) -> str:
    """Return what follows the base address, however much of that was typed."""
    if "://" in typed:
        if not typed.startswith(f"{base}/"):
            raise Usage(f"{typed} is not below {base}; the token goes nowhere else.", code="other_panel")
        return typed.removeprefix(f"{base}/")
    path = typed.lstrip("/")
    for prefix in (urlsplit(base).path.strip("/"), "staffapi"):
        if path.startswith(f"{prefix}/"):
            return path.removeprefix(f"{prefix}/")
    return path


def read_fields(texts: Sequence[str], json_texts: Sequence[str]) -> Pairs:
    """Return the fields in order, those of -F as the JSON they are."""
    pairs: Pairs = [_pair(text, "--field") for text in texts]
    for text in json_texts:
        key, value = _pair(text, "--json-field")
        pairs.append((key, read_json(value, f"--json-field {key}")))
    return pairs


def _pair(text: str, flag: str) -> tuple[str, str]:
    key, sign, value = text.partition("=")
    if not sign or not key.strip():
        raise Usage(f"{flag} {text!r}: use KEY=VALUE.")
    return key.strip(), value


def read_json(text: str, what: str) -> Any:
    """Return what the JSON says."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Usage(f"{what} is no JSON: {error}.", code="validation") from error


def as_query(pairs: Pairs) -> Query:
    """Return the fields as they travel in an address: texts bare, everything else as JSON."""
    return [(key, value if isinstance(value, str) else json.dumps(value)) for key, value in pairs]


def as_body(pairs: Pairs) -> dict[str, Any]:
    """Return the fields as an object; dots in names make objects in it."""
    body: dict[str, Any] = {}
    given: list[str] = []
    for key, value in pairs:
        if any(f"{key}.".startswith(f"{each}.") or f"{each}.".startswith(f"{key}.") for each in given):
            raise Usage(f"The field {key} is given twice.", hint="Give a list or an object with -F KEY=JSON.")
        given.append(key)
        plant(body, key, value)
    return body
