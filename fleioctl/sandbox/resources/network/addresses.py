"""Ports and the addresses they get."""

from __future__ import annotations

from typing import Any

from fleioctl.sandbox.http.exceptions import APIException
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.storage.store import new_uuid
from fleioctl.sandbox.types import Json

# Below it gateways and name servers are common.
FIRST_HOST = 10


def port_body(call: Call, network: str, device: str | None, project: Any, client: Any, **more: Any) -> Json:
    """Return a port on a network, with the next free address of each of its subnets."""
    id = new_uuid()
    digits = id.replace("-", "")
    newer = {"created_at": call.time, "status": "ACTIVE" if device else "DOWN", "port_security_enabled": True}
    return {
        "id": id,
        "name": "",
        "description": "",
        "admin_state_up": True,
        "device_id": device or no_device(call),
        "device_owner": "compute:nova" if device else "",
        "fixed_ips": [next_address(call, subnet) for subnet in call.store.where("openstack/subnets", network=network)],
        # OpenStack's prefix of MAC addresses.
        "mac_address": f"fa:16:3e:{digits[:2]}:{digits[2:4]}:{digits[4:6]}",
        "network": network,
        "project": project,
        "client": client,
        "security_groups": [],
        "extra": {},
        **(newer if call.since("2020.10") else {}),
        **more,
    }


def no_device(call: Call) -> str | None:
    """Return what an unattached port has for a device: today's panel finds it by `device_id__exact:`."""
    return "" if call.since("2020.10") else None


def next_address(call: Call, subnet: Json) -> Json:
    """Return the next free address of a subnet; 409 when there is none."""
    from ipaddress import ip_network

    network = ip_network(subnet["cidr"])
    kind = type(network.network_address)
    used = {
        ip["ip_address"]
        for port in call.store.where("openstack/ports", network=subnet["network"])
        for ip in port["fixed_ips"]
    }
    wanted = subnet.get("_next") or int(network.network_address) + min(FIRST_HOST, network.num_addresses - 1)
    while str(kind(wanted)) in used:
        wanted += 1
    if wanted >= int(network.broadcast_address):
        raise APIException(409, f"No more IP addresses available on network {subnet['network']}.")
    # Noted, since the port may come to be only later.
    call.store.change("openstack/subnets", subnet["id"], _next=wanted + 1)
    return {"ip_address": str(kind(wanted)), "subnet_id": subnet["id"]}
