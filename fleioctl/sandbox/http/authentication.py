"""Who calls: the token of the header and its user."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import APIException
from fleioctl.sandbox.http.request import Request
from fleioctl.sandbox.storage.store import Store
from fleioctl.sandbox.types import Json

# Sent with each 401, so that callers know the scheme.
CHALLENGE = {"WWW-Authenticate": "Token"}
INCORRECT = "Incorrect authentication credentials."
NOT_PROVIDED = "Authentication credentials were not provided."


def refused(text: str) -> APIException:
    """Refuse the credentials."""
    return APIException(401, text, CHALLENGE)


def authenticate(store: Store, request: Request, now: float) -> Json | None:
    """Return the user whose token the request carries, None for no token; refuse a bad one."""
    words = str(request.environ.get("HTTP_AUTHORIZATION", "")).split()
    # Another scheme, such as Bearer, is taken for none at all.
    if not words or words[0].lower() != "token":
        return None
    if len(words) == 1:
        raise refused("Invalid token header. No credentials provided.")
    if len(words) > 2:
        raise refused("Invalid token header. Token string should not contain spaces.")
    token = store.get("tokens", words[1])
    if token is None:
        raise refused("Invalid token.")
    if token.get("expires_at", now + 1) <= now:
        raise refused("The token has expired.")  # 401 is a guess
    if token.get("read_only") and request.method not in {"GET", "HEAD", "OPTIONS"}:
        raise APIException(403, "The token is read-only.")  # 403 is a guess
    user = store.get("users", token["user"])
    if user is None or not user["is_active"]:
        raise refused("User inactive or deleted.")
    return user
