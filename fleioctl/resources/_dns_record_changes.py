"""Changing and deleting the records of a zone."""

from __future__ import annotations

from typing import Any

from fleioctl import guarding, writing
from fleioctl.bulk import attempt
from fleioctl.catalogue import resource_of
from fleioctl.errors import Usage
from fleioctl.resource import repeatable
from fleioctl.resources import _dns, _dns_records
from fleioctl.resources._dns_options import Kind, NewValues, Record, Records, Region, Text, Ttl, Zone
from fleioctl.results import COLUMNS, Result, conclude
from fleioctl.session import Session
from fleioctl.targets import Target
from fleioctl.verbs.changing import read_back
from fleioctl.verbs.comparing import check, same

Thing = dict[str, Any]


def update(
    session: Session,
    zone: Zone,
    record: Record,
    values: NewValues = None,
    ttl: Ttl = None,
    description: Text = None,
    type: Kind = None,
    region: Region = None,
) -> None:
    """Change the values or the time to live of one set of records."""
    asked = _dns_records.given(records=values or None, ttl=ttl, description=description)
    if not asked:
        raise Usage("Nothing to change on the record.", hint="Give --record, --ttl or --description.")
    place = _dns.look_in(session, region)
    found = _dns.zone_of(session, zone)
    before = _dns_records.read(session, found, record, type)
    id = str(before.get("id"))
    kept: Thing = {name: before[name] for name in ("records", "ttl") if name in before}
    body = {"pk": id, **kept, **asked, **_dns_records.given(region_name=place)}
    call = writing.Call(
        "PUT",
        _dns_records.path_of(found, "update_record"),
        repeatable,
        "dns-records",
        "update",
        id,
        body=body,
        recheck=lambda: _taken(session, found, id, asked),
    )
    if _dns_records.send(session, call) is None:
        return
    path = _dns_records.path_of(found, "retrieve_record")
    resource = resource_of("dns-records")
    after = read_back(session, resource, id, path, [("pk", id)])
    session.out.record(resource.columns, after)
    check(asked, before, after)


def _taken(session: Session, zone: Target, id: str, asked: Thing) -> str:
    after = _dns_records.read_one(session, zone, id) or {}
    return "done" if all(same(after.get(name), value) for name, value in asked.items()) else "idle"


def delete(session: Session, zone: Zone, record: Records, type: Kind = None, region: Region = None) -> None:
    """Delete records of a zone."""
    session.out.check_columns(COLUMNS)
    place = _dns.look_in(session, region)
    found = _dns.zone_of(session, zone)
    targets = [_dns_records.find(session, found, word, type) for word in record]
    guarding.confirm(session, resource_of("dns-records"), "delete", targets)
    writing.begin(session)
    calls = [(target, _deletion(session, found, target, place)) for target in targets]
    if session.options.dry_run:
        for _, call in calls:
            writing.show(session, call)
        return
    results = [_deleted(session, target, call) for target, call in calls]
    session.out.rows(COLUMNS, [[result.as_row() for result in results]])
    conclude(session, results)


def _deletion(session: Session, zone: Target, target: Target, region: str | None) -> writing.Call:
    return writing.Call(
        "DELETE",
        _dns_records.path_of(zone, "delete_record"),
        repeatable,
        "dns-records",
        "delete",
        target.id,
        query=(("pk", target.id), *_dns_records.given(region_name=region).items()),
        recheck=lambda: "idle" if _dns_records.read_one(session, zone, target.id) else "done",
    )


def _deleted(session: Session, target: Target, call: writing.Call) -> Result:
    def work() -> Result:
        writing.perform(session, call)
        return Result(target.id, target.name, "delete", "done")

    return attempt(target, "delete", work)
