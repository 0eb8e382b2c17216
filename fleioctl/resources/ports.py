"""Connections of instances and routers to networks."""

from __future__ import annotations

from typing import Any

from fleioctl import fields
from fleioctl.catalogue import resource_of
from fleioctl.resource import Action, Column, Field, Filter, Resource, once
from fleioctl.session import Session
from fleioctl.signature import SESSION, with_signature
from fleioctl.targets import Target
from fleioctl.verbs.acting import Acting
from fleioctl.verbs.making import create_fields, create_parameters, make

SUBNET = Field("subnet", "A subnet to take an address from.", refers="subnets", verbs=("create",))

RESOURCE = Resource(
    path="openstack/ports",
    help="Connections of instances and routers to networks.",
    section="Network",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("fixed_ips.0.ip_address", "Address"),
        Column("device_owner", "Used by"),
        Column("device_id", "Device"),
        Column("network"),
        Column("mac_address", "MAC"),
        Column("admin_state_up", "Up", kind="boolean"),
    ),
    filters=(
        Filter("name", "Only with exactly this name."),
        Filter("instance", "Only of this instance.", param="device_id", refers="instances"),
        Filter("device_owner", "Only of this kind, such as compute:nova."),
        Filter("network", "Only on this network.", param="network_id", refers="networks"),
    ),
    filterable=False,
    sortable=("name", "fixed_ips", "network"),
    ordering="name",
    fields=(
        Field("network", "The network.", required=True, refers="networks", verbs=("create",)),
        Field("device_id", "Attach it to this instance.", option="instance", refers="instances", verbs=("create",)),
        Field("attach_to", "What kind of thing it is attached to; instance unless given.", verbs=("create",)),
        Field("fixed_ips", "An address; any free one unless given.", option="ip", many=True, verbs=("create",)),
        SUBNET,
        Field("name", "Name of the port.", max_length=255),
        Field("description", "What it is for.", verbs=("update",)),
        Field("admin_state_up", "Carries traffic.", option="up", type="boolean", verbs=("update",)),
        Field("mac_address", "MAC address.", verbs=("create",)),
        Field("region", "Region.", refers="regions", verbs=("create",)),
        Field("project", "OpenStack project id.", verbs=("create",)),
    ),
    recognise=("name", "network"),
    actions=(
        Action(
            "add-ip",
            once,
            help="Give a port further addresses.",
            fields=(Field("fixed_ips", "An address.", option="ip", many=True, required=True), SUBNET),
            example="698603d0-25ac-4506-a320-b28e139751c0 --ip 10.0.200.1 --subnet private-subnet",
        ),
        Action(
            "add-ip-automatically",
            once,
            help="Give a port the next free address of a subnet.",
            path="automatic_add_ips",
            fields=(Field("subnet", "The subnet.", required=True, refers="subnets"),),
            example="698603d0-25ac-4506-a320-b28e139751c0 --subnet private-subnet",
        ),
        Action(
            "remove-ip",
            once,
            help="Take addresses off a port.",
            fields=(Field("fixed_ips", "An address.", option="ip", many=True, required=True),),
            example="698603d0-25ac-4506-a320-b28e139751c0 --ip 10.0.0.14",
        ),
    ),
    sample="698603d0-25ac-4506-a320-b28e139751c0",
    examples={
        "create": "--network private --name spare-port",
    },
)


@RESOURCE.runs("add-ip", "remove-ip")
class Addressing(Acting):
    """Actions that take addresses, which the API wants as objects."""

    def body_for(self, target: Target) -> dict[str, Any] | None:
        """Return the addresses as the API wants them."""
        return _as_objects(super().body_for(target) or {})


@RESOURCE.command
def create(session: Session, **given: Any) -> None:
    """Create one port, for an instance or free."""
    make(session, resource_of("ports"), given, refine=_refine)


with_signature(create, [SESSION, *create_parameters(RESOURCE)])


def _refine(session: Session, values: dict[str, Any]) -> dict[str, Any]:
    values = fields.complete(session, create_fields(resource_of("ports")), values)
    return {"attach_to": "instance", **_as_objects(values)}


def _as_objects(values: dict[str, Any]) -> dict[str, Any]:
    """Turn addresses and a subnet into fixed_ips; with a subnet alone any address of it."""
    subnet = {"subnet_id": values["subnet"]} if values.get("subnet") else {}
    given = values.get("fixed_ips") or []
    ips = [{**({"ip_address": ip} if isinstance(ip, str) else ip), **subnet} for ip in given]
    rest = {name: value for name, value in values.items() if name != "subnet"}
    return {**rest, "fixed_ips": ips or ([subnet] if subnet else [])}
