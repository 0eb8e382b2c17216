"""`apply`: make the panel what the file says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

import typer

from fleioctl.changes import submit
from fleioctl.changes.results import COLUMNS, Result, conclude
from fleioctl.commands.code.diff import COLUMNS as PLAN
from fleioctl.commands.code.diff import Files, Force, Prune, counts, planned, refuse, show
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
    from fleioctl.verbs.as_code.carry_out import Run
    from fleioctl.verbs.as_code.earlier import close_found

    session.out.check_columns(PLAN if session.options.dry_run else COLUMNS)
    found = planned(session, files, prune, force=force)
    if expect is not None and expect != len(found.steps):
        raise Usage(f"{len(found.steps)} objects would be changed, not {expect}.", code="unexpected_count")
    if not session.options.dry_run:
        close_found(session, found.groups)
    if session.options.dry_run or not found.steps:
        show(session, found)
        return
    refuse(found)
    submit.announce(session)
    for step in found.steps:
        session.say(f"  {step.would} {step.group} {step.label}{': ' if step.detail else ''}{step.detail}")
    session.confirm(f"Apply {counts(len(found.steps))} to {session.panel}?")
    results: list[Result] = []

    def pages() -> Iterator[list[dict[str, Any]]]:
        for result in Run(session, found.steps, found.names).results():
            results.append(result)
            yield [result.as_row()]

    session.result.rows(COLUMNS, pages())
    conclude(session, _decisive(results))


def _decisive(results: list[Result]) -> list[Result]:
    """Return what decides about the exit code: where nothing at all was done, not what was left for that reason."""
    if any(result.outcome not in ("failed", "unknown", "skipped") for result in results):
        return results
    return [result for result in results if result.outcome != "skipped"]


ENTRY = command(apply, section="Start")._replace(writes=True)
