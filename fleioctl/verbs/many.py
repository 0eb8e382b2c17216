"""Create and update from a file of many objects: in parallel, one result each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from fleioctl.changes.bulk import Bulk
from fleioctl.changes.results import COLUMNS, Result, conclude, failure
from fleioctl.errors import Error
from fleioctl.inputs.lookup import Target
from fleioctl.session.session import Session

Given = Mapping[str, Any]
Work = Callable[[int], Result]


def run_many(session: Session, labels: Sequence[str], action: str, work: Work, given: Given) -> None:
    """Do the work for each label's number, report as each ends, and raise what stands for them all.

    Things that do not exist yet have no id, so their numbers stand for them until they have one.
    """
    session.out.check_columns(COLUMNS, closed=True)
    targets = [Target(str(number), label) for number, label in enumerate(labels)]
    real: dict[str, Result] = {}

    def attempt(target: Target) -> Result:
        try:
            real[target.id] = work(int(target.id))
        except Error as error:
            real[target.id] = failure("", target.name, action, error)
        return replace(real[target.id], id=target.id)

    bulk = Bulk(targets, attempt, action=action, parallel=given["parallel"], max_failures=given["max_failures"] or 0)
    results: dict[str, Result] = {}
    session.result.rows(COLUMNS, _pages(session, bulk, real, results))
    conclude(session, list(results.values()))
    if bulk.interrupted:
        raise bulk.interrupted


def _pages(
    session: Session, bulk: Bulk, real: Mapping[str, Result], results: dict[str, Result]
) -> Iterator[list[dict[str, Any]]]:
    for ended in bulk:
        results[ended.id] = real.get(ended.id) or replace(ended, id="")
        session.progress.clear()
        if session.out.streams:
            yield [results[ended.id].as_row()]
        session.progress.show(f"{ended.action}: {len(results)} of {len(bulk.targets)} ended")
    session.progress.clear()
    if not session.out.streams:
        yield [results[target.id].as_row() for target in bulk.targets]
