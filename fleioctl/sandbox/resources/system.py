"""The panel about itself: who is calling, whether its workers live, what happened."""

from __future__ import annotations

from typing import Any

from ..access import refused
from ..call import Call
from ..generic import Generic
from ..reply import Answer, Json, Problem, Reply, invalid
from ..shape import brief

VERSION = {
    "backend_version": "2019.12",
    "backend_build": "2019.12.0",
    "latest_frontend_version": "2019.12",
    "latest_frontend_build": "2019.12.0",
}
ME = ("id", "username", "first_name", "last_name", "full_name", "email", "language", "is_superuser")

CURRENT_USER = Generic("current-user", calls="L")
SERVICES = Generic("services-statuses", calls="L")
APP = Generic("app-status", calls="L")
SSO = Generic("get-sso-session", calls="C")
LOGIN = Generic("login", calls="C")
LOGOUT = Generic("logout", calls="C")
PROFILE = Generic("userprofile", calls="LU")
TOKENS = Generic("tokens", calls="", key="uuid")


def _open(_: Call) -> None:
    """Mark a resource that checks its callers itself."""


for _kind in (CURRENT_USER, SERVICES, APP, SSO, LOGIN, LOGOUT):
    _kind.special["open"] = _open


def _staff(call: Call) -> Json:
    """Let only staff into the few plain functions: others get 403 here, not 401."""
    if call.user is None:
        raise refused("Authentication credentials were not provided.")
    if not call.user["is_staff"]:
        raise Problem(403, "You do not have permission to perform this action.")
    return call.user


@CURRENT_USER.call("L")
def current_user(call: Call) -> Answer:
    """Answer who is calling, and to anybody what this is."""
    features = {"clients&users.clients": True, "openstack.instances": True, "billing": True, "plugins.tickets": True}
    body: Json = {"features": features, "notifications": 0, "version": VERSION, "is_white_label": False}
    if call.user is None:
        return body
    if not call.user["is_staff"]:
        raise refused("Incorrect authentication credentials.")
    unseen = len(call.store.where("notifications", _user=call.user["id"], status="sent"))
    return {"user": {name: call.user[name] for name in ME}, **body, "notifications": unseen}


@SERVICES.call("L")
def services_statuses(call: Call) -> Answer:
    """Answer whether the workers and the event consumer live."""
    _staff(call)
    return {"celery": True, "updated": True}


@APP.call("L")
def app_status(call: Call) -> Answer:
    """Answer when OpenStack was last heard of."""
    _staff(call)
    return {"updated_info_details": "OK", "updated_info_last_updated": call.time}


@SSO.call("C")
def sso_session(call: Call) -> Answer:
    """Answer a short-lived log-in for a customer of an external billing system."""
    _staff(call)
    euid = call.data.get("euid")
    if not euid:
        raise Problem(400, "euid is required.")
    users = call.store.where("users", external_billing_id=euid) or call.store.where("clients", external_billing_id=euid)
    if not users:
        raise Problem(404, "User not found.")
    import hashlib

    mark = hashlib.sha256(f"{euid}{call.now}".encode()).hexdigest()
    return Reply(201, {"hash_val": f"{euid}:{int(call.now)}:{mark}"})


@LOGIN.call("C")
def login(call: Call) -> Answer:
    """Refuse: the sandbox knows tokens only."""
    raise Problem(401, "Incorrect username or password.")


@LOGOUT.call("C")
def logout(_: Call) -> Answer:
    """Accept."""
    return Reply(200)


@PROFILE.call("L")
def profile(call: Call) -> Answer:
    """Answer the caller's own profile, in no envelope."""
    return {"user": {**{name: call.caller[name] for name in ME}, "mobile_phone_number": call.caller.get("_phone")}}


@PROFILE.call("load")
def load_profile(call: Call) -> Any:
    """Take the caller's own profile, whatever the id in the path."""
    return call.caller


@PROFILE.call("U")
def change_profile(call: Call) -> Answer:
    """Change the caller's own profile."""
    needed = ("email", "first_name", "last_name")
    errors = {name: "This field is required." for name in needed if not call.data.get(name)}
    if errors:
        raise invalid(**errors)
    values = {name: str(call.data[name]) for name in (*needed, "language") if call.data.get(name)}
    full = f"{values['first_name']} {values['last_name']}"
    call.user = call.store.change(
        "users", call.caller["id"], **values, full_name=full, _phone=call.data.get("mobile_phone_number")
    )
    return {"user": brief(call, "users", call.caller["id"], ME)}


@PROFILE.call("GET *create_options")
def profile_options(_: Call) -> Answer:
    """Answer the languages."""
    return {"languages": ["en", "ro"]}
