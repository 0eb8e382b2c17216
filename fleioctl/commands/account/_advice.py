"""What to say to a person who has no token, or whose token was refused."""

from __future__ import annotations

from fleioctl.errors import Denied

# no call of the API makes a first token: who has none cannot log in to get one
HOW_TO_GET_ONE = """\
A token is made on your profile page of the staff panel (API tokens, from version 2024.11), or else on the panel's
server: in the Django admin under Auth Token, or with `fleio shell`. Its user must be active staff."""
# panels answer 401 or 403 alike to all of these, so none can be named as the one
CAUSES = (
    "It may be mistyped, expired or deleted, made for other addresses than this one, read-only, or its user no "
    "active staff user."
)
PIPED = "A token on standard input is read with --token-stdin."


def refused(error: Denied, profile: str, *, saved: bool) -> Denied:
    """Name what a refusal may come from, and the next step for this profile."""
    # the command that is named can be pasted as it is
    flag = "" if profile in ("", "default") else f" --profile {profile}"
    again = f"Make another token and give it to: fleioctl login{flag}"
    error.hint = " ".join([CAUSES, again if saved else f"Nothing was saved. {again}"])
    return error
