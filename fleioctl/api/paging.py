"""Lists of any length, page by page, trusting nothing the server says about them.

- `next` means only that there is more; it is never called, as behind a proxy it may name another host.
- Totals may change from page to page; a list is complete when its rows reach the total of the page just read.
- A page that is empty, was seen before, or is not found any more ends the list.
- The key of an object is a text or a number; nothing else tells objects apart.
- Pages that bring ever new objects far beyond the total that was announced first are a fault of the server.
- While a page is parsed and used the next is on its way, never two at once; a limit asks for no page beyond it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, Protocol

from fleioctl.errors import NotFound, Temporary

MORE_ROWS = 1000  # a list may grow while it is read, but hardly beyond twice its length and these
MOST_PAGES = 1000  # of a list whose length is not announced (zones): half a million rows


class Page(NamedTuple):
    """Some objects of a list; `total` is what the server says there are, None when it does not."""

    objects: list[dict[str, Any]]
    total: int | None


class _Sheet(NamedTuple):
    """A page as read, with whether the server says that there is more."""

    page: Page
    more: bool


class Coming(Protocol):
    """A page that was asked for."""

    def arrive(self) -> None:
        """Wait until the connection is free again."""

    def answer(self) -> Any:
        """Return what the server says."""

    def abandon(self) -> None:
        """Give it up."""


def walk(begin: Callable[[int], Coming], *, limit: int | None, key: str = "id") -> Iterator[Page]:
    """Yield the pages in order; while one is parsed and used, the next is on its way, never two at once."""
    return _Walk(begin, limit, key).pages()


class _Walk:
    """One way through a list: how far it came, and what is on its way."""

    def __init__(self, begin: Callable[[int], Coming], limit: int | None, key: str) -> None:
        self._begin, self._limit, self._key = begin, limit, key
        self._seen: set[int] = set()
        self._page = Page([], None)
        self._number = self._rows = 0
        self._coming: Coming | None = None
        self._announced: int | None = None

    def pages(self) -> Iterator[Page]:
        """Yield them, and give up what is still on its way when nobody wants more."""
        try:
            more = True
            while more:
                more = self._turn()
                if self._page.objects or self._number == 1:
                    yield _cut(self._page, self._rows, self._limit)
        finally:
            if self._coming:
                self._coming.abandon()

    def _turn(self) -> bool:
        """Read the next page and tell whether there are more; the one after it begins as soon as it can."""
        here, self._number = self._coming or self._begin(self._number + 1), self._number + 1
        here.arrive()
        self._coming = self._begin(self._number + 1) if self._goes_on() else None
        sheet = _read(here, self._number)
        self._page = sheet.page
        self._check_keys()
        if self._was_seen():
            self._page = Page([], None)
            return False
        self._rows += len(self._page.objects)
        self._check_length()
        more = sheet.more and not _is_complete(self._page, self._rows) and self._wants(self._rows)
        if more and not self._coming:
            self._coming = self._begin(self._number + 1)
        return more

    def _check_keys(self) -> None:
        """Refuse what objects cannot be told apart by."""
        if any(isinstance(each.get(self._key), dict | list) for each in self._page.objects):
            raise _bad(f"The panel answered with a list whose objects have no proper {self._key}.")

    def _check_length(self) -> None:
        """Refuse to go on for ever: what is not the whole list must not be taken for it."""
        if self._number == 1:
            self._announced = self._page.total
        total = self._announced
        if self._number > MOST_PAGES if total is None else self._rows > 2 * total + MORE_ROWS:
            said = "did not say how long it is" if total is None else f"announced {total}"
            raise _bad(f"The panel's list does not end: {self._rows} objects came, though it {said}.")

    def _goes_on(self) -> bool:
        """Tell by the page before, as this one is not parsed yet, whether another will follow."""
        rows = self._rows + len(self._page.objects)
        return self._page.total is not None and rows < self._page.total and self._wants(rows)

    def _wants(self, rows: int) -> bool:
        return self._limit is None or rows < self._limit

    def _was_seen(self) -> bool:
        """Tell whether an earlier page was the same, or this one is empty: the list has no end, or has ended."""
        fingerprint = _fingerprint(self._page.objects)
        if self._number > 1 and (not self._page.objects or fingerprint in self._seen):
            return True
        self._seen.add(fingerprint)
        return False


def read_count(answer: Any) -> int:
    """Return how many objects a list has, from its first page."""
    sheet = _sheet(answer)
    return len(sheet.page.objects) if sheet.page.total is None else sheet.page.total


def _read(page: Coming, number: int) -> _Sheet:
    try:
        return _sheet(page.answer())
    except NotFound as error:
        if number == 1 or error.code != "not_found":
            raise
        return _Sheet(Page([], None), more=False)  # the list became shorter while we read it


def _sheet(answer: Any) -> _Sheet:
    if isinstance(answer, list):  # some routes have no pages: the bare array is the whole list
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
    # True is an int in Python
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
    # first and last are enough to tell pages apart, and cost nothing on long ones
    return hash(repr((len(objects), objects[:1], objects[-1:])))


def _cut(page: Page, rows: int, limit: int | None) -> Page:
    surplus = 0 if limit is None else max(0, rows - limit)
    return Page(page.objects[: len(page.objects) - surplus], page.total) if surplus else page


def _bad(message: str) -> Temporary:
    return Temporary(message, code="bad_answer", retryable=False)
