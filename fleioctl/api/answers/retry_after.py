"""For how long the server asks to be left alone."""

from __future__ import annotations

import re

from fleioctl.api.outcome import Response

SECONDS = re.compile(r"\d{1,9}")


def seconds_to_wait(response: Response, now: float) -> float:
    """Read `Retry-After`, seconds or a date; 0 when there is none that can be read."""
    text = response.headers.get("Retry-After", "").strip()
    if SECONDS.fullmatch(text):
        return float(text)
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - now)
    except (ValueError, TypeError, IndexError, OverflowError, OSError):
        return 0.0
