"""`apply`: make the panel what the file says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from fleioctl.commands.code.diff import COLUMNS as PLAN
from fleioctl.commands.code.diff import Files, Force, Prune, counts, planned, refuse, show, tell
from fleioctl.errors import Usage
from fleioctl.model.command import command
from fleioctl.session.session import Session

if TYPE_CHECKING:
    from fleioctl.changes.results import Result
    from fleioctl.verbs.as_code.plan.compare import Plan


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
    from fleioctl.changes.results import COLUMNS
    from fleioctl.verbs.as_code.earlier import close_found

    session.out.check_columns(PLAN if session.options.dry_run else COLUMNS)
    found = planned(session, files, prune, force=force)
    if expect is not None and expect != len(found.steps):
        raise Usage(f"{len(found.steps)} objects would be changed, not {expect}.", code="unexpected_count")
    if not session.options.dry_run:
        close_found(session, found.groups)
    if session.options.curl:
        from fleioctl.changes.plans import plan
        from fleioctl.verbs.as_code.rehearsal import Rehearsal

        plan.show(session, list(Rehearsal(session, found.steps, found.names).planned()))
        refuse(found)
        return
    if session.options.dry_run or not found.steps:
        show(session, found)
        return
    refuse(found)
    submit.announce(session)
    tell(session, found)
    session.confirm(f"Apply {counts(len(found.steps))} to {session.panel}?")
    _carry_out(session, found)


def _carry_out(session: Session, found: Plan) -> None:
    from fleioctl.changes.results import COLUMNS, conclude
    from fleioctl.verbs.as_code.carry_out import Run

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
