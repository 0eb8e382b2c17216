"""Rows of the seed: whole objects out of the few fields that matter, with ids that never change."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from fleioctl.sandbox.dates import stamp
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

START = 1_546_344_000.0
"""1 January 2019, noon: the first day of the panel."""
DAY = 86_400.0


def date(days: float) -> str:
    """Return the moment that many days after the first."""
    return stamp(START + round(days * DAY))


def number(name: str) -> int:
    """Return the six digits that belong to a name."""
    return 100_000 + int(_digest(name)[:8], 16) % 900_000


def uuid(name: str) -> str:
    """Return the UUID that belongs to a name."""
    text = _digest(name)
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-a{text[17:20]}-{text[20:]}"


def _digest(name: str) -> str:
    return hashlib.md5(name.encode(), usedforsecurity=False).hexdigest()


def project_key(client: int) -> str:
    """Return the OpenStack id of a customer's project."""
    return f"{client:08x}" * 4


class Rows:
    """The rows so far, by resource."""

    def __init__(self, table: Mapping[str, ViewSet]) -> None:
        self.table = table
        self.bodies: dict[str, list[Json]] = defaultdict(list)

    def add(self, prefix: str, **values: Any) -> Json:
        """Add a row; small ids count up from 1."""
        kind, rows = self.table[prefix], self.bodies[prefix]
        body = {**kind.blank, "id": len(rows) + 1, **values}
        if kind.created and not body[kind.created]:
            body[kind.created] = date(len(rows))
        if kind.updated and not body[kind.updated]:
            body[kind.updated] = body[kind.created]
        rows.append(body)
        return body

    def find(self, prefix: str, **equal: Any) -> Json:
        """Return the first row with these values."""
        return next(row for row in self.bodies[prefix] if all(row[name] == value for name, value in equal.items()))
