"""Objects as they are now, by their ids, in as few calls as can be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

from fleioctl.errors import Denied, NotFound, Refused, Temporary
from fleioctl.model.filters import Condition, filtering
from fleioctl.model.resource import Resource
from fleioctl.session.session import Session

CHUNK = 100  # ids in one query: they travel in the URL, which servers bound


def object_path(resource: Resource, id: str, segment: str = "") -> str:
    """Return the path of one object, or of an action on it."""
    path = f"{resource.path}/{quote(id, safe='')}"
    return f"{path}/{segment}" if segment else path


def read_states(session: Session, resource: Resource, ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Read many objects in few calls; one that is missing from the answer is gone."""
    if len(ids) == 1:
        item = read_one(session, resource, ids[0])
        return {} if item is None else {ids[0]: item}
    found = {}
    for query in _queries(resource, ids):
        for page in session.api.pages(resource.path, query):
            found.update(
                {str(item[resource.identity.key]): item for item in page.objects if resource.identity.key in item}
            )
    return {id: found[id] for id in ids if id in found}


def read_one(session: Session, resource: Resource, id: str) -> dict[str, Any] | None:
    """Read one object, None when it is gone."""
    try:
        item = session.api.get(object_path(resource, id))
    except NotFound:
        return None
    return item if isinstance(item, dict) else None


def read_whole(session: Session, resource: Resource, item: dict[str, Any]) -> dict[str, Any]:
    """Read the whole of what a list showed; that it cannot be read does not make it undone."""
    id = item.get(resource.identity.key)
    if not resource.show or id is None:
        return item
    try:
        return read_one(session, resource, str(id)) or item
    except (Denied, Refused, Temporary) as error:
        session.note(f"shown as far as it is listed: {error.message}")
        return item


def _queries(resource: Resource, ids: Sequence[str]) -> Iterator[list[tuple[str, str]]]:
    # what `filtering=` cannot carry or does not know is looked for in the whole list
    if not resource.listing.filterable or any(":" in id or "+" in id for id in ids):
        yield []
        return
    for start in range(0, len(ids), CHUNK):
        # the same field and operator again means "or" to the panel
        conditions = [Condition(resource.identity.key, "=", id) for id in ids[start : start + CHUNK]]
        yield [("filtering", filtering(conditions))]
