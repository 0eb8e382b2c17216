"""Before a change of what exists: show what it touches, and ask."""

from __future__ import annotations

from collections.abc import Sequence

from fleioctl.inputs.lookup import Target
from fleioctl.model.paths import walk
from fleioctl.model.resource import Resource
from fleioctl.session.session import Session
from fleioctl.text.wrapping import in_columns

SHOWN = 10  # targets above the question, so that it stays on the screen


def confirm(session: Session, resource: Resource, verb: str, targets: Sequence[Target]) -> None:
    """List what will be touched and go on only after a yes; --dry-run touches nothing."""
    if session.options.dry_run or session.settings.yes:
        return
    if session.interactive:
        for line in in_columns([_described(resource, target) for target in targets[:SHOWN]], session.width):
            session.say(line)
        if len(targets) > SHOWN:
            session.say(f"  … and {len(targets) - SHOWN} more")
    count = f"{len(targets)} {resource.plural}" if len(targets) > 1 else targets[0].label
    asked = verb.capitalize() if verb.isalpha() else f"Do {verb!r} to"
    session.confirm(f"{asked} {count} on {session.panel}?")


def _described(resource: Resource, target: Target) -> list[str]:
    """Say what a target is: id, name, client, state; as far as it was read."""
    client = walk(target.item, "client.name") if resource.identity.owner else ""
    state = walk(target.item, resource.lifecycle.state) if resource.lifecycle.state else ""
    return [str(part or "") for part in (target.id, target.name, client, state)]
