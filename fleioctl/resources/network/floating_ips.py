"""Addresses that can be moved between instances."""

from fleioctl.model.resource import Column, Creation, Examples, Field, Filter, Identity, Listing, Resource

RESOURCE = Resource(
    path="openstack/floatingips",
    help="Addresses that can be moved between instances.",
    columns=(
        Column("id", "ID"),
        Column("floating_ip_address", "Address"),
        Column("status", kind="state"),
        Column("client.name", "Client"),
        Column("associated_object.name", "Leads to"),
        Column("fixed_ip_address", "Inner address"),
        Column("floating_network.name", "Network"),
        Column("floating_network.region", "Region"),
        Column("description"),
        Column("created_at", "Created", kind="age"),
    ),
    listing=Listing(
        filters=(
            Filter("address", "Only this address.", param="floating_ip_address"),
            Filter("client", "Only of this client.", field="project__service__client", refers="clients"),
            Filter("network", "Only from this network.", param="floating_network", refers="networks"),
            Filter("region", refers="regions"),
            Filter("status", field="status"),
        ),
        sortable=("floating_ip_address", "floating_network", "status"),
        ordering="floating_ip_address",
    ),
    identity=Identity(names=("floating_ip_address",), owner="client"),
    fields=(
        Field(
            "floating_network",
            "The network it comes from.",
            option="network",
            required=True,
            refers="networks",
            verbs=("create",),
        ),
        Field("description", "What it is for.", required=True),
        Field("client", "The client it is for.", refers="clients", verbs=("create",)),
    ),
    creation=Creation(recognise=("description",)),
    examples=Examples(
        sample="203.0.0.11",
        verbs={"create": '--network public --description "For the new shop" --client john.miller@example.com'},
    ),
)
