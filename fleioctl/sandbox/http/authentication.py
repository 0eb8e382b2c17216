"""Who calls: the token of the header and its user."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import APIException
from fleioctl.sandbox.storage.store import Store
from fleioctl.sandbox.types import Json

CHALLENGE = {"WWW-Authenticate": "Token"}
INCORRECT = "Incorrect authentication credentials."
NOT_PROVIDED = "Authentication credentials were not provided."


def refused(text: str) -> APIException:
    """Refuse the credentials."""
    return APIException(401, text, CHALLENGE)


def authenticate(store: Store, header: str) -> Json | None:
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
