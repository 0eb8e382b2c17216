"""Invoices, orders, payments and a report."""

from __future__ import annotations

from datetime import timedelta

from fleioctl.sandbox.dates import calendar_day
from fleioctl.sandbox.seed.clients import regulars
from fleioctl.sandbox.seed.row import Rows, number
from fleioctl.sandbox.types import Json

STATES = ("paid", "paid", "unpaid", "cancelled", "refunded", "unpaid")
DUE_IN = (-41, -30, 4, -25, -20, -5)
"""Days until each is due: one soon, one overdue, the others settled long ago."""
BILLED = ("first_name", "last_name", "company", "address1", "city", "country", "email")


def plant(rows: Rows) -> None:
    """Add an invoice and an order for each regular customer."""
    for place, client in enumerate(regulars(rows)):
        amount = f"{(place + 1) * 10}.50"
        invoice = _invoice(rows, place, client, amount)
        _order(rows, place, client, invoice)
        if STATES[place] in {"paid", "refunded"}:
            _payment(rows, place, client, invoice)
    _report(rows)


def _report(rows: Rows) -> None:
    """Add the report of the month before this one."""
    last = calendar_day(rows.ago(0)).replace(day=1) - timedelta(days=1)
    dates = {"start_date": last.replace(day=1).isoformat(), "end_date": last.isoformat()}
    report = {"name": f"{last:%Y-%m}", "status": "done", "total_revenue": "1234.50", "revenue_report": []}
    rows.add("revenue_reports", **dates, **report)


def _invoice(rows: Rows, place: int, client: Json, amount: str) -> Json:
    state = STATES[place]
    item = {"item_type": "service", "amount": amount, "description": "OpenStack Cloud", "taxed": False}
    item["service"] = rows.find("billing/services", client=client["id"])["id"]
    due = DUE_IN[place]
    dates = {"issue_date": rows.ago(14 - due)[:10], "due_date": rows.ago(-due)[:10]}
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
        # The unpaid ones were never downloaded: their PDFs must be made first.
        _pdf=state != "unpaid",
        **dates,
        **sums,
        **{name: client[name] for name in BILLED},
    )


def _order(rows: Rows, place: int, client: Json, invoice: Json) -> None:
    rows.add(
        "billing/orders",
        id=number(f"order {place}"),
        status="pending" if place == 5 else "completed",
        order_date=rows.ago(80 - 11 * place),
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
    when, amount, currency = rows.ago(1 - DUE_IN[place]), invoice["total"], client["currency"]
    more = {"status": status, "gateway": 1, "extra": {}, "actions": [], "is_refundable": status == "success"}
    sums = {"amount": amount, "currency": currency, "fee": "0.00", "date_initiated": when}
    paid = rows.add("billing/transactions", external_id=f"wire-{place}", invoice=invoice["id"], **sums, **more)
    sides = {"source": "tr", "source_name": "Transaction", "destination": "iv", "destination_name": "Invoice"}
    amounts = {f"{side}_amount": amount for side in ("source", "destination")}
    codes = {f"{side}_currency": currency for side in ("source", "destination")}
    links = {"client": client["id"], "invoice": invoice["id"], "transaction": paid["id"], "user": 1}
    line = {"date_added": when, "direction": "in", "exchange_rate": "1.00000"}
    rows.add("billing/journal", **line, **sides, **amounts, **codes, **links)
