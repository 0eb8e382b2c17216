"""Hosts that instances run on."""

from __future__ import annotations

from fleioctl.model.resource import Code, Column, Command, Examples, Filter, Identity, Listing, Resource

RESOURCE = Resource(
    path="openstack/hypervisors",
    help="Hosts that instances run on.",
    columns=(
        Column("id", "ID"),
        Column("host_name", "Host"),
        Column("host_ip", "IP"),
        Column("region"),
        Column("hypervisor_type", "Type"),
        Column("memory_mb", "Memory", kind="megabytes"),
        Column("local_gb", "Disk", kind="gigabytes"),
    ),
    listing=Listing(
        filters=(
            Filter("host_name", "Only this host."),
            Filter("host_ip", "Only with this address."),
            Filter("region", refers="regions"),
        ),
        sortable=("host_name", "host_ip", "region"),
        ordering="host_name",
        # Named parameters for all three; filtering= would be ignored.
        filterable=False,
    ),
    # The panel takes a host's name in place of its id.
    identity=Identity(names=("host_name", "id")),
    # Hosts are found by the panel, not made by hand; switching them off (2024.12) has an unknown path.
    create="",
    update="",
    delete=None,
    examples=Examples(sample="compute1"),
    commands={"summary": Command(Code("loads", "summary"), "Show how full each host is.")},
)
