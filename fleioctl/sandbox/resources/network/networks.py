"""Networks, subnets and the pools that subnets come from."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, Response, detail
from fleioctl.sandbox.resources.customers.owners import names_of, owner_from
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED, cleaned
from fleioctl.sandbox.rest.model import CREATE, DESTROY
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

NETWORKS = ViewSet(
    "openstack/networks",
    key="uuid",
    text="name description project status provider_network_type provider_physical_network",
    integer="provider_segmentation_id",
    flag="shared router_external is_default admin_state_up",
    moment="created_at updated_at",
    data="extra",
    links="region>openstack/regions client>clients",
    reverse={"subnets": ("openstack/subnets", "network")},
    created="created_at",
    updated="updated_at",
    # Taken by a create, not shown to anybody.
    hidden="client provider_network_type provider_physical_network provider_segmentation_id",
    required="name region",
    readonly="project status client extra",
    nullable="project provider_network_type provider_physical_network",
    defaults={"admin_state_up": True, "status": "ACTIVE"},
    limits={"name": 255},
    named="name created_at region",
    order="name created_at region",
    search="name created_at region",
    filterable=True,
    basename="networks",
)
SUBNETS = ViewSet(
    "openstack/subnets",
    key="uuid",
    text="name description project_id gateway_ip cidr ipv6_ra_mode ipv6_address_mode",
    integer="ip_version",
    flag="enable_dhcp",
    data="allocation_pools extra dns_nameservers host_routes",
    links="network>openstack/networks subnetpool_id>openstack/subnetpools client>clients",
    hidden="client ipv6_ra_mode ipv6_address_mode dns_nameservers host_routes",
    readonly="network project_id client extra",
    nullable="project_id gateway_ip ipv6_ra_mode ipv6_address_mode cidr",
    defaults={"enable_dhcp": True, "ip_version": 4},
    choices={"ip_version": "4 6"},
)
POOLS = ViewSet(
    "openstack/subnetpools",
    key="uuid",
    text="name description project_id project_name",
    integer="ip_version default_prefixlen min_prefixlen max_prefixlen",
    flag="shared is_default",
    data="prefixes",
    moment="created_at",
    links="region>openstack/regions",
    created="created_at",
    hidden="created_at",
    required="name region prefixes",
    nullable="project_id project_name",
    defaults={"ip_version": 4, "default_prefixlen": 24, "min_prefixlen": 8, "max_prefixlen": 32},
    order="name created_at region prefixes",
    search="name created_at region prefixes",
    filterable=True,
    basename="subnetpools",
)


@NETWORKS.extra_fields
def network_shown(call: Call, each: Json, body: Json, _: bool) -> Json:
    """Add the subnets and the owner."""
    subnets = [serialize(call, SUBNETS, one) for one in call.store.where(SUBNETS.prefix, network=each["id"])]
    # Always empty for staff.
    return {**body, "subnets": subnets, **names_of(call, each["client"]), "allowed_actions": []}


@SUBNETS.extra_fields
def subnet_shown(call: Call, each: Json, body: Json, _: bool) -> Json:
    """Add the owner."""
    return {**body, **names_of(call, each["client"])}


@NETWORKS.handles(CREATE)
def create(call: Call) -> Answer:
    """Create a network, with a first subnet when one is described."""
    body = cleaned(call, NETWORKS, NETWORKS.required.split())
    call.object = call.add(NETWORKS.prefix, **{**fresh(call, NETWORKS, {"extra": {}, **body}), **owner_from(call)})
    if isinstance(call.data.get("subnet"), dict):
        inner = Call(call.request, call.store, call.table, SUBNETS, call.user, call.now, call.delay)
        inner.data = {"ip_version": 4, **call.data["subnet"], "network_id": call.object["id"]}
        create_subnet(inner)
    return Response(201, serialize(call, NETWORKS, call.object))


@NETWORKS.handles(DESTROY)
def destroy(call: Call) -> Answer:
    """Delete a network without ports, and its subnets."""
    if call.store.where("openstack/ports", network=call.object["id"]):
        raise APIException(
            409,
            f"Unable to complete operation on network {call.object['id']}. There are one or more ports still in use.",
        )
    for subnet in call.store.where(SUBNETS.prefix, network=call.object["id"]):
        call.store.remove(SUBNETS.prefix, subnet["id"])
    call.store.remove(NETWORKS.prefix, call.object["id"])
    return Response(204)


@NETWORKS.action("POST", detail=False)
def auto_create_network(call: Call) -> Answer:
    """Make a client's usual network."""
    region = call.get("openstack/regions", call.data.get("region"))
    if region is None:
        raise invalid(region=REQUIRED)
    owner = owner_from(call, required=True)
    body = fresh(call, NETWORKS, {"name": f"network-{owner['client']}", "region": region["id"], "extra": {}})
    return {"id": call.add(NETWORKS.prefix, **{**body, **owner})["id"]}


@NETWORKS.action("GET", detail=False)
def get_subnet_pools(call: Call) -> Answer:
    """Answer the pools of a region."""
    region = call.query.get("region")
    found = [each for each in call.store.where(POOLS.prefix) if region in {None, "", each["region"]}]
    return {"objects": [serialize(call, POOLS, each) for each in found]}


@NETWORKS.action("GET", detail=False)
def config_auto_create_network_options(call: Call) -> Answer:
    """Answer how usual networks are made."""
    return {"region": call.query.get("region"), "auto_create_network": True, "subnet_cidr": "192.168.0.0/24"}


@NETWORKS.action("POST", detail=False)
def save_auto_create_network_options(_: Call) -> Answer:
    """Accept how usual networks are made."""
    return detail("The options were saved.")


@NETWORKS.action("GET", "create_options", detail=False)
@POOLS.action("GET", detail=False)
def create_options(call: Call) -> Answer:
    """Answer the regions."""
    regions = call.store.where("openstack/regions", enabled=True)
    return {"regions": [{"id": each["id"], "description": each["description"]} for each in regions]}


@SUBNETS.handles(CREATE)
def create_subnet(call: Call) -> Answer:
    """Create a subnet by its CIDR or from a pool."""
    network = call.get(NETWORKS.prefix, call.data.get("network_id"))
    if network is None:
        raise invalid(network_id=REQUIRED if not call.data.get("network_id") else "Network not found.")
    body = cleaned(call, SUBNETS, ["ip_version"])
    cidr = body.get("cidr") or _from_pool(call, body)
    body["cidr"], body["gateway_ip"] = _checked(cidr, body.get("gateway_ip"))
    owner = {"client": network["client"], "project_id": network["project"], "network": network["id"]}
    call.object = call.add(
        SUBNETS.prefix, **{**fresh(call, SUBNETS, {"allocation_pools": [], "extra": {}, **body}), **owner}
    )
    return Response(201, serialize(call, SUBNETS, call.object))


def _from_pool(call: Call, body: Json) -> str:
    from ipaddress import ip_network

    pool = call.get(POOLS.prefix, body.get("subnetpool_id"))
    if pool is None:
        raise invalid(cidr="A CIDR or a subnet pool is required.")
    # Counted, not looked for: after a deletion the same range may come again.
    taken = len(call.store.where(SUBNETS.prefix, subnetpool_id=pool["id"]))
    for number, subnet in enumerate(ip_network(pool["prefixes"][0]).subnets(new_prefix=pool["default_prefixlen"])):
        if number == taken:
            return str(subnet)
    raise APIException(409, "The subnet pool is used up.")


def _checked(cidr: str, gateway: str | None) -> tuple[str, str]:
    from ipaddress import ip_address, ip_network

    try:
        network = ip_network(cidr)
        # The first address of the range, as OpenStack does.
        chosen = ip_address(gateway) if gateway else network[1] if network.num_addresses > 1 else network[0]
    except ValueError as error:
        raise invalid(cidr=str(error)) from error
    return str(network), str(chosen)


@SUBNETS.handles(DESTROY)
def destroy_subnet(call: Call) -> Answer:
    """Delete a subnet that no port uses."""
    ports = call.store.where("openstack/ports", network=call.object["network"])
    if any(ip["subnet_id"] == call.object["id"] for port in ports for ip in port["fixed_ips"]):
        raise APIException(
            409, "Unable to complete operation on subnet: one or more ports have an IP allocation from this subnet."
        )
    call.store.remove(SUBNETS.prefix, call.object["id"])
    return Response(204)


@SUBNETS.action("GET", "create_options", detail=False)
def subnet_options(call: Call) -> Answer:
    """Answer the pools for a network's subnets."""
    network = call.need(NETWORKS.prefix, call.query.get("network_id"))
    pools = call.store.where(POOLS.prefix, region=network["region"])
    return {"subnet_pools": [{"id": each["id"], "name": each["name"]} for each in pools], "ip_versions": [4, 6]}
