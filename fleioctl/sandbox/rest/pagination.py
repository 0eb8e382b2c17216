"""The envelope of every list: its pages, its neighbours, its quirks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from fleioctl.sandbox.http.exceptions import APIException
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.permissions import permission_map
from fleioctl.sandbox.types import Json

DEFAULT_SIZE = 20
# Larger sizes are cut to this without a word.
LARGEST = 10_000


def paginate(call: Call, count: int, fetch: Callable[[int, int], list[Any]], permissions: bool = False) -> Json:
    """Answer one page; `fetch` takes where it begins and how many it holds."""
    size = _size(call.query.get("page_size", ""))
    # An empty list has one page, page 1; asking for it is no error.
    pages = max(1, -(-count // size))
    number, shown = _number(call.query.get("page"), pages)
    body: Json = {
        "count": count,
        "next": _neighbour(call, number + 1) if number < pages else None,
        "previous": _neighbour(call, number - 1) if number > 1 else None,
        "objects": fetch((number - 1) * size, size),
        "totalCount": count,
        "pageNo": shown,
    }
    if permissions:
        body["permissions"] = permission_map(call.store, call.caller, call.view)
    return body


def paginate_rows(call: Call, rows: list[Any]) -> Json:
    """Answer one page of rows that are at hand."""
    return paginate(call, len(rows), lambda start, size: rows[start : start + size])


def _size(text: str) -> int:
    size = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0
    return min(size, LARGEST) or DEFAULT_SIZE


def _number(text: str | None, pages: int) -> tuple[int, int | str]:
    """Return the page and how it is echoed: as sent, but a number when nothing or `last` was sent."""
    if text is None:
        return 1, 1
    if text == "last":
        return pages, pages
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0
    if not 1 <= number <= pages:
        raise APIException(404, "Invalid page.")
    return number, text


def _neighbour(call: Call, number: int) -> str:
    # The neighbour's URL keeps filters and order.
    kept = [pair for pair in call.request.pairs if pair[0] != "page"]
    return f"{call.request.url}?{urlencode([*kept, ('page', str(number))])}"
