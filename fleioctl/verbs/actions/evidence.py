"""What the panel shows of an action: whether it is done, idle or on its way, and whether an earlier run did it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from fleioctl.changes.follow import Goal, is_busy
from fleioctl.changes.once import Found, still_unknown
from fleioctl.changes.sending import Json
from fleioctl.errors import Error, NotFound
from fleioctl.inputs.lookup import Target
from fleioctl.inputs.objects import read_one
from fleioctl.model.paths import walk
from fleioctl.model.resource import Action, Resource, Safety
from fleioctl.session.session import Session
from fleioctl.storage.journal import Entry


@dataclass(frozen=True)
class StateReached:
    """A state in which the object was not before the call."""

    session: Session
    resource: Resource
    target: Target
    goal: Goal

    def before(self) -> Json:
        """Tell whether it was there already, as far as the object was read."""
        item = self.target.item
        return {"reached": self.goal.reached(self.resource, item)} if item else {}

    def find(self, context: Json) -> Found | None:
        """Return the object once it is there; that it was there before proves nothing."""
        if context.get("reached") is not False:
            return None
        item = read_one(self.session, self.resource, self.target.id)
        return Found(self.target.id, item or {}) if self.goal.reached(self.resource, item) else None


def state_reached(
    session: Session, resource: Resource, action: Action, target: Target, goal: Goal | None
) -> StateReached | None:
    """Return the state as evidence; None where the object may have been in it before, or nothing can be seen."""
    return None if goal is None or goal.idle or action.anew else StateReached(session, resource, target, goal)


def taken_at_once(session: Session, resource: Resource, target: Target, goal: Goal) -> Json | None:
    """Look once at a field that the panel sets while it answers; states take longer."""
    if goal.gone or goal.idle or goal.differs or goal.field == resource.lifecycle.state:
        return None
    with suppress(Error):
        item = read_one(session, resource, target.id)
        return item if goal.reached(resource, item) else None
    return None


def state_after(session: Session, resource: Resource, action: Action, target: Target, goal: Goal | None) -> str:
    """Return after a lost answer whether the object is as wanted (done), idle, or busy on its way."""
    item = read_one(session, resource, target.id)
    if goal and goal.reached(resource, item):
        return "done"
    if item is None:
        return "idle"
    if action.removes and walk(item, resource.lifecycle.state or "-") == "deleting":
        return "done"
    return "busy" if is_busy(resource, item) else "idle"


def left_open(session: Session, resource: Resource, action: Action, id: str) -> Entry | None:
    """Return what an earlier run left open on this object; that it was done may be why it cannot be asked again."""
    if action.safety is not Safety.ONCE:
        return None
    return session.journal.open_entry(session.panel, resource.group, action.name, "", id, key_counts=True)


@contextmanager
def telling_left_open(session: Session, resource: Resource, action: Action, id: str) -> Iterator[None]:
    """Say that an earlier run left it open, where what was asked for cannot be found any more."""
    try:
        yield
    except NotFound as error:
        entry = left_open(session, resource, action, id)
        if entry is None:
            raise
        raise still_unknown(entry, error.message) from error
