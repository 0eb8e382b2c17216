"""What proves an action done, read from its description, in the words for it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from fleioctl.changes.follow import Goal, as_text
from fleioctl.model.paths import walk
from fleioctl.model.resource import Action, Resource

PLACE = re.compile(r" *{([\w.]+)}")


def goal_of(resource: Resource, action: Action, values: Mapping[str, Any] | None = None) -> Goal | None:
    """Return what proves the action done, with these values for {names}; None when nothing can be seen."""
    if action.removes:
        return Goal(gone=True)
    proof = action.becomes
    if proof is None:
        return None
    if proof.idle:
        return Goal(idle=True)
    value = proof.value
    if values is not None:
        value = value.format_map(defaultdict(str, {name: as_text(each) for name, each in values.items()}))
    return Goal(proof.field or resource.lifecycle.state, value, differs=proof.differs) if value else None


def told(action: Action, goal: Goal, item: Mapping[str, Any]) -> str:
    """Say of an object that it is as the action makes it: `stopped`, `moved to compute2.example.org`."""
    if goal.gone:
        return "deleted" if action.removes else str(goal)
    words = action.becomes.said if action.becomes else ""

    def shown(place: re.Match[str]) -> str:
        value = as_text(walk(dict(item), place[1]))
        return f" {value}" if value else ""

    return PLACE.sub(shown, words).strip().removesuffix(" to") if words else str(goal)
