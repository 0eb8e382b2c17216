"""Who may call: tokens, staff, superusers, permissions by action."""

from __future__ import annotations

from .generic import Generic
from .reply import Json, Problem
from .store import Store

CHALLENGE = {"WWW-Authenticate": "Token"}
INCORRECT = "Incorrect authentication credentials."
NOT_PROVIDED = "Authentication credentials were not provided."


def refused(text: str) -> Problem:
    """Refuse the credentials."""
    return Problem(401, text, CHALLENGE)


def user_of(store: Store, header: str) -> Json | None:
    """Return the user whose token the header carries, None for no token; refuse a bad one."""
    words = header.split()
    if not words or words[0].lower() != "token":
        return None
    if len(words) == 1:
        raise refused("Invalid token header. No credentials provided.")
    if len(words) > 2:
        raise refused("Invalid token header. Token string should not contain spaces.")
    token = store.get("tokens", words[1])
    if token is None:
        raise refused("Invalid token.")
    user = store.get("users", token["user"])
    if user is None or not user["is_active"]:
        raise refused("User inactive or deleted.")
    return user


def check(user: Json | None, kind: Generic) -> None:
    """Let staff in, and superusers alone where the resource demands it."""
    if user is None:
        raise refused(NOT_PROVIDED if kind.basename else INCORRECT)
    if not user["is_staff"]:
        raise refused(INCORRECT)
    if kind.superuser and not user["is_superuser"]:
        raise refused("Missing superuser status.")


def check_action(store: Store, user: Json, kind: Generic, action: str) -> None:
    """Refuse staff without the permission of this action."""
    key = permission_of(kind, action)
    if key and not allowed(store, user, f"{kind.basename}.{key}"):
        raise Problem(403, "You do not have permission to perform the requested action.")


def permission_of(kind: Generic, action: str) -> str:
    """Return the key that guards an action, spelled with `_` or `-`; empty when none does."""
    if not kind.basename:
        return ""
    return next((key for key in (action, action.replace("_", "-")) if key in kind.permissions), "")


def permission_map(store: Store, user: Json, kind: Generic) -> dict[str, bool]:
    """Return what the caller may do with this resource."""
    names = [f"{kind.basename}.{key}" for key in kind.permissions]
    return {name: allowed(store, user, name) for name in names}


def allowed(store: Store, user: Json, name: str) -> bool:
    """Tell whether the user, or a group of the user, has been granted the permission."""
    if user["is_superuser"]:
        return True
    groups = (store.get("usergroups", id) or {} for id in user.get("user_groups", ()))
    return any(each.get("_grants", {}).get(name, each.get("_implicit", False)) for each in (user, *groups))
