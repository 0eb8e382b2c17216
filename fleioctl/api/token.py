"""What a token must look like before it goes into a header."""

from __future__ import annotations

import re

from fleioctl.errors import Denied

WELL_FORMED = re.compile(r"[\x21-\x7e]{1,512}")
HINT = "A token is one word of letters and digits; log in again, or set FLEIOCTL_TOKEN to the token alone."


def checked_token(token: str) -> str:
    """Return the token, or refuse it without showing it: a newline in it would be a header of its own."""
    if not token:
        raise Denied("The token is empty.", code="bad_token", hint=HINT)
    if not WELL_FORMED.fullmatch(token):
        raise Denied("The token contains spaces or characters no token has.", code="bad_token", hint=HINT)
    return token
