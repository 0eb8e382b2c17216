"""Connections of instances and routers to networks."""

from __future__ import annotations

from fleioctl.model.resource import (
    Action,
    Code,
    Column,
    Command,
    Creation,
    Examples,
    Field,
    Filter,
    FoundBy,
    Listing,
    Nested,
    Resource,
    Seen,
    once,
)

SUBNET = Field("subnet", "A subnet to take an address from.", refers="subnets", verbs=("create",))

RESOURCE = Resource(
    path="openstack/ports",
    help="Connections of instances and routers to networks.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        # The first; a port may have several, of either IP version.
        Column("fixed_ips.0.ip_address", "Address"),
        Column("device_owner", "Used by"),
        Column("device_id", "Device", refers="instances"),
        Column("network", refers="networks"),
        Column("mac_address", "MAC"),
        Column("admin_state_up", "Up", kind="boolean"),
    ),
    listing=Listing(
        filters=(
            Filter("name", "Only with exactly this name."),
            # Search covers addresses and names.
            Filter("ip", "Only with this address, or a part of it.", param="search"),
            Filter("instance", "Only of this instance.", param="device_id", refers="instances"),
            Filter("device_owner", "Only of this kind, such as compute:nova."),
            Filter("network", "Only on this network.", param="network_id", refers="networks"),
        ),
        # 2019.12 ignores filtering= here and returns everything; so it is not offered on any version.
        filterable=False,
        sortable=("name", "fixed_ips", "network"),
        ordering="name",
    ),
    nested=(Nested("fixed_ips", (Column("ip_address", "Address"), Column("subnet_id", "Subnet", refers="subnets"))),),
    fields=(
        Field("network", "The network.", required=True, refers="networks", verbs=("create",)),
        # Attaching one that exists is `instances attach-port`, from 2020.02 on.
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
    creation=Creation(recognise=("name", "network")),
    actions=(
        # The answer is a text, and a second call would add another address.
        Action(
            "add-ip",
            once,
            help="Give a port further addresses.",
            seen=Seen("fixed_ips", like="fixed_ips"),
            fields=(Field("fixed_ips", "An address.", option="ip", many=True, required=True), SUBNET),
            run=Code("addresses", "Addressing"),
            example="698603d0-25ac-4506-a320-b28e139751c0 --ip 10.0.200.1 --subnet private-subnet",
        ),
        Action(
            "add-ip-automatically",
            once,
            help="Give a port the next free address of a subnet.",
            path="automatic_add_ips",
            fields=(Field("subnet", "The subnet.", required=True, refers="subnets"),),
            run=Code("addresses", "NextFree"),
            example="698603d0-25ac-4506-a320-b28e139751c0 --subnet private-subnet",
        ),
        # By address alone: a port has each of its addresses once.
        Action(
            "remove-ip",
            once,
            help="Take addresses off a port.",
            seen=Seen("fixed_ips", like="fixed_ips", lacks=True),
            fields=(Field("fixed_ips", "An address.", option="ip", many=True, required=True),),
            run=Code("addresses", "Addressing"),
            example="698603d0-25ac-4506-a320-b28e139751c0 --ip 10.0.0.14",
        ),
    ),
    examples=Examples(
        sample="698603d0-25ac-4506-a320-b28e139751c0", verbs={"create": "--network private --name spare-port"}
    ),
    commands={"create": Command(Code("addresses", "create"), "Create one port, for an instance or free.")},
    found_by=(
        FoundBy(("ip",), ("fixed_ips.ip_address",), "search"),
        # No parameter takes a range: the list is read.
        FoundBy(("network",), ("fixed_ips.ip_address",)),
        FoundBy(("mac",), ("mac_address",)),
        FoundBy(("text",), ("name",), "search"),
        FoundBy(("uuid",), ("id",), "id"),
    ),
)
