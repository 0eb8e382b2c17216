"""Networks of clients."""

from fleioctl.model.resource import (
    Action,
    Column,
    Creation,
    Examples,
    Field,
    Filter,
    Identity,
    Listing,
    Nested,
    Resource,
    View,
    once,
)

REGION = Field("region", "Region.", required=True, refers="regions", verbs=("create",))

RESOURCE = Resource(
    path="openstack/networks",
    help="Networks of clients and shared ones.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("status", kind="state"),
        Column("region"),
        # Name and id lie flat here: client_id, client_full_name.
        Column("client_full_name", "Client"),
        Column("shared", kind="boolean"),
        Column("router_external", "External", kind="boolean"),
        # The first of its subnets; more of them are in the object.
        Column("subnets.0.cidr", "CIDR"),
        Column("created_at", "Created", kind="age"),
    ),
    listing=Listing(
        filters=(
            # Named parameters of this list; client, external and shared go by filtering=.
            Filter("name", "Only with exactly this name."),
            Filter("region", refers="regions"),
            Filter("client", "Only of this client.", field="project__service__client", refers="clients"),
            Filter("external", "Only those that lead outside.", field="router_external", type="boolean"),
            Filter("shared", "Only those that all clients can use.", field="shared", type="boolean"),
        ),
        sortable=("name", "created_at", "region"),
        ordering="name",
    ),
    # The number of the client, not an object as elsewhere.
    identity=Identity(owner="client_id"),
    nested=(
        Nested(
            "subnets",
            (
                Column("name"),
                Column("cidr", "CIDR"),
                Column("gateway_ip", "Gateway"),
                Column("client_full_name", "Client"),
                Column("ip_version", "IP version", spare=2),
                Column("enable_dhcp", "DHCP", kind="boolean", spare=1),
                Column("id", "ID"),
            ),
        ),
    ),
    fields=(
        Field("name", "Name of the network.", required=True, max_length=255),
        REGION,
        Field("client", "The client it is for.", refers="clients", verbs=("create",)),
        Field("description", "What it is for."),
        Field("admin_state_up", "Carries traffic.", option="up", type="boolean"),
        Field("shared", "All clients can use it.", type="boolean"),
        Field("router_external", "Leads outside; floating IPs come from it.", option="external", type="boolean"),
        Field("provider_network_type", "Type, such as vlan.", verbs=("create",)),
        Field("provider_physical_network", "Physical network.", verbs=("create",)),
        Field("provider_segmentation_id", "Segmentation id, such as the VLAN.", type="integer", verbs=("create",)),
        Field(
            "subnet", 'A first subnet: {"cidr", "ip_version", …}, as `subnets create`.', type="json", verbs=("create",)
        ),
    ),
    # Names repeat; the region at least parts them.
    creation=Creation(recognise=("name", "region")),
    actions=(
        # The answer has only the new id; whether the client has such a network already is not asked.
        Action(
            "auto-create",
            once,
            help="Make the usual network of a client.",
            path="auto_create_network",
            on_list=True,
            fields=(REGION, Field("client", "The client it is for.", required=True, refers="clients")),
            example="--region Region1 --client john.miller@example.com",
        ),
    ),
    views=(
        View(
            "auto-create-options",
            "Show how the usual networks of a region are made.",
            "config_auto_create_network_options",
            query=(Field("region", "Region.", required=True, refers="regions", query=True),),
            on_list=True,
            example="--region Region1",
        ),
    ),
    examples=Examples(
        sample="dmz", verbs={"create": "--name backend --region Region1 --client john.miller@example.com"}
    ),
)
