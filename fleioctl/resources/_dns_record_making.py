"""Creating the records of a zone."""

from __future__ import annotations

from fleioctl import writing
from fleioctl.catalogue import resource_of
from fleioctl.errors import Usage
from fleioctl.resource import once
from fleioctl.resources import _dns, _dns_records
from fleioctl.resources._dns_options import Name, NewKind, NoJournal, Region, Text, Ttl, Values, Zone
from fleioctl.session import Session


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
    """Create one set of records in a zone."""
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
        session.out.record(resource_of("dns-records").columns, answer)
