"""Points in time of the options that narrow by time: a day, a minute of a day, or a span back from now."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, tzinfo
from typing import NamedTuple

from fleioctl.errors import Usage
from fleioctl.inputs.typed.values import shown

SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 7 * 86400}
SPAN = re.compile(r"([0-9]{1,6})([smhdw])")
DAY_OR_MINUTE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?")
HINT = "Such as 2026-07-01, 2026-07-01T10:00, or a span back from now: 30m, 2h, 7d, 1w."


class Moment(NamedTuple):
    """A point in time; of a whole day it is the first."""

    at: datetime
    is_day: bool = False


def read_moment(text: str, name: str, *, now: float, zone: tzinfo | None = None) -> Moment:
    """Return the moment meant; `now` is seconds since 1970, `zone` the user's, None for the machine's."""
    written = text.strip()
    try:
        if match := SPAN.fullmatch(written):
            span = timedelta(seconds=int(match[1]) * SECONDS[match[2]])
            return Moment((datetime.fromtimestamp(now, UTC) - span).astimezone(zone))
        if DAY_OR_MINUTE.fullmatch(written):
            return Moment(_in_zone(datetime.fromisoformat(written), zone), is_day="T" not in written)
    except (ValueError, OverflowError, OSError) as error:  # month 13; a year that the machine has no seconds for
        raise Usage(f"{name}: there is no moment {written}.", code="validation", hint=HINT) from error
    raise Usage(f"{name}: {shown(text)} is no day, no time and no span.", code="validation", hint=HINT)


def _in_zone(local: datetime, zone: tzinfo | None) -> datetime:
    return local.replace(tzinfo=zone) if zone else local.astimezone()
