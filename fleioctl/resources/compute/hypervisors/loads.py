"""How full the hosts are."""

from __future__ import annotations

from fleioctl.model.resource import Column
from fleioctl.session.session import Session

# The panel makes this for charts: each pair is a list of two numbers, used and free.
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


def summary(session: Session) -> None:
    """Show how full each host is."""
    answer = session.api.get("openstack/summary/hypervisors")
    # The answer has no ids; labels are the hosts' names.
    session.out.rows(SUMMARY, [answer.get("hypervisors") or []], key="label")
