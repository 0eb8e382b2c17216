"""Many more customers, for measuring."""

from __future__ import annotations

from collections.abc import Iterator

from fleioctl.sandbox.resources.customers.clients.changes import derived
from fleioctl.sandbox.seed.row import Rows
from fleioctl.sandbox.storage.store import Store
from fleioctl.sandbox.types import Json

FIRST_ID = 1_000_001


def plant(store: Store, rows: Rows, size: int) -> None:
    """Add that many customers, without services."""
    if not size:
        return
    own_mail = not rows.since("2022.05")
    # In one statement: measuring needs 100,000 of them in a few seconds.
    store.add_many("clients", _crowd(rows, size, own_mail), len(rows.bodies["clients"]) + 1)
    if not own_mail:
        store.add_many("users", _people(rows, size), len(rows.bodies["users"]) + 1)


def _crowd(rows: Rows, size: int, own_mail: bool) -> Iterator[Json]:
    blank = rows.table["clients"].blank
    fixed: Json = {
        "company": None, "address1": "1 Main Street", "city": "Springfield", "country": "US", "zip_code": "12345",
        "currency": "USD", "uptodate_credit": "0.00", "status": "inactive", "custom_fields": [], "configuration": 1,
        "users": [], "groups": [], "_credits": {}, "date_created": rows.ago(24),
    }  # fmt: skip
    for place in range(1, size + 1):
        own = {
            "id": FIRST_ID + place,
            "first_name": "Client",
            "last_name": f"Number{place}",
            "phone": f"+1555{place:07d}",
        }
        yield derived(
            {
                **blank,
                **fixed,
                **own,
                **({"email": _mail(place)} if own_mail else {"users": [FIRST_ID + place]}),
                "external_billing_id": f"crowd-{place}",
            }
        )


def _people(rows: Rows, size: int) -> Iterator[Json]:
    """Return a user for each of them, where only users have an e-mail."""
    blank = rows.table["users"].blank
    for place in range(1, size + 1):
        names = {"first_name": "Client", "last_name": f"Number{place}", "full_name": f"Client Number{place}"}
        own = {"id": FIRST_ID + place, "email": _mail(place), "date_joined": rows.ago(24), "_has_clients": True}
        yield {**blank, **names, **own}


def _mail(place: int) -> str:
    return f"client{place}@crowd.example.com"
