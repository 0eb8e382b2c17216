"""What customers have to pay."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from fleioctl.sandbox.dates import day
from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, Response, detail
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED, ValidationError, cleaned, money
from fleioctl.sandbox.rest.model import CREATE, PATCH, UPDATE
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

DAY = 86_400
KINDS = {"service", "serviceUpgrade", "credit", "setupfee", "other"}
INVOICES = ViewSet(
    "billing/invoices",
    key="random",
    text="status display_number name first_name last_name company address1 city country email",
    money="total subtotal balance",
    day="issue_date due_date fiscal_date fiscal_due_date",
    flag="is_add_credit is_fiscal",
    data="items taxes fleio_info statuses",
    links="client>clients:id,name currency>currency",
    # Searched by, and never shown.
    hidden="email",
    detail="subtotal balance name first_name last_name company address1 city country items taxes fleio_info"
    " is_add_credit is_fiscal fiscal_date fiscal_due_date statuses",
    required="client items",
    readonly="display_number total subtotal balance taxes statuses fleio_info email name first_name last_name company"
    " address1 city country",
    nullable="company",
    choices={"status": "unpaid paid cancelled refunded"},
    named="status client id",
    order="issue_date due_date status client",
    search="id client__first_name client__last_name status total client__email client__company display_number",
    filterable=True,
    until={"client__email": "2022.05"},
)


def new_invoice(call: Call, client: Json, items: list[Json], **more: Any) -> Json:
    """Keep an invoice over these items, whose amounts are text with two decimals."""
    number = call.store.count(INVOICES.prefix) + 1
    # A fortnight is the sandbox's choice.
    dates = {"issue_date": day(call.now), "due_date": day(call.now + 14 * DAY)}
    # Kept as they were on the day of the invoice.
    names = ("first_name", "last_name", "company", "address1", "city", "country", "email")
    billed = {"client": client["id"], "currency": client["currency"], **{name: client.get(name) for name in names}}
    made = {"status": "unpaid", "display_number": f"FLEIO-{number:05d}", "name": f"Invoice {number}", **dates, **billed}
    lists = {"taxes": [], "fleio_info": {}, "statuses": INVOICES.choices["status"].split()}
    return call.add(INVOICES.prefix, **{**fresh(call, INVOICES, {}), **made, **lists, **more, **_sums(items)})


# Tax rules are not applied, so the total is the plain sum.
def _sums(items: list[Json]) -> Json:
    total = f"{sum(Decimal(each['amount']) for each in items):.2f}"
    return {"items": items, "total": total, "subtotal": total, "balance": total}


@INVOICES.extra_fields
def invoice_shown(call: Call, each: Json, body: Json, single: bool) -> Json:
    """Add alone what was paid."""
    if not single:
        return body
    for name in ("journal", "transactions"):
        prefix = f"billing/{name}"
        body[name] = [serialize(call, call.table[prefix], one) for one in call.store.where(prefix, invoice=each["id"])]
    return body


@INVOICES.handles(CREATE)
def create(call: Call) -> Answer:
    """Create an invoice of at least one item."""
    items = _items(call)
    body = cleaned(call, INVOICES, INVOICES.required.split())
    given = {name: value for name, value in body.items() if name not in {"client", "items"} and value is not None}
    call.object = new_invoice(call, call.need("clients", body["client"]), items, **given)
    return Response(201, serialize(call, INVOICES, call.object))


@INVOICES.handles(UPDATE | PATCH)
def update(call: Call) -> Answer:
    """Change an invoice."""
    whole = call.request.method == "PUT"
    items = _items(call) if whole or "items" in call.data else call.object["items"]
    body = cleaned(call, INVOICES, INVOICES.required.split() if whole else [])
    paid = Decimal(call.object["total"]) - Decimal(call.object["balance"])
    sums = _sums(items)
    call.change(**{**body, **sums, "balance": f"{Decimal(sums['total']) - paid:.2f}"})
    return serialize(call, INVOICES, call.object)


def _items(call: Call) -> list[Json]:
    """Read the items; their errors come as a list with `{}` for the good ones."""
    sent = call.data.get("items")
    if not isinstance(sent, list) or not sent:
        raise invalid(items=REQUIRED)
    errors, found = [], []
    for each in sent:
        error, item = _item(each if isinstance(each, dict) else {})
        errors.append(error)
        found.append(item)
    if any(errors):
        raise APIException(400, {"items": errors})
    return found


def _item(sent: Json) -> tuple[Json, Json]:
    error = {name: [REQUIRED] for name in ("item_type", "amount", "description") if sent.get(name) in (None, "")}
    if "item_type" not in error and sent["item_type"] not in KINDS:
        error["item_type"] = [f'"{sent["item_type"]}" is not a valid choice.']
    item = {"service": None, "taxed": False, "taxes": [], "configurable_options": [], **sent}
    if "amount" not in error:
        try:
            item["amount"] = money(sent["amount"])
        except ValidationError as wrong:
            error["amount"] = [str(wrong)]
    return error, item


@INVOICES.action("GET")
def payment_options(call: Call) -> Answer:
    """Answer the ways to pay."""
    ways = call.store.where("billing/gateways", enabled=True)
    return {"gateways": [{"id": each["id"], "display_name": each["display_name"]} for each in ways]}


@INVOICES.action("POST", "add_payment_to_invoice")
def add_payment(call: Call) -> Answer:
    """Note a payment; the invoice is paid when nothing is left."""
    data = call.data
    gateway = call.get("billing/gateways", data.get("gateway"))
    if gateway is None or data.get("amount") in (None, ""):
        raise invalid(**{"gateway" if gateway is None else "amount": REQUIRED})
    amount = _money(data["amount"], "amount")
    # The path says which invoice; the one in the body, which a panel of 2019 wants, is not looked at.
    paid = {
        "invoice": call.object["id"],
        "gateway": gateway["id"],
        "amount": amount,
        "currency": call.object["currency"],
    }
    more = {"external_id": data.get("external_id"), "fee": data.get("fee") or "0.00", "is_refundable": True}
    call.add("billing/transactions", **fresh(call, call.table["billing/transactions"], {**paid, **more}))
    left = Decimal(call.object["balance"]) - Decimal(amount)
    # An overpaid invoice keeps a negative balance.
    call.change(balance=f"{left:.2f}", **({"status": "paid"} if left <= 0 else {}))
    return detail("The payment was added.")


def _money(value: Any, name: str) -> str:
    try:
        return money(value)
    except ValidationError as wrong:
        raise invalid(**{name: str(wrong)}) from wrong


@INVOICES.action("POST", "perform_refund")
def refund(call: Call) -> Answer:
    """Give a payment back."""
    # A caller that serves both sends it always.
    if call.since("2020.10") and "invoice" not in call.data:
        raise invalid(invoice=REQUIRED)
    transaction = call.need("billing/transactions", call.data.get("transaction"))
    amount = _money(call.data.get("amount"), "amount")
    if transaction["invoice"] != call.object["id"] or Decimal(amount) > Decimal(transaction["amount"]):
        raise APIException(400, "This transaction cannot be refunded by that amount.")
    whole = Decimal(amount) == Decimal(transaction["amount"])
    # No transaction of its own for the refund: what a panel shows there is not known.
    status = "refunded" if whole else "refundpart"
    call.store.change("billing/transactions", transaction["id"], status=status, is_refundable=not whole)
    if whole:
        call.change(status="refunded")
    return detail("The refund was made.")


@INVOICES.action("POST")
def perform_delete(call: Call) -> Answer:
    """Delete the invoice."""
    call.store.remove(INVOICES.prefix, call.object["id"])
    return detail("The invoice was deleted.")


@INVOICES.action("GET")
def download(call: Call) -> Answer:
    """Answer a file that calls itself PDF; since 2024.07 it is made in the background when first asked for."""
    if call.since("2024.07") and not call.object.get("_pdf"):
        return _being_generated(call)
    text = f"%PDF-1.4\n% Invoice {call.object['display_number']}, total {call.object['total']}\n%%EOF\n"
    return Response(200, text.encode(), content_type="application/pdf")


def _being_generated(call: Call) -> Answer:
    """Say that there are no bytes yet: with status 200, which is a guess."""
    waiting = "SELECT 1 FROM events WHERE resource=? AND id=?"
    if call.store.sql.execute(waiting, (INVOICES.prefix, call.object["id"])).fetchone():
        return detail("The PDF is still being generated.")
    call.store.require_writing()
    call.later(1.0, "set", INVOICES.prefix, {"_pdf": True}, call.object["id"])
    return detail("The generation of the PDF was started.")


@INVOICES.action("GET", "create_options")
@INVOICES.action("GET", "invoice_create_options", detail=False)
def create_options(call: Call) -> Answer:
    """Answer states, kinds of items and currencies."""
    currencies = [each["code"] for each in call.store.where("currency")]
    return {"statuses": INVOICES.choices["status"].split(), "item_types": sorted(KINDS), "currencies": currencies}


@INVOICES.action("GET", detail=False)
def summary(call: Call) -> Answer:
    """Count by status."""
    states = INVOICES.choices["status"].split()
    return {state: len(call.store.where(INVOICES.prefix, status=state)) for state in states}
