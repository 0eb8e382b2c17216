"""Deleting clients, which for some means suspending them."""

from __future__ import annotations

from fleioctl.changes.follow import Goal
from fleioctl.inputs.lookup import Target
from fleioctl.verbs.actions.act import Acting


class Deleting(Acting):
    """`delete`: the configuration of a client may say suspend instead."""

    def goal_for(self, target: Target) -> Goal:
        """Return what proves this one done."""
        # 204 in both cases on 2019.12; newer panels word it as a refusal.
        return Goal("status", "suspended") if _only_suspends(target) else Goal(gone=True)

    def accepted(self, target: Target, detail: str) -> str:
        """Never say deleted for one that is only suspended."""
        return "suspended, not deleted: its configuration says so" if _only_suspends(target) else detail


def _only_suspends(target: Target) -> bool:
    # A field of the client's list and detail, though the configuration decides it.
    return bool(target.item.get("suspend_instead_of_terminate"))
