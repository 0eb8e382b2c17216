"""JSON whose numbers keep the digits they came with."""

from __future__ import annotations

import json
from typing import Any


def exact_json(value: Any, *, ensure_ascii: bool = False) -> str:
    """Return JSON in which a Decimal stands as str() writes it; TypeError or ValueError for what JSON cannot carry."""
    try:
        return json.dumps(value, ensure_ascii=ensure_ascii, allow_nan=False)
    except TypeError:  # the encoder of the standard library knows no Decimal, and asks nobody how to write a number
        return _written(value, ensure_ascii)


def _written(value: Any, ensure_ascii: bool) -> str:
    from decimal import Decimal  # 2 ms, which every call would pay

    if isinstance(value, Decimal) and value.is_finite():
        return str(value)
    if isinstance(value, dict):
        pairs = (f"{json.dumps(key, ensure_ascii=ensure_ascii)}: {_written(value[key], ensure_ascii)}" for key in value)
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_written(each, ensure_ascii) for each in value) + "]"
    return json.dumps(value, ensure_ascii=ensure_ascii, allow_nan=False)
