"""What services do differently: a wrong state is answered like a missing permission, and an end may be a suspension."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from fleioctl.changes.follow import Goal
from fleioctl.errors import Denied, Error, Refused
from fleioctl.inputs.lookup import Target
from fleioctl.model.paths import identity, walk
from fleioctl.verbs.actions.act import Acting

# As 2019.12 has them; the panel decides, this only explains its 403.
ALLOWED_FROM = {
    "activate": ("pending", "fraud", "canceled", "terminated"),
    "suspend": ("active",),
    "unsuspend": ("suspended",),
    "terminate": ("active", "suspended"),
    # Without --delete-associated-resources. From 2024.05 on unpaid cycles forbid it in these states too.
    "delete": ("terminated", "canceled", "pending", "fraud"),
}


class ServiceActing(Acting):
    """One run of an action over services."""

    @cached_property
    def _suspending(self) -> dict[str, bool]:
        return {}

    def goal_for(self, target: Target) -> Goal | None:
        """Return what proves this one done: where the client's configuration says so, an end is a suspension."""
        return Goal("status", "suspended") if self._only_suspends(target) else self.goal

    def accepted(self, target: Target, detail: str) -> str:
        """Never say terminated for one that is only suspended."""
        if self._only_suspends(target):
            return "suspended, not terminated: the client's configuration says so"
        return detail

    def _only_suspends(self, target: Target) -> bool:
        # Only `terminate` heeds the configuration: the panel suspends, and still answers 202.
        client = identity(walk(target.item, "client"))
        if self.action.name != "terminate" or not client:
            return False
        # One look for each client, however many of its services are named.
        if client not in self._suspending:
            self._suspending[client] = self._asked(client)
        return self._suspending[client]

    def _asked(self, client: str) -> bool:
        try:
            return bool(walk(self.session.api.get(f"clients/{client}"), "suspend_instead_of_terminate"))
        # A token that may not read clients can still terminate; the wait then expects what is usual.
        except Error:
            return False

    def _send(self, target: Target) -> Any:
        try:
            return super()._send(target)
        except Denied as error:
            raise self._in_wrong_state(target, error) or error from error

    def _in_wrong_state(self, target: Target, error: Denied) -> Error | None:
        """Tell a wrong state (403 too) from a missing permission by the state that was read."""
        state = walk(target.item, "status")
        allowed = ALLOWED_FROM[self.action.name]
        # Without a state, or from an allowed one, it is the permission that lacks.
        if error.http_status != 403 or state is None or state in allowed:
            return None
        hint = f"It is {state}; {self.action.name} is possible from {', '.join(allowed)}."
        if self.action.name == "delete":
            hint += " --delete-associated-resources deletes it from every state."
        return Refused(error.message, code="wrong_state", hint=hint, http_status=403, fields=error.fields)
