"""Routers between networks."""

from fleioctl.model.resource import (
    Action,
    Among,
    Column,
    Creation,
    Examples,
    Field,
    Filter,
    Lifecycle,
    Listing,
    Resource,
    Seen,
    View,
    once,
)

RESOURCE = Resource(
    path="openstack/routers",
    help="Routers between the networks of clients and outside.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("status", kind="state"),
        Column("region"),
        Column("network_name", "Leads to"),
        Column("admin_state_up", "Up", kind="boolean"),
        Column("enable_snat", "SNAT", kind="boolean"),
        Column("project_id", "Project"),
    ),
    listing=Listing(
        filters=(
            Filter("name", "Only with exactly this name.", field="name"),
            Filter("region", field="region", refers="regions"),
            Filter("status", field="status"),
        ),
        # The panel's spelling: region__id, where other lists say region.
        sortable=("name", "admin_state_up", "region__id"),
        ordering="name",
    ),
    # OpenStack's capitals, unlike the states of volumes and instances.
    lifecycle=Lifecycle(state="status", failed=("ERROR",), ready="ACTIVE"),
    # 201 without an id: found again by its name.
    creation=Creation(answers_id=False, recognise=("name", "region")),
    fields=(
        Field("name", "Name of the router.", required=True, max_length=255),
        Field("region", "Region.", required=True, refers="regions", verbs=("create",)),
        Field("client", "The client it is for.", required=True, refers="clients", verbs=("create",)),
        Field("external_network_id", "The network outside.", option="external-network", refers="networks"),
        Field("description", "What it is for."),
        Field("admin_state_up", "Carries traffic.", option="up", type="boolean"),
        # The create of the API does not have it.
        Field("enable_snat", "Hide the inner addresses.", option="snat", type="boolean", verbs=("update",)),
    ),
    actions=(
        Action(
            "add-interface",
            once,
            help="Connect a router to a subnet.",
            seen=Seen("interfaces", {"fixed_ips.subnet_id": "{subnet}", "fixed_ips.ip_address": "{ip}"}),
            fields=(
                # By id; names of subnets are looked up without a region, so they may be ambiguous.
                Field("subnet", "The subnet.", required=True, refers="subnets"),
                Field("ip", "The router's address in it; the gateway's unless given."),
            ),
            example="edge --subnet dmz-subnet",
        ),
        Action(
            "remove-interface",
            once,
            help="Disconnect a router from a subnet.",
            seen=Seen("interfaces", {"id": "{interface_id}"}, lacks=True),
            fields=(
                Field(
                    # The id of the interface is a port's, which nobody knows by heart: the network's name serves too.
                    "interface_id",
                    "The interface, or the network it leads to.",
                    option="interface",
                    required=True,
                    among=Among("", "interfaces"),
                ),
            ),
            example="edge --interface dmz",
        ),
    ),
    views=(
        # There is no such call: the interfaces are in the router itself.
        View(
            "interfaces",
            "List the interfaces of one router.",
            "",
            rows="interfaces",
            columns=(
                Column("id", "ID"),
                Column("network_name", "Network"),
                Column("fixed_ips.0.ip_address", "Address"),
                Column("admin_state_up", "Up", kind="boolean"),
            ),
        ),
    ),
    examples=Examples(
        sample="edge",
        verbs={
            "create": "--name branch --region Region1 --client john.miller@example.com",
            "wait": "edge --for status=ACTIVE",
        },
    ),
)
