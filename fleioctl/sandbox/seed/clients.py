"""Some thirty customers, ordinary and not."""

from __future__ import annotations

from fleioctl.sandbox.resources.customers.clients.changes import derived
from fleioctl.sandbox.seed.client_table import ODD, ORDINARY, Entry
from fleioctl.sandbox.seed.people import FIRST_CUSTOMER
from fleioctl.sandbox.seed.row import Rows, number
from fleioctl.sandbox.seed.services import order
from fleioctl.sandbox.types import Json

LOYAL = "Oana Ionescu"
"""The customer whose id the documentation shows: 722694."""
NEW = {11: 1.6, 8: 0.4}
"""The customers of the last two days, by place in the table: days ago. They are not the last that are added, since
lists begin with that one, and documentation and tests with a customer who has something of everything."""
# Above the users that 2019 has too, so that their ids stay.
FIRST_CONTACT = 201
MAILS = ("red", "bidi", "bob", "formula", "tab", "wang", "zoe", "mohammed", "long")


def plant(rows: Rows) -> None:
    """Add the customers and what they ordered; the newest, which lists show first, are ordinary."""
    for place, (odd, mail) in enumerate(zip(ODD, MAILS, strict=True), len(ORDINARY)):
        _client(rows, place, odd, f"{mail}@odd.example.com")
    for place in reversed(range(len(ORDINARY))):
        _client(rows, place, ORDINARY[place], _mail(ORDINARY[place], place))


def _mail(entry: Entry, place: int) -> str:
    plain = entry[1].encode("ascii", "ignore").decode().lower()
    return f"{entry[0].lower()}.{plain}{place if entry[0] == 'Alex' else ''}@example.com"


def _age(rows: Rows) -> int:
    """Return the days since a customer came: the newest is older than any server."""
    return 90 + 11 * (len(ODD) + len(ORDINARY) - 1 - len(rows.bodies["clients"]))


def regulars(rows: Rows) -> list[Json]:
    """Return the first six of the table."""
    return [
        rows.find("clients", id=client_id(f"{entry[0]} {entry[1]}", place)) for place, entry in enumerate(ORDINARY[:6])
    ]


def client_id(name: str, place: int) -> int:
    """Return the id of a customer."""
    # The documentation shows this id.
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
    users = [FIRST_CUSTOMER + place] if place < 6 else []
    if rows.since("2022.05"):  # where clients have no e-mail of their own
        users = [*users, _user(rows, place, first, last, mail)]
    links = {"configuration": 1, "users": users, "custom_fields": []}
    out = more.get("_out_of_credit")
    times = {
        "date_created": rows.ago(NEW.get(place) or _age(rows)),
        "outofcredit_datetime": rows.ago(out) if out else None,
    }
    values = {**names, **where, **money, **links, **times, "status": status}
    if status == "closed" and rows.since("2024.06"):
        values["status"] = "inactive"
    values.update((name, value) for name, value in more.items() if name != "_out_of_credit")
    client = rows.add("clients", **derived({**rows.table["clients"].blank, "id": id, **values}))
    if status in {"active", "suspended"}:
        order(rows, client, place)


def _user(rows: Rows, place: int, first: str, last: str, mail: str) -> int:
    """Add the person who has the customer's e-mail, and return the id."""
    id = FIRST_CONTACT + place
    rows.add(
        "users",
        id=id,
        username=mail,
        email=mail,
        email_verified=True,
        first_name=first,
        last_name=last,
        full_name=f"{first} {last}",
        is_active=True,
        date_joined=rows.ago(NEW.get(place) or _age(rows)),
        last_login=rows.ago(0.3 + place),
        _has_clients=True,
    )
    return id
