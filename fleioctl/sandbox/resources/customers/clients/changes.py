"""Creating and changing customers, with the three different sets of fields that the panel takes."""

from __future__ import annotations

import re
from typing import Any

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, Response
from fleioctl.sandbox.resources.billing.provision import order_cloud
from fleioctl.sandbox.resources.customers.clients.viewset import CLIENTS
from fleioctl.sandbox.resources.customers.countries import COUNTRIES, VAT_CHECKED
from fleioctl.sandbox.resources.customers.users import make_user
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED, ValidationError, cleaned, flag
from fleioctl.sandbox.rest.model import CREATE, PATCH, UPDATE
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.types import Json
from fleioctl.sandbox.words import words

CREATED = words(
    "id first_name last_name company address1 address2 city country state zip_code phone fax email vat_id"
    " currency external_billing_id groups configuration create_auto_order_service"
    " auto_order_service_external_billing_id custom_fields reseller_client"
)
REPLACED = words(
    "first_name last_name company address1 address2 city country state zip_code phone fax email vat_id currency"
    " status suspend_reason tax_exempt has_billing_agreement outofcredit_datetime uptodate_credit"
    " external_billing_id configuration custom_fields reseller_client"
)
# Anything else in a PATCH is ignored with 200: a caller has to read back.
PATCHED = words(
    "first_name last_name company city country state phone fax address1 address2 email zip_code vat_id"
    " tax_exempt uptodate_credit"
)
# One made-up field, so that the calls around it can be tried.
CUSTOM_FIELDS = {"cost_center": {"label": "Cost center", "type": "string", "required": False, "category": "client"}}
# The shape alone; a panel may ask a register too.
VAT = re.compile(r"([A-Z]{2,3})?[0-9A-Z]{7,12}")
# 7 to 15 digits after the plus.
PHONE = re.compile(r"\+[1-9][0-9]{6,14}")
ECHOED = {"create_auto_order_service": False, "auto_order_service_external_billing_id": None}
"""What a create answers for these two, whatever was sent."""


@CLIENTS.handles(CREATE)
def create(call: Call) -> Answer:
    """Create a client; its cloud service, when ordered, comes later."""
    own = set(CREATED) - {"id", "groups", "configuration", *ECHOED}
    # Today's form has it, the one of 2019 did not.
    own |= {"tax_exempt"} if call.since("2020.10") else set()
    errors: Json = {}
    extra = _named_things(call, errors)
    body = _clean(call, CLIENTS.required.split(), own, errors)
    # Seen: without one the panel takes its default.
    body.setdefault("currency", _default(call, "currency")["code"])
    body["custom_fields"] = _labelled(body.get("custom_fields") or [])
    new = fresh(call, CLIENTS, {"status": "inactive", "uptodate_credit": "0.00", **body, **extra})
    # The only proven way to give a new client an e-mail.
    user = _nested_user(call, call.data["user"]) if isinstance(call.data.get("user"), dict) else None
    call.object = call.add("clients", **{**derived(new), "users": [user["id"]] if user else [], "_credits": {}})
    if _flag(call.data.get("create_auto_order_service")):
        order_cloud(call, call.object, call.data.get("auto_order_service_external_billing_id"))
    return Response(201, {**_shown(call, CREATED), **ECHOED})


@CLIENTS.handles(UPDATE)
def replace(call: Call) -> Answer:
    """Change all fields; a reseller that is left out is reset."""
    values = _clean(call, [*CLIENTS.required.split(), "custom_fields"], set(REPLACED), {})
    values["custom_fields"] = _labelled(values["custom_fields"] or [])
    # As the panel does: reseller_client has no old value in a PUT.
    call.change(**derived({**call.object, "reseller_client": None, **values}))
    body = {name: call.object.get(name) for name in REPLACED if name not in call.own(CLIENTS).absent}
    return {"id": call.object["id"], **body}


@CLIENTS.handles(PATCH)
def patch(call: Call) -> Answer:
    """Change a few fields and ignore all others."""
    call.change(**derived({**call.object, **_clean(call, [], set(PATCHED), {})}))
    return serialize(call, CLIENTS, call.object)


def _nested_user(call: Call, data: Json) -> Json:
    try:
        return make_user(call, data)
    except APIException as refusal:
        # The framework nests the errors of nested objects; that this one does it is a guess.
        raise APIException(400, {"user": refusal.body} if call.since("2022.05") else refusal.body) from refusal


def derived(body: Json) -> Json:
    """Return the client with the names that follow from the others."""
    name = f"{body['first_name']} {body['last_name']}".strip()
    long_name = f"{body['company']} {name}" if body.get("company") else name
    return {**body, "name": name, "long_name": long_name, "country_name": COUNTRIES.get(body["country"], "")}


def _clean(call: Call, required: list[str], only: set[str], errors: Json) -> Json:
    # The form's way to say none.
    if call.data.get("reseller_client") == 0:
        call.data["reseller_client"] = None
    try:
        body = cleaned(call, CLIENTS, required, only)
    except APIException as problem:
        raise APIException(400, {**problem.body, **errors}) from problem
    _check_places(call, {**call.object, **body}, set(body), errors)
    if "custom_fields" in body:
        _check_custom(body["custom_fields"], errors)
    if errors:
        raise APIException(400, errors)
    return body


def _check_places(call: Call, body: Json, sent: set[str], errors: Json) -> None:
    country = body["country"]
    # People write separators; the number counts without them.
    if "phone" in sent and call.since("2023.08") and not PHONE.fullmatch(re.sub(r"[ ().-]", "", body["phone"])):
        errors["phone"] = ["The phone number entered is not valid: write it with + and the country's code."]
    if "country" in sent and country not in COUNTRIES:
        errors["country"] = [f'"{country}" is not a valid choice.']
    if "vat_id" in sent and body["vat_id"] and country in VAT_CHECKED and not VAT.fullmatch(body["vat_id"]):
        errors["vat_id"] = [f"This VAT ID is not valid for {COUNTRIES[country]}."]
    elif "vat_id" in sent and body["vat_id"] and call.since("2025.08") and _of_another_country(body["vat_id"], country):
        errors["vat_id"] = ["The prefix of the VAT ID does not match the country."]
    if "currency" in sent and call.get("currency", body["currency"]) is None:
        errors["currency"] = [f'Invalid pk "{body["currency"]}" - object does not exist.']


def _of_another_country(vat_id: str, country: str) -> bool:
    """Tell whether the VAT ID begins with another country's letters; Greece writes EL."""
    letters = re.match("[A-Za-z]{2}", vat_id)
    return letters is not None and letters[0].upper() != {"GR": "EL"}.get(country, country)


def _check_custom(fields: Any, errors: Json) -> None:
    if not isinstance(fields, list) or not all(isinstance(each, dict) and "name" in each for each in fields or [{}]):
        if fields:
            errors["custom_fields"] = [REQUIRED if isinstance(fields, list) else "Expected a list of items."]
        return
    unknown = [each["name"] for each in fields if each["name"] not in CUSTOM_FIELDS]
    if unknown:
        errors["custom_fields"] = [f"Unknown custom field {unknown[0]}."]


def _labelled(fields: list[Json]) -> list[Json]:
    return [
        {"name": each["name"], "label": CUSTOM_FIELDS[each["name"]]["label"], "value": each.get("value")}
        for each in fields
    ]


def _named_things(call: Call, errors: Json) -> Json:
    """Return the groups and the configuration, which a create takes by name."""
    found: Json = {"groups": []}
    # Names, and not ids as in add_to_group.
    for name in call.data.get("groups") or []:
        groups = call.store.where("clientgroups", name=name) if isinstance(name, str) else []
        if groups:
            found["groups"].append(groups[0]["id"])
        else:
            errors["groups"] = [f"Object with name={name} does not exist."]
    name = call.data.get("configuration")
    chosen = call.store.where("configurations", name=str(name)) if name else [_default(call, "configurations")]
    # Here by name, in a PUT by id.
    if chosen:
        found["configuration"] = chosen[0]["id"]
    else:
        errors["configuration"] = [f"Object with name={name} does not exist."]
    return found


def _default(call: Call, resource: str) -> Json:
    return call.store.where(resource, is_default=True)[0]


def _flag(value: Any) -> bool:
    try:
        return value is not None and flag(value)
    except ValidationError as wrong:
        raise invalid(create_auto_order_service=str(wrong)) from wrong


def _shown(call: Call, names: tuple[str, ...]) -> Json:
    body = {name: call.object.get(name) for name in names if name not in call.own(CLIENTS).absent}
    body["groups"] = [call.need("clientgroups", id)["name"] for id in call.object["groups"]]
    body["configuration"] = call.need("configurations", call.object["configuration"])["name"]
    return body
