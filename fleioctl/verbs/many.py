"""Create and update from a file of many objects: in parallel, one result each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from fleioctl.changes.bulk import Bulk
from fleioctl.changes.results import COLUMNS, Result, conclude, failure
from fleioctl.errors import Error
from fleioctl.inputs.lookup import Target
from fleioctl.inputs.selection import BatchOptions
from fleioctl.session.session import Session

Work = Callable[[int], Result]


def run_many(session: Session, rows: Sequence[tuple[int, str]], action: str, work: Work, options: BatchOptions) -> None:
    """Do the work for each row's place, report in the order of the file, and raise what stands for them all.

    A row is its number in the file, 0 without one, and a label. Things that do not exist yet have no id, so their
    places stand for them until they have one.
    """
    session.out.check_columns(COLUMNS, closed=True)
    targets = [Target(str(number), label) for number, (_, label) in enumerate(rows)]
    real: dict[str, Result] = {}

    def attempt(target: Target) -> Result:
        try:
            real[target.id] = work(int(target.id))
        except Error as error:
            failed = failure("", target.name, action, error)
            row = rows[int(target.id)][0]
            real[target.id] = replace(failed, detail=f"row {row}: {failed.detail}" if row else failed.detail)
        return replace(real[target.id], id=target.id)

    bulk = Bulk(
        targets,
        attempt,
        action=action,
        parallel=options.parallel,
        max_failures=options.max_failures,
        say=session.say,
    )
    results: dict[str, Result] = {}
    session.result.rows(COLUMNS, _pages(session, bulk, real, results))
    conclude(session, list(results.values()))
    if bulk.interrupted:
        raise bulk.interrupted


def _pages(
    session: Session, bulk: Bulk, real: Mapping[str, Result], results: dict[str, Result]
) -> Iterator[list[dict[str, Any]]]:
    ready = 0  # how many from the first on have ended
    for ended in bulk:
        results[ended.id] = real.get(ended.id) or replace(ended, id="")
        session.progress.clear()
        while session.out.streams and ready < len(bulk.targets) and bulk.targets[ready].id in results:
            yield [results[bulk.targets[ready].id].as_row()]
            ready += 1
        session.progress.show(f"{ended.action}: {len(results)} of {len(bulk.targets)} ended")
    session.progress.clear()
    if not session.out.streams:
        yield [results[target.id].as_row() for target in bulk.targets]
