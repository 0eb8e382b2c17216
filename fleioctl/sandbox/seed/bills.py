"""Invoices, orders, payments and a report."""

from __future__ import annotations

from fleioctl.sandbox.seed.clients import regulars
from fleioctl.sandbox.seed.row import Rows, date, number
from fleioctl.sandbox.types import Json

STATES = ("paid", "paid", "unpaid", "cancelled", "refunded", "unpaid")
BILLED = ("first_name", "last_name", "company", "address1", "city", "country", "email")


def plant(rows: Rows) -> None:
    """Add an invoice and an order for each regular customer."""
    for place, client in enumerate(regulars(rows)):
        amount = f"{(place + 1) * 10}.50"
        invoice = _invoice(rows, place, client, amount)
        _order(rows, place, client, invoice)
        if STATES[place] in {"paid", "refunded"}:
            _payment(rows, place, client, invoice)
    report = {"name": "2019-11", "status": "done", "total_revenue": "1234.50", "revenue_report": []}
    rows.add("revenue_reports", start_date="2019-11-01", end_date="2019-11-30", **report)


def _invoice(rows: Rows, place: int, client: Json, amount: str) -> Json:
    state = STATES[place]
    item = {"item_type": "service", "amount": amount, "description": "OpenStack Cloud", "service": None, "taxed": False}
    dates = {"issue_date": date(300 + place)[:10], "due_date": date(314 + place)[:10]}
    sums = {"total": amount, "subtotal": amount, "balance": "0.00" if state in {"paid", "refunded"} else amount}
    return rows.add(
        "billing/invoices",
        id=number(f"invoice {place}"),
        status=state,
        client=client["id"],
        currency=client["currency"],
        display_number=f"FLEIO-{place + 1:05d}",
        name=f"Invoice {place + 1}",
        items=[{**item, "taxes": [], "configurable_options": []}],
        taxes=[],
        fleio_info={},
        statuses=["unpaid", "paid", "cancelled", "refunded"],
        **dates,
        **sums,
        **{name: client[name] for name in BILLED},
    )


def _order(rows: Rows, place: int, client: Json, invoice: Json) -> None:
    rows.add(
        "billing/orders",
        id=number(f"order {place}"),
        status="pending" if place == 5 else "completed",
        order_date=date(place * 11),
        items=[{"product": 1001, "name": "OpenStack Cloud"}],
        total=invoice["total"],
        metadata={},
        client=client["id"],
        user=101 + place,
        currency=client["currency"],
        invoice=invoice["id"],
    )


def _payment(rows: Rows, place: int, client: Json, invoice: Json) -> None:
    status = "refunded" if invoice["status"] == "refunded" else "success"
    when, amount, currency = date(305 + place), invoice["total"], client["currency"]
    more = {"status": status, "gateway": 1, "extra": {}, "actions": [], "is_refundable": status == "success"}
    sums = {"amount": amount, "currency": currency, "fee": "0.00", "date_initiated": when}
    paid = rows.add("billing/transactions", external_id=f"wire-{place}", invoice=invoice["id"], **sums, **more)
    sides = {"source": "tr", "source_name": "Transaction", "destination": "iv", "destination_name": "Invoice"}
    amounts = {f"{side}_amount": amount for side in ("source", "destination")}
    codes = {f"{side}_currency": currency for side in ("source", "destination")}
    links = {"client": client["id"], "invoice": invoice["id"], "transaction": paid["id"], "user": 1}
    line = {"date_added": when, "direction": "in", "exchange_rate": "1.00000"}
    rows.add("billing/journal", **line, **sides, **amounts, **codes, **links)
