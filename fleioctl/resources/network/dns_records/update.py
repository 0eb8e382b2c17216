"""Changing and deleting the records of a zone."""

from __future__ import annotations

from typing import Any

from fleioctl.changes import confirmation, submit
from fleioctl.changes.bulk import attempt
from fleioctl.changes.plans import plan
from fleioctl.changes.read_back import check, read_back
from fleioctl.changes.results import COLUMNS, Result, conclude
from fleioctl.errors import Usage
from fleioctl.inputs.lookup import Target
from fleioctl.inputs.typed.field_value import refuse_dash
from fleioctl.inputs.typed.stored import same
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import repeatable
from fleioctl.resources.network.dns_records import record_sets
from fleioctl.resources.network.dns_records.options import Kind, NewValues, Record, Records, Region, Text, Ttl, Zone
from fleioctl.resources.network.dns_zones import zones
from fleioctl.session.session import Session

Json = dict[str, Any]


# The PUT wants values and time to live, also when only one of them changes.
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
    for flag, value in (("--record", values), ("--description", description)):
        refuse_dash(flag, value)
    asked = record_sets.given(records=values or None, ttl=ttl, description=description)
    if not asked:
        raise Usage("Nothing to change on the record.", hint="Give --record, --ttl or --description.")
    place = zones.look_in(session, region)
    found = zones.zone_of(session, zone)
    before = record_sets.read(session, found, record, type)
    id = str(before.get("id"))
    if all(same(before.get(name), value) for name, value in asked.items()):
        _say_so_already(session, before)
        return
    kept: Json = {name: before[name] for name in ("records", "ttl") if name in before}
    call = _change(session, found, id, asked, {**kept, **asked, **record_sets.given(region_name=place)})
    if session.options.dry_run:
        detail = plan.difference(asked, before, lambda name: same(before.get(name), asked[name]))
        plan.show(session, [plan.Planned(Target(id, str(before.get("name", ""))), "update", "change", detail, call)])
        return
    record_sets.send(session, call)
    path = record_sets.path_of(found, "retrieve_record")
    resource = resource_of("dns-records")
    after = read_back(session, resource, id, path, [("pk", id)], look=_look(found, id))
    session.result.record(resource.columns, after)
    check(asked, before, after)


def _change(session: Session, zone: Target, id: str, asked: Json, body: Json) -> submit.Call:
    return submit.Call(
        "PUT",
        record_sets.path_of(zone, "update_record"),
        repeatable,
        "dns-records",
        "update",
        id,
        body={"pk": id, **body},
        recheck=lambda: _taken(session, zone, id, asked),
        look=_look(zone, id),
    )


def _look(zone: Target, record: str) -> str:
    """Return the command that shows a record; it needs the zone."""
    return f"dns-records show {zone.name} {record}"


def _say_so_already(session: Session, record: Json) -> None:
    """Show what is as asked already, or a plan of it; a PUT would only set it again."""
    submit.announce(session)
    if session.options.dry_run:
        target = Target(str(record.get("id")), str(record.get("name", "")))
        plan.show(session, [plan.Planned(target, "update", "unchanged", "was so already")])
        return
    session.result.record(resource_of("dns-records").columns, record)
    session.note("it was so already; nothing was sent")


def _taken(session: Session, zone: Target, id: str, asked: Json) -> str:
    # Setting the same values twice is harmless; the look spares it.
    after = record_sets.read_one(session, zone, id) or {}
    return "done" if all(same(after.get(name), value) for name, value in asked.items()) else "idle"


def delete(session: Session, zone: Zone, record: Records, type: Kind = None, region: Region = None) -> None:
    """Delete records of a zone."""
    session.out.check_columns(COLUMNS)
    place = zones.look_in(session, region)
    found = zones.zone_of(session, zone)
    # All are found before the first goes: a wrong word deletes nothing.
    targets = [record_sets.find(session, found, word, type) for word in record]
    confirmation.confirm(session, resource_of("dns-records"), "delete", targets)
    submit.announce(session)
    calls = [(target, _deletion(session, found, target, place)) for target in targets]
    if session.options.dry_run:
        plan.show(session, [plan.Planned(target, "delete", "delete", "", call) for target, call in calls])
        return
    results = [_deleted(session, target, call) for target, call in calls]
    session.result.rows(COLUMNS, [[result.as_row() for result in results]])
    conclude(session, results)


def _deletion(session: Session, zone: Target, target: Target, region: str | None) -> submit.Call:
    return submit.Call(
        "DELETE",
        record_sets.path_of(zone, "delete_record"),
        repeatable,
        "dns-records",
        "delete",
        target.id,
        # A DELETE with its id in the query, as the panel has it.
        query=(("pk", target.id), *record_sets.given(region_name=region).items()),
        recheck=lambda: "idle" if record_sets.read_one(session, zone, target.id) else "done",
        look=_look(zone, target.id),
    )


def _deleted(session: Session, target: Target, call: submit.Call) -> Result:
    def work() -> Result:
        submit.perform(session, call)
        return Result(target.id, target.name, "delete", "done")

    return attempt(target, "delete", work)
