"""The versions of the panel, written `YEAR.MONTH`, and what is there in which."""

from __future__ import annotations

import re

OLDEST, NEWEST = "2019.12", "2025.10"
_WRITTEN = re.compile(r"(20\d\d)\.(\d{1,2})")


def parse_version(text: str) -> str:
    """Return the version with two digits of month, so that versions compare as texts; raise ValueError."""
    found = _WRITTEN.fullmatch(text.strip())
    if found is None or not 1 <= int(found[2]) <= 12:
        raise ValueError(f"{text!r} is no version: write YEAR.MONTH, such as {NEWEST}")
    version = f"{found[1]}.{int(found[2]):02d}"
    if version < OLDEST:
        raise ValueError(f"the sandbox knows versions from {OLDEST}")
    return version


def exists(version: str, since: str = "", until: str = "") -> bool:
    """Tell whether something is there: `since` is the first version with it, `until` the first one without."""
    return since <= version and (not until or version < until)
