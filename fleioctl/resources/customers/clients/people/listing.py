"""The users of a client, with the e-mails that newer panels leave out of its list."""

from __future__ import annotations

from typing import Any

from fleioctl.errors import Denied
from fleioctl.inputs.lookup import names_of, objects, resolve
from fleioctl.inputs.objects import object_path
from fleioctl.inputs.parameters import SESSION, argument, with_signature
from fleioctl.model.filters import Condition, filtering
from fleioctl.model.paths import gathered, identity
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Column
from fleioctl.session.session import Session

COLUMNS = (
    Column("id", "ID"),
    Column("email", "E-mail"),
    Column("full_name", "Name"),
    Column("is_active", "Active", kind="boolean"),
    Column("last_login", kind="age"),
    Column("username", until="2022.09"),
)

Json = dict[str, Any]


def users(session: Session, target: str) -> None:
    """List the users of a client with their e-mails."""
    columns = session.current(COLUMNS)
    session.out.check_columns(columns)
    found, lacking = users_of(session, resolve(session, resource_of("clients"), target).id)
    if lacking:
        session.note(f"without their e-mails: {lacking}")
    if not found:
        session.note("this client has no users")
    session.out.rows(columns, [found])


_CLIENT = argument("target", help=f"The client: {names_of(resource_of('clients'))}.", metavar="TARGET")
with_signature(users, [SESSION, _CLIENT])


def users_of(session: Session, client: str) -> tuple[list[Json], str]:
    """Return a client's users, and why they are not whole, if so: not every token may read users."""
    # Id and full name, before 2022.09 the user name too; never an e-mail.
    brief = gathered(session.api.get(object_path(resource_of("clients"), client, "get_users")), "users")
    # One call for all: the same field several times means any of them.
    query = [("filtering", filtering([Condition("id", "=", identity(each)) for each in brief]))]
    try:
        whole = {identity(each): each for each in objects(session, resource_of("users"), query)} if brief else {}
    except Denied as error:
        return brief, error.message
    # In the client's order; what a user's record does not have stays as it was.
    return [{**each, **whole.get(identity(each), {})} for each in brief], ""
