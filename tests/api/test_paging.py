"""Lists end by themselves, whatever the server says about them."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qsl

import pytest

from api.clock import FakeClock
from fleioctl.api.client import Api, Page
from fleioctl.errors import NotFound, Temporary, Unknown
from fleioctl.model.resource import Safety

Answering = Callable[[int, int], Any]
URL = "http://127.0.0.1/staffapi"


class Lists:
    """A panel with one list, which answers page and size as the test says."""

    def __init__(self, answering: Answering) -> None:
        self.answering = answering
        self.queries: list[dict[str, str]] = []
        self.api = Api(URL, "a" * 40, clock=FakeClock(), wsgi=self)

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        query = dict(parse_qsl(environ["QUERY_STRING"]))
        self.queries.append(query)
        answer = self.answering(int(query.get("page", 1)), int(query.get("page_size", 20)))
        status = "404 Not Found" if answer == INVALID else "200 OK"
        start_response(status, [("Content-Type", "application/json")])
        return [json.dumps(answer).encode()]

    def pages(self, **options: Any) -> list[Page]:
        return list(self.api.pages("clients", **options))

    def ids(self, **options: Any) -> list[Any]:
        return [thing["id"] for page in self.pages(**options) for thing in page.objects]


INVALID = {"detail": "Invalid page."}


def things(total: int, **more: Any) -> Answering:
    """Answer as Fleio does, with so many objects."""

    def answer(page: int, size: int) -> Any:
        ids = list(range(1, total + 1))[(page - 1) * size : page * size]
        if not ids and page > 1:
            return INVALID
        onward = "http://wrong.example/?page=2" if page * size < total else None
        number: Any = str(page) if page > 1 else 1
        return {"count": total, "next": onward, "pageNo": number, "objects": [{"id": id} for id in ids], **more}

    return answer


@pytest.mark.parametrize("total", [0, 1, 2, 3, 6, 7])
def test_all_pages_are_read_and_next_is_never_called(total: int) -> None:
    panel = Lists(things(total))
    assert panel.ids(page_size=3) == list(range(1, total + 1))
    assert len(panel.queries) == max(1, -(-total // 3))
    assert {query["page_size"] for query in panel.queries} == {"3"}


def test_twenty_rows_are_one_request() -> None:
    panel = Lists(things(1234))
    assert [(len(page.objects), page.total) for page in panel.pages(limit=20)] == [(20, 1234)]
    assert panel.queries == [{"page_size": "20"}]


def test_limit_beyond_a_page_is_cut_exactly() -> None:
    panel = Lists(things(100))
    assert panel.ids(page_size=30, limit=70) == list(range(1, 71))
    assert len(panel.queries) == 3


def test_query_goes_with_every_page() -> None:
    panel = Lists(things(4))
    list(panel.api.pages("clients", [("ordering", "id")], page_size=2))
    assert [query["ordering"] for query in panel.queries] == ["id", "id"]


@pytest.mark.parametrize("bare", [[{"id": 1}, {"id": 2}], {"objects": [{"id": 1}, {"id": 2}]}])
def test_bare_array_is_one_page(bare: Any) -> None:
    panel = Lists(lambda page, size: bare)
    assert panel.pages() == [Page([{"id": 1}, {"id": 2}], 2)]
    assert panel.api.count("clients") == 2


def test_bare_array_knows_the_limit() -> None:
    assert Lists(lambda page, size: [{"id": 1}, {"id": 2}]).pages(limit=1) == [Page([{"id": 1}], 2)]


def test_zones_count_only_their_page() -> None:
    def answer(page: int, size: int) -> Any:
        return {"objects": [{"id": page}], "count": 1, "hasMore": page < 3}

    panel = Lists(answer)
    assert [page.total for page in panel.pages()] == [None, None, 1]
    assert panel.ids() == [1, 2, 3]


def endless(objects: Callable[[int], list[dict[str, Any]]], **more: Any) -> Answering:
    return lambda page, size: {"next": "more", "objects": objects(page), **more}


def test_server_that_ignores_the_page_is_noticed() -> None:
    assert Lists(endless(lambda page: [{"id": 1}, {"id": 2}], count=10**9)).ids() == [1, 2]


def test_server_that_goes_in_circles_is_noticed() -> None:
    assert Lists(endless(lambda page: [{"id": page % 3}])).ids() == [1, 2, 0]


def test_empty_page_ends_the_list() -> None:
    assert Lists(endless(lambda page: [{"id": page}] if page < 3 else [])).ids() == [1, 2]


def test_total_reached_ends_the_list() -> None:
    assert Lists(endless(lambda page: [{"id": page}], count=3)).ids() == [1, 2, 3]


def test_ever_new_objects_beyond_twice_the_announced_total_are_an_error() -> None:
    panel = Lists(lambda page, size: {"count": 3 + page, "next": "more", "objects": [{"id": page}]})
    with pytest.raises(Temporary, match="does not end") as caught:
        panel.ids()
    assert (caught.value.exit_code, caught.value.code, caught.value.retryable) == (6, "bad_answer", False)
    assert len(panel.queries) <= 2 * 4 + 1000 + 2


@pytest.mark.parametrize("more", [{}, {"hasMore": True, "count": 1}])
def test_ever_new_objects_without_a_total_end_too(more: dict[str, Any]) -> None:
    panel = Lists(endless(lambda page: [{"id": page}], **more))
    with pytest.raises(Temporary, match="does not end"):
        panel.ids()
    assert len(panel.queries) <= 1002


def test_long_list_that_counts_only_its_pages_is_read_to_its_end() -> None:
    def answer(page: int, size: int) -> Any:
        ids = range(page * size, page * size + (size if page < 5 else 1))
        return {"objects": [{"id": id} for id in ids], "count": len(ids), "hasMore": page < 5}

    assert len(Lists(answer).ids()) == 2001


def test_list_that_grows_while_it_is_read_is_read_to_its_end() -> None:
    def answer(page: int, size: int) -> Any:
        return {"count": 10 + page if page < 100 else 100, "next": "more", "objects": [{"id": page}]}

    assert len(Lists(answer).ids()) == 100


@pytest.mark.parametrize("id", [[1], {"a": 1}, [[]]])
def test_id_that_is_no_scalar_is_a_bad_answer(id: Any) -> None:
    panel = Lists(lambda page, size: {"count": 1, "next": None, "objects": [{"id": id}]})
    for read in (panel.ids, lambda: panel.api.get("clients/1"), lambda: panel.api.count("clients")):
        with pytest.raises(Temporary, match="id") as caught:
            read()
        assert (caught.value.exit_code, caught.value.code) == (6, "bad_answer")
    with pytest.raises(Unknown):
        panel.api.send("POST", "clients", safety=Safety.ONCE)


def test_total_may_change_on_the_way() -> None:
    def answer(page: int, size: int) -> Any:
        return {"count": 3 if page == 1 else 5, "next": "more" if page < 5 else None, "objects": [{"id": page}]}

    panel = Lists(answer)
    assert [page.total for page in panel.pages()] == [3, 5, 5, 5, 5]


def test_list_that_shrinks_while_it_is_read_just_ends() -> None:
    def answer(page: int, size: int) -> Any:
        return {"count": 9, "next": "more", "objects": [{"id": 1}]} if page == 1 else INVALID

    assert Lists(answer).ids() == [1]


def test_missing_list_is_an_error() -> None:
    with pytest.raises(NotFound):
        Lists(lambda page, size: INVALID).pages()


@pytest.mark.parametrize(
    "answer", [{}, {"detail": "x"}, {"objects": None}, {"objects": {}}, {"objects": "abc"}, [1], {"objects": [None]}]
)
def test_what_is_no_list_is_a_bad_answer(answer: Any) -> None:
    for ask in (Lists(lambda page, size: answer).pages, lambda: Lists(lambda page, size: answer).api.count("clients")):
        with pytest.raises(Temporary) as caught:
            ask()
        assert caught.value.code == "bad_answer"


@pytest.mark.parametrize("count", [None, "3", -1, True, 2.5, [], {}])
def test_count_that_is_no_number_is_ignored(count: Any) -> None:
    panel = Lists(lambda page, size: {"count": count, "next": None, "objects": [{"id": 1}]})
    assert [page.total for page in panel.pages()] == [1]


def test_count_asks_for_one_row() -> None:
    panel = Lists(things(1234))
    assert panel.api.count("clients", [("search", "a")]) == 1234
    assert panel.queries == [{"search": "a", "page_size": "1"}]


def test_next_page_is_read_while_this_one_is_used() -> None:
    asked = threading.Event()

    def answer(page: int, size: int) -> Any:
        if page == 2:
            asked.set()
        return things(4)(page, size)

    pages = Lists(answer).api.pages("clients", page_size=2)
    next(pages)
    assert asked.wait(10)
    assert [thing["id"] for thing in next(pages).objects] == [3, 4]


def test_reader_may_leave_early() -> None:
    panel = Lists(things(100))
    pages = panel.api.pages("clients", page_size=10)
    assert isinstance(pages, Iterator)
    next(pages)
    pages.close()  # type: ignore[attr-defined]
    assert len(panel.queries) <= 2


def test_failure_on_a_later_page_is_raised() -> None:
    def answer(page: int, size: int) -> Any:
        return things(4)(page, size) if page == 1 else {"objects": 5}

    pages = Lists(answer).api.pages("clients", page_size=2)
    next(pages)
    with pytest.raises(Temporary):
        next(pages)
