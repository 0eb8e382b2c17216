"""Whose cloud objects are: the client, its project, and how other objects show them."""

from __future__ import annotations

from typing import Any

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.resources.customers.clients.viewset import project_of
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import ValidationError, integer
from fleioctl.sandbox.types import Json


def owner_fields(call: Call, client: Any) -> str | None:
    """Return the OpenStack id of the client's project."""
    project = project_of(call, client) if client else None
    return project["project_id"] if project else None


def owner_from(call: Call, required: bool = False) -> Json:
    """Return client (Fleio's number) and project (OpenStack's id) for a new object; 400 for an unknown client."""
    sent = call.data.get("client")
    if sent in (None, ""):
        # That shared and outer networks need no client is a guess.
        if call.since("2021.04") and not (call.data.get("shared") or call.data.get("router_external")):
            raise APIException(400, "No client provided.")
        if required:
            raise invalid(client="This field is required.")
        return {"client": None, "project": None}
    try:
        client = call.get("clients", integer(sent))
    except ValidationError as wrong:
        raise invalid(client=str(wrong)) from wrong
    if client is None:
        raise invalid(client=f'Invalid pk "{sent}" - object does not exist.')
    # Everything in OpenStack belongs to a project; clients without one have no cloud service.
    project = project_of(call, client["id"])
    if project is None:
        raise APIException(400, "The client has no OpenStack project.")
    return {"client": client["id"], "project": project["project_id"]}


def names_of(call: Call, client: Any) -> Json:
    """Return the owner as networks and subnets show it."""
    found = call.store.get("clients", client) if client else None
    return {"client_id": client, "client_full_name": found["name"] if found else None}
