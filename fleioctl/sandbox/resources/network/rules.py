"""Security group rules as sentences."""

from __future__ import annotations

from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.types import Json


def rule_sentence(call: Call, rule: Json) -> str:
    """Return one rule for people."""
    low, high = rule["port_range_min"], rule["port_range_max"]
    ports = "any port" if low is None else f"port {low}" if low == high else f"ports {low}-{high}"
    group = call.store.get("openstack/securitygroups", rule["remote_group"]) if rule["remote_group"] else None
    other = rule["remote_ip_prefix"] or (group["name"] if group else "anywhere")
    where = "from" if rule["direction"] == "ingress" else "to"
    return f"ALLOW {rule['ethertype']} {rule['protocol'] or 'any'} {ports} {where} {other}"
