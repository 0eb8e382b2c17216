"""Money on a customer's account: adding, withdrawing, and the journal's lines about it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from fleioctl.sandbox.http.exceptions import APIException, Crash
from fleioctl.sandbox.http.response import Answer
from fleioctl.sandbox.resources.billing.suspension import resume_client, suspend_client
from fleioctl.sandbox.resources.customers.clients.viewset import CLIENTS
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED, ValidationError, decimal, flag, money
from fleioctl.sandbox.types import Json

# 14 digits, 2 of them behind the point.
LARGEST = Decimal(10) ** 12
NAMES = {"st": "Staff", "ex": "External", "cr": "Client credit"}


@CLIENTS.action("POST")
def change_credit(call: Call) -> Answer:
    """Add or withdraw; the real server crashes without a currency."""
    amount, adds, rate = _inputs(call)
    currency = call.data.get("currency")
    # Formally optional; leaving it out is 500 on the real panel.
    if not currency:
        raise Crash("change_credit without currency")
    if call.get("currency", currency) is None:
        raise APIException(400, {"currency": [f'Invalid pk "{currency}" - object does not exist.']})
    before = Decimal(call.object["_credits"].get(currency, "0"))
    # The sum is checked for withdrawals too, as seen: odd, but so.
    if not 0 <= before + amount < LARGEST:
        raise APIException(400, "The resulting credit is not acceptable.")
    after = before + amount if adds else before - amount
    credits = {**call.object["_credits"], currency: f"{after:.2f}"}
    call.change(_credits=credits, **_own_credit(call.object, currency, after - before))
    _write_line(call, adds, amount, after, rate)
    _suspend_or_resume(call, adds)
    return {"credit_balance": f"{after:.2f}", "client": call.object["id"]}


def _inputs(call: Call) -> tuple[Decimal, bool, str]:
    errors: Json = {}
    found: dict[str, Any] = {"exchange_rate": "1"}
    for name, clean in (("amount", money), ("add_credit", flag), ("exchange_rate", decimal)):
        try:
            if name in call.data:
                found[name] = clean(call.data[name])
            elif name not in found:
                errors[name] = [REQUIRED]
        except ValidationError as wrong:
            errors[name] = [str(wrong)]
    if "amount" in found and Decimal(found["amount"]) < 0:
        errors["amount"] = ["Ensure this value is greater than or equal to 0."]
    if errors:
        raise APIException(400, errors)
    return Decimal(found["amount"]), found["add_credit"], f"{Decimal(found['exchange_rate']):.5f}"


def _own_credit(client: Json, currency: str, change: Decimal) -> Json:
    """Return what changes of the credit in the client's own currency."""
    # The up-to-date credit is of the client's own currency; others have a balance alone.
    if currency != client["currency"]:
        return {}
    now = Decimal(client["uptodate_credit"] or "0") + change
    return {"uptodate_credit": f"{now:.2f}", **({"outofcredit_datetime": None} if now >= 0 else {})}


def _write_line(call: Call, adds: bool, amount: Decimal, after: Decimal, rate: str) -> None:
    data = call.data
    outside = {
        "code": "ex" if data.get("external_source") in (True, "true", "True") else "st",
        "amount": f"{Decimal(str(data.get('source_amount') or amount)):.2f}",
        "currency": data.get("source_currency") or data["currency"],
    }
    credit = {"code": "cr", "amount": f"{amount:.2f}", "currency": data["currency"]}
    source, destination = (outside, credit) if adds else (credit, outside)
    call.add(
        "billing/journal",
        date_added=call.time,
        client_credit=call.object["id"],
        client=call.object["id"],
        **_side("source", source),
        **_side("destination", destination),
        direction="in" if adds else "out",
        exchange_rate=rate,
        user=call.caller["id"],
        client_credit_left=f"{after:.2f}",
        client_credit_left_currency=data["currency"],
        invoice=None,
        transaction=None,
        partial=False,
        is_refund=False,
        needs_capture=False,
    )


def _side(name: str, side: Json) -> Json:
    return {
        name: side["code"],
        f"{name}_name": NAMES[side["code"]],
        f"{name}_amount": side["amount"],
        f"{name}_currency": side["currency"],
    }


def _suspend_or_resume(call: Call, adds: bool) -> None:
    """Act at once where the client's configuration says so."""
    client = call.object
    configuration = call.need("configurations", client["configuration"])
    # Clients with an agreement pay later.
    if not configuration.get("_acts_on_credit") or client["has_billing_agreement"]:
        return
    below = Decimal(client["uptodate_credit"]) < 0
    # What staff suspended, money does not resume.
    if adds and not below and client["status"] == "suspended" and client["suspend_reason"] == "auto":
        resume_client(call)
    elif not adds and below and client["status"] == "active":
        call.change(outofcredit_datetime=call.time)
        suspend_client(call, "auto")
