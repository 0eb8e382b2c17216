"""Lists of any length, page by page, trusting nothing the server says about them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from fleioctl.api.workers import Task
from fleioctl.errors import NotFound, Temporary


@dataclass(frozen=True)
class Page:
    """Some objects of a list; `total` is what the server says there are, None when it does not."""

    objects: list[dict[str, Any]]
    total: int | None


@dataclass(frozen=True)
class _Sheet:
    """A page as read, with whether the server says that there is more."""

    page: Page
    more: bool


Fetch = Callable[[int], Any]
Start = Callable[[Callable[[], Any]], Task[Any]]


def walk(fetch: Fetch, start: Start, *, limit: int | None) -> Iterator[Page]:
    """Yield the pages in order, reading the next one while this one is used."""
    number, rows, seen = 1, 0, set[int]()
    task: Task[Any] | None = None
    while True:
        sheet = _read(task, fetch, number)
        fingerprint = _fingerprint(sheet.page.objects)
        if number > 1 and (not sheet.page.objects or fingerprint in seen):
            return
        seen.add(fingerprint)
        number, rows = number + 1, rows + len(sheet.page.objects)
        more = sheet.more and not _is_complete(sheet.page, rows) and (limit is None or rows < limit)
        task = start(_bind(fetch, number)) if more else None
        yield _cut(sheet.page, rows, limit)
        if not more:
            return


def read_count(answer: Any) -> int:
    """Return how many objects a list has, from its first page."""
    sheet = _sheet(answer)
    return len(sheet.page.objects) if sheet.page.total is None else sheet.page.total


def _read(task: Task[Any] | None, fetch: Fetch, number: int) -> _Sheet:
    try:
        return _sheet(task.wait() if task else fetch(number))
    except NotFound as error:
        if number == 1 or error.code != "not_found":
            raise
        return _Sheet(Page([], None), more=False)  # the list became shorter while we read it


def _sheet(answer: Any) -> _Sheet:
    if isinstance(answer, list):
        return _Sheet(Page(_objects(answer), len(answer)), more=False)
    if not isinstance(answer, dict) or "objects" not in answer:
        raise _bad("The panel answered with something that is no list.")
    objects = _objects(answer["objects"])
    more = bool(answer.get("next") or answer.get("hasMore"))
    return _Sheet(Page(objects, _total(answer, objects, more)), more)


def _total(answer: dict[str, Any], objects: list[dict[str, Any]], more: bool) -> int | None:
    if "hasMore" in answer:  # zones count the page only
        return None if more else len(objects)
    count = answer.get("count")
    if isinstance(count, int) and not isinstance(count, bool) and count >= 0:
        return count
    return None if more else len(objects)


def _objects(value: Any) -> list[dict[str, Any]]:
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise _bad("The panel answered with a list of something other than objects.")
    return value


def _is_complete(page: Page, rows: int) -> bool:
    return page.total is not None and rows >= page.total


def _fingerprint(objects: list[dict[str, Any]]) -> int:
    return hash(repr((len(objects), objects[:1], objects[-1:])))


def _cut(page: Page, rows: int, limit: int | None) -> Page:
    surplus = 0 if limit is None else max(0, rows - limit)
    return Page(page.objects[: len(page.objects) - surplus], page.total) if surplus else page


def _bind(fetch: Fetch, number: int) -> Callable[[], Any]:
    return lambda: fetch(number)


def _bad(message: str) -> Temporary:
    return Temporary(message, code="bad_answer", retryable=False)
