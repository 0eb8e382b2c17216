"""`wait`: until objects are in a state, by itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fleioctl.changes.follow import Goal, Wait
from fleioctl.changes.results import COLUMNS, Result, conclude, failure
from fleioctl.errors import Error, Usage
from fleioctl.inputs import selection
from fleioctl.inputs.lookup import Target, names_of
from fleioctl.inputs.parameters import SESSION, option, options_of, with_signature
from fleioctl.inputs.selection import SelectionOptions
from fleioctl.model.resource import Resource
from fleioctl.session.session import Session
from fleioctl.verbs.actions.parameters import WAIT_TIMEOUT, WaitOptions


def wait_command(resource: Resource) -> Any:
    """Return the wait command of a resource."""

    def run(session: Session, **given: Any) -> None:
        goal = goal_from(given["goal"])
        targets = selection.choose(session, resource, options_of(SelectionOptions, given))
        results: list[Result] = []
        waiting = Wait(session, resource, targets, goal, options_of(WaitOptions, given).wait_timeout)
        session.out.rows(COLUMNS, _pages(waiting, results, goal))
        conclude(session, results)

    help = f"{names_of(resource)}; - reads them from standard input."
    goal = option("goal", "--for", help="FIELD=VALUE to wait for, or gone. [required]", metavar="FIELD=VALUE")
    limit = option(
        "wait_timeout", "--wait-timeout", type=float, default=WAIT_TIMEOUT, help="Wait no longer.", metavar="S", min=0
    )
    return with_signature(run, [SESSION, *selection.parameters(resource, help=help), goal, limit])


def goal_from(text: str | None) -> Goal:
    """Read --for."""
    if text == "gone":
        return Goal(gone=True)
    field, sign, value = (text or "").partition("=")
    if not sign or not field or not value:
        raise Usage("--for takes FIELD=VALUE, such as status=active, or gone.", code="missing_field")
    return Goal(field, value)


def _pages(waiting: Wait, results: list[Result], goal: Goal) -> Iterator[list[dict[str, Any]]]:
    for target, error in waiting:
        results.append(_result(target, error, goal))
        yield [results[-1].as_row()]


def _result(target: Target, error: Error | None, goal: Goal) -> Result:
    if error:
        return failure(target.id, target.name, "wait", error)
    return Result(target.id, target.name, "wait", "done", str(goal))
