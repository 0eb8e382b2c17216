"""Creating the records of a zone."""

from __future__ import annotations

from fleioctl.changes import submit
from fleioctl.errors import Usage
from fleioctl.inputs.typed.field_value import refuse_dash
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import once
from fleioctl.resources.network.dns_records import record_sets
from fleioctl.resources.network.dns_records.options import Name, NewKind, NoJournal, Region, Text, Ttl, Values, Zone
from fleioctl.resources.network.dns_records.proof import NewRecords
from fleioctl.resources.network.dns_zones import zones
from fleioctl.session.session import Session


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
    for flag, value in (("--name", name), ("--record", record), ("--description", description)):
        refuse_dash(flag, value)
    if not (name and type and record):
        raise Usage("Missing: --name, --type and --record are required.", code="missing_field")
    kind = record_sets.type_of(type)
    place = zones.look_in(session, region)
    found = zones.zone_of(session, zone)
    whole = record_sets.whole_name(found, name)
    # type_ with the underscore in a create, `type` in answers.
    body = {"name": whole, "type_": kind, "records": record, **record_sets.given(ttl=ttl, description=description)}
    path = record_sets.path_of(found, "create_records")
    body |= record_sets.given(region_name=place)
    # Once: a second POST would be refused as a conflict, which hides that the first one took.
    look = f"dns-records list {found.name}"
    call = submit.Call("POST", path, once, "dns-records", "create", f"{whole} {kind}", body=body, look=look)
    answer = record_sets.send(session, call, journal=not no_journal, evidence=NewRecords(session, found, body))
    if answer is not None:
        session.result.record(resource_of("dns-records").columns, answer)
