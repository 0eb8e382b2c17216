"""What an action would do to each of its targets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from fleioctl.changes import submit
from fleioctl.changes.follow import Goal, as_text
from fleioctl.changes.once import Evidence
from fleioctl.changes.plans import plan
from fleioctl.changes.results import Result
from fleioctl.errors import Error
from fleioctl.inputs.lookup import Target
from fleioctl.inputs.selection import BatchOptions
from fleioctl.model.paths import walk
from fleioctl.model.resource import Action, Resource
from fleioctl.session.session import Session
from fleioctl.text.naming import spelled
from fleioctl.verbs.actions.evidence import telling_left_open
from fleioctl.verbs.actions.parameters import CareOptions


class Acting(Protocol):
    """One run of an action over its targets, as far as a plan asks it."""

    session: Session
    resource: Resource
    action: Action
    batch: BatchOptions
    care: CareOptions
    results: list[Result]

    def needless(self, target: Target) -> str:
        """Say why there is nothing to do on a target, or nothing."""

    def call_for(self, target: Target) -> submit.Call:
        """Return the call for a target."""

    def evidence(self, target: Target, body: Any) -> Evidence | None:
        """Return what shows that an earlier run did what this body asks."""

    def goal_for(self, target: Target) -> Goal | None:
        """Return what proves a target done."""

    def accepted(self, target: Target, detail: str) -> str:
        """Return what to say of an accepted call."""


def show_plan(acting: Acting, targets: Sequence[Target]) -> None:
    """Show what the action would do, those that are missing first, as the real run does."""
    name = acting.action.name
    missing = [plan.Planned(Target(each.id, each.name), name, "unchanged", each.detail) for each in acting.results]
    planned = plan.each(acting.session, targets, acting.batch.parallel, lambda target: _planned(acting, target))
    plan.show(acting.session, [*missing, *planned])


def _planned(acting: Acting, target: Target) -> plan.Planned:
    name = acting.action.name
    try:
        if reason := acting.needless(target):
            return plan.Planned(target, name, "unchanged", reason)
        with telling_left_open(acting.session, acting.resource, acting.action, target.id):
            call = acting.call_for(target)
    except Error as error:
        return plan.refused(target, name, error)
    goal = acting.goal_for(target)
    removes = acting.action.removes and (goal is None or goal.gone)
    inputs = plan.said_of({**dict(call.query), **(call.body if isinstance(call.body, dict) else {})})
    detail = acting.accepted(target, "") or inputs or _change_of_state(acting, target)
    planned = plan.Planned(target, name, "delete" if removes else "act", detail, call)
    journal = not acting.care.no_journal
    return plan.after_earlier_runs(acting.session, planned, acting.evidence(target, call.body), journal=journal)


def _change_of_state(acting: Acting, target: Target) -> str:
    goal = acting.goal_for(target)
    if goal is None or goal.gone or goal.idle or goal.differs:
        return ""
    field = goal.field or acting.resource.lifecycle.state
    return f"{spelled(field)}: {as_text(walk(target.item, field)) or 'nothing'} -> {spelled(goal.value)}"
