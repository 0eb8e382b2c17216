"""The API token of a user."""

from __future__ import annotations

from fleioctl import writing
from fleioctl.catalogue import resource_of
from fleioctl.resource import once
from fleioctl.session import Session
from fleioctl.signature import SESSION, argument, with_signature
from fleioctl.targets import names_of, resolve
from fleioctl.verbs.showing import object_path


def token(session: Session, target: str) -> None:
    """Print the API token of one user; it is made when there is none."""
    resource = resource_of("users")
    id = resolve(session, resource, target).id
    call = writing.Call("POST", object_path(resource, id, "token"), once, "users", "token", id)
    writing.begin(session)
    if session.options.dry_run:
        writing.show(session, call)
        return
    session.out.value(writing.perform(session, call).body)


_HELP = f"The user: {names_of(resource_of('users'))}."
with_signature(token, [SESSION, argument("target", help=_HELP, metavar="TARGET")])
