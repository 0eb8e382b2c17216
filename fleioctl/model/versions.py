"""Which versions of the panel are known, and what differs between them."""

from __future__ import annotations

import re

OLDEST, NEWEST = "2019.09", "2025.10"
CHANGES = (
    ("2022.05", "clients have no e-mail of their own"),
    ("2022.09", "users are known by e-mail, not by user name"),
    ("2023.08", "phones begin with +"),
)


def is_known(version: str) -> bool:
    """Tell whether the version lies between those whose answers were seen."""
    return month_of(OLDEST) <= month_of(version) <= month_of(NEWEST)


def differences(version: str) -> list[str]:
    """Return what is no longer as it was in the first version."""
    return [text for since, text in CHANGES if month_of(version) >= month_of(since)]


def month_of(version: str) -> tuple[int, int]:
    """Return year and month of a version such as 2023.05.1, zeros for none."""
    match = re.match(r"(\d{4})\.(\d{1,2})", version)
    return (int(match[1]), int(match[2])) if match else (0, 0)
