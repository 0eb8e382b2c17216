"""Rules of security groups, as the API wants them."""

from __future__ import annotations

from typing import Any

from fleioctl.inputs.lookup import Target
from fleioctl.verbs.actions.act import Acting


class Adding(Acting):
    """`rules add`: the group stands in the body too, and one port is a range of one."""

    def body_for(self, target: Target) -> dict[str, Any]:
        """Return the rule."""
        rule = super().body_for(target) or {}
        is_port = "port_range_min" in rule and not str(rule.get("protocol", "")).startswith(
            "icmp"
        )  # there it is a type
        # A range of one port; for ICMP the two fields are type and code, not a range.
        port = {"port_range_max": rule["port_range_min"]} if is_port else {}
        # OpenStack's own default, sent so that the plan shows it.
        return {"security_group_id": target.id, "ethertype": "IPv4", **port, **rule}
