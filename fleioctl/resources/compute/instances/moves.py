"""Moving an instance to another client: from 2020.10 on a new one is built there, and the old one stays behind.

The panel makes a snapshot, builds a new instance with the same addresses in the other client's project, and leaves
the old one stopped and renamed. Older panels may change the owner of the same id: either is taken for done.
"""

from __future__ import annotations

from typing import Any

from fleioctl.changes.follow import Goal, until
from fleioctl.changes.operations import Operations, result_of, steps_of
from fleioctl.changes.results import Result
from fleioctl.errors import Incomplete
from fleioctl.inputs.lookup import Target, objects
from fleioctl.model.paths import identity, walk
from fleioctl.verbs.actions.act import Acting

LEFT_BEHIND = "the old one stays, stopped, until you delete it (and is billed until then)"


class Moving(Acting):
    """`move`: followed to the new instance, whose id is told; never said to be done before that one can be used."""

    def goal_for(self, target: Target) -> Goal | None:
        """Return nothing: the target itself proves it only on panels that keep its id, which `_moved` looks at."""
        return None

    def needless(self, target: Target) -> str:
        """Say that it is the client's already."""
        client = str(self.inputs.values["client"])
        return f"is client {client}'s already" if identity(walk(target.item, "client")) == client else ""

    def _act(self, target: Target) -> Result:
        client = str(self.inputs.values["client"])
        # Before the call, as the answer names no instance.
        before = set(self._instances_of(client))
        operations = Operations(self.session)
        result = super()._act(target)
        if result.outcome == "unchanged":
            return result
        if not self.waiting.wait:
            return self._result(target, "accepted", f"a new instance will appear for client {client}; {LEFT_BEHIND}")
        return self._follow(target, client, before, operations)

    def _follow(self, target: Target, client: str, before: set[str], operations: Operations) -> Result:
        """Wait for the new instance, or for the old id to belong to the other client."""
        found: list[str] = []

        def arrived() -> bool:
            found[:] = [told] if (told := self._moved(target, client, before, operations)) else []
            return bool(found)

        timeout = self.waiting.wait_timeout
        if until(self.session, arrived, timeout):
            return self._result(target, "done", found[0])
        raise Incomplete(
            f"{target.label}: no new instance of client {client} can be used after {timeout:g} s.",
            code="wait_timeout",
            hint=f"Look: fleioctl instances list --client {client}",
            outcome="changed",
        )

    def _moved(self, target: Target, client: str, before: set[str], operations: Operations) -> str:
        """Say what it became, or nothing while it is under way; Incomplete when it failed."""
        # Panels without operations, or tokens that may not see them, have none: then the list alone decides.
        operation = operations.begun(target.id)
        made = ""
        if operation:
            made = result_of(operation, target.label)
            if not operation.get("completed"):
                self.session.progress.show(f"moving {target.label}: {steps_of(operation)}")
                return ""
        # Read after the operation, which may be ahead of the list.
        now = self._instances_of(client)
        if target.id in now:
            return f"moved to client {client}"
        # The new one has the old one's name; an operation that succeeded tells its id too.
        new = [id for id in now if id not in before and (id == made or now[id].get("name") == target.name)]
        # Stopped counts: the old one may have been.
        ready = [id for id in new if now[id].get("status") in ("active", "stopped") and not now[id].get("display_task")]
        # Only one: with several nobody knows whose error it is.
        if len(new) == 1 and "error" in str(now[new[0]].get("status")):
            raise Incomplete(f"The new instance {new[0]} ended in error.", code="ended_in_error", outcome="changed")
        # Several new ones cannot be told apart: not said to be done, and told at the time limit.
        if len(ready) != 1 or len(new) != 1:
            return ""
        return f"moved to client {client} as {ready[0]}; {LEFT_BEHIND}"

    def _instances_of(self, client: str) -> dict[str, dict[str, Any]]:
        # The filter that is proven today; the named `client` is of 2019.12.
        query = [("filtering", f"project__service__client__id:{client}"), ("ordering", "-created")]
        found = objects(self.session, self.resource, query)
        # Rows are checked again: a filter that the panel ignores would return everything.
        return {str(each["id"]): each for each in found if identity(walk(each, "client")) == client}
