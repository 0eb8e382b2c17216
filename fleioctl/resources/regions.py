"""Regions of the cloud."""

from fleioctl.resource import Column, Resource

RESOURCE = Resource(
    path="openstack/regions",
    help="Regions of the cloud; only enabled ones are listed.",
    section="Compute",
    columns=(
        Column("id", "ID"),
        Column("description"),
        Column("enabled", kind="boolean"),
        Column("enable_volumes", "Volumes", kind="boolean"),
        Column("enable_snapshots", "Snapshots", kind="boolean"),
    ),
    names=("id",),
    searchable=False,
    filterable=False,
    create="",
    update="",
    delete=None,
)
