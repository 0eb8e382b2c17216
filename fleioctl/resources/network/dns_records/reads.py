"""Reading the records of a zone."""

from __future__ import annotations

from fleioctl.model.registry import resource_of
from fleioctl.resources.network.dns_records import record_sets
from fleioctl.resources.network.dns_records.options import Kind, Record, Region, Zone
from fleioctl.resources.network.dns_zones import zones
from fleioctl.session.session import Session


def list_(session: Session, zone: Zone, type: Kind = None, region: Region = None) -> None:
    """List the records of a zone."""
    columns = resource_of("dns-records").columns
    session.out.check_columns(columns)
    zones.look_in(session, region)
    session.out.rows(columns, [record_sets.read_all(session, zones.zone_of(session, zone), type)])


def show(session: Session, zone: Zone, record: Record, type: Kind = None, region: Region = None) -> None:
    """Show one record of a zone."""
    columns = resource_of("dns-records").columns
    session.out.check_columns(columns)
    zones.look_in(session, region)
    found = zones.zone_of(session, zone)
    session.out.record(columns, record_sets.read(session, found, record, type))
