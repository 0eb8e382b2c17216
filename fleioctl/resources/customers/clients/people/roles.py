"""The roles of users at clients; where the panel does not list them, their ids."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fleioctl.errors import Denied, NotFound, Refused, Usage
from fleioctl.model.versions import precedes
from fleioctl.session.session import Session
from fleioctl.text.suggestions import did_you_mean

PATH = "roles"  # unverified: no source tells the address
SINCE = "2022.05"  # from here on a user is not associated without one


def role_ids(session: Session, words: Sequence[str]) -> list[int]:
    """Return the ids of roles given by name or id; Usage where one is needed, or unknown."""
    # Nobody may guess what a user is to be allowed: without a role nothing is sent.
    if not words and is_newer(session):
        hint = f"Choose from {_names(known)}." if (known := _listed(session)) else "Give its id: --role 3."
        fields = {"roles": "required"}
        raise Usage("Missing: --role, what the user may do.", code="missing_field", fields=fields, hint=hint)
    named = [word for word in words if not _is_id(word)]
    # Names need a call; ids, which always work, need none.
    by_name = {str(role.get("name")).casefold(): role.get("id") for role in _listed(session) or ()} if named else {}
    return [int(word) if _is_id(word) else _id(word, by_name) for word in words]


def is_newer(session: Session) -> bool:
    """Tell whether users have roles and e-mails of their own here; a panel that does not tell counts as new."""
    return not precedes(session.version, SINCE)


def _id(word: str, by_name: dict[str, Any]) -> int:
    found = by_name.get(word.strip().casefold())
    if isinstance(found, int):
        return found
    if not by_name:
        message = "This panel does not list its roles, so that they have no names here."
        raise Usage(message, code="unknown_role", hint="Give the id of the role: --role 3.")
    near = did_you_mean(word, list(by_name))
    raise Usage(f"There is no role {word!r}.{near}", code="unknown_role", hint=f"Roles: {', '.join(by_name)}.")


def _is_id(word: str) -> bool:
    return word.isascii() and word.isdecimal()


def _names(roles: Sequence[dict[str, Any]]) -> str:
    return ", ".join(f"{role.get('name')} ({role.get('id')})" for role in roles)


def _listed(session: Session) -> list[dict[str, Any]]:
    """Return the roles, none where they cannot be listed."""
    try:
        return [role for page in session.api.pages(PATH) for role in page.objects]
    # The address is a guess: that it is missing, or not for this token, must not keep ids from working.
    except (Denied, NotFound, Refused):
        return []
