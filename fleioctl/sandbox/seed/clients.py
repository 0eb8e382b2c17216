"""Some thirty customers, ordinary and not."""

from __future__ import annotations

from typing import Any

from ..reply import Json
from ..resources.client_changes import derived
from .people import FIRST_CUSTOMER
from .row import Rows, date, number

CLOUD, HOSTING = 1001, 1002
Entry = tuple[str, str, str | None, str, str, str, str | None, str, dict[str, Any]]
ORDINARY: tuple[Entry, ...] = (
    # first, last, company, city, country, currency, credit, status, more
    (
        "Oana",
        "Ionescu",
        "Ionescu Consulting SRL",
        "Cluj-Napoca",
        "RO",
        "RON",
        "13674.00",
        "active",
        {"groups": [1], "vat_id": "RO18547290"},
    ),
    (
        "John",
        "Miller",
        "Miller & Sons",
        "Boston",
        "US",
        "USD",
        "250.10",
        "active",
        {"state": "MA", "external_billing_id": "ext-john-1"},
    ),
    ("Li", "Wei", "Harbour Trading Ltd", "Hong Kong", "HK", "USD", "99.95", "active", {"groups": [1]}),
    ("Yasmin", "Haddad", None, "Paris", "FR", "EUR", "0.00", "active", {}),
    (
        "Pedro",
        "Álvarez",
        "Álvarez y Hijos",
        "Sevilla",
        "ES",
        "EUR",
        "48.20",
        "active",
        {"external_billing_id": "ext-pedro-2"},
    ),
    ("Greta", "Lindqvist", "Norrsken AB", "Umeå", "SE", "EUR", "-12.40", "active", {"outofcredit_datetime": date(300)}),
    (
        "Radu",
        "Popescu",
        None,
        "Iași",
        "RO",
        "RON",
        "-310.00",
        "suspended",
        {"suspend_reason": "auto", "configuration": 3},
    ),
    (
        "Emma",
        "Schmidt",
        "Schmidt GmbH",
        "Berlin",
        "DE",
        "EUR",
        "1200.00",
        "active",
        {"configuration": 2, "groups": [1, 2]},
    ),
    ("Tom", "Baker", None, "Leeds", "GB", "GBP", "5.00", "inactive", {}),
    (
        "Anna",
        "Kowalska",
        "Szkoła Podstawowa nr 7",
        "Kraków",
        "PL",
        "EUR",
        "80.00",
        "active",
        {"groups": [2], "tax_exempt": True},
    ),
    ("Marco", "Rossi", "Rossi Web", "Torino", "IT", "EUR", "15.75", "active", {}),
    ("Sofia", "Papadopoulou", None, "Athens", "GR", "EUR", "0.00", "inactive", {}),
    ("Lars", "Jensen", "Jensen IT", "Aarhus", "DK", "EUR", "310.00", "active", {"has_billing_agreement": True}),
    ("Ioana", "Marin", None, "București", "RO", "RON", "25.00", "active", {}),
    ("David", "Cohen", "Cohen Labs", "Haifa", "IL", "USD", "-0.01", "suspended", {"suspend_reason": "user"}),
    ("Chloe", "Martin", "Martin Traduction", "Lyon", "FR", "EUR", "61.00", "active", {"groups": [3]}),
    ("Noah", "Williams", None, "Austin", "US", "USD", "1000000.00", "active", {"state": "TX"}),
    ("Mia", "Novak", "Novak d.o.o.", "Ljubljana", "SI", "EUR", "7.30", "closed", {}),
    ("Peter", "Horvat", None, "Zagreb", "HR", "EUR", "0.00", "deleting", {}),
    ("Jana", "Dvořáková", "Knihovna Brno", "Brno", "CZ", "EUR", None, "inactive", {"groups": [2]}),
    ("Alex", "Smith", "Smith One", "Dublin", "IE", "EUR", "12.00", "active", {}),
    ("Alex", "Smith", "Smith Two", "Cork", "IE", "EUR", "34.00", "active", {}),
)
ODD: tuple[Entry, ...] = (
    ("\x1b[31mRed", "Alert\x1b[0m", "\x1b]0;owned\x07Escape Ltd", "Graz", "AT", "EUR", "1.00", "active", {}),
    ("\u202egnp", "exe.\u202c", "Bidi Company \u2066inside\u2069", "Bern", "CH", "EUR", "2.00", "active", {}),
    ("[bold]Bob", "Markup[/bold]", "[link=http://example.com]Click[/link]", "Gent", "BE", "EUR", "3.00", "active", {}),
    ("=cmd|' /C calc'!A0", "@SUM(1+1)", "+1-800-FORMULA", "Porto", "PT", "EUR", "4.00", "active", {}),
    ("Tab\tby", "New\nLine", 'Back\\slash "Quote" & <b>Sons</b>', "Riga", "LV", "EUR", "5.00", "active", {}),
    ("小明", "王", "東京電力サービス株式会社", "東京", "JP", "USD", "6.00", "active", {}),
    ("Zoë 🦄", "O'Brien 👩‍👩‍👧‍👦", "🚀 Rocket 🇷🇴", "Oslo", "NO", "EUR", "7.00", "active", {}),
    ("محمد", "العربي", "شركة الاتصالات", "Amman", "JO", "USD", "8.00", "active", {}),
    (
        "Wolfeschlegelsteinhausenbergerdorff" * 3,
        "Long",
        "Very " * 24 + "Long",
        "Llanfairpwllgwyngyll",
        "GB",
        "GBP",
        "9.00",
        "active",
        {},
    ),
)
LOYAL = "Oana Ionescu"
"""The customer whose id the documentation shows: 722694."""
MAILS = ("red", "bidi", "bob", "formula", "tab", "wang", "zoe", "mohammed", "long")


def plant(rows: Rows) -> None:
    """Add the customers and what they ordered."""
    for place, entry in enumerate(ORDINARY):
        _client(rows, place, entry, _mail(entry, place))
    for place, (entry, mail) in enumerate(zip(ODD, MAILS, strict=True), len(ORDINARY)):
        _client(rows, place, entry, f"{mail}@odd.example.com")


def _mail(entry: Entry, place: int) -> str:
    plain = entry[1].encode("ascii", "ignore").decode().lower()
    return f"{entry[0].lower()}.{plain}{place if entry[0] == 'Alex' else ''}@example.com"


def client_id(name: str, place: int) -> int:
    """Return the id of a customer."""
    return 722694 if name == LOYAL else number(f"client {place}")


def _client(rows: Rows, place: int, entry: Entry, mail: str) -> None:
    first, last, company, city, country, currency, credit, status, more = entry
    id = client_id(f"{first} {last}", place)
    place_of = {
        "address1": f"{place + 1} Main Street",
        "city": city,
        "country": country,
        "zip_code": f"{10000 + place * 37}",
    }
    user = FIRST_CUSTOMER + place
    values = {
        "first_name": first, "last_name": last, "company": company, "email": mail, "phone": f"+1555{place:07d}",
        **place_of, "currency": currency, "uptodate_credit": credit, "status": status,
        "date_created": date(place * 11), "custom_fields": [], "configuration": 1, "users": [user] if place < 6 else [],
        "_credits": {currency: credit} if credit else {},
        **more,
    }  # fmt: skip
    client = rows.add("clients", **derived({**rows.table["clients"].blank, "id": id, **values}))
    if status in {"active", "suspended"}:
        _services(rows, client, place)


def _services(rows: Rows, client: Json, place: int) -> None:
    """Give the customer a cloud service with its project; each fifth has hosting too, Chloe hosting alone."""
    if client["first_name"] != "Chloe":
        service = _service(rows, client, CLOUD, f"cloud {place}")
        _project(rows, client, service)
        _usage(rows, client, service, place)
    if place % 5 == 0:
        _service(
            rows,
            client,
            HOSTING,
            f"hosting {place}",
            domain_name=f"site{place}.example.com",
            hosting_account={"username": f"site{place}"},
        )


def _service(rows: Rows, client: Json, product: int, name: str, **more: Any) -> Json:
    ordered = rows.find("billing/products", id=product)
    times = {"created_at": client["date_created"], "activated_at": client["date_created"], "updated_at": date(320)}
    return rows.add(
        "billing/services",
        id=number(name),
        display_name=ordered["name"],
        client=client["id"],
        product=product,
        cycle=product - 1000,
        status=client["status"],
        internal_id=len(rows.bodies["billing/services"]) + 1,
        **{
            "next_due_date": date(365),
            "configurable_options": [],
            "_type": ordered["product_type"],
            "_plan": None,
            **times,
            **more,
        },
        **({"suspend_type": "overdue", "suspended_at": date(310)} if client["status"] == "suspended" else {}),
    )


def _project(rows: Rows, client: Json, service: Json) -> None:
    service["_plan"] = 1
    rows.add(
        "openstack/projects",
        id=number(f"project {client['id']}"),
        project_id=number_hex(client["id"]),
        project_domain_id="default",
        service=service["id"],
        client=client["id"],
        name=f"{client['name']} {client['id']}",
        extras={},
        description=f"Project of client {client['id']}",
        disabled=client["status"] == "suspended",
        services_count=1,
        created_at=client["date_created"],
        updated_at=date(320),
    )


def number_hex(id: int) -> str:
    """Return the OpenStack id of a customer's project."""
    return f"{id:08x}" * 4


def _usage(rows: Rows, client: Json, service: Json, place: int) -> None:
    shared = {"client": client["id"], "service_display": service["display_name"]}
    price = round(place * 3.1415, 4)
    rows.add(
        "openstack/billing",
        id=number(f"cycle {place}"),
        start_date=date(334),
        price=price,
        usage={"price": price, "usage_details": []},
        **{"service": service["id"], "updated_at": date(340), "billing_start": date(334), **shared},
    )
    rows.add(
        "openstack/billing/history",
        id=number(f"history {place}"),
        start_date=date(304),
        end_date=date(334),
        price=price * 2,
        **{
            "usage": None,
            "state": ("unsettled", "settled", "invoiced")[place % 3] if place != 5 else "unsettled",
            **shared,
        },
    )
