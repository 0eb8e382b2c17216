"""Many more customers, for measuring."""

from __future__ import annotations

from collections.abc import Iterator

from fleioctl.sandbox.resources.customers.clients.changes import derived
from fleioctl.sandbox.seed.row import Rows, date
from fleioctl.sandbox.storage.store import Store
from fleioctl.sandbox.types import Json

FIRST_ID = 1_000_001


def plant(store: Store, rows: Rows, size: int) -> None:
    """Add that many customers, without services."""
    if size:
        store.add_many("clients", _crowd(rows, size), len(rows.bodies["clients"]) + 1)


def _crowd(rows: Rows, size: int) -> Iterator[Json]:
    blank = rows.table["clients"].blank
    fixed: Json = {
        "company": None, "address1": "1 Main Street", "city": "Springfield", "country": "US", "zip_code": "12345",
        "currency": "USD", "uptodate_credit": "0.00", "status": "inactive", "custom_fields": [], "configuration": 1,
        "users": [], "groups": [], "_credits": {}, "date_created": date(341),
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
                "email": f"client{place}@crowd.example.com",
                "external_billing_id": f"crowd-{place}",
            }
        )
