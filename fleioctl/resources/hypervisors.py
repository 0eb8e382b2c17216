"""Hosts that instances run on."""

from __future__ import annotations

from fleioctl.resource import Column, Filter, Resource
from fleioctl.session import Session

RESOURCE = Resource(
    path="openstack/hypervisors",
    help="Hosts that instances run on.",
    section="Compute",
    columns=(
        Column("id", "ID"),
        Column("host_name", "Host"),
        Column("host_ip", "IP"),
        Column("region"),
        Column("hypervisor_type", "Type"),
        Column("memory_mb", "Memory", kind="megabytes"),
        Column("local_gb", "Disk", kind="gigabytes"),
    ),
    filters=(
        Filter("host_name", "Only this host."),
        Filter("host_ip", "Only with this address."),
        Filter("region", refers="regions"),
    ),
    sortable=("host_name", "host_ip", "region"),
    ordering="host_name",
    filterable=False,
    names=("host_name", "id"),
    create="",
    update="",
    delete=None,
    sample="compute1",
)

SUMMARY = (
    Column("label", "Host"),
    Column("status", kind="state"),
    Column("region"),
    Column("vcpus_data", "vCPUs used, free"),
    Column("memory_data", "Memory used, free"),
    Column("disk_data", "Disk used, free"),
    Column("type"),
    Column("host_ip", "IP"),
)


@RESOURCE.command
def summary(session: Session) -> None:
    """Show how full each host is.

    Example: fleioctl --profile sandbox hypervisors summary
    """
    answer = session.api.get("openstack/summary/hypervisors")
    session.out.rows(SUMMARY, [answer.get("hypervisors") or []], key="label")
