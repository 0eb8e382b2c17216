"""The order in which a list is asked for, read and given up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from api.clock import FakeClock
from fleioctl.api.deadline import Deadline
from fleioctl.api.paging import walk

PAGE = 2


class Recorded:
    """A list of so many objects whose pages note what is done with them."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.deeds: list[str] = []

    def begin(self, number: int) -> Coming:
        return Coming(self, number)


class Coming:
    """One page of it."""

    def __init__(self, of: Recorded, number: int) -> None:
        self.of, self.number = of, number
        self._note("ask")

    def arrive(self) -> None:
        self._note("arrive")

    def answer(self) -> Any:
        self._note("parse")
        ids = range(self.of.total)[(self.number - 1) * PAGE : self.number * PAGE]
        more = "more" if self.number * PAGE < self.of.total else None
        return {"count": self.of.total, "next": more, "objects": [{"id": id} for id in ids]}

    def abandon(self) -> None:
        self._note("abandon")

    def _note(self, deed: str) -> None:
        self.of.deeds.append(f"{deed} {self.number}")


def used(recorded: Recorded, *, limit: int | None = None, until: Callable[[int], bool] = lambda _: False) -> list[str]:
    pages = walk(recorded.begin, limit=limit)
    for number, _ in enumerate(pages, 1):
        recorded.deeds.append(f"use {number}")
        if until(number):
            pages.close()  # type: ignore[attr-defined]
            break
    return recorded.deeds


def test_page_is_asked_for_before_the_one_before_it_is_parsed() -> None:
    deeds = used(Recorded(7))
    assert deeds[:5] == ["ask 1", "arrive 1", "parse 1", "ask 2", "use 1"]  # only the first says how many there are
    assert deeds[5:9] == ["arrive 2", "ask 3", "parse 2", "use 2"]
    assert deeds[9:] == ["arrive 3", "ask 4", "parse 3", "use 3", "arrive 4", "parse 4", "use 4"]


def test_one_page_is_on_its_way_at_most() -> None:
    under_way = 0
    for deed in used(Recorded(20)):
        under_way += deed.startswith("ask") - deed.startswith("arrive")
        assert under_way <= 1


def test_nothing_is_asked_beyond_the_limit() -> None:
    assert [deed for deed in used(Recorded(20), limit=5) if deed.startswith("ask")] == ["ask 1", "ask 2", "ask 3"]


def test_page_that_nobody_wants_any_more_is_given_up() -> None:
    assert used(Recorded(20), until=lambda number: number == 2)[-1] == "abandon 3"


def test_limit_of_a_call_counts_from_when_it_is_waited_for() -> None:
    clock = FakeClock()
    deadline = Deadline(clock, 60)
    clock.sleep(3600)  # the page before was read in a pager
    deadline.restart()
    assert deadline.left() == 60


def test_restarted_limit_stays_within_that_of_the_call_it_belongs_to() -> None:
    clock = FakeClock()
    deadline = Deadline(clock, 60, within=Deadline(clock, 70))
    clock.sleep(30)
    deadline.restart()
    assert deadline.left() == 40
