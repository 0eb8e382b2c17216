"""Networks of clients."""

from fleioctl.resource import Column, Filter, Resource

RESOURCE = Resource(
    path="openstack/networks",
    help="Networks of clients and shared ones.",
    section="Network",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("status", kind="state"),
        Column("region"),
        Column("client_full_name", "Client"),
        Column("shared", kind="boolean"),
        Column("router_external", "External", kind="boolean"),
        Column("created_at", "Created", kind="age"),
    ),
    filters=(Filter("name", "Only with exactly this name."), Filter("region", refers="regions")),
    sortable=("name", "created_at", "region"),
    ordering="name",
    owner="client_id",
    create="",
    update="",
    delete=None,
)
