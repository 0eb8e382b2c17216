"""`show`: one object with all its fields."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any
from urllib.parse import quote

from fleioctl.errors import Error
from fleioctl.inputs.lookup import names_of, resolve
from fleioctl.inputs.parameters import SESSION, argument, with_signature
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Resource
from fleioctl.session.session import Session


def show_command(resource: Resource) -> Any:
    """Return the show command of a resource."""

    def run(session: Session, target: str) -> None:
        columns = session.current(resource.columns)
        session.out.check_columns(columns)
        item = read(session, session.placed(resource), target)
        names = partial(names_of_ids, session)
        session.out.record(columns, item, key=resource.identity.key, nested=resource.nested, names=names)

    help = f"The {resource.noun}: {names_of(resource)}."
    return with_signature(run, [SESSION, argument("target", help=help, metavar="TARGET")])


def read(session: Session, resource: Resource, word: str) -> dict[str, Any]:
    """Return the object in full."""
    id = resolve(session, resource, word).id
    item: dict[str, Any] = session.api.get(object_path(resource, id))
    return item


def names_of_ids(session: Session, group: str, ids: Sequence[str]) -> dict[str, str]:
    """Return the names of objects that are known by their ids; a token that may not read them sees the ids."""
    from fleioctl.changes.follow import read_states
    from fleioctl.output.tables.cells import name_of

    try:
        found = read_states(session, resource_of(group), ids)
    except Error:
        return {}
    return {id: name_of(item) for id, item in found.items()}


def object_path(resource: Resource, id: str, segment: str = "") -> str:
    """Return the path of one object, or of an action on it."""
    path = f"{resource.path}/{quote(id, safe='')}"
    return f"{path}/{segment}" if segment else path
