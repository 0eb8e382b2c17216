"""Bodies of answers, parsed strictly."""

from __future__ import annotations

import json
from math import isfinite
from typing import Any, NoReturn

DEEPEST = 64
LONGEST_NUMBER = 400
TOO_LARGE = "it is larger than 64 MiB"


class NotJson(Exception):
    """The text cannot be taken for JSON; `cut_off` when it may only be incomplete."""

    def __init__(self, reason: str, *, cut_off: bool = False) -> None:
        super().__init__(reason)
        self.cut_off = cut_off


def parse(body: bytes) -> Any:
    """Return what the JSON says; no bombs, no values that other programs cannot read."""
    try:
        value = json.loads(
            body.decode("utf-8"),
            parse_constant=_no_constant,
            parse_float=_number,
            parse_int=_integer,
            object_pairs_hook=_object,
        )
    except UnicodeDecodeError as error:
        raise NotJson("it is not UTF-8") from error
    except RecursionError as error:
        raise NotJson("it is nested too deeply") from error
    except ValueError as error:
        raise NotJson("it is no complete JSON", cut_off=True) from error
    if _is_too_deep(value):
        raise NotJson("it is nested too deeply")
    return value


def _no_constant(name: str) -> NoReturn:
    raise NotJson(f"{name} is no JSON")


def _number(text: str) -> float:
    number = float(text)
    if not isfinite(number):
        raise NotJson("it contains a number that is too large")
    return number


def _integer(text: str) -> int:
    if len(text) > LONGEST_NUMBER:
        raise NotJson("it contains a number that is too long")
    return int(text)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    item = dict(pairs)
    if len(item) != len(pairs):
        raise NotJson("it contains the same key twice")
    return item


def _is_too_deep(value: Any) -> bool:
    """Go down level by level: what is nested deeper breaks programs that read our output."""
    level = [value]
    for _ in range(DEEPEST):
        level = [child for parent in level for child in _children(parent) if isinstance(child, dict | list)]
        if not level:
            return False
    return True


def _children(value: Any) -> Any:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()
