"""`diff`: what `apply` would do, field by field."""

from __future__ import annotations

from typing import Annotated

import typer

from fleioctl.errors import Incomplete
from fleioctl.model.command import command
from fleioctl.model.resource import Column
from fleioctl.session.session import Session

COLUMNS = (
    Column("group"),
    Column("name"),
    Column("would", kind="state"),
    Column("detail", folds=True),
    Column("id", "ID", spare=1),
)
Files = Annotated[list[str], typer.Argument(metavar="FILE...", help="What export wrote; - for standard input.")]
Prune = Annotated[
    list[str] | None, typer.Option("--prune", metavar="GROUP", help="Delete what the file does not have. Repeatable.")
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
    from fleioctl.verbs.as_code.document import read
    from fleioctl.verbs.as_code.plan import plan

    session.out.check_columns(COLUMNS, closed=True)
    steps = plan(session, read(session, files), prune or [], force=force)
    todo = [step for step in steps if step.would != "unchanged"]
    session.out.rows(COLUMNS, [[step.as_row() for step in todo]], key="name")
    session.note(counted([step.would for step in steps]))
    if check and todo:
        raise Incomplete(f"{len(todo)} objects differ.", code="differs", outcome="unchanged")


def counted(words: list[str]) -> str:
    """Say how many objects would be what."""
    parts = [f"{words.count(word)} {word}" for word in ("create", "change", "delete", "unchanged") if word in words]
    return f"{', '.join(parts) or 'nothing in the file'}; nothing was sent"


ENTRY = command(diff, section="Start")
