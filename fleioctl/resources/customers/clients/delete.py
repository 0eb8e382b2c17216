"""Deleting clients, which for some means suspending them."""

from __future__ import annotations

from fleioctl.changes.follow import Goal
from fleioctl.inputs.lookup import Target
from fleioctl.verbs.actions.act import Acting


class Deleting(Acting):
    """`delete`: the configuration of a client may say suspend instead."""

    def goal_for(self, target: Target) -> Goal:
        """Return what proves this one done."""
        return Goal("status", "suspended") if _only_suspends(target) else Goal(gone=True)

    def accepted(self, target: Target, detail: str) -> str:
        """Never say deleted for one that is only suspended."""
        return "suspended, not deleted: its configuration says so" if _only_suspends(target) else detail


def _only_suspends(target: Target) -> bool:
    return bool(target.item.get("suspend_instead_of_terminate"))
