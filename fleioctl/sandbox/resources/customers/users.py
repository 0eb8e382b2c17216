"""People who may log in: staff and customers, their tokens, their groups."""

from __future__ import annotations

import os
from typing import Any

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, Response, detail
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import cleaned
from fleioctl.sandbox.rest.model import CREATE, DESTROY, PATCH, UPDATE
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

USERS = ViewSet(
    "users",
    text="username email first_name last_name full_name external_billing_id language",
    flag="is_active is_reseller is_staff is_superuser email_verified",
    moment="date_joined last_login",
    integer="permissions latest_agreed_tos",
    data="reseller_client_details clients",
    links="user_groups>>usergroups:id,name reseller_client>clients",
    key="random",
    created="date_joined",
    required="username email",
    # Clients are changed at the client, not here.
    readonly="full_name last_login permissions latest_agreed_tos reseller_client_details clients",
    unique="username email external_billing_id",
    nullable="external_billing_id",
    limits={"username": 150, "external_billing_id": 38, "first_name": 127, "last_name": 127, "email": 127},
    defaults={"is_active": True, "language": "en"},
    choices={"language": "en ro"},
    named="username email id first_name last_name external_billing_id is_reseller is_staff is_superuser",
    order="username email first_name last_name date_joined last_login is_active",
    search="first_name last_name id email username user_groups__name",
    filterable=True,
    until={"username": "2022.09"},
)


@USERS.extra_fields
def user_shown(call: Call, each: Json, body: Json, _: bool) -> Json:
    """Add the clients the user belongs to."""
    clients = clients_of(call, each["id"]) if each.get("_has_clients") else []
    return {**body, "clients": [{"id": one["id"], "name": one["name"]} for one in clients]}


def clients_of(call: Call, user: int) -> list[Json]:
    """Return the clients of a user."""
    condition = " AND EXISTS (SELECT 1 FROM json_each(body,'$.users') WHERE value=?)"
    return call.store.select("clients", condition, [user])


@USERS.handles(CREATE)
def create(call: Call) -> Answer:
    """Create a user; groups are ignored here."""
    _guard(call, call.data)
    return Response(201, serialize(call, USERS, make_user(call, call.data)))


def make_user(call: Call, data: Json) -> Json:
    """Check the fields of a new user and keep it; 400 for what is wrong with them."""
    inner = Call(call.request, call.store, call.table, USERS, call.user, call.now, call.delay)
    # Taken out, not refused: a create ignores them with 201.
    inner.data = {name: value for name, value in data.items() if name != "user_groups"}
    # Never stored: nobody logs in here with a password.
    if not data.get("password"):
        raise invalid(password="This field is required.")  # noqa: S106
    body = cleaned(inner, USERS, USERS.required.split())
    if call.since("2022.06") and body["email"].lower() in str(data["password"]).lower():
        raise invalid(password="The password must not contain the e-mail address.")  # noqa: S106
    # Whether to look for clients at all: that look reads every client.
    return call.add("users", **_named(fresh(inner, USERS, body)), _has_clients=call.view.prefix != USERS.prefix)


def _named(body: Json) -> Json:
    return {**body, "full_name": f"{body.get('first_name') or ''} {body.get('last_name') or ''}".strip()}


@USERS.handles(UPDATE | PATCH)
def update(call: Call) -> Answer:
    """Change a user, within what the caller may do to it."""
    _guard(call, call.object)
    _guard(call, call.data)
    required = USERS.required.split() if call.request.method == "PUT" else []
    values = cleaned(call, USERS, required)
    if values.get("is_superuser") is False and call.object["is_superuser"] and _is_caller(call):
        raise APIException(400, "You cannot drop your own superuser status.")
    # The other way round nobody asks: staff cannot be linked to clients at all.
    if values.get("is_staff") and not call.object["is_staff"] and clients_of(call, call.object["id"]):
        raise invalid(is_staff="A user with clients cannot be staff.")
    call.change(**_named({**call.object, **values}))
    return serialize(call, USERS, call.object)


@USERS.handles(DESTROY)
def destroy(call: Call) -> Answer:
    """Delete a user, never oneself."""
    _guard(call, call.object)
    if _is_caller(call):
        raise APIException(400, "You cannot delete yourself.")
    for each in call.store.where("tokens", user=call.object["id"]):
        call.store.remove("tokens", each["id"])
    for client in clients_of(call, call.object["id"]):
        call.store.change("clients", client["id"], users=[id for id in client["users"] if id != call.object["id"]])
    call.store.remove("users", call.object["id"])
    return Response(204)


def _is_caller(call: Call) -> bool:
    return bool(call.object["id"] == call.caller["id"])


def _guard(call: Call, other: Any) -> None:
    if other.get("is_superuser") in (True, "true", "True") and not call.caller["is_superuser"]:
        raise APIException(403, "Only superusers may do this to a superuser.")


CLASSIC_LENGTH = 40  # tokens made in the panel begin with `stc` and are longer


@USERS.action("POST")
def token(call: Call) -> Answer:
    """Answer the user's token, making one when there is none."""
    _guard(call, call.object)
    if not call.object["is_active"]:
        raise APIException(403, "The user is not active.")
    found = [each for each in call.store.where("tokens", user=call.object["id"]) if len(each["id"]) == CLASSIC_LENGTH]
    return {"token": found[0]["id"] if found else new_token(call, call.object["id"])}


def new_token(call: Call, user: int) -> str:
    """Keep a new classic token: 40 hexadecimal digits."""
    return str(call.store.add("tokens", {"id": os.urandom(20).hex(), "user": user})["id"])


@USERS.action("DELETE")
def delete_token(call: Call) -> Answer:
    """Forget the user's token."""
    _guard(call, call.object)
    for each in call.store.where("tokens", user=call.object["id"]):
        call.store.remove("tokens", each["id"])
    return detail("The token was deleted.")


@USERS.action("POST")
def impersonate(call: Call) -> Answer:
    """Answer where the customer's panel would be."""
    _guard(call, call.object)
    return {"detail": "Impersonation started.", "enduser_panel_url": "http://localhost/panel/"}


@USERS.action("POST", detail=False)
def stop_impersonation(_: Call) -> Answer:
    """Refuse: a token call impersonates nobody."""
    raise APIException(409, "You are not impersonating anyone.")
