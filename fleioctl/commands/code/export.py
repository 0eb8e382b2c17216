"""`export`: what an administrator configured, as a file that lives in git."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from fleioctl.errors import Usage
from fleioctl.model.command import command
from fleioctl.session.session import Session
from fleioctl.storage.downloads import write_whole
from fleioctl.text.suggestions import did_you_mean

BY_HAND = ("clients", "security-groups", "dns-zones")  # belong to customers: only when they are named


def export(
    session: Session,
    groups: Annotated[list[str] | None, typer.Argument(metavar="[GROUP...]", help="Which; all but customers'.")] = None,
    *,
    select: Annotated[list[str] | None, typer.Option("--select", metavar="EXPR", help="As --filter of a list.")] = None,
    to: Annotated[str | None, typer.Option("--to", metavar="FILE", help="File to write.")] = None,
) -> None:
    """Write what is configured on the panel as YAML: no ids, no dates, no secrets; the same panel, the same bytes.

    Example: fleioctl --profile sandbox export products product-groups
    """
    from fleioctl.model.filters import filtering, parse
    from fleioctl.verbs.as_code.entry import coded
    from fleioctl.verbs.as_code.file.writing import written
    from fleioctl.verbs.as_code.names import Names

    for group in groups or ():
        if group not in coded():
            hint = f"It can export {', '.join(coded())}."
            raise Usage(f"{group!r} cannot be exported.{did_you_mean(group, coded())}", code="no_group", hint=hint)
    chosen = [each for each in coded() if (each in groups if groups else each not in BY_HAND)]
    chosen = [each for each in chosen if groups or _is_here(session, each)]
    query = [("filtering", filtering([parse(text) for text in select]))] if select else []
    names = Names(session)
    text = "\n".join(written(session, each, names, query) for each in chosen)
    if to:
        write_whole(Path(to), text.encode(), force=True)  # a file in git is never half written
        session.note(f"{len(chosen)} groups written to {to}")
    else:
        session.write_stdout(text)


def _is_here(session: Session, group: str) -> bool:
    from fleioctl.model.registry import resource_of

    return bool(session.current((resource_of(group),)))


ENTRY = command(export, section="Start")
