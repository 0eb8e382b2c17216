"""Calls on the records of a zone: naming, reading, sending."""

from __future__ import annotations

from typing import Any

from fleioctl.changes import submit
from fleioctl.changes.once import Evidence
from fleioctl.changes.plans import plan
from fleioctl.errors import NotFound, Usage
from fleioctl.inputs.lookup import UUID, Target
from fleioctl.resources.network.dns_zones.zones import PREFIX
from fleioctl.session.session import Session
from fleioctl.text.suggestions import did_you_mean

# What the panel takes; the zone itself has an SOA and NS records that nobody changes.
TYPES = ("A", "AAAA", "MX", "NS", "SOA", "CNAME", "PTR", "TXT", "SRV", "SSHFP")

Json = dict[str, Any]


def read_all(session: Session, zone: Target, type: str | None = None) -> list[Json]:
    """Return the records of a zone; those that only the zone itself changes come last."""
    query = [("type_", type_of(type))] if type else []
    answer = session.api.get(path_of(zone, "list_records"), query)
    return [*(answer.get("recordsets") or []), *(answer.get("read_only_recordsets") or [])]


def path_of(zone: Target, segment: str) -> str:
    """Return the path of a call on a zone."""
    return f"{PREFIX}/{zone.id}/{segment}"


def type_of(word: str) -> str:
    """Return a type of record as the panel writes it, in capitals; Usage for an unknown one."""
    if word.upper() not in TYPES:
        near = did_you_mean(word.upper(), TYPES)
        raise Usage(f"{word!r} is no type of record.{near}", code="validation", hint=f"Types: {', '.join(TYPES)}.")
    return word.upper()


def whole_name(zone: Target, word: str) -> str:
    """Return the name with the zone's behind it; `@` is the zone itself."""
    if word == "@":
        return zone.name
    # As name servers write it, so that www.example.com. is not extended once more.
    dotted = word if word.endswith(".") else f"{word}."
    return dotted if dotted == zone.name or dotted.endswith(f".{zone.name}") else f"{dotted}{zone.name}"


def find(session: Session, zone: Target, word: str, type: str | None) -> Target:
    """Return the one record of this id or name; NotFound for none, and for several."""
    # An id is believed: the call that follows says when there is none.
    if UUID.fullmatch(word):
        return Target(word)
    records = read_all(session, zone, type)
    # Compared here: no parameter for the name is known.
    found = [record for record in records if record.get("name") == whole_name(zone, word)]
    if len(found) == 1:
        return Target(str(found[0].get("id")), f"{found[0].get('name')} {found[0].get('type')}", found[0])
    if not found:
        near = did_you_mean(whole_name(zone, word), [str(record.get("name", "")) for record in records])
        hint = f"fleioctl dns-records list {zone.name} shows them."
        raise NotFound(f"There is no record {word!r} in {zone.name}{near}", hint=hint)
    candidates = ", ".join(f"{record.get('id')} ({record.get('type')})" for record in found[:8])
    message = f"{len(found)} records are called {word!r}: {candidates}."
    raise NotFound(message, code="ambiguous", hint="Use the id, or --type.")


def read_one(session: Session, zone: Target, record: str) -> Json | None:
    """Return one record, None when it is gone."""
    try:
        # The id is called pk: in the URL of reads and deletions, in the body of changes.
        found: Json = session.api.get(path_of(zone, "retrieve_record"), [("pk", record)])
    except NotFound:
        return None
    return found


def read(session: Session, zone: Target, word: str, type: str | None) -> Json:
    """Return the one record of this id or name in full; NotFound for none, and for several."""
    target = find(session, zone, word, type)
    found = read_one(session, zone, target.id)
    if found is None:
        raise NotFound(f"There is no record {target.label} in {zone.name}")
    return found


def send(session: Session, call: submit.Call, *, journal: bool = True, evidence: Evidence | None = None) -> Json | None:
    """Send a write and return the answer, or with --dry-run show it and return nothing."""
    submit.announce(session)
    if session.options.dry_run:
        plan.show_call(session, call, evidence=evidence, journal=journal)
        return None
    answer = submit.perform(session, call, journal=journal, evidence=evidence).body
    return answer if isinstance(answer, dict) else {}


def given(**values: Any) -> Json:
    """Return what was given."""
    return {name: value for name, value in values.items() if value is not None}
