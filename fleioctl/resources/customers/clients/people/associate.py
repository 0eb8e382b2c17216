"""Giving a client a user that exists."""

from __future__ import annotations

from typing import Any

from fleioctl.changes import submit
from fleioctl.inputs.lookup import Target
from fleioctl.inputs.objects import object_path
from fleioctl.model.paths import identity
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Action, Resource, repeatable
from fleioctl.resources.customers.clients.people.roles import role_ids
from fleioctl.session.session import Session
from fleioctl.verbs.actions.act import Acting, Given


class Associating(Acting):
    """`associate-user`: with roles, by name or id, which newer panels want."""

    def __init__(self, session: Session, resource: Resource, action: Action, given: Given) -> None:
        super().__init__(session, resource, action, given)
        # Checked once for all targets, before the first is associated.
        self.roles = role_ids(session, given.get("role") or ())

    def body_for(self, target: Target) -> dict[str, Any] | None:
        """Return the user, and the ids of the roles."""
        body = {**(super().body_for(target) or {})}
        # Empty only on panels before 2022.05, which know no roles.
        return {**body, "roles": self.roles} if self.roles else body


def association(session: Session, client: str, user: str, roles: list[int]) -> submit.Call:
    """Return the call that gives a new client its user; a second one changes nothing, so it may be sent again."""
    clients = resource_of("clients")
    body = {"user_id": user, **({"roles": roles} if roles else {})}
    return submit.Call(
        "POST",
        object_path(clients, client, "associate_user"),
        # "Already associated" is a refusal, so a look decides whether to send again.
        repeatable,
        "clients",
        "associate-user",
        client,
        body=body,
        recheck=lambda: "done" if belongs(session, client, user) else "idle",
    )


def belongs(session: Session, client: str, user: str) -> bool:
    """Tell whether the user is one of the client's."""
    # The user's own list is the same in all versions; that of the client lost its user names.
    found = session.api.get(object_path(resource_of("users"), user)).get("clients")
    return client in [identity(each) for each in found or ()]
