"""Many creates from one file: the run has an entry of its own, so that after a kill it goes on with what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from functools import cached_property

from fleioctl.changes.create_once import EARLIER, CreateRequest, create
from fleioctl.changes.read_back import NewObjects
from fleioctl.changes.results import Result, failure
from fleioctl.changes.sending import Call, one_at_a_time, open_operation, waivable
from fleioctl.errors import Local
from fleioctl.inputs.lookup import target_of
from fleioctl.model.resource import once
from fleioctl.session.session import Session
from fleioctl.storage.journal import PARTIAL, Entry

ACTION = "create-many"


@dataclass(frozen=True)
class Run:
    """One run over the objects of a file; `made` are the ids of the rows that a killed run had done already."""

    session: Session
    requests: Sequence[CreateRequest]
    operation: str = ""
    made: dict[int, str] = field(default_factory=dict)

    @cached_property
    def objects(self) -> NewObjects:
        """Return what reads the new objects back; it learns from the first whether the others need it."""
        return NewObjects(self.session, self.requests[0].resource, alone=False)

    def create(self, row: int) -> Result:
        """Create the object of one row, unless the run had made it."""
        request = self.requests[row]
        if row in self.made:
            return Result(self.made[row], request.label, "create", "unchanged", EARLIER)
        tag = f"{self.operation}:{row}" if self.operation else ""
        created = create(self.session, replace(request, run=tag, one_of_many=True))
        target = target_of(request.resource, created.item)
        name = target.name or target_of(request.resource, request.body).name or request.label
        if created.why:
            return Result(target.id, name, "create", "unchanged", created.why)
        _, error = self.objects.read_back(request.body, created.item, listed=created.listed)
        return failure(target.id, name, "create", error) if error else Result(target.id, name, "create", "done")


@contextmanager
def remembered(session: Session, requests: Sequence[CreateRequest]) -> Iterator[Run]:
    """Begin a run, or go on with the one over the same file that did not come to its end.

    Only a run that has reported all its rows is closed; one that was stopped, even after its last row, stays open.
    """
    if not requests[0].journal:
        yield Run(session, requests)
        return
    call = _call_of(requests)
    with ExitStack() as held:
        held.enter_context(one_at_a_time(session, call.resource, call.digest, run=True))
        run = _begin(session, requests, call)
        try:
            yield run
        except BaseException:
            _close(run, PARTIAL)
            raise
        kept = held.pop_all()
        session.changes.defer(lambda _: kept.close())
        session.changes.defer(lambda told: _close(run, "done" if told else PARTIAL))


def _close(run: Run, outcome: str) -> None:
    with suppress(Local):  # it stays open, and the next run goes on with it
        run.session.journal.close(run.operation, outcome)


def made_before(session: Session, requests: Sequence[CreateRequest]) -> dict[int, str]:
    """Return the ids of what a run over the same file made and did not report, by row."""
    entry = _open_run(session, _call_of(requests)) if len(requests) > 1 and requests[0].journal else None
    return session.journal.rows_done(entry.operation) if entry else {}


def _call_of(requests: Sequence[CreateRequest]) -> Call:
    group = requests[0].resource.group
    wish = [[request.label, request.body] for request in requests]
    return Call("POST", requests[0].resource.path, once, group, ACTION, f"{len(requests)} {group}", wish=wish)


def _open_run(session: Session, call: Call) -> Entry | None:
    with waivable():
        return session.journal.open_run(session.panel, call.resource, ACTION, call.digest)


def _begin(session: Session, requests: Sequence[CreateRequest], call: Call) -> Run:
    entry = _open_run(session, call)
    if entry is None:
        return Run(session, requests, open_operation(session, call))
    made = session.journal.rows_done(entry.operation)
    session.note(f"an earlier run of this file made {len(made)} of {len(requests)}; going on with the rest")
    session.note(f"to make them all anew instead: fleioctl history resolve {entry.operation} --as done")
    return Run(session, requests, entry.operation, made)
