"""The customers: how they look in lists and alone, and which of them a list shows."""

from __future__ import annotations

from decimal import Decimal

from fleioctl.sandbox.http.exceptions import invalid
from fleioctl.sandbox.http.response import Answer
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import ValidationError, decimal
from fleioctl.sandbox.rest.filters import Matcher
from fleioctl.sandbox.rest.model import LIST
from fleioctl.sandbox.rest.queryset import answer_list
from fleioctl.sandbox.rest.serializers import brief
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json
from fleioctl.sandbox.words import words

CLIENTS = ViewSet(
    "clients",
    key="random",
    text="name first_name last_name company address1 address2 city country state zip_code phone fax email vat_id"
    " currency status suspend_reason external_billing_id long_name country_name",
    money="uptodate_credit",
    flag="tax_exempt has_billing_agreement",
    moment="date_created outofcredit_datetime",
    data="custom_fields",
    links="configuration>configurations groups>>clientgroups users>>users reseller_client>clients",
    reverse={"services": ("billing/services", "client")},
    created="date_created",
    nullable="company address2 state fax vat_id external_billing_id suspend_reason",
    readonly="name long_name country_name users groups",
    required="first_name last_name address1 city country zip_code phone email",
    unique="external_billing_id",
    # The lists of both ages; since and until take the wrong ones out.
    choices={"status": "active inactive suspending suspended closed deleting", "suspend_reason": "user auto"},
    limits={
        **dict.fromkeys(("first_name", "last_name", "city", "company", "state", "email"), 127),
        **dict.fromkeys(("address1", "address2"), 255),
        **dict.fromkeys(("phone", "fax"), 64),
        "zip_code": 10,
        "vat_id": 32,
        "external_billing_id": 38,
    },
    named="id external_billing_id has_billing_agreement has_enabled_project has_external_billing has_reseller_service",
    order="id first_name last_name company address1 address2 city country state date_created uptodate_credit"
    " configuration_name=configuration__name group_name=groups__name",
    search="first_name last_name id email company external_billing_id configuration__name groups__name",
    filterable=True,
    since={"status=suspending": "2024.06"},
    until={"email": "2022.05", "status=closed": "2024.06", "reseller_client": "2024.09"},
    basename="clients",
    lists_permissions=False,
)

ITEM = words(
    "id name first_name last_name company city country country_name state date_created currency phone long_name"
    " email vat_id status uptodate_credit outofcredit_datetime"
)
NO_RESELLERS = "2024.09"
"""Since when nothing tells of resellers; a guess, the exact version is not known."""
SINGLE = ["fax", "address1", "address2", "zip_code", "users", "custom_fields", "tax_exempt"]


@CLIENTS.representation
def client_shown(call: Call, each: Json, single: bool) -> Json:
    """Return the item of a list, or the detail object."""
    body = {name: each.get(name) for name in ITEM if name not in call.own(CLIENTS).absent}
    configuration = call.store.get("configurations", each["configuration"]) or {}
    groups = ", ".join(found["name"] for id in each["groups"] if (found := call.store.get("clientgroups", id)))
    # The configuration says it, the client shows it.
    body["suspend_instead_of_terminate"] = configuration.get("_suspends", False)
    if not call.since(NO_RESELLERS):
        body["reseller_client_details"] = brief(call, "clients", each.get("reseller_client"), ("id", "name"))
    if not single:
        return {**body, "configuration_name": configuration.get("name", ""), "group_name": groups}
    return {**body, "group_name": groups or "n/a", **_detail(call, each)}


def _detail(call: Call, each: Json) -> Json:
    services = openstack_services(call, each["id"])
    plans = {service["_plan"] for service in services if service.get("_plan")}
    resold = {"reseller_client": each.get("reseller_client"), "belongs_to_reseller": bool(each.get("reseller_client"))}
    # Not shown by 2019.12; the billing module that reads them wants 2023.12.
    outside = ("external_billing_id", "has_billing_agreement") if call.since("2023.12") else ()
    return {
        **{name: each.get(name) for name in (*SINGLE, *outside)},
        "credits": [
            {"client": each["id"], "currency": currency, "amount": amount}
            for currency, amount in sorted(each["_credits"].items())
        ],
        "has_openstack_services": bool(services),
        "openstack_billing_plans": [
            brief(call, "openstack/billing/plan", plan, ("id", "name")) for plan in sorted(plans)
        ],
        **({} if call.since(NO_RESELLERS) else resold),
    }


def openstack_services(call: Call, client: int) -> list[Json]:
    """Return the client's cloud services that are not over."""
    # A client has at most one cloud service besides these.
    over = {"terminated", "canceled", "fraud", "archived"}
    services = call.store.where("billing/services", client=client)
    return [each for each in services if each["_type"] == "openstack" and each["status"] not in over]


def project_of(call: Call, client: int) -> Json | None:
    """Return the client's OpenStack project, or None."""
    projects = call.store.where("openstack/projects", client=client)
    return next((each for each in projects if not each["deleted"]), None)


@CLIENTS.handles(LIST)
def client_list(call: Call) -> Answer:
    """Answer the list; `uptodate_credit_max` is strict."""
    return answer_list(call, *credit_below(call))


def credit_below(call: Call) -> list[Matcher]:
    """Return the test of `uptodate_credit_max`, when it was sent."""
    text = call.query.get("uptodate_credit_max")
    if not text:
        return []
    try:
        limit = decimal(text)
    except ValidationError as wrong:
        raise invalid(uptodate_credit_max="Enter a number.") from wrong
    # Strictly below, and a client without credit is none below it.
    return [lambda _, each: each["uptodate_credit"] is not None and Decimal(each["uptodate_credit"]) < limit]


@CLIENTS.annotate("has_services", "integer")
def has_services(call: Call, each: Json) -> int:
    """Tell whether the client has any service."""
    return int(bool(call.store.where("billing/services", client=each["id"])))


@CLIENTS.annotate("has_instances", "integer")
def has_instances(call: Call, each: Json) -> int:
    """Tell whether the client has any server."""
    return int(bool(call.store.where("openstack/instances", client=each["id"])))


@CLIENTS.annotate("has_reseller_services", "integer")
def has_reseller_services(_call: Call, _each: Json) -> int:
    """Tell whether the client resells; nobody here does."""
    return 0


@CLIENTS.annotate("has_reseller_service", "flag")
def has_reseller_service(_call: Call, _each: Json) -> bool:
    """Tell the same to the plain filter."""
    return False


@CLIENTS.annotate("assigned_to_reseller", "integer")
def assigned_to_reseller(_: Call, each: Json) -> int:
    """Tell whether the client belongs to a reseller."""
    return int(bool(each.get("reseller_client")))


@CLIENTS.annotate("has_enabled_project", "flag")
def has_enabled_project(call: Call, each: Json) -> bool:
    """Tell whether the client has a project that is not suspended."""
    project = project_of(call, each["id"])
    return bool(project) and not (project or {})["disabled"]


@CLIENTS.annotate("has_external_billing", "flag")
def has_external_billing(_: Call, each: Json) -> bool:
    """Tell whether an external billing system knows the client."""
    return bool(each.get("external_billing_id"))
