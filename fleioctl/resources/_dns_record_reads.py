"""Reading the records of a zone."""

from __future__ import annotations

from fleioctl.catalogue import resource_of
from fleioctl.resources import _dns, _dns_records
from fleioctl.resources._dns_options import Kind, Record, Region, Zone
from fleioctl.session import Session


def list_(session: Session, zone: Zone, type: Kind = None, region: Region = None) -> None:
    """List the records of a zone."""
    columns = resource_of("dns-records").columns
    session.out.check_columns(columns)
    _dns.look_in(session, region)
    session.out.rows(columns, [_dns_records.read_all(session, _dns.zone_of(session, zone), type)])


def show(session: Session, zone: Zone, record: Record, type: Kind = None, region: Region = None) -> None:
    """Show one record of a zone."""
    columns = resource_of("dns-records").columns
    session.out.check_columns(columns)
    _dns.look_in(session, region)
    found = _dns.zone_of(session, zone)
    session.out.record(columns, _dns_records.read(session, found, record, type))
