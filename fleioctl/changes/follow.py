"""Following objects to a state: the target state is demanded, the old one tolerated, error is the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from fleioctl.changes.operations import Begun, dead_workers, result_of
from fleioctl.errors import Error, Incomplete, Temporary
from fleioctl.inputs.lookup import Target
from fleioctl.inputs.objects import read_states
from fleioctl.model.paths import identity, walk
from fleioctl.model.resource import Resource
from fleioctl.session.session import Session
from fleioctl.text.naming import spelled

GRACE = 15.0  # seconds in which the old state, no task, or no object at all may still be shown
NOTHING_MOVES = 60.0  # seconds, then the panel's workers are asked after: dead ones explain it
STATES = ("", "status", "state")  # fields whose values are words for it by themselves
LAST_LOOK = 0.5  # seconds for a read at the end of the time; a silent panel may not hold it up longer
ASKS_AFTER = 20.0  # seconds without a move, then the panel's operations are asked after
LONGEST_PAUSE = 5.0  # seconds between two looks: many runs may wait at a time


@dataclass(frozen=True)
class Goal:
    """What to wait for: a field with a value (or with `differs` without it), `gone`, or `idle` after some task."""

    field: str = ""
    value: str = ""
    gone: bool = False
    differs: bool = False
    idle: bool = False

    def reached(self, resource: Resource, item: dict[str, Any] | None) -> bool:
        """Tell whether the object is there, and no task is on its way elsewhere."""
        if item is None:
            return self.gone
        if self.gone:
            return item.get("deleted") is True or (
                bool(resource.lifecycle.state) and walk(item, resource.lifecycle.state) == "deleted"
            )
        if self.field in ("", resource.lifecycle.state) and is_busy(resource, item):
            return False
        return self.idle or (as_text(walk(item, self.field)) == self.value) != self.differs

    def __str__(self) -> str:
        """Say it for people: `stopped`, `not locked`, `named web1`."""
        if self.gone or self.idle:
            return "gone" if self.gone else "idle"
        if self.differs:
            return f"no longer {self._shown}"
        return self._shown

    @property
    def _shown(self) -> str:
        if self.value in ("true", "false"):
            return f"{'' if self.value == 'true' else 'not '}{spelled(self.field)}"
        return spelled(self.value) if self.field in STATES else f"{spelled(self.field)} {self.value}"


def is_busy(resource: Resource, item: dict[str, Any]) -> bool:
    """Tell whether a task runs on the object."""
    return bool(resource.lifecycle.task and walk(item, resource.lifecycle.task))


def as_text(value: Any) -> str:
    """Write a value as a goal does: references by their id, as lists and details differ in showing them."""
    return str(value).lower() if isinstance(value, bool) else identity(value)


class Wait:
    """One wait for many targets; iterate it for (target, error or None) as each ends.

    `began` is when their calls were first sent: where nothing moves, operations begun since tell why.
    """

    def __init__(
        self,
        session: Session,
        resource: Resource,
        targets: Sequence[Target],
        goal: Goal,
        timeout: float,
        began: float | None = None,
    ):
        self.session, self.resource, self.goal = session, resource, goal
        self.begun = None if began is None else Begun(session, began)
        self.asked_operations = session.clock.monotonic()
        self.pending = {target.id: target for target in targets}
        self.started = self.moved = session.clock.monotonic()
        self.timeout = timeout
        self.seen: dict[str, Any] = {}
        self.items: dict[str, dict[str, Any]] = {}
        self.worked: set[str] = set()
        self.asked_workers = False

    def __iter__(self) -> Iterator[tuple[Target, Error | None]]:
        """Poll until each target has arrived, failed, or the time is up; those that were seen are as they are then."""
        pause = 0.5
        while self.pending:
            for id, error in self._look():
                self.session.progress.clear()
                yield replace(self.pending.pop(id), item=self.items.get(id, {})), error
            if not self.pending:
                return
            left = self.timeout - self._elapsed()
            if left <= 0:
                yield from self._out_of_time()
                return
            self.session.progress.show(f"waiting for {self._awaited()}: {self._elapsed():.0f} s")
            self.session.clock.sleep(min(pause, left))
            pause = min(pause * 1.5, LONGEST_PAUSE)

    def _awaited(self) -> str:
        first = next(iter(self.pending.values()))
        what = first.label if len(self.pending) == 1 else f"{len(self.pending)} {self.resource.plural}"
        return f"{what} to be {self.goal}"

    def _elapsed(self) -> float:
        return self.session.clock.monotonic() - self.started

    def _look(self) -> list[tuple[str, Error | None]]:
        try:
            with self.session.api.within(max(self.timeout - self._elapsed(), LAST_LOOK)):
                objects = read_states(self.session, self.resource, list(self.pending))
        except Temporary as error:
            self.session.note(f"still waiting: {error.message}")
            return []
        self._watch(objects)
        self.items = objects
        self._ask_operations()
        ended = [(id, self._verdict(id, objects.get(id))) for id in self.pending]
        return [(id, error) for id, error in ended if error is not ...]

    def _verdict(self, id: str, item: dict[str, Any] | None) -> Any:
        """Return None when arrived, an error when it cannot arrive, `...` to go on."""
        if self.goal.reached(self.resource, item) and (not self.goal.idle or self._has_begun(id)):
            return None
        label = self.pending[id].label
        if item is None:
            late = self._elapsed() > GRACE
            gone = Incomplete(f"{label} disappeared while waiting for {self.goal}.", code="ended_in_error")
            return gone if late else ...
        state = str(walk(item, self.resource.lifecycle.state)) if self.resource.lifecycle.state else ""
        # the error of before may be shown until the panel has begun
        was_so = self.pending[id].item.get(self.resource.lifecycle.state) == state
        if state in self.resource.lifecycle.failed and not (was_so and self._elapsed() <= GRACE):
            hint = f"Look at it: fleioctl {self.resource.group} show {id}"
            if self.begun:
                self.begun.read()
            return self._failed(id) or Incomplete(f"{label} ended in {state}.", code="ended_in_error", hint=hint)
        return self._failed(id) or ...

    def _ask_operations(self) -> None:
        """Ask what the panel's operations say, but seldom: mostly the objects tell it sooner."""
        now = self.session.clock.monotonic()
        if self.begun and now - max(self.moved, self.asked_operations) >= ASKS_AFTER:
            self.asked_operations = now
            self.begun.read()

    def _failed(self, id: str) -> Error | None:
        """Return why it cannot arrive, when the operation that works on it has failed."""
        target = self.pending[id]
        operation = self.begun and (self.begun.naming(id) or self.begun.naming(target.name))
        try:
            if operation:
                result_of(operation, target.label)
        except Incomplete as error:
            return error
        return None

    def _has_begun(self, id: str) -> bool:
        """Tell whether a task was seen, or would have shown by now; right after a call there is none yet."""
        return id in self.worked or self._elapsed() > GRACE

    def _watch(self, objects: dict[str, Any]) -> None:
        """When nothing moves for long, ask whether the panel's workers live."""
        self.worked.update(id for id, item in objects.items() if is_busy(self.resource, item))
        states = {
            id: (walk(t, self.resource.lifecycle.state or "id"), walk(t, self.resource.lifecycle.task or "id"))
            for id, t in objects.items()
        }
        now = self.session.clock.monotonic()
        if states != self.seen:
            self.seen, self.moved = states, now
        if now - self.moved >= NOTHING_MOVES and not self.asked_workers:
            self.asked_workers = True
            if reason := dead_workers(self.session):
                self.session.warn(reason)

    def _out_of_time(self) -> Iterator[tuple[Target, Error | None]]:
        reason = dead_workers(self.session, LAST_LOOK)
        for id, target in list(self.pending.items()):
            late = str(self.goal).replace("no longer ", "still ") if self.goal.differs else f"not {self.goal}"
            message = f"{target.label} is {late} after {self.timeout:g} s. {reason}".strip()
            hint = f"It may still get there: fleioctl {self.resource.group} show {id}"
            yield target, Incomplete(message, code="wait_timeout", hint=hint)


def until(session: Session, arrived: Callable[[], bool], timeout: float) -> bool:
    """Ask again and again until it is so; False when the time is up."""
    end = session.clock.monotonic() + timeout
    pause = 0.5
    while True:
        try:
            with session.api.within(max(end - session.clock.monotonic(), LAST_LOOK)):
                if arrived():
                    return True
        except Temporary as error:
            session.note(f"still waiting: {error.message}")
        left = end - session.clock.monotonic()
        if left <= 0:
            return False
        session.clock.sleep(min(pause, left))
        pause = min(pause * 1.5, LONGEST_PAUSE)
