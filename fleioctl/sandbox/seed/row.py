"""Rows of the seed: whole objects out of the few fields that matter, with ids that never change."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from typing import Any

from fleioctl.sandbox.dates import stamp
from fleioctl.sandbox.rest.viewsets import Views
from fleioctl.sandbox.types import Json

DAY_SECONDS = 86_400
OLD_ROWS = 120
"""How many days ago the first row of a resource was made, where nothing else is said; each next one a day later."""


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
    """The rows so far, by resource; their times count back from `now`, so that the world is of this week."""

    def __init__(self, table: Views, now: float) -> None:
        self.table = table
        self.now = int(now)
        self.bodies: dict[str, list[Json]] = defaultdict(list)

    def add(self, prefix: str, **values: Any) -> Json:
        """Add a row; small ids count up from 1."""
        kind, rows = self.table[prefix], self.bodies[prefix]
        body = {**kind.blank, "id": len(rows) + 1, **values}
        if kind.created and not body[kind.created]:
            body[kind.created] = self.ago(OLD_ROWS - min(len(rows), OLD_ROWS - 1))
        if kind.updated and not body[kind.updated]:
            body[kind.updated] = body[kind.created]
        rows.append(body)
        return body

    def ago(self, days: float) -> str:
        """Return the moment so many days ago; a negative number lies ahead."""
        # Whole seconds, so that texts of seeded times compare.
        return stamp(self.now - round(days * DAY_SECONDS))

    def since(self, version: str) -> bool:
        """Tell whether the panel has this version, or a newer one."""
        return self.table.version >= version

    def find(self, prefix: str, **equal: Any) -> Json:
        """Return the first row with these values."""
        return next(row for row in self.bodies[prefix] if all(row[name] == value for name, value in equal.items()))
