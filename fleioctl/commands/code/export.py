"""`export`: what an administrator configured, as a file that lives in git."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from fleioctl.errors import Denied, Usage
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
    if (format := session.options.output) not in (None, "", "yaml", "json"):
        raise Usage(f"An export is YAML or JSON, no {format}.", code="usage")
    if select and not groups:
        raise Usage("--select is about groups that are named.", code="usage", hint="export GROUP --select EXPR")
    chosen = _chosen(session, groups)
    if to:
        check_free(Path(to), force=force or _is_export(Path(to)))
    text = "\n".join(_parts(session, chosen, select or (), named=bool(groups), to_file=bool(to)))
    if session.options.output == "json":
        text = _as_json(text)
    if to:
        write_whole(Path(to), text.encode(), force=True)  # a file in git is never half written
        session.note(f"{len(chosen)} groups written to {to}")
    else:
        session.write_stdout(text)


def _as_json(text: str) -> str:
    """Return the same as JSON, which diff and apply read too; comments are lost."""
    import json

    import yaml

    return json.dumps(yaml.safe_load(text), indent=2) + "\n"


def _parts(session: Session, chosen: list[str], select: Sequence[str], *, named: bool, to_file: bool) -> list[str]:
    """Return each group as it stands in the file; of what nobody named, what this token may read."""
    from fleioctl.output.stream import Stream
    from fleioctl.verbs.as_code.file.writing import written
    from fleioctl.verbs.as_code.names import Names

    carries = (lambda _: True) if to_file else Stream(session.stdout).carries
    names, parts, denied = Names(session), list[str](), list[Denied]()
    for group in chosen:
        try:
            parts.append(written(session, group, names, select, carries))
        except Denied as error:
            denied.append(error)
            if named or len(denied) == len(chosen):  # then it is the token itself
                raise
            parts.append(f"# Not said here: {group}, which this token may not read.\n")
            session.note(f"left out: {group}, which this token may not read")
    return parts


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
    return not first or first.startswith(("# Not said here:", "{")) or first.partition(":")[0] in coded()


ENTRY = command(export, section="Start")
