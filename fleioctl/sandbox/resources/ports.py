"""What connects servers: ports, routers and floating addresses."""

from __future__ import annotations

from typing import Any

from ..call import Call
from ..generic import Generic
from ..inputs import REQUIRED, cleaned
from ..reply import Answer, Json, Problem, Reply, detail, invalid
from ..shape import brief, shown
from ..store import new_uuid
from ..verbs import fresh
from .addresses import next_address, port_body
from .owners import owner_from

PORTS = Generic(
    "openstack/ports",
    key="uuid",
    text="name description device_id device_owner mac_address project",
    flag="admin_state_up",
    data="fixed_ips security_groups extra",
    links="network>openstack/networks client>clients",
    hidden="client",
    readonly="fixed_ips network device_id device_owner extra client project",
    nullable="device_id project",
    named="name device_id device_owner network_id=network",
    order="name fixed_ips network",
    search="fixed_ips name",
    basename="ports",
    lists_permissions=False,
)
ROUTERS = Generic(
    "openstack/routers",
    key="uuid",
    text="name description status project_id",
    flag="admin_state_up enable_snat distributed",
    data="external_fixed_ips routes availability_zones",
    moment="created_at",
    links="region>openstack/regions external_network_id>openstack/networks client>clients",
    created="created_at",
    hidden="client created_at",
    required="name region",
    readonly="status project_id external_fixed_ips client",
    defaults={"admin_state_up": True, "enable_snat": True},
    order="name admin_state_up region__id",
    search="name region",
    filterable=True,
    basename="routers",
)
FLOATING = Generic(
    "openstack/floatingips",
    key="uuid",
    text="floating_ip_address status fixed_ip_address description project",
    moment="created_at updated_at",
    links="floating_network>openstack/networks:id,name,region port>openstack/ports:id,name"
    " router>openstack/routers:id,name"
    " client>clients:id,name",
    created="created_at",
    updated="updated_at",
    required="floating_network description",
    readonly="floating_ip_address status fixed_ip_address project client port router",
    nullable="fixed_ip_address project",
    named="floating_ip_address floating_network region=floating_network__region",
    order="floating_ip_address floating_network status",
    search="floating_ip_address",
    filterable=True,
    basename="floatingips",
)


@PORTS.call("C")
def create_port(call: Call) -> Answer:
    """Create a port, attached to a server when one is named."""
    errors = {name: [REQUIRED] for name in ("network", "attach_to") if not call.data.get(name)}
    if not isinstance(call.data.get("fixed_ips"), list):
        errors["fixed_ips"] = [REQUIRED]
    if errors:
        raise Problem(400, errors)
    network = call.get("openstack/networks", call.data["network"])
    if network is None:
        raise invalid(network="Network not found.")
    values = cleaned(call, PORTS, only=("name", "description", "mac_address", "admin_state_up"))
    server = call.need("openstack/instances", call.data["device_id"]) if call.data.get("device_id") else None
    owner = {"client": server["client"] if server else network["client"], "project": network["project"]}
    body = port_body(call, network["id"], server["id"] if server else None, **owner)
    wanted = [_address(call, network["id"], each) for each in call.data["fixed_ips"]]
    call.object = call.add(PORTS.prefix, **{**body, **({"fixed_ips": wanted} if wanted else {}), **values})
    return Reply(201, shown(call, PORTS, call.object))


def _address(call: Call, network: str, wanted: Any) -> Json:
    """Return an address as asked for, or the next of its subnet."""
    subnets = call.store.where("openstack/subnets", network=network)
    given = wanted if isinstance(wanted, dict) else {}
    subnet = next((each for each in subnets if given.get("subnet_id") in {None, "", each["id"]}), None)
    if subnet is None:
        raise Problem(400, {"fixed_ips": ["Subnet not found."]})
    if not given.get("ip_address"):
        return next_address(call, subnet)
    if any(
        ip["ip_address"] == given["ip_address"]
        for port in call.store.where(PORTS.prefix, network=network)
        for ip in port["fixed_ips"]
    ):
        raise Problem(409, f"IP address {given['ip_address']} already allocated in subnet {subnet['id']}")
    return {"ip_address": given["ip_address"], "subnet_id": subnet["id"]}


@PORTS.call("POST add_ip")
def add_ip(call: Call) -> Answer:
    """Add addresses to the port."""
    wanted = call.data.get("fixed_ips")
    if not isinstance(wanted, list) or not wanted:
        raise invalid(fixed_ips=REQUIRED)
    new = [_address(call, call.object["network"], each) for each in wanted]
    call.change(fixed_ips=[*call.object["fixed_ips"], *new])
    return detail("IP added")


@PORTS.call("POST automatic_add_ips")
def automatic_add_ips(call: Call) -> Answer:
    """Add the next address of a subnet."""
    wanted = call.data.get("fixed_ips") or [{"subnet_id": call.data.get("subnet")}]
    new = [_address(call, call.object["network"], each) for each in wanted]
    call.change(fixed_ips=[*call.object["fixed_ips"], *new])
    return detail("IPs added")


@PORTS.call("POST remove_ip")
def remove_ip(call: Call) -> Answer:
    """Take addresses off the port."""
    wanted = call.data.get("fixed_ips")
    if not isinstance(wanted, list) or not wanted:
        raise invalid(fixed_ips=REQUIRED)
    gone = {each.get("ip_address") for each in wanted if isinstance(each, dict)}
    kept = [ip for ip in call.object["fixed_ips"] if ip["ip_address"] not in gone]
    if len(kept) == len(call.object["fixed_ips"]):
        raise Problem(404, "The port has no such address.")
    call.change(fixed_ips=kept)
    return detail("IP removed")


@ROUTERS.call("shown")
def router_shown(call: Call, each: Json, body: Json, single: bool) -> Json:
    """Add the outer network's name, and alone the interfaces."""
    outer = call.store.get("openstack/networks", each["external_network_id"])
    body["network_name"] = outer["name"] if outer else None
    if single:
        body["interfaces"] = [_interface(call, port) for port in call.store.where(PORTS.prefix, device_id=each["id"])]
    return body


def _interface(call: Call, port: Json) -> Json:
    network = call.store.get("openstack/networks", port["network"]) or {}
    return {**{name: port[name] for name in ("id", "fixed_ips", "admin_state_up")}, "network_name": network.get("name")}


@ROUTERS.call("C")
def create_router(call: Call) -> Answer:
    """Create a router: 201 without an id; it appears after a moment."""
    body = cleaned(call, ROUTERS, ROUTERS.required.split())
    owner = owner_from(call, required=True)
    new = {**fresh(call, ROUTERS, {"external_fixed_ips": [], "routes": [], "availability_zones": ["nova"], **body})}
    new.update(client=owner["client"], project_id=owner["project"], status="BUILD")
    call.later(0.3, "add", ROUTERS.prefix, new)
    call.later(1.0, "set", ROUTERS.prefix, {"status": "ACTIVE"}, new["id"])
    return Reply(
        201, {name: new[name] for name in ("name", "description", "region", "external_network_id", "admin_state_up")}
    )


@ROUTERS.call("X")
def destroy_router(call: Call) -> Answer:
    """Delete a router without interfaces."""
    if call.store.where(PORTS.prefix, device_id=call.object["id"]):
        raise Problem(409, f"Router {call.object['id']} still has ports")
    call.store.remove(ROUTERS.prefix, call.object["id"])
    return Reply(204)


@ROUTERS.call("POST add_interface")
def add_interface(call: Call) -> Answer:
    """Connect the router to a subnet."""
    subnet = call.get("openstack/subnets", call.data.get("subnet"))
    if subnet is None:
        raise invalid(subnet=REQUIRED)
    address = call.data.get("ip") or subnet["gateway_ip"]
    owner = {"project": call.object["project_id"], "client": call.object["client"]}
    port = {
        **port_body(call, subnet["network"], call.object["id"], **owner),
        "device_owner": "network:router_interface",
    }
    call.add(PORTS.prefix, **{**port, "fixed_ips": [{"ip_address": address, "subnet_id": subnet["id"]}]})
    return detail("Interface added")


@ROUTERS.call("POST remove_interface")
def remove_interface(call: Call) -> Answer:
    """Disconnect the router from a subnet."""
    port = call.get(PORTS.prefix, call.data.get("interface_id"))
    if port is None or port["device_id"] != call.object["id"]:
        raise Problem(404, "Interface not found.")
    call.store.remove(PORTS.prefix, port["id"])
    return detail("Interface removed")


@ROUTERS.call("GET create_add_interface_options")
def interface_options(call: Call) -> Answer:
    """Answer the subnets that can be connected."""
    subnets = call.store.where("openstack/subnets")
    return {"subnets": [{"id": each["id"], "name": each["name"], "cidr": each["cidr"]} for each in subnets]}


@ROUTERS.call("GET *create_options")
@FLOATING.call("GET *create_options")
def create_options(call: Call) -> Answer:
    """Answer regions and outer networks."""
    outer = call.store.where("openstack/networks", router_external=True)
    regions = call.store.where("openstack/regions", enabled=True)
    return {
        "regions": [{"id": each["id"], "description": each["description"]} for each in regions],
        "networks": [brief(call, "openstack/networks", each["id"], ("id", "name", "region")) for each in outer],
    }


@FLOATING.call("shown")
def floating_shown(call: Call, each: Json, body: Json, _: bool) -> Json:
    """Add what the address is on."""
    port = call.store.get(PORTS.prefix, each["port"]) if each["port"] else None
    server = call.store.get("openstack/instances", port["device_id"]) if port else None
    shown_as = {"device_type": "instance", "id": server["id"], "name": server["name"]} if server else None
    return {**body, "associated_object": shown_as}


@FLOATING.call("C")
def create_floating(call: Call) -> Answer:
    """Take an address from an outer network."""
    if call.data.get("description") == "":
        call.data["description"] = "-"
    body = cleaned(call, FLOATING, FLOATING.required.split())
    network = call.need("openstack/networks", body["floating_network"])
    if not network["router_external"]:
        raise Problem(400, f"Network {network['id']} is not a valid external network.")
    number = call.store.count(FLOATING.prefix) + 10
    used = {each["floating_ip_address"] for each in call.store.where(FLOATING.prefix)}
    address = next(
        text for n in range(number, number + 9999) if (text := f"203.0.{n // 250}.{n % 250 + 2}") not in used
    )
    new = {
        **fresh(call, FLOATING, {"id": new_uuid(), **body}),
        "floating_ip_address": address,
        "status": "DOWN",
        **owner_from(call),
    }
    call.object = call.add(FLOATING.prefix, **new)
    return Reply(201, shown(call, FLOATING, call.object))
