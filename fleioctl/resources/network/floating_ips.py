"""Addresses that can be moved between instances."""

from fleioctl.model.resource import Column, Creation, Examples, Field, Filter, FoundBy, Identity, Listing, Resource

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
            # The search knows parts of the address only; the next one wants all of it.
            Filter("ip", "Only with this address, or a part of it.", param="search"),
            Filter("address", "Only this address.", param="floating_ip_address"),
            # Not a named parameter of this list.
            Filter("client", "Only of this client.", field="project__service__client", refers="clients"),
            Filter("network", "Only from this network.", param="floating_network", refers="networks"),
            Filter("region", refers="regions"),
            Filter("status", field="status"),
        ),
        sortable=("floating_ip_address", "floating_network", "status"),
        ordering="floating_ip_address",
    ),
    # The address serves as the name: the panel keeps none.
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
        # The API demands it, so it may as well tell the new one from the others.
        Field("description", "What it is for.", required=True),
        Field("client", "The client it is for.", refers="clients", verbs=("create",)),
    ),
    # The address is the panel's choice, so nothing else that is sent can be found again.
    creation=Creation(recognise=("description",)),
    examples=Examples(
        sample="203.0.0.11",
        verbs={"create": '--network public --description "For the new shop" --client john.miller@example.com'},
    ),
    found_by=(
        # By the exact parameter; ranges have none, so they read the list.
        FoundBy(("ip",), ("floating_ip_address",), "floating_ip_address"),
        # Ranges cover the inner address too, which no parameter finds.
        FoundBy(("network",), ("floating_ip_address", "fixed_ip_address")),
        FoundBy(("uuid",), ("id",), "id"),
    ),
)
