"""A client for a user that is there already: made first, then associated, and found again in between."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from fleioctl.changes import submit
from fleioctl.changes.create_once import Created, CreateRequest
from fleioctl.errors import Denied, Incomplete, NotFound, Refused, Temporary, Usage
from fleioctl.inputs.lookup import objects
from fleioctl.inputs.objects import object_path
from fleioctl.inputs.typed.stored import same
from fleioctl.model.paths import identity
from fleioctl.model.registry import resource_of
from fleioctl.resources.customers.clients.people.associate import association, belongs
from fleioctl.resources.customers.clients.people.roles import is_newer, role_ids
from fleioctl.session.session import Session

Json = dict[str, Any]


def with_existing_user(session: Session, request: CreateRequest, user: str, roles: list[str]) -> CreateRequest:
    """Return the request for a client of this user; Refused now for what the panel would refuse afterwards."""
    if is_newer(session) and request.body.get("email"):
        raise Usage("--user and --email exclude each other: the user has an e-mail.", code="usage")
    ids = role_ids(session, roles)
    person: Json = session.api.get(object_path(resource_of("users"), user))
    name = f"The user {person.get('full_name') or person.get('email')} ({user})"
    # The panel refuses both, but only after the client was made.
    if person.get("is_staff") or person.get("is_active") is False:
        what = "is staff" if person.get("is_staff") else "may not log in"
        raise Refused(f"{name} {what}, and cannot have a client.", code="validation", fields={"user": what})
    attaching = Attaching(session, request, user, name, ids)
    return replace(request, look=attaching.look, complete=attaching.complete, then=attaching.call)


@dataclass(frozen=True)
class Attaching:
    """One user that gets a client."""

    session: Session
    request: CreateRequest
    user: str
    name: str
    roles: list[int]

    def look(self) -> Created | None:
        """Return the client that the user has, or one that an earlier run made and did not associate."""
        if self.request.allow_duplicate:
            return None
        person = self.session.api.get(object_path(resource_of("users"), self.user))
        # One is enough to ask whether another is meant.
        for client in person.get("clients") or ():
            return self._taken(client)
        # Older panels tell a client by its own e-mail, so the usual key finds it there.
        return self._unfinished() if is_newer(self.session) else None

    def complete(self, item: Json) -> None:
        """Associate them; that the client is there must not be hidden by what goes wrong now."""
        client = identity(item)
        try:
            if not belongs(self.session, client, self.user):
                submit.perform(self.session, self.call(client))
        except (Denied, NotFound, Refused, Temporary) as error:
            # Exit 8: the client is there, and a refusal would say that nothing was changed.
            message = f"The client {client} was created, but its user was not associated: {error.message}"
            hint = "The same command goes on from here."
            raise Incomplete(message, code="not_associated", hint=hint, outcome="changed") from error

    def call(self, client: str) -> submit.Call:
        """Return the call that associates them."""
        return association(self.session, client, self.user, self.roles)

    def _taken(self, client: Json) -> Created:
        id, name = identity(client), client.get("name")
        if self.request.if_not_exists:
            self.session.note(f"{self.name} has the client {name} ({id}) already")
            return Created(client, existed=True, listed=True)
        hint = "--if-not-exists takes it as it is, --allow-duplicate creates another."
        raise Refused(f"{self.name} has the client {name} ({id}) already.", code="exists", hint=hint, fields={"id": id})

    def _unfinished(self) -> Created | None:
        """Return the one client without users that is in all as asked for."""
        clients, body = resource_of("clients"), self.request.body
        words = f"{body.get('first_name', '')} {body.get('last_name', '')}"
        # No parameter finds clients without users: searched by name, then read one by one.
        ids = [identity(item) for item in objects(self.session, clients, [("search", words)])]
        whole = [self.session.api.get(object_path(clients, id)) for id in ids]
        found = [item for item in whole if not item.get("users") and _is_like(item, body)]
        # With two nobody can tell which was ours.
        if len(found) != 1:
            return None
        self.session.note(f"made by an earlier run: {identity(found[0])}; its user is associated now")
        return Created(found[0], earlier=True)


def _is_like(item: Json, body: Json) -> bool:
    # Lists and objects are left out: the panel shows them in other shapes than it takes.
    given = {name: value for name, value in body.items() if name in item and not isinstance(value, (list, dict))}
    return all(same(item[name], value) for name, value in given.items())
