"""What instances boot from."""

from fleioctl.resource import Column, Filter, Resource

TYPES = ("template", "application", "snapshot", "backup", "deleted")
STATUSES = ("queued", "saving", "active", "killed", "deleted", "pending_delete", "deactivated")

RESOURCE = Resource(
    path="openstack/images",
    help="What instances boot from: templates, snapshots, backups.",
    section="Compute",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("type"),
        Column("status", kind="state"),
        Column("region"),
        Column("visibility"),
        Column("min_disk", kind="gigabytes"),
        Column("size", kind="size"),
        Column("created_at", "Created", kind="age"),
    ),
    filters=(
        Filter("name", "Only with exactly this name."),
        Filter("type", choices=TYPES),
        Filter("status", field="status", choices=STATUSES),
        Filter("region", field="region", refers="regions"),
        Filter("visibility", field="visibility", choices=("private", "public", "shared", "community")),
        Filter("client", field="project__service__client", refers="clients"),
    ),
    sortable=("name", "id", "type", "status", "created_at"),
    ordering="name",
    create="",
    update="",
    delete=None,
    state="status",
)
