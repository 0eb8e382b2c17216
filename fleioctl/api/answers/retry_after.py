"""For how long the server asks to be left alone."""

from __future__ import annotations

import re
from math import ceil

from fleioctl.api.outcome import Response

SECONDS = re.compile(r"\d{1,9}")
# What panels write to people, in the English that we ask for; without the header it is all there is.
IN_WORDS = re.compile(rb"\bin (\d{1,6}(?:\.\d{1,6})?) ?(s|sec|seconds?|m|min|minutes?)\b", re.I)
LONGEST_TEXT = 10_000  # bytes


def seconds_to_wait(response: Response, now: float) -> float:
    """Read `Retry-After`, seconds or a date, or what a throttled answer says; 0 when there is none that can be read."""
    text = response.headers.get("Retry-After", "").strip()
    if SECONDS.fullmatch(text):
        return float(text)
    if not text and response.status == 429:
        return _in_words(response.body[:LONGEST_TEXT])
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - now)
    except (ValueError, TypeError, IndexError, OverflowError, OSError):
        return 0.0


def _in_words(text: bytes) -> float:
    found = IN_WORDS.search(text)
    if not found:
        return 0.0
    return float(ceil(float(found[1]) * (60 if found[2][:1].lower() == b"m" else 1)))
