"""The panel about itself: who is calling, whether its workers live, what happened."""

from __future__ import annotations

from typing import Any

from fleioctl.sandbox.http.authentication import refused
from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, Response
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.model import CREATE, LIST, NOTHING, UPDATE
from fleioctl.sandbox.rest.serializers import brief
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

# Without username from 2022.09 on: what a version does not have is left out.
ME = ("id", "username", "first_name", "last_name", "full_name", "email", "language", "is_superuser")

# Open to anybody: a client learns the version before it has a token.
CURRENT_USER = ViewSet("current-user", methods=LIST, anonymous=True)
SERVICES = ViewSet("services-statuses", methods=LIST, anonymous=True)
APP = ViewSet("app-status", methods=LIST, anonymous=True)
SSO = ViewSet("get-sso-session", methods=CREATE, anonymous=True)
LOGIN = ViewSet("login", methods=CREATE, anonymous=True)
LOGOUT = ViewSet("logout", methods=CREATE, anonymous=True)
PROFILE = ViewSet("userprofile", methods=LIST | UPDATE)
TOKENS = ViewSet("tokens", methods=NOTHING, key="uuid")


def _staff(call: Call) -> Json:
    """Let only staff into the few plain functions: others get 403 here, not 401."""
    if call.user is None:
        raise refused("Authentication credentials were not provided.")
    if not call.user["is_staff"]:
        raise APIException(403, "You do not have permission to perform this action.")
    return call.user


@CURRENT_USER.handles(LIST)
def current_user(call: Call) -> Answer:
    """Answer who is calling, and to anybody what this is."""
    features = {"clients&users.clients": True, "openstack.instances": True, "billing": True, "plugins.tickets": True}
    body: Json = {"features": features, "notifications": 0, "version": _version(call), "is_white_label": False}
    if call.user is None:
        return body
    # Not staff is a 401 here, as if the token were wrong; the plain functions say 403.
    if not call.user["is_staff"]:
        raise refused("Incorrect authentication credentials.")
    # The number beside the bell.
    unseen = len(call.store.where("notifications", _user=call.user["id"], status="sent"))
    return {"user": brief(call, "users", call.user["id"], ME), **body, "notifications": unseen}


def _version(call: Call) -> Json:
    version = call.table.version
    return {
        "backend_version": version,
        "backend_build": f"{version}.0",
        "latest_frontend_version": version,
        "latest_frontend_build": f"{version}.0",
    }


@SERVICES.handles(LIST)
def services_statuses(call: Call) -> Answer:
    """Answer whether the workers and the event consumer live."""
    _staff(call)
    return {"celery": True, "updated": True}


@APP.handles(LIST)
def app_status(call: Call) -> Answer:
    """Answer when OpenStack was last heard of."""
    _staff(call)
    return {"updated_info_details": "OK", "updated_info_last_updated": call.time}


@SSO.handles(CREATE)
def sso_session(call: Call) -> Answer:
    """Answer a short-lived log-in for a customer of an external billing system."""
    _staff(call)
    euid = call.data.get("euid")
    if not euid:
        raise APIException(400, "euid is required.")
    # Users first: whose id a panel looks at first is not known.
    users = call.store.where("users", external_billing_id=euid) or call.store.where("clients", external_billing_id=euid)
    if not users:
        raise APIException(404, "User not found.")
    import hashlib

    # It opens nothing; it only looks like the real one.
    mark = hashlib.sha256(f"{euid}{call.now}".encode()).hexdigest()
    return Response(201, {"hash_val": f"{euid}:{int(call.now)}:{mark}"})


@LOGIN.handles(CREATE)
def login(call: Call) -> Answer:
    """Refuse: the sandbox knows tokens only."""
    raise APIException(401, "Incorrect username or password.")


@LOGOUT.handles(CREATE)
def logout(_: Call) -> Answer:
    """Accept."""
    return Response(200)


@PROFILE.handles(LIST)
def profile(call: Call) -> Answer:
    """Answer the caller's own profile, in no envelope."""
    return {
        "user": {
            **(brief(call, "users", call.caller["id"], ME) or {}),
            "mobile_phone_number": call.caller.get("_phone"),
        }
    }


@PROFILE.get_object
def load_profile(call: Call) -> Any:
    """Take the caller's own profile, whatever the id in the path."""
    return call.caller


@PROFILE.handles(UPDATE)
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


@PROFILE.action("GET", "create_options", detail=False)
def profile_options(_: Call) -> Answer:
    """Answer the languages."""
    return {"languages": ["en", "ro"]}
