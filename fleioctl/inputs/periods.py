"""How far back: `2d`, `90m`, or a day."""

from __future__ import annotations

import re
from datetime import datetime

from fleioctl.errors import Usage

SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 7 * 86400}
PERIOD = re.compile(r"(\d{1,6})([smhdw])")


def moment(text: str, now: float) -> float:
    """Return the moment meant, in seconds since 1970; a day begins in local time."""
    if match := PERIOD.fullmatch(text.strip()):
        return now - int(match[1]) * SECONDS[match[2]]
    try:
        return datetime.fromisoformat(text.strip()).timestamp()
    except (ValueError, OverflowError, OSError) as error:
        hint = "Such as 30m, 12h, 2d, 1w, or a day: 2026-07-01."
        raise Usage(f"{text!r} is no period and no day.", code="validation", hint=hint) from error
