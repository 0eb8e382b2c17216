"""Why an object refuses an action: the state it is in, and what it allows now."""

from __future__ import annotations

from typing import Any

from fleioctl.errors import Error, Refused
from fleioctl.inputs.lookup import Target
from fleioctl.inputs.objects import read_one
from fleioctl.model.paths import walk
from fleioctl.model.resource import Resource
from fleioctl.session.session import Session

CONFLICTS = (400, 409, 417)

# The panel's names of what is allowed are those of its buttons.
COMMANDS = {
    "shutoff": "stop",
    "cfresize": "confirm-resize, revert-resize",
    "unmount_and_reboot": "unrescue",
    "associate_ip": "add-floating-ip",
    "dissociate_ip": "remove-floating-ip",
    "add_port": "ports create",
    "remove_port": "ports delete",
    "add_ip": "ports add-ip",
    "remove_ip": "ports remove-ip",
}


def explained(session: Session, resource: Resource, target: Target, command: str, error: Refused) -> Refused:
    """Add the state of the object, and what it allows when the panel says so itself."""
    if error.hint or error.fields or error.http_status not in CONFLICTS or not resource.lifecycle.state:
        return error
    item = _as_it_is(session, resource, target)
    state, task = walk(item, resource.lifecycle.state), walk(item, resource.lifecycle.task or "-")
    if state:
        error.hint = f"It is {state}{f' ({task})' if task else ''}{_allowed(item, command)}."
    return error


def _as_it_is(session: Session, resource: Resource, target: Target) -> dict[str, Any]:
    """Read it again: what was read before the call did not keep it from being sent."""
    try:
        return read_one(session, resource, target.id) or target.item
    except Error:
        return target.item


def _allowed(item: dict[str, Any], command: str) -> str:
    """Say what is allowed; nothing when that would be the command which was refused for another reason."""
    if item.get("locked") is True:
        return " and locked; unlock it first"
    allowed = item.get("allowed_actions")
    if not isinstance(allowed, list):
        return ""
    names = ", ".join(COMMANDS.get(str(name), str(name).replace("_", "-")) for name in allowed)
    return "" if command in names.split(", ") else f"; allowed now: {names or 'nothing'}"
