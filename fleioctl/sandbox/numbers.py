"""Numbers with the digits they were sent with, in JSON and in the store: no binary float may round an amount."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any


def exact(text: str) -> float | Decimal:
    """Return a number of JSON; as a float only where that writes the same digits again."""
    found = float(text)
    return found if repr(found) == text else Decimal(text)


_decoder = json.JSONDecoder(parse_float=exact)  # `json.loads` would make one for each object of a list


def loads(text: str) -> Any:
    """Read what `dumps` wrote."""
    return _decoder.decode(text)


def dumps(value: Any) -> str:
    """Return compact JSON, as the panel writes it; non-ASCII stays as it is."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    except TypeError:  # the standard library's encoder cannot be told how to write a Decimal
        return _written(value)


def _written(value: Any) -> str:
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(str(key))}:{_written(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ",".join(map(_written, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
