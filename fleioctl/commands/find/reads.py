"""What was read in this run is not read again, by whichever thread it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar, cast

from fleioctl.errors import Error, NotFound

if TYPE_CHECKING:
    from fleioctl.api.client import Api, Page

Json = dict[str, Any]
Query = tuple[tuple[str, str], ...]

T = TypeVar("T")

FIRST = 500  # objects on a page


class Reads:
    """The panel, each of whose answers is asked for once."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._lock = Lock()
        self._locks: dict[Any, Lock] = {}
        self._answers: dict[Any, Any] = {}

    def objects(self, path: str, query: Query = ()) -> list[Json]:
        """Return the objects of a list."""
        return self._once(("all", path, query), lambda: [o for p in self._api.pages(path, query) for o in p.objects])

    def first(self, path: str) -> Page:
        """Return the first page of a list, which often is all of it."""
        return self._once(("first", path), lambda: next(iter(self._api.pages(path, page_size=FIRST, limit=FIRST))))

    def one(self, path: str, id: str) -> list[Json]:
        """Return the object of this id in a list, or an empty one."""
        return self._once(("one", path, id), lambda: self._one(f"{path}/{id}"))

    def get(self, path: str, query: Query = ()) -> Any:
        """Return any answer."""
        return self._once(("get", path, query), lambda: self._api.get(path, query))

    def _one(self, path: str) -> list[Json]:
        try:
            found = self._api.get(path)
        except NotFound:
            return []
        return [found] if isinstance(found, dict) else []

    def _once(self, key: Any, read: Callable[[], T]) -> T:
        with self._lock:
            lock = self._locks.setdefault(key, Lock())
        with lock:
            if key not in self._answers:
                try:
                    self._answers[key] = read()
                except Error as error:  # what failed once, with all its attempts, is not tried for every row
                    self._answers[key] = error
        answer = self._answers[key]
        if isinstance(answer, Error):
            raise answer
        return cast("T", answer)


def complete(page: Page) -> bool:
    """Tell whether a first page is the whole list."""
    return page.total is not None and page.total <= len(page.objects)
