"""Address ranges of networks."""

from fleioctl.model.resource import Column, Creation, Examples, Field, Identity, Listing, Resource

RESOURCE = Resource(
    path="openstack/subnets",
    help="Address ranges of networks.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("cidr", "CIDR"),
        Column("gateway_ip", "Gateway"),
        Column("client_full_name", "Client"),
        Column("enable_dhcp", "DHCP", kind="boolean"),
        Column("network", refers="networks"),
        Column("ip_version", "IP"),
    ),
    # The list takes no parameters: subnets are looked up by reading all of it.
    listing=Listing(searchable=False, filterable=False),
    # Many subnets have no name, so the range may name them.
    identity=Identity(names=("name", "cidr"), owner="client_id"),
    fields=(
        Field("network_id", "The network.", option="network", required=True, refers="networks", verbs=("create",)),
        # Numbers for the API; as choices, since there are no others.
        Field("ip_version", "IP version.", required=True, type="integer", choices=("4", "6"), verbs=("create",)),
        Field("cidr", "The range, such as 10.0.0.0/24; or --subnet-pool.", verbs=("create",)),
        Field(
            "subnetpool_id",
            "Take a range from this pool.",
            option="subnet-pool",
            refers="subnet-pools",
            verbs=("create",),
        ),
        Field("name", "Name of the subnet.", max_length=255),
        Field("description", "What it is for."),
        Field("gateway_ip", "Address of the gateway.", option="gateway"),
        Field("enable_dhcp", "Hand out addresses.", option="dhcp", type="boolean"),
        # Objects of the API as they are: one string could not say a range and its ends apart.
        Field("allocation_pools", 'JSON {"start", "end"}.', option="allocation-pool", type="json", many=True),
        Field("dns_nameservers", 'JSON {"ip"}.', option="dns-nameserver", type="json", many=True),
        Field("host_routes", 'JSON {"destination", "nexthop"}.', option="host-route", type="json", many=True),
        Field("ipv6_ra_mode", "How routers announce themselves.", verbs=("create",)),
        Field("ipv6_address_mode", "How addresses are given.", verbs=("create",)),
    ),
    # The name is optional; of a pool the range is not known before either.
    creation=Creation(recognise=("name", "cidr")),
    examples=Examples(sample="dmz-subnet", verbs={"create": "--network dmz --ip-version 4 --cidr 172.16.6.0/24"}),
)
