"""What staff may do: groups of users and the permissions granted to users and groups."""

from __future__ import annotations

from collections.abc import Iterator

from fleioctl.sandbox.http.exceptions import APIException
from fleioctl.sandbox.http.response import Answer, Response, detail
from fleioctl.sandbox.resources.customers.users import USERS
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.model import DESTROY, LIST, RETRIEVE
from fleioctl.sandbox.rest.permissions import allowed, basename_of, permissions_of
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

GROUPS = ViewSet(
    "usergroups",
    text="name description",
    flag="is_default",
    moment="created_at",
    integer="permissions",
    created="created_at",
    required="name",
    unique="name",
    readonly="permissions",
    named="name",
    order="name id created_at",
    search="name",
    filterable=True,
    # A 401 for others, as if the token were wrong.
    superuser=True,
)
PERMISSIONS = ViewSet(
    "permissions",
    text="name",
    flag="granted",
    integer="permission_set",
    methods=LIST | RETRIEVE | DESTROY,
    named="name permission_set",
    order="name id",
    superuser=True,
)
SETS = ViewSet("permissionsset", text="name", methods=LIST | RETRIEVE | DESTROY, named="name", superuser=True)


def permission_names(call: Call) -> Iterator[str]:
    """Return every permission that the panel checks."""
    for kind in dict.fromkeys(call.table.values()):
        if kind.is_available and basename_of(kind):
            yield from (f"{basename_of(kind)}.{key}" for key in permissions_of(kind))


@USERS.action("GET", "list_permissions")
@GROUPS.action("GET")
def list_permissions(call: Call) -> Answer:
    """Answer what has been granted."""
    grants, implicit = call.object.get("_grants", {}), call.object.get("_implicit", False)
    rows = [
        {"name": name, "display_name": name.replace(".", " "), "granted": grants.get(name, implicit), "description": ""}
        for name in permission_names(call)
    ]
    return {"objects": rows, "implicitly_granted": implicit}


@USERS.action("GET", "fetch_effective_permissions")
def effective_permissions(call: Call) -> Answer:
    """Answer what the user may do in the end, groups included."""
    return {name: allowed(call.store, call.object, name) for name in permission_names(call)}


@USERS.action("POST", "generate_permission_set")
@GROUPS.action("POST")
def generate_permission_set(call: Call) -> Answer:
    """Grant exactly what is listed."""
    objects = call.data.get("objects")
    if not isinstance(objects, list):
        raise APIException(400, {"objects": ["This field is required."]})
    grants = {each["name"]: bool(each.get("granted")) for each in objects if isinstance(each, dict) and "name" in each}
    owner = f"{call.view.prefix} {call.object['id']}"
    # A set is replaced whole: what is not listed is not granted any more.
    for old in call.store.where(SETS.prefix, name=owner):
        _forget(call, old)
    kept = call.add(SETS.prefix, name=owner)
    for name, granted in grants.items():
        call.add(PERMISSIONS.prefix, permission_set=kept["id"], name=name, granted=granted)
    implicit = bool(call.data.get("implicitly_granted", False))
    call.change(_grants=grants, _implicit=implicit, permissions=kept["id"])
    return detail("The permissions were saved.")


def _forget(call: Call, old: Json) -> None:
    for each in call.store.where(PERMISSIONS.prefix, permission_set=old["id"]):
        call.store.remove(PERMISSIONS.prefix, each["id"])
    call.store.remove(SETS.prefix, old["id"])


@SETS.action("POST")
def update_objects(call: Call) -> Answer:
    """Change the permissions of a set."""
    for each in call.data.get("objects") or []:
        # Only names that the set has already; whether the panel adds others is not known.
        for row in call.store.where(PERMISSIONS.prefix, permission_set=call.object["id"], name=each.get("name")):
            call.store.change(PERMISSIONS.prefix, row["id"], granted=bool(each.get("granted")))
    return detail("The permissions were saved.")


@GROUPS.extra_fields
def group_shown(call: Call, each: Json, body: Json, single: bool) -> Json:
    """Add how many users there are, and alone who they are."""
    members = _members(call, each["id"])
    body["users_count"] = len(members)
    return {**body, "users": [_name(user) for user in members]} if single else body


def _members(call: Call, group: int) -> list[Json]:
    return [user for user in call.store.where("users") if group in user["user_groups"]]


def _name(user: Json) -> Json:
    return {name: user[name] for name in ("id", "username", "full_name") if name in user}


@GROUPS.handles(DESTROY)
def destroy_group(call: Call) -> Answer:
    """Delete a group; its users leave it."""
    for user in _members(call, call.object["id"]):
        _set_groups(call, user, call.object["id"], joins=False)
    call.store.remove(GROUPS.prefix, call.object["id"])
    return Response(204)


def _set_groups(call: Call, user: Json, group: int, joins: bool) -> None:
    others = [id for id in user["user_groups"] if id != group]
    call.store.change("users", user["id"], user_groups=[*others, group] if joins else others)


@GROUPS.action("GET", "get_groups_available_for_user", detail=False)
def groups_for_user(call: Call) -> Answer:
    """Answer the groups that a user is not in."""
    user = call.need("users", call.query.get("user_id"))
    word = call.query.get("search", "").lower()
    free = [each for each in call.store.where(GROUPS.prefix) if each["id"] not in user["user_groups"]]
    return {"objects": [{"id": each["id"], "name": each["name"]} for each in free if word in each["name"].lower()]}


@USERS.action("POST", "add_user_to_group", "remove_user_from_group")
def change_group(call: Call) -> Answer:
    """Put the user into a group, or take it out; the group is in the query string."""
    # In the query of a POST; the body is not looked at.
    group = call.get(GROUPS.prefix, call.query.get("group_id"))
    if group is None:
        raise APIException(400, "Group not found.")
    joins = call.request.full_path.endswith("add_user_to_group")
    _set_groups(call, call.object, group["id"], joins)
    return detail("The user was added to the group." if joins else "The user was removed from the group.")


@USERS.action("GET", "get_users_in_group", detail=False)
def users_in_group(call: Call) -> Answer:
    """Answer the users of a group."""
    from fleioctl.sandbox.rest.pagination import paginate_rows

    group = call.key(GROUPS.prefix, call.query.get("group_id"))
    return paginate_rows(call, [serialize(call, USERS, user, single=False) for user in _members(call, group)])


@USERS.action("GET", "get_available_users_for_group", detail=False)
def users_for_group(call: Call) -> Answer:
    """Answer the users who are not in a group."""
    group, word = call.key(GROUPS.prefix, call.query.get("group")), call.query.get("search", "").lower()
    staff = call.query.get("is_staff", "").lower()
    users = [user for user in call.store.where("users") if group not in user["user_groups"]]
    users = [user for user in users if word in f"{user['full_name']} {user['email']}".lower()]
    return {"objects": [_name(user) for user in users if staff in ("", str(user["is_staff"]).lower())]}
