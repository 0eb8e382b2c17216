"""Currencies and their rates."""

from __future__ import annotations

from decimal import Decimal

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, Response
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import ValidationError, cleaned, decimal
from fleioctl.sandbox.rest.model import CREATE, DESTROY, LIST, RETRIEVE, UPDATE
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.words import words

CURRENCIES = ViewSet(
    "currency",
    key="code",
    text="code rate",
    flag="is_default",
    # The panel has no PATCH here.
    methods=LIST | RETRIEVE | CREATE | UPDATE | DESTROY,
    hidden="id",
    required="code rate",
    unique="code",
    limits={"code": 3},
    by="code",
)


# Not the whole list of a panel.
CODES = words("AUD BGN BRL CAD CHF CNY CZK DKK EUR GBP HUF INR JPY MDL NOK PLN RON RSD SEK TRY UAH USD ZAR")


@CURRENCIES.handles(CREATE | UPDATE)
def save_currency(call: Call) -> Answer:
    """Create or change a currency; its rate has 6 places."""
    new = call.request.method == "POST"
    body = cleaned(call, CURRENCIES, CURRENCIES.required.split() if new else ["rate"])
    try:
        body["rate"] = f"{Decimal(decimal(body['rate'])):.6f}"
    except ValidationError as wrong:
        raise invalid(rate=str(wrong)) from wrong
    if new and body["code"] not in CODES:
        raise invalid(code=f'"{body["code"]}" is not a valid choice.')
    # There is one default: the old one loses the mark.
    if body.get("is_default"):
        for each in call.store.where(CURRENCIES.prefix, is_default=True):
            call.store.change(CURRENCIES.prefix, each["id"], is_default=False)
    body.pop("code", None) if not new else None
    call.object = call.add("currency", **fresh(call, CURRENCIES, body)) if new else call.change(**body)
    return Response(201 if new else 200, serialize(call, CURRENCIES, call.object))


@CURRENCIES.handles(DESTROY)
def destroy_currency(call: Call) -> Answer:
    """Delete a currency, neither the default nor one in use."""
    if call.object["is_default"]:
        raise APIException(403, "The default currency cannot be deleted.")
    # Two more keys than other conflicts have, as seen.
    if call.store.count("clients", " AND json_extract(body,'$.currency')=?", [call.object["id"]]):
        text = "The currency is in use."
        raise APIException(409, {"detail": text, "error_type": "currency_in_use", "user_friendly_message": text})
    call.store.remove("currency", call.object["id"])
    return Response(204)


@CURRENCIES.action("GET", "create_options", detail=False)
def currency_options(_: Call) -> Answer:
    """Answer the codes there are."""
    return {"codes": CODES}


@CURRENCIES.action("POST", "update_relative_prices", "update_exchange_rates", detail=False)
def update_rates(_: Call) -> Answer:
    """Accept; the answer is empty."""
    return Response(200)
