"""How a raw call is written on the command line: method, path, fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from fleioctl.errors import Usage
from fleioctl.text.suggestions import did_you_mean

if TYPE_CHECKING:
    from fleioctl.inputs.documents.scalars import Value
    from fleioctl.inputs.typed.assignments import Assignments

READS = ("GET", "HEAD", "OPTIONS")
METHODS = (*READS, "POST", "PUT", "PATCH", "DELETE")

Query = list[tuple[str, str]]
Pairs: TypeAlias = "list[tuple[str, Value]]"


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
    from fleioctl.inputs.typed.assignments import read_jsons, read_texts
    from fleioctl.inputs.typed.user_data import refuse_private_key

    pairs = [*read_texts(texts, "--field"), *read_jsons(json_texts, "--json-field")]
    for key, value in pairs:
        if key.endswith("public_key") and isinstance(value, str):
            refuse_private_key(value, key)
    return pairs


def as_query(pairs: Pairs) -> Query:
    """Return the fields as they travel in an address: texts bare, everything else as JSON."""
    from fleioctl.api.bodies.exact_json import exact_json

    return [(key, value if isinstance(value, str) else exact_json(value)) for key, value in pairs]


def as_body(pairs: Assignments) -> dict[str, Any]:
    """Return the fields as an object; dots in names make objects in it."""
    from fleioctl.inputs.typed.assignments import distinct
    from fleioctl.model.paths import plant

    body: dict[str, Any] = {}
    for key, value in distinct(pairs, "A field"):
        plant(body, key, value)
    return body
