"""`diff`: what `apply` would do, field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from fleioctl.errors import Incomplete, Usage
from fleioctl.model.command import command
from fleioctl.model.resource import Column
from fleioctl.session.session import Session
from fleioctl.text.sanitizing import visible

if TYPE_CHECKING:
    from fleioctl.output.tables.screen import Screen
    from fleioctl.verbs.as_code.plan.compare import Plan
    from fleioctl.verbs.as_code.plan.steps import Step

COLUMNS = (
    Column("would", kind="state"),
    Column("group"),
    Column("name"),
    Column("detail", folds=True),
    Column("id", "ID", spare=1),
)
Files = Annotated[list[str], typer.Argument(metavar="FILE...", help="What export wrote; - for standard input.")]
Prune = Annotated[
    list[str] | None,
    typer.Option(
        "--prune",
        metavar="GROUP",
        help="Delete what the file does not have; of one list as dns-zones.records. Repeatable.",
    ),
]
Force = Annotated[bool, typer.Option("--force", help="Delete also more than 30 per cent of a group.")]


def diff(
    session: Session,
    files: Files,
    *,
    prune: Prune = None,
    force: Force = False,
    check: Annotated[bool, typer.Option("--check", help="Exit 8 when there is something to do.")] = False,
) -> None:
    """Show what apply would create, change and delete.

    Example: fleioctl --profile sandbox diff prices.yaml
    """
    session.out.check_columns(COLUMNS)
    found = planned(session, files, prune, force=force)
    show(session, found)
    if check and found.steps:
        raise Incomplete(f"There is something to do: {counts(len(found.steps))}.", code="differs", outcome="unchanged")


def planned(session: Session, files: list[str], prune: list[str] | None, *, force: bool) -> Plan:
    """Read files and panel, and return what differs."""
    from fleioctl.verbs.as_code.file.reading import read
    from fleioctl.verbs.as_code.plan.compare import Wishes, plan

    return plan(session, Wishes(read(session, files), prune or [], force))


def show(session: Session, found: Plan) -> None:
    """Show the plan; what the panel has no way to do ends it as it would end apply."""
    steps = found.steps
    drawn = steps and session.out.drawn(lambda screen: _drawn(steps, screen))
    if not drawn:
        # of what is yet to be made there is no id
        shown = [step for step in steps if step.id] if session.format == "ids" else steps
        session.out.rows(COLUMNS, [[step.as_row() for step in shown]] if shown else [])
    session.note(counted(found))
    refuse(found)


def tell(session: Session, found: Plan) -> None:
    """Say on stderr what is about to be done: to a person a field a line, to a log an object a line."""
    if session.settings.quiet and session.settings.yes:
        return
    for step in found.steps:
        head = visible(f"{step.would} {step.group} {step.label}")
        if session.stderr.isatty() and step.would != "delete":
            fields = [*step.fields, *([step.note] if step.note else [])]
            session.say("\n      ".join([f"  {head}", *map(visible, fields)]))
        else:
            session.say(f"  {head}: {visible(step.detail)}" if step.detail else f"  {head}")


def _drawn(steps: list[Step], screen: Screen) -> str:
    from fleioctl.output.screens.differences import differences

    return differences([{**step.as_row(), "fields": step.fields, "note": step.note} for step in steps], screen)


def refuse(found: Plan) -> None:
    """Raise what the panel has no way to do."""
    if found.refused:
        first = found.refused[0]
        more = f" And {len(found.refused) - 1} more." if len(found.refused) > 1 else ""
        message = f"{first.group} {first.label}: {first.detail}.{more}"
        hint = "Leave these fields out of the file, or delete the objects and apply again."
        raise Usage(message, code="cannot_change", hint=hint)


def counts(number: int) -> str:
    """Say how many changes there are."""
    return f"{number} change{'' if number == 1 else 's'}"


def counted(found: Plan) -> str:
    """Say how many objects would be what."""
    words = [step.would for step in found.steps]
    parts = [f"{words.count(word)} {word}" for word in ("create", "change", "delete", "refused") if word in words]
    parts += [f"{found.unchanged} unchanged"] if found.unchanged else []
    return f"{', '.join(parts) or 'nothing in the file'}; nothing was sent"


ENTRY = command(diff, section="Start")
