"""What connects servers: ports, routers and floating addresses."""

from __future__ import annotations

from typing import Any

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, Response, detail
from fleioctl.sandbox.resources.network.addresses import next_address, port_body
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED, cleaned
from fleioctl.sandbox.rest.model import CREATE
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

PORTS = ViewSet(
    "openstack/ports",
    key="uuid",
    text="name description device_id device_owner mac_address project status",
    flag="admin_state_up port_security_enabled",
    moment="created_at",
    data="fixed_ips security_groups extra",
    links="network>openstack/networks client>clients",
    hidden="client",
    filterable=True,
    # Before that `filtering` is ignored, and the answer is everything.
    since=dict.fromkeys(("filtering", "status", "port_security_enabled", "created_at"), "2020.10"),
    readonly="status created_at fixed_ips network device_id device_owner extra client project",
    nullable="device_id project",
    named="name device_id device_owner network_id=network",
    order="name fixed_ips network created_at status",
    search="fixed_ips name",
    basename="ports",
    lists_permissions=False,
)


@PORTS.handles(CREATE)
def create_port(call: Call) -> Answer:
    """Create a port, attached to a server when one is named."""
    # attach_to is demanded and not looked at: the form sends it.
    errors = {name: [REQUIRED] for name in ("network", "attach_to") if not call.data.get(name)}
    if not isinstance(call.data.get("fixed_ips"), list):
        errors["fixed_ips"] = [REQUIRED]
    if errors:
        raise APIException(400, errors)
    network = call.get("openstack/networks", call.data["network"])
    if network is None:
        raise invalid(network="Network not found.")
    values = cleaned(
        call, PORTS, only=("name", "description", "mac_address", "admin_state_up", "port_security_enabled")
    )
    server = call.need("openstack/instances", call.data["device_id"]) if call.data.get("device_id") else None
    owner = {"client": server["client"] if server else network["client"], "project": network["project"]}
    body = port_body(call, network["id"], server["id"] if server else None, **owner)
    # Without any wish the port has one address of each subnet.
    wanted = [_address(call, network["id"], each) for each in call.data["fixed_ips"]]
    call.object = call.add(PORTS.prefix, **{**body, **({"fixed_ips": wanted} if wanted else {}), **values})
    return Response(201, serialize(call, PORTS, call.object))


def _address(call: Call, network: str, wanted: Any) -> Json:
    """Return an address as asked for, or the next of its subnet."""
    subnets = call.store.where("openstack/subnets", network=network)
    given = wanted if isinstance(wanted, dict) else {}
    subnet = next((each for each in subnets if given.get("subnet_id") in {None, "", each["id"]}), None)
    if subnet is None:
        raise APIException(400, {"fixed_ips": ["Subnet not found."]})
    if not given.get("ip_address"):
        return next_address(call, subnet)
    if any(
        ip["ip_address"] == given["ip_address"]
        for port in call.store.where(PORTS.prefix, network=network)
        for ip in port["fixed_ips"]
    ):
        raise APIException(409, f"IP address {given['ip_address']} already allocated in subnet {subnet['id']}")
    return {"ip_address": given["ip_address"], "subnet_id": subnet["id"]}


@PORTS.action("POST")
def add_ip(call: Call) -> Answer:
    """Add addresses to the port."""
    wanted = call.data.get("fixed_ips")
    if not isinstance(wanted, list) or not wanted:
        raise invalid(fixed_ips=REQUIRED)
    new = [_address(call, call.object["network"], each) for each in wanted]
    call.change(fixed_ips=[*call.object["fixed_ips"], *new])
    return detail("IP added")


@PORTS.action("POST")
def automatic_add_ips(call: Call) -> Answer:
    """Add the next address of a subnet."""
    # `subnet` in 2019, fixed_ips later: both are taken.
    wanted = call.data.get("fixed_ips") or [{"subnet_id": call.data.get("subnet")}]
    new = [_address(call, call.object["network"], each) for each in wanted]
    call.change(fixed_ips=[*call.object["fixed_ips"], *new])
    return detail("IPs added")


@PORTS.action("POST")
def remove_ip(call: Call) -> Answer:
    """Take addresses off the port."""
    wanted = call.data.get("fixed_ips")
    if not isinstance(wanted, list) or not wanted:
        raise invalid(fixed_ips=REQUIRED)
    gone = {each.get("ip_address") for each in wanted if isinstance(each, dict)}
    kept = [ip for ip in call.object["fixed_ips"] if ip["ip_address"] not in gone]
    if len(kept) == len(call.object["fixed_ips"]):
        raise APIException(404, "The port has no such address.")
    call.change(fixed_ips=kept)
    return detail("IP removed")
