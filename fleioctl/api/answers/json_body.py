"""Bodies of answers, parsed strictly, and with bounds: what is small on the wire may be huge in memory.

An empty object takes three bytes as text, but a hundred and more once parsed, and a minute to walk through all.
So what makes values is counted before anything is parsed, and the clock is looked at while objects are made.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from math import isfinite
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from decimal import Decimal

DEEPEST = 64  # levels: below what makes the parser of Python recurse to its limit
LONGEST_NUMBER = 400  # characters: the time to convert a number grows with the square of its length
MOST_VALUES = 2_000_000  # some 300 MB at worst; the largest page that a panel serves has a tenth of it
TOO_LARGE = "it is larger than 64 MiB"

TEXTS = re.compile(rb'"(?:[^"\\]|\\.)*+"', re.S)


class NotJson(Exception):
    """The text cannot be taken for JSON; `cut_off` when it may only be incomplete."""

    def __init__(self, reason: str, *, cut_off: bool = False) -> None:
        super().__init__(reason)
        self.cut_off = cut_off


def parse(
    body: bytes, is_late: Callable[[], bool] | None = None, *, with_ids: bool = False, exact: bool = False
) -> Any:
    """Return what the JSON says; no bombs, no values that other programs cannot read.

    `is_late` tells that the time is over. `with_ids` asks that every id is a text or a number, as in all answers but
    error bodies, where `id` may be the field that was wrong. `exact` keeps the digits of fractions, as Decimal.
    """
    if _values(body) > MOST_VALUES:
        raise NotJson(f"it holds more than {MOST_VALUES} values")
    try:
        value = json.loads(
            body.decode("utf-8-sig"),  # some panels are proxied by what begins each text with a byte order mark
            parse_constant=_no_constant,
            parse_float=_fraction if exact else _number,
            parse_int=_integer,
            object_pairs_hook=_Objects(is_late, with_ids=with_ids),
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


def _values(body: bytes) -> int:
    """Count what begins a value; exactly, without what stands within texts, only where it would matter."""
    found = _structure(body)
    if found <= MOST_VALUES:
        return found
    texts = (body.count(b'"') - body.count(b'\\"')) // 2
    return texts if texts > MOST_VALUES else _structure(TEXTS.sub(b"", body))


def _structure(body: bytes) -> int:
    return body.count(b"{") + body.count(b"[") + body.count(b",")


def _no_constant(name: str) -> NoReturn:
    raise NotJson(f"{name} is no JSON")


def _number(text: str) -> float:
    number = float(text)
    if not isfinite(number):
        raise NotJson("it contains a number that is too large")
    return number


def _fraction(text: str) -> Decimal:
    from decimal import Decimal  # 2 ms, for --debug alone

    _number(text)
    return Decimal(text)


def _integer(text: str) -> int:
    if len(text) > LONGEST_NUMBER:
        raise NotJson("it contains a number that is too long")
    return int(text)


class _Objects:
    """Makes the objects, as long as there is time."""

    def __init__(self, is_late: Callable[[], bool] | None, *, with_ids: bool) -> None:
        self._is_late = is_late
        self._with_ids = with_ids

    def __call__(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        item = dict(pairs)
        if len(item) != len(pairs):
            raise NotJson("it contains the same key twice")
        if self._with_ids and isinstance(item.get("id"), dict | list):
            raise NotJson("it contains an id that is neither a text nor a number")
        if self._is_late and self._is_late():
            raise NotJson("reading it takes longer than --timeout allows")
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
