"""Currencies and their rates."""

from __future__ import annotations

from decimal import Decimal

from ..call import Call
from ..generic import Generic
from ..inputs import Wrong, cleaned, decimal
from ..reply import Answer, Problem, Reply, invalid
from ..shape import shown
from ..verbs import fresh
from ..words import words

CURRENCIES = Generic(
    "currency",
    key="code",
    text="code rate",
    flag="is_default",
    calls="LRCUX",
    hidden="id",
    required="code rate",
    unique="code",
    limits={"code": 3},
    by="code",
)


CODES = words("AUD BGN BRL CAD CHF CNY CZK DKK EUR GBP HUF INR JPY MDL NOK PLN RON RSD SEK TRY UAH USD ZAR")


@CURRENCIES.call("C", "U")
def save_currency(call: Call) -> Answer:
    """Create or change a currency; its rate has 6 places."""
    new = call.request.method == "POST"
    body = cleaned(call, CURRENCIES, CURRENCIES.required.split() if new else ["rate"])
    try:
        body["rate"] = f"{Decimal(decimal(body['rate'])):.6f}"
    except Wrong as wrong:
        raise invalid(rate=str(wrong)) from wrong
    if new and body["code"] not in CODES:
        raise invalid(code=f'"{body["code"]}" is not a valid choice.')
    if body.get("is_default"):
        for each in call.store.where(CURRENCIES.prefix, is_default=True):
            call.store.change(CURRENCIES.prefix, each["id"], is_default=False)
    body.pop("code", None) if not new else None
    call.object = call.add("currency", **fresh(call, CURRENCIES, body)) if new else call.change(**body)
    return Reply(201 if new else 200, shown(call, CURRENCIES, call.object))


@CURRENCIES.call("X")
def destroy_currency(call: Call) -> Answer:
    """Delete a currency, neither the default nor one in use."""
    if call.object["is_default"]:
        raise Problem(403, "The default currency cannot be deleted.")
    if call.store.count("clients", " AND json_extract(body,'$.currency')=?", [call.object["id"]]):
        text = "The currency is in use."
        raise Problem(409, {"detail": text, "error_type": "currency_in_use", "user_friendly_message": text})
    call.store.remove("currency", call.object["id"])
    return Reply(204)


@CURRENCIES.call("GET *create_options")
def currency_options(_: Call) -> Answer:
    """Answer the codes there are."""
    return {"codes": CODES}


@CURRENCIES.call("POST *update_relative_prices", "POST *update_exchange_rates")
def update_rates(_: Call) -> Answer:
    """Accept; the answer is empty."""
    return Reply(200)
