"""What proves an action done, read from its description."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from fleioctl.changes.follow import Goal, as_text
from fleioctl.model.resource import Action, Resource


def goal_of(resource: Resource, action: Action, values: Mapping[str, Any] | None = None) -> Goal | None:
    """Return what proves the action done, with these values for {names}; None when nothing can be seen."""
    if action.removes:
        return Goal(gone=True)
    if action.becomes == "idle":
        return Goal(idle=True)
    field, _, value = action.becomes.rpartition("=")
    if values is not None:
        value = value.format_map(defaultdict(str, {name: as_text(each) for name, each in values.items()}))
    return Goal(field.rstrip("!") or resource.lifecycle.state, value, differs=field.endswith("!")) if value else None
