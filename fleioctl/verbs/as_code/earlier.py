"""What an earlier apply left open and did make: an object that is on the panel is no open question any more."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress

from fleioctl.changes.once import Found
from fleioctl.changes.recognition import NewObject
from fleioctl.errors import Error
from fleioctl.model.registry import resource_of
from fleioctl.session.session import Session
from fleioctl.storage.journal import Entry
from fleioctl.verbs.as_code.entry import described
from fleioctl.verbs.as_code.parts import came, parts_of


def close_found(session: Session, groups: Collection[str]) -> None:
    """Look up what was begun for these groups and never ended; record as done what is there.

    The plan finds it by its key, so that no create would ever meet the open entry again.
    """
    with suppress(Error):  # where the record cannot be read, the first create says so
        for entry in session.journal.entries():
            if entry.is_open and entry.panel == session.panel and (found := _found(session, entry, groups)):
                session.journal.close(entry.operation, "done", object_id=found.id, detail="found by a later run")


def _found(session: Session, entry: Entry, groups: Collection[str]) -> Found | None:
    with suppress(Error):  # a look that fails proves nothing
        if of := entry.context.get("parent"):
            return _part(session, entry, of) if of.get("group") in groups else None
        if entry.action == "create" and entry.resource in groups:
            signs = tuple((str(name), str(value)) for name, value in (entry.context.get("signs") or {}).items())
            resource = session.placed(resource_of(entry.resource))
            return NewObject(session, resource, {}, signs).find(entry.context)
    return None


def _part(session: Session, entry: Entry, of: dict[str, str]) -> Found | None:
    resource = resource_of(of["group"])
    kind = next(each for each in described(resource).parts if each.name == of["part"])
    parts = parts_of(session, resource, kind, of["id"], {"name": of.get("name")})
    return came(parts, kind, tuple(entry.context["part_key"]), entry.context)
