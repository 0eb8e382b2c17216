"""Sizes of instances."""

from fleioctl.resource import Column, Filter, Resource

RESOURCE = Resource(
    path="openstack/flavors",
    help="Sizes of instances: vCPUs, memory, disk.",
    section="Compute",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("vcpus", "vCPUs"),
        Column("memory_mb", "Memory", kind="megabytes"),
        Column("root_gb", "Disk", kind="gigabytes"),
        Column("region"),
        Column("out_of_stock", kind="boolean"),
    ),
    filters=(Filter("name", "Only with exactly this name."), Filter("region", field="region", refers="regions")),
    sortable=("name", "id", "vcpus", "memory_mb", "root_gb", "flavor_group"),
    ordering="name",
    create="",
    update="",
    delete=None,
)
