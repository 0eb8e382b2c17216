"""`show`: one object with all its fields."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from fleioctl.inputs.lookup import names_of, resolve
from fleioctl.inputs.parameters import SESSION, argument, with_signature
from fleioctl.model.resource import Resource
from fleioctl.session.session import Session


def show_command(resource: Resource) -> Any:
    """Return the show command of a resource."""

    def run(session: Session, target: str) -> None:
        session.out.check_columns(resource.columns)
        session.out.record(resource.columns, read(session, resource, target), key=resource.identity.key)

    help = f"The {resource.noun}: {names_of(resource)}."
    return with_signature(run, [SESSION, argument("target", help=help, metavar="TARGET")])


def read(session: Session, resource: Resource, word: str) -> dict[str, Any]:
    """Return the object in full."""
    id = resolve(session, resource, word).id
    item: dict[str, Any] = session.api.get(object_path(resource, id))
    return item


def object_path(resource: Resource, id: str, segment: str = "") -> str:
    """Return the path of one object, or of an action on it."""
    path = f"{resource.path}/{quote(id, safe='')}"
    return f"{path}/{segment}" if segment else path
