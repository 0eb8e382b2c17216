"""Users of the OpenStack API: a bare array."""

from __future__ import annotations

from typing import Any

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, Response
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED, cleaned
from fleioctl.sandbox.rest.model import CREATE, DESTROY, LIST, RETRIEVE, UPDATE
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

API_USERS = ViewSet(
    "openstack/users",
    key="uuid",
    text="name email description default_project_id domain_id password_expires_at",
    flag="enabled",
    methods=LIST | RETRIEVE | CREATE | UPDATE | DESTROY,
    required="name",
    readonly="default_project_id domain_id password_expires_at",
    nullable="email default_project_id password_expires_at",
    defaults={"enabled": True, "domain_id": "default"},
    limits={"name": 100},
    basename="apiusers",
    lists_permissions=False,
)


@API_USERS.extra_fields
def api_user_shown(call: Call, each: Json, body: Json, _: bool) -> Json:
    """Add the project's name."""
    projects = call.store.where("openstack/projects", project_id=each["default_project_id"])
    return {**body, "project_name": projects[0]["name"] if projects and each["default_project_id"] else None}


@API_USERS.handles(LIST)
def listed(call: Call) -> Answer:
    """Answer all of them, in no envelope."""
    return [serialize(call, API_USERS, each, single=False) for each in call.store.where(API_USERS.prefix)]


@API_USERS.handles(CREATE | UPDATE)
def save(call: Call) -> Answer:
    """Create or change one."""
    new = call.request.method == "POST"
    body = cleaned(call, API_USERS, API_USERS.required.split())
    if new and not call.data.get("password"):
        raise invalid(password=REQUIRED)
    same = call.store.where(API_USERS.prefix, name=body["name"])
    if any(each["id"] != call.object.get("id") for each in same):
        raise APIException(409, f"Conflict occurred attempting to store user: {body['name']} exists.")
    body.update(_project(call))
    call.object = call.add(API_USERS.prefix, **fresh(call, API_USERS, body)) if new else call.change(**body)
    return Response(201 if new else 200, serialize(call, API_USERS, call.object))


def _project(call: Call) -> dict[str, Any]:
    # A create calls it default_project, the answer default_project_id.
    wanted = call.data.get("default_project", call.data.get("default_project_id"))
    if not wanted:
        return {}
    if not call.store.where("openstack/projects", project_id=wanted):
        raise invalid(default_project="Project not found.")
    return {"default_project_id": wanted}


@API_USERS.action("GET", detail=False)
def edit_user_data(call: Call) -> Answer:
    """Answer the projects."""
    # OpenStack's ids, not Fleio's.
    return [{"id": each["project_id"], "name": each["name"]} for each in call.store.where("openstack/projects")]


@API_USERS.action("POST", "get_openrc_file_content", detail=False)
def openrc(call: Call) -> Answer:
    """Answer a file that a shell can read."""
    data = call.data
    # A real file has more; these three are what the call was given.
    lines = {
        "OS_REGION_NAME": data.get("region"),
        "OS_USERNAME": data.get("user_name"),
        "OS_PROJECT_ID": data.get("default_project_id"),
    }
    return {"content": "".join(f'export {name}="{value or ""}"\n' for name, value in lines.items())}
