"""Some thirty customers, ordinary and not."""

from __future__ import annotations

from fleioctl.sandbox.resources.customers.clients.changes import derived
from fleioctl.sandbox.seed.client_table import ODD, ORDINARY, Entry
from fleioctl.sandbox.seed.people import FIRST_CUSTOMER
from fleioctl.sandbox.seed.row import Rows, date, number
from fleioctl.sandbox.seed.services import order
from fleioctl.sandbox.types import Json

LOYAL = "Oana Ionescu"
"""The customer whose id the documentation shows: 722694."""
MAILS = ("red", "bidi", "bob", "formula", "tab", "wang", "zoe", "mohammed", "long")


def plant(rows: Rows) -> None:
    """Add the customers and what they ordered; the newest, which lists show first, are ordinary."""
    for place, (entry, mail) in enumerate(zip(ODD, MAILS, strict=True), len(ORDINARY)):
        _client(rows, place, entry, f"{mail}@odd.example.com")
    for place, entry in reversed(list(enumerate(ORDINARY))):
        _client(rows, place, entry, _mail(entry, place))


def _mail(entry: Entry, place: int) -> str:
    plain = entry[1].encode("ascii", "ignore").decode().lower()
    return f"{entry[0].lower()}.{plain}{place if entry[0] == 'Alex' else ''}@example.com"


def regulars(rows: Rows) -> list[Json]:
    """Return the first six of the table."""
    return [
        rows.find("clients", id=client_id(f"{entry[0]} {entry[1]}", place)) for place, entry in enumerate(ORDINARY[:6])
    ]


def client_id(name: str, place: int) -> int:
    """Return the id of a customer."""
    return 722694 if name == LOYAL else number(f"client {place}")


def _client(rows: Rows, place: int, entry: Entry, mail: str) -> None:
    first, last, company, city, country, currency, credit, status, more = entry
    id = client_id(f"{first} {last}", place)
    where = {
        "address1": f"{place + 1} Main Street",
        "city": city,
        "country": country,
        "zip_code": f"{10000 + place * 37}",
    }
    names = {"first_name": first, "last_name": last, "company": company, "email": mail, "phone": f"+1555{place:07d}"}
    money = {"currency": currency, "uptodate_credit": credit, "_credits": {currency: credit} if credit else {}}
    links = {"configuration": 1, "users": [FIRST_CUSTOMER + place] if place < 6 else []}
    times = {"date_created": date(11 * len(rows.bodies["clients"])), "custom_fields": []}
    values = {**names, **where, **money, **links, **times, "status": status, **more}
    client = rows.add("clients", **derived({**rows.table["clients"].blank, "id": id, **values}))
    if status in {"active", "suspended"}:
        order(rows, client, place)
