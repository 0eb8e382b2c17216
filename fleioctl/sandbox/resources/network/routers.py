"""Routers between networks."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, Response, detail
from fleioctl.sandbox.resources.customers.owners import owner_from
from fleioctl.sandbox.resources.network.addresses import port_body
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED, cleaned
from fleioctl.sandbox.rest.model import CREATE, DESTROY
from fleioctl.sandbox.rest.serializers import brief
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

PORTS = "openstack/ports"
ROUTERS = ViewSet(
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


@ROUTERS.extra_fields
def router_shown(call: Call, each: Json, body: Json, single: bool) -> Json:
    """Add the outer network's name, and alone the interfaces."""
    outer = call.store.get("openstack/networks", each["external_network_id"])
    body["network_name"] = outer["name"] if outer else None
    if single:
        body["interfaces"] = [_interface(call, port) for port in call.store.where(PORTS, device_id=each["id"])]
    return body


def _interface(call: Call, port: Json) -> Json:
    network = call.store.get("openstack/networks", port["network"]) or {}
    return {**{name: port[name] for name in ("id", "fixed_ips", "admin_state_up")}, "network_name": network.get("name")}


@ROUTERS.handles(CREATE)
def create_router(call: Call) -> Answer:
    """Create a router: 201 without an id; it appears after a moment."""
    body = cleaned(call, ROUTERS, ROUTERS.required.split())
    owner = owner_from(call, required=True)
    new = {**fresh(call, ROUTERS, {"external_fixed_ips": [], "routes": [], "availability_zones": ["nova"], **body})}
    new.update(client=owner["client"], project_id=owner["project"], status="BUILD")
    call.later(0.3, "add", ROUTERS.prefix, new)
    call.later(1.0, "set", ROUTERS.prefix, {"status": "ACTIVE"}, new["id"])
    # The input comes back, but no id.
    return Response(
        201, {name: new[name] for name in ("name", "description", "region", "external_network_id", "admin_state_up")}
    )


@ROUTERS.handles(DESTROY)
def destroy_router(call: Call) -> Answer:
    """Delete a router without interfaces."""
    if call.store.where(PORTS, device_id=call.object["id"]):
        raise APIException(409, f"Router {call.object['id']} still has ports")
    call.store.remove(ROUTERS.prefix, call.object["id"])
    return Response(204)


@ROUTERS.action("POST")
def add_interface(call: Call) -> Answer:
    """Connect the router to a subnet."""
    subnet = call.get("openstack/subnets", call.data.get("subnet"))
    if subnet is None:
        raise invalid(subnet=REQUIRED)
    # Unless told otherwise a router is the gateway.
    address = call.data.get("ip") or subnet["gateway_ip"]
    owner = {"project": call.object["project_id"], "client": call.object["client"]}
    port = {
        **port_body(call, subnet["network"], call.object["id"], **owner),
        "device_owner": "network:router_interface",
    }
    call.add(PORTS, **{**port, "fixed_ips": [{"ip_address": address, "subnet_id": subnet["id"]}]})
    return detail("Interface added")


@ROUTERS.action("POST")
def remove_interface(call: Call) -> Answer:
    """Disconnect the router from a subnet."""
    port = call.get(PORTS, call.data.get("interface_id"))
    if port is None or port["device_id"] != call.object["id"]:
        raise APIException(404, "Interface not found.")
    call.store.remove(PORTS, port["id"])
    return detail("Interface removed")


@ROUTERS.action("GET", "create_add_interface_options")
def interface_options(call: Call) -> Answer:
    """Answer the subnets that can be connected."""
    subnets = call.store.where("openstack/subnets")
    return {"subnets": [{"id": each["id"], "name": each["name"], "cidr": each["cidr"]} for each in subnets]}


@ROUTERS.action("GET", detail=False)
def create_options(call: Call) -> Answer:
    """Answer regions and outer networks."""
    outer = call.store.where("openstack/networks", router_external=True)
    regions = call.store.where("openstack/regions", enabled=True)
    return {
        "regions": [{"id": each["id"], "description": each["description"]} for each in regions],
        "networks": [brief(call, "openstack/networks", each["id"], ("id", "name", "region")) for each in outer],
    }
