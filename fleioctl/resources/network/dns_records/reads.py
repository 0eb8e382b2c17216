"""Reading the records of a zone."""

from __future__ import annotations

from typing import Any

from fleioctl.inputs.parameters import SESSION, argument, option, with_signature
from fleioctl.model.registry import resource_of
from fleioctl.resources.network.dns_records import record_sets
from fleioctl.resources.network.dns_records.options import Kind, Record, Region, Zone
from fleioctl.resources.network.dns_zones import zones
from fleioctl.session.session import Session
from fleioctl.verbs.rows.whole import show_whole, whole_options


def _list(session: Session, zone: str, type: str | None = None, region: str | None = None, **given: Any) -> None:
    """List the records of a zone."""
    zones.look_in(session, region)
    found = zones.zone_of(session, zone)
    show_whole(session, resource_of("dns-records"), given, lambda: record_sets.read_all(session, found, type))


list_ = with_signature(
    _list,
    [
        SESSION,
        argument("zone", help="The zone: id or name.", metavar="ZONE"),
        option("type", "--type", help="Only of this type, such as A or MX.", metavar="TYPE"),
        option("region", "--region", help="Region. Name or id.", metavar="TEXT"),
        *whole_options(),
    ],
)


def show(session: Session, zone: Zone, record: Record, type: Kind = None, region: Region = None) -> None:
    """Show one record of a zone."""
    columns = resource_of("dns-records").columns
    session.out.check_columns(columns)
    zones.look_in(session, region)
    found = zones.zone_of(session, zone)
    session.out.record(columns, record_sets.read(session, found, record, type))
