"""The versions of the panel, `YEAR.MONTH`: which are known, what is there in which, and what differs.

Rules: an unknown version counts as the newest; `since` is the first version with a thing, `until` the first without.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Protocol, TypeVar

from fleioctl.errors import Usage

OLDEST, NEWEST = "2019.12", "2025.10"

CHANGES = (  # since, what it means for who uses this tool; told by doctor and whoami
    ("2020.01", "long jobs are operations: fleioctl operations list"),
    ("2020.03", "invoicing asks clients to-invoice, not over-credit-limit"),
    ("2020.10", "move builds a new instance and leaves the old one, stopped; services show paid_until"),
    ("2022.05", "clients have no e-mail of their own, their users do; a user is associated with roles"),
    ("2022.09", "users are known by e-mail, not by user name"),
    ("2022.11", "OpenStack services are ordered at another place"),
    ("2023.08", "phones are international, beginning with +"),
    ("2023.12", "services unsuspend, they do not resume; lists and reads want rights of their own"),
    ("2024.07", "the PDF of an invoice is made in the background"),
    ("2025.01", "block_migration of migrate is auto, true or false"),
    ("2025.03", "tokens may be read-only, or bound to addresses"),
)


class Versioned(Protocol):
    """What exists in some versions only: a field, a column, a filter, an action."""

    @property
    def since(self) -> str:
        """Return the first version with it, empty for all."""

    @property
    def until(self) -> str:
        """Return the first version without it, empty for none."""


V = TypeVar("V", bound=Versioned)


def exists(one: Versioned, version: str) -> bool:
    """Tell whether this version of the panel knows it."""
    return not precedes(version, one.since) and not (one.until and not precedes(version, one.until))


def precedes(version: str, month: str) -> bool:
    """Tell whether a version lies before a month; one that is unknown, or no version at all, lies before none."""
    return is_version(version) and month_of(version) < month_of(month)


def current(described: Iterable[V], version: str) -> tuple[V, ...]:
    """Return what of it this version of the panel knows."""
    return tuple(one for one in described if exists(one, version))


def not_in_version(what: str, one: Versioned, version: str) -> Usage:
    """Return the refusal of what this version of the panel does not know, with where its description says it is."""
    where = f"before {one.until}" if one.until else f"from {one.since} on"
    message = f"{what} is for panels {where}; this one is {version}."
    return Usage(message, code="not_in_version", hint=getattr(one, "moved", ""))


def is_version(text: str) -> bool:
    """Tell whether it is a version at all."""
    return month_of(text) != (0, 0)


def is_known(version: str) -> bool:
    """Tell whether the version lies between those whose answers were seen."""
    return month_of(OLDEST) <= month_of(version) <= month_of(NEWEST)


def differences(version: str) -> list[str]:
    """Return what is no longer as it was in the oldest version."""
    return [text for since, text in CHANGES if month_of(version) >= month_of(since)]


@cache
def month_of(version: str) -> tuple[int, int]:
    """Return year and month of a version such as 2023.05.1, zeros for none."""
    match = re.match(r"(\d{4})\.(\d{1,2})", version)
    return (int(match[1]), int(match[2])) if match else (0, 0)
