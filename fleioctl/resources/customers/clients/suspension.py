"""Suspending and resuming clients: done only when their services have followed."""

from __future__ import annotations

from typing import Any

from fleioctl.changes.follow import Goal, until
from fleioctl.changes.results import Result, failure
from fleioctl.errors import Denied, Error, Incomplete
from fleioctl.inputs.lookup import Target, objects
from fleioctl.model.filters import Condition, filtering
from fleioctl.model.paths import identity
from fleioctl.model.registry import resource_of
from fleioctl.verbs.actions.act import Acting

# 2019.12 has no suspending: services keep the old state until they have the new one.
LATE = {  # what a service is while it has not followed its client
    "suspended": ("active", "suspending"),
    "active": ("suspended", "suspending"),
}


class Following(Acting):
    """`suspend` and `resume`: the client first, then its services, by the panel's own work."""

    def run(self) -> None:
        """Act, and measure the wait for services, in seconds, from here."""
        # One limit for client and services together; measured for each it would grow with every target.
        self.ends = self.session.clock.monotonic() + self.waiting.wait_timeout
        super().run()

    def _arrived(self, target: Target, goal: Goal, error: Error | None) -> Result:
        """Follow the services of a client that has arrived."""
        if error:
            return super()._arrived(target, goal, error)
        try:
            count = self._followed_by(target, goal.value)
        # Only the look failed: the client itself has arrived, and that is said.
        except Denied as denied:
            self.session.note(f"whether the services of {target.label} followed cannot be seen: {denied.message}")
            return super()._arrived(target, goal, None)
        except Error as late:
            return failure(target.id, target.name, self.action.name, late)
        too = f", {count} service{'s' if count != 1 else ''} too" if count else ""
        return self._result(target, "done", f"{goal}{too}")

    def _followed_by(self, target: Target, state: str) -> int:
        """Return how many services followed, or say which did not in time."""
        left = self.ends - self.session.clock.monotonic()
        arrived = until(self.session, lambda: not self._late(target.id, state), max(0.0, left))
        if arrived:
            # Services that are pending or terminated stay so, and are not counted.
            return sum(each.get("status") == state for each in self._services(target.id))
        late = ", ".join(f"{each.get('display_name')} ({each.get('id')})" for each in self._late(target.id, state))
        message = f"{target.label} is {state}, but its services are not: {late}."
        raise Incomplete(message, code="wait_timeout", hint=f"Look: fleioctl services list --client {target.id}")

    def _late(self, client: str, state: str) -> list[dict[str, Any]]:
        return [each for each in self._services(client) if each.get("status") in LATE[state] or _is_moving(each)]

    def _services(self, client: str) -> list[dict[str, Any]]:
        # Proven on newer panels, where the named parameter is not.
        query = [("filtering", filtering([Condition("client", "=", client)]))]
        services = self.session.placed(resource_of("services"))
        found = list(objects(self.session, services, query))
        # A filter that a panel ignores returns the services of everybody.
        return [each for each in found if identity(each.get("client")) == client]


def _is_moving(service: dict[str, Any]) -> bool:
    # The panel's word for work under way; null when idle.
    return service.get("task") == "changing"
