"""`apply`: make the panel what the file says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

import typer

from fleioctl.commands.code.diff import COLUMNS as PLAN
from fleioctl.commands.code.diff import Files, Force, Prune, counted
from fleioctl.errors import Usage
from fleioctl.model.command import command
from fleioctl.session.session import Session


def apply(
    session: Session,
    files: Files,
    *,
    prune: Prune = None,
    force: Force = False,
    expect: Annotated[int | None, typer.Option("--expect", metavar="N", help="Refuse unless exactly so many.")] = None,
) -> None:
    """Create, change and (with --prune) delete until the panel is as the file says; each object once.

    Example: fleioctl --profile sandbox apply prices.yaml --yes
    """
    from fleioctl.changes import submit
    from fleioctl.changes.results import COLUMNS, Result, conclude
    from fleioctl.verbs.as_code.carry_out import carry_out
    from fleioctl.verbs.as_code.document import read
    from fleioctl.verbs.as_code.plan import plan

    steps = plan(session, read(session, files), prune or [], force=force)
    todo = [step for step in steps if step.would != "unchanged"]
    if expect is not None and expect != len(todo):
        raise Usage(f"{len(todo)} objects would be changed, not {expect}.", code="unexpected_count")
    if session.options.dry_run or not todo:
        session.out.rows(PLAN, [[step.as_row() for step in todo]], key="name")
        session.note(counted([step.would for step in steps]))
        return
    for step in todo:
        session.say(f"  {step.would} {step.entry.group} {step.entry.label}{': ' if step.detail else ''}{step.detail}")
    submit.announce(session)
    session.confirm(f"Apply {len(todo)} changes to {session.panel}?")
    results: list[Result] = []

    def pages() -> Iterator[list[dict[str, Any]]]:
        for result in carry_out(session, todo):
            results.append(result)
            yield [result.as_row()]

    session.out.rows(COLUMNS, pages())
    conclude(session, results)


ENTRY = command(apply, section="Start")._replace(writes=True)
