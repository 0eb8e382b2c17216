"""`wait`: until objects are in a state, by itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fleioctl import choosing
from fleioctl.errors import Error, Usage
from fleioctl.resource import Resource
from fleioctl.results import COLUMNS, Result, conclude, failure
from fleioctl.session import Session
from fleioctl.signature import SESSION, option, with_signature
from fleioctl.targets import Target, names_of
from fleioctl.verbs.parameters import WAIT_TIMEOUT
from fleioctl.waiting import Goal, Wait


def wait_command(resource: Resource) -> Any:
    """Return the wait command of a resource."""

    def run(session: Session, **given: Any) -> None:
        goal = goal_from(given["goal"])
        targets = choosing.choose(session, resource, given)
        results: list[Result] = []
        waiting = Wait(session, resource, targets, goal, given["wait_timeout"])
        session.out.rows(COLUMNS, _pages(waiting, results, goal))
        conclude(session, results)

    help = f"{names_of(resource)}; - reads them from standard input."
    goal = option("goal", "--for", help="FIELD=VALUE to wait for, or gone. [required]", metavar="FIELD=VALUE")
    limit = option(
        "wait_timeout", "--wait-timeout", type=float, default=WAIT_TIMEOUT, help="Wait no longer.", metavar="S", min=0
    )
    return with_signature(run, [SESSION, *choosing.parameters(resource, help=help), goal, limit])


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
