"""The panel as it is at first; the same in every folder, but for the tokens.

row          the rows so far, ids made of names
people       staff, customers' users, groups, currencies, configurations
money        products, plans, gateways, taxes
clients      customers, from client_table, and what they ordered (services)
cloud        regions, flavors, images, networks; fleet: servers; around: disks, firewalls, addresses
bills        invoices, payments, orders
support      tickets and todos
system       logs and messages
zones        DNS zones, clusters, schedules
crowd        many customers more, for measuring

Tests: tests/sandbox/test_resources.py. Names and ids never change, for examples name them; some are hostile (escape
sequences, formulas, bidirectional text), as names of customers can be.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from fleioctl.sandbox.rest.viewsets import Views
from fleioctl.sandbox.seed import around, bills, clients, cloud, crowd, fleet, money, people, support, system, zones
from fleioctl.sandbox.seed.row import Rows
from fleioctl.sandbox.storage.store import Store


def plant(store: Store, table: Views, now: float, crowd_size: int, tokens: Mapping[str, str]) -> None:
    """Fill the empty tables; `tokens` are kept ones by name, others are made."""
    rows = Rows(table, now)
    for subject in (people, money, clients, cloud, fleet, around, bills, support, system, zones):
        subject.plant(rows)
    for name, (since, prefix, values) in people.TOKENS.items():
        if rows.since(since):
            id = tokens.get(name) or prefix + os.urandom(20).hex()
            rows.add("tokens", id=id, name=name, **values)
    for prefix, bodies in rows.bodies.items():
        absent = table[prefix].absent
        store.add_many(prefix, [{name: each[name] for name in each if name not in absent} for each in bodies])
    crowd.plant(store, rows, crowd_size)
