"""Ranges from which subnets are taken."""

from fleioctl.model.resource import Column, Creation, Examples, Field, Filter, Listing, Resource

RESOURCE = Resource(
    path="openstack/subnetpools",
    help="Ranges from which subnets are taken.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("prefixes"),
        Column("region"),
        Column("shared", kind="boolean"),
        Column("is_default", "Default", kind="boolean"),
        Column("ip_version", "IP"),
        Column("default_prefixlen", "Length"),
        Column("project_name", "Project"),
    ),
    listing=Listing(
        # The list has no named parameters; search covers ranges too.
        filters=(
            Filter("name", "Only with exactly this name.", field="name"),
            Filter("region", field="region", refers="regions"),
            Filter("shared", "Only those that all clients can use.", field="shared", type="boolean"),
        ),
        sortable=("name", "created_at", "region", "prefixes"),
        ordering="name",
    ),
    fields=(
        Field("name", "Name of the pool.", required=True, max_length=255),
        Field("region", "Region.", required=True, refers="regions", verbs=("create",)),
        Field("prefixes", "A range, such as 10.0.0.0/16.", option="prefix", required=True, many=True),
        Field("description", "What it is for."),
        Field("default_prefixlen", "Length of a subnet's prefix unless said.", type="integer"),
        # Bits of the prefix: the shortest is the largest range.
        Field("min_prefixlen", "Shortest prefix.", type="integer"),
        Field("max_prefixlen", "Longest prefix.", type="integer"),
        Field("shared", "All clients can use it.", type="boolean", verbs=("create",)),
        Field("is_default", "Used when none is named.", type="boolean"),
    ),
    creation=Creation(recognise=("name", "region")),
    examples=Examples(sample="pool-10", verbs={"create": "--name pool-172 --region Region1 --prefix 172.20.0.0/16"}),
)
