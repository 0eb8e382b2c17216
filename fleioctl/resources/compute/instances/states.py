"""Actions of instances that the panel gets wrong unless it is asked right."""

from __future__ import annotations

from fleioctl.errors import Usage
from fleioctl.inputs.lookup import Target
from fleioctl.verbs.actions.act import Acting


class Resetting(Acting):
    """`reset-state`: the panel answers 200 also when it did nothing, which is for all but those in error."""

    def needless(self, target: Target) -> str:
        """Say that there is nothing to reset."""
        status = target.item.get("status")
        return f"is {status}, not error: nothing to reset" if status != "error" else ""


class Migrating(Acting):
    """`migrate`: a live migration without a host crashes the server."""

    def run(self) -> None:
        """Demand the host before anything is sent."""
        if self.given.get("live") and not self.given.get("hypervisor"):
            hint = "fleioctl instances migrate-options INSTANCE lists the hosts."
            missing = {"hypervisor": "required"}
            raise Usage("--live needs --hypervisor.", code="missing_field", fields=missing, hint=hint)
        super().run()
