"""The panel as it is at first; the same in every folder, but for the tokens."""

from __future__ import annotations

import os
from collections.abc import Mapping

from ..generic import Generic
from ..store import Store
from . import around, bills, clients, cloud, crowd, fleet, money, people, support, system, zones
from .row import Rows


def plant(store: Store, table: Mapping[str, Generic], crowd_size: int, tokens: Mapping[int, str]) -> None:
    """Fill the empty tables; `tokens` are kept ones by user, others are made."""
    rows = Rows(table)
    for subject in (people, money, clients, cloud, fleet, around, bills, support, system, zones):
        subject.plant(rows)
    for user in people.WITH_TOKEN:
        rows.add("tokens", id=tokens.get(user) or os.urandom(20).hex(), user=user)
    for prefix, bodies in rows.bodies.items():
        store.add_many(prefix, bodies)
    crowd.plant(store, rows, crowd_size)
