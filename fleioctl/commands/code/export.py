"""`export`: what an administrator configured, as a file that lives in git."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from fleioctl.errors import Usage
from fleioctl.model.command import command
from fleioctl.session.session import Session
from fleioctl.storage.downloads import check_free, write_whole
from fleioctl.text.suggestions import did_you_mean

BY_HAND = ("clients", "security-groups", "dns-zones")  # belong to customers: only when they are named


def export(
    session: Session,
    groups: Annotated[list[str] | None, typer.Argument(metavar="[GROUP...]", help="Which; all but customers'.")] = None,
    *,
    select: Annotated[list[str] | None, typer.Option("--select", metavar="EXPR", help="As --filter of a list.")] = None,
    to: Annotated[
        str | None, typer.Option("--to", metavar="FILE", help="File to write; an export there is replaced.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace any file.")] = False,
) -> None:
    """Write what is configured on the panel as YAML: no ids, no dates, no secrets; the same panel, the same bytes.

    Example: fleioctl --profile sandbox export products product-groups
    """
    from fleioctl.verbs.as_code.file.writing import written
    from fleioctl.verbs.as_code.names import Names

    if select and not groups:
        raise Usage("--select is about groups that are named.", code="usage", hint="export GROUP --select EXPR")
    chosen = _chosen(session, groups)
    if to:
        check_free(Path(to), force=force or _is_export(Path(to)))
    names = Names(session)
    text = "\n".join(written(session, each, names, select or ()) for each in chosen)
    if to:
        write_whole(Path(to), text.encode(), force=True)  # a file in git is never half written
        session.note(f"{len(chosen)} groups written to {to}")
    else:
        session.write_stdout(text)


def _chosen(session: Session, groups: list[str] | None) -> list[str]:
    """Return the groups in the order of their references; those of customers only when they are named."""
    from fleioctl.verbs.as_code.entry import coded

    for group in groups or ():
        if group not in coded():
            hint = f"It can export {', '.join(coded())}."
            raise Usage(f"{group!r} cannot be exported.{did_you_mean(group, coded())}", code="no_group", hint=hint)
    if groups:
        return [each for each in coded() if each in groups]
    return [each for each in coded() if each not in BY_HAND and _is_here(session, each)]


def _is_here(session: Session, group: str) -> bool:
    from fleioctl.model.registry import resource_of

    return bool(session.current((resource_of(group),)))


def _is_export(path: Path) -> bool:
    """Tell whether an export stands there, or nothing yet: what somebody wrote otherwise is not replaced unasked."""
    from fleioctl.verbs.as_code.entry import coded

    try:
        first = path.read_text(encoding="utf-8", errors="replace").lstrip().partition("\n")[0]
    except OSError:
        return True
    return not first or first.startswith("# Not said here:") or first.partition(":")[0] in coded()


ENTRY = command(export, section="Start")
