"""Moments as people read them: local time, and how long ago."""

from __future__ import annotations

import re
from datetime import datetime, tzinfo

_ISO = r"[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})?)?"

# a unit, its seconds, and up to how many seconds it is used
_UNITS = (
    ("s", 1, 60),
    ("min", 60, 3600),
    ("h", 3600, 48 * 3600),
    ("d", 86400, 60 * 86400),
    ("mo", 2629746, 2 * 31556952),
    ("y", 31556952, float("inf")),
)


def is_moment(value: object) -> bool:
    """Tell whether it is a date with a time, as the API writes them."""
    return isinstance(value, str) and len(value) > 10 and re.fullmatch(_ISO, value) is not None


def age(text: str, now: float) -> str:
    """Return `3 h` for a moment three hours ago, `in 3 h` for one to come; other text as it is."""
    moment = _parse(text)
    if moment is None:
        return text
    seconds = now - moment.timestamp()
    span = _span(abs(seconds))
    return span if seconds >= 0 else f"in {span}"


def local_time(text: str, local: tzinfo | None = None) -> str:
    """Return the moment on the clock of this place, `local` or the machine's; a date stays a date."""
    moment = _parse(text)
    if moment is None or len(text) == 10:
        return text
    return f"{moment.astimezone(local):%Y-%m-%d %H:%M:%S}"


def local_time_and_age(text: str, now: float, local: tzinfo | None = None) -> str:
    """Return both."""
    return text if _parse(text) is None else f"{local_time(text, local)} ({age(text, now)})"


def _parse(text: str) -> datetime | None:
    if not re.fullmatch(_ISO, text):
        return None
    try:
        moment = datetime.fromisoformat(text)
        moment.astimezone()
    except (ValueError, OverflowError, OSError):  # no such day, or too near the ends of time
        return None
    return moment


def _span(seconds: float) -> str:
    unit, size = next((unit, size) for unit, size, below in _UNITS if seconds < below)
    return f"{int(seconds // size)} {unit}"
