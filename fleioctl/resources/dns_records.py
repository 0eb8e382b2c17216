"""Records of zones of the domain name system."""

from __future__ import annotations

from fleioctl import writing
from fleioctl.errors import Usage
from fleioctl.resource import Column, Resource, once
from fleioctl.resources import _dns, _dns_record_changes, _dns_records
from fleioctl.resources._dns_options import Kind, Name, NewKind, NoJournal, Record, Region, Text, Ttl, Values, Zone
from fleioctl.session import Session

RESOURCE = Resource(
    path="openstack/dns",
    help="Records of zones: addresses, mail servers, texts.",
    section="Network",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("type"),
        Column("records"),
        Column("ttl", "TTL"),
        Column("status", kind="state"),
        Column("description"),
    ),
    searchable=False,
    filterable=False,
    envelope="zones",
    show=False,
    create="",
    update="",
    delete=None,
)

_dns_record_changes.add_to(RESOURCE)


@RESOURCE.command
def list_(session: Session, zone: Zone, type: Kind = None, region: Region = None) -> None:
    """List the records of a zone.

    Example: fleioctl --profile sandbox dns-records list example.com
    """
    session.out.check_columns(RESOURCE.columns)
    _dns.look_in(session, region)
    session.out.rows(RESOURCE.columns, [_dns_records.read_all(session, _dns.zone_of(session, zone), type)])


@RESOURCE.command
def show(session: Session, zone: Zone, record: Record, type: Kind = None, region: Region = None) -> None:
    """Show one record of a zone.

    Example: fleioctl --profile sandbox dns-records show example.com www
    """
    session.out.check_columns(RESOURCE.columns)
    _dns.look_in(session, region)
    found = _dns.zone_of(session, zone)
    session.out.record(RESOURCE.columns, _dns_records.read(session, found, record, type))


@RESOURCE.command
def create(
    session: Session,
    zone: Zone,
    name: Name = None,
    type: NewKind = None,
    record: Values = None,
    ttl: Ttl = None,
    description: Text = None,
    region: Region = None,
    no_journal: NoJournal = False,
) -> None:
    """Create one set of records in a zone.

    Example: fleioctl --profile sandbox dns-records create example.com --name shop --type A --record 203.0.113.7
    """
    if not (name and type and record):
        raise Usage("Missing: --name, --type and --record are required.", code="missing_field")
    kind = _dns_records.type_of(type)
    place = _dns.look_in(session, region)
    found = _dns.zone_of(session, zone)
    whole = _dns_records.whole_name(found, name)
    body = {"name": whole, "type_": kind, "records": record, **_dns_records.given(ttl=ttl, description=description)}
    path = _dns_records.path_of(found, "create_records")
    body |= _dns_records.given(region_name=place)
    call = writing.Call("POST", path, once, "dns-records", "create", f"{whole} {kind}", body=body)
    answer = _dns_records.send(session, call, journal=not no_journal)
    if answer is not None:
        session.out.record(RESOURCE.columns, answer)
