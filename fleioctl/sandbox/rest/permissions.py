"""Who may call what: staff, superusers, permissions by action."""

from __future__ import annotations

from fleioctl.sandbox.http.authentication import INCORRECT, NOT_PROVIDED, refused
from fleioctl.sandbox.http.exceptions import APIException
from fleioctl.sandbox.rest.model import CREATE, DESTROY, LIST, PATCH, RETRIEVE, UPDATE
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.storage.store import Store
from fleioctl.sandbox.types import Json
from fleioctl.sandbox.words import words


def check(user: Json | None, view: ViewSet) -> None:
    """Let staff in, and superusers alone where the resource demands it."""
    if user is None:
        raise refused(NOT_PROVIDED if basename_of(view) else INCORRECT)
    if not user["is_staff"]:
        raise refused(INCORRECT)
    if view.superuser and not user["is_superuser"]:
        # 401 and not 403, oddly; seen on a panel.
        raise refused("Missing superuser status.")


def check_action(store: Store, user: Json, view: ViewSet, action: str) -> None:
    """Refuse staff without the permission of this action."""
    key = permission_of(view, action)
    if key and not allowed(store, user, f"{basename_of(view)}.{key}"):
        raise APIException(403, "You do not have permission to perform the requested action.")


def permission_of(view: ViewSet, action: str) -> str:
    """Return the key that guards an action, spelled with `_` or `-`; empty when none does."""
    if not basename_of(view) or action == "permissions":
        return ""
    # The path has underscores where some keys have hyphens: confirm_resize, instances.confirm-resize.
    return next((key for key in (action, action.replace("_", "-")) if key in permissions_of(view)), "")


def basename_of(view: ViewSet) -> str:
    """Return the first word of the resource's permissions; empty where nothing is checked."""
    return view.basename or (view.prefix.rsplit("/", 1)[-1].replace("-", "") if guards_everything(view) else "")


UNGUARDED = words(
    "userprofile permissions permissionsset billing/transactions openstack/regions openstack/summary/operating_systems"
    " openstack/summary/hypervisors osbackup tasklog notifications notifications_categories plugins/todo/todo plugins"
    " dynamic-ui tokens log-categories log-classes"
)
"""What is named in no list of permissions."""


def guards_everything(view: ViewSet) -> bool:
    """Tell whether each call is a grant of its own, reads too; most of OpenStack since 2021.08, the rest 2023.12."""
    since = "2021.08" if view.prefix.startswith("openstack/") or view.prefix == "pkm" else "2023.12"
    return view.version >= since and not view.anonymous and view.prefix not in UNGUARDED


def permissions_of(view: ViewSet) -> tuple[str, ...]:
    """Return the permission keys that are checked, without the basename."""
    common = [METHODS[each] for each in view.methods]
    actions = [each for each in view.handlers.actions if view.has(each)]
    if guards_everything(view):
        return tuple(dict.fromkeys([*view.keys.split(), *common, *(each.name for each in actions)]))
    # The keys seen on a panel of 2019; where all calls are grants the rest joins them.
    if view.keys:
        return tuple(view.keys.split())
    writing = [each.name for each in actions if each.method in {"POST", "PUT", "DELETE"}]
    return tuple(dict.fromkeys([key for key in common if key not in {"list", "retrieve"}] + writing))


METHODS = {
    LIST: "list", RETRIEVE: "retrieve", CREATE: "create", UPDATE: "update", PATCH: "update", DESTROY: "destroy",
}  # fmt: skip


def permission_map(store: Store, user: Json, view: ViewSet) -> dict[str, bool]:
    """Return what the caller may do with this resource."""
    names = [f"{basename_of(view)}.{key}" for key in permissions_of(view)]
    return {name: allowed(store, user, name) for name in names}


def allowed(store: Store, user: Json, name: str) -> bool:
    """Tell whether the user, or a group of the user, has been granted the permission."""
    if user["is_superuser"]:
        return True
    groups = (store.get("usergroups", id) or {} for id in user.get("user_groups", ()))
    return any(each.get("_grants", {}).get(name, each.get("_implicit", False)) for each in (user, *groups))
