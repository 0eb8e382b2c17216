"""Whose token it is, and which panel answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from fleioctl.errors import Denied, Refused
from fleioctl.model.paths import walk

if TYPE_CHECKING:
    from fleioctl.api.client import Api

SIGNS = ("user", "version", "features")  # keys of current-user; a proxy's or a shop's JSON has none of them


@dataclass(frozen=True)
class Identity:
    """The user behind a token, and the panel's version."""

    user: dict[str, Any]
    version: str

    def as_row(self) -> dict[str, Any]:
        """Return what commands show; newer panels have no user name, there the e-mail stands for it."""
        return {
            "user": self.user.get("username") or self.user.get("email"),
            "name": self.user.get("full_name"),
            "id": self.user.get("id"),
            "email": self.user.get("email"),
            "superuser": self.user.get("is_superuser"),
            "version": self.version,
        }


def identify(api: Api) -> Identity:
    """Ask the panel who we are; `current-user` answers without a token too, but then names nobody."""
    answer = api.get("current-user")
    if not isinstance(answer, dict) or not any(sign in answer for sign in SIGNS):
        hint = "Check the panel URL; it usually ends in /backend."
        raise Refused("What answered is no Fleio panel.", code="no_such_route", hint=hint)
    user = answer.get("user")
    # a wrong token is refused with 401; an answer without a user means that none arrived
    if not isinstance(user, dict):
        hint = "Something between here and the panel may remove the Authorization header."
        raise Denied("The panel answered as if no token had been sent.", hint=hint)
    return Identity(user, str(walk(answer, "version.backend_version") or ""))
