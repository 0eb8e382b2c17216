"""What can be ordered: products, their groups, cycles and options, and the pricing plans of cloud usage."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import APIException
from fleioctl.sandbox.http.response import Answer, Response, detail
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.model import DESTROY
from fleioctl.sandbox.rest.serializers import brief
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

PRODUCTS = ViewSet(
    "billing/products",
    key="random",
    text="name description code module product_type status price_model auto_setup",
    links="group>billing/productgroups",
    reverse={"cycles": ("billing/productcycles", "product")},
    required="name code product_type price_model",
    unique="code",
    choices={
        "status": "public private retired",
        # A fourth model came in 2023.11; its spelling is not known.
        "price_model": "free fixed_and_dynamic dynamic_or_fixed",
        "auto_setup": "disabled on_order first_payment manual",
        "product_type": "generic openstack hosting domain reseller",
    },
    defaults={"status": "public", "auto_setup": "disabled"},
    named="name description code status price_model",
    order="name description code status price_model",
    search="name description code status price_model",
    by="name",
)
GROUPS = ViewSet(
    "billing/productgroups",
    text="name description",
    flag="visible",
    required="name",
    defaults={"visible": True},
    named="id name description",
)
CYCLES = ViewSet(
    "billing/productcycles",
    text="cycle status display_name",
    integer="cycle_multiplier",
    money="fixed_price setup_fee",
    links="product>billing/products currency>currency",
    required="product cycle cycle_multiplier fixed_price currency",
    readonly="display_name",
    choices={"cycle": "onetime hour month year", "status": "public private"},
    defaults={"status": "public", "setup_fee": "0.00"},
)
OPTIONS = ViewSet(
    "billing/configoptions",
    text="name description widget status",
    flag="visible required",
    data="products",
    required="name",
    nullable="widget",
    defaults={"status": "public", "products": [], "visible": True},
    named="name products",
)
CHOICES = ViewSet(
    "billing/configoptions/choices",
    text="label choice",
    links="option>billing/configoptions",
    required="option choice label",
    named="option",
)
OPTION_CYCLES = ViewSet(
    "billing/configoptions/cycles",
    text="value cycle",
    integer="cycle_multiplier",
    money="price setup_fee",
    links="option>billing/configoptions currency>currency",
    required="option currency price",
    named="value option",
)
PLANS = ViewSet(
    "openstack/billing/plan",
    text="name",
    flag="is_default",
    data="pricing_rules",
    links="currency>currency reseller_client>clients",
    required="name currency",
    readonly="pricing_rules",
    named="id is_default",
    order="name currency",
    by="name",
)
LABELS = {
    "free": "Free", "fixed_and_dynamic": "Fixed and dynamic", "dynamic_or_fixed": "Dynamic or fixed",
    "disabled": "Disabled", "on_order": "On order", "first_payment": "First payment", "manual": "Manual",
}  # fmt: skip


@PRODUCTS.extra_fields
def product_shown(call: Call, each: Json, body: Json, _: bool) -> Json:
    """Add cycles and the words for codes."""
    cycles = call.store.where(CYCLES.prefix, product=each["id"])
    names = ("id", "display_name", "fixed_price", "currency")
    return {
        **body,
        "cycles": [brief(call, CYCLES.prefix, cycle["id"], names) for cycle in cycles],
        "price_model_display": LABELS.get(each["price_model"], ""),
        "auto_setup_display": LABELS.get(each["auto_setup"], ""),
    }


@PRODUCTS.handles(DESTROY)
def destroy(call: Call) -> Answer:
    """Delete a product that nobody uses."""
    if call.store.where("billing/services", product=call.object["id"]):
        raise APIException(409, "The product is in use.")
    call.store.remove(PRODUCTS.prefix, call.object["id"])
    return Response(204)


@PRODUCTS.action("GET", "create_options", detail=False)
@CYCLES.action("GET", "create_options", detail=False)
@OPTIONS.action("GET", "create_options", detail=False)
@OPTION_CYCLES.action("GET", "create_options", detail=False)
@PLANS.action("GET", detail=False)
def create_options(call: Call) -> Answer:
    """Answer the choices of each field, groups and currencies."""
    groups = [{"id": each["id"], "name": each["name"]} for each in call.store.where(GROUPS.prefix)]
    currencies = [each["code"] for each in call.store.where("currency")]
    choices = {name: words.split() for name, words in call.view.choices.items()}
    return {**choices, "groups": groups, "currencies": currencies}


@PRODUCTS.action("GET")
def configurable_options(call: Call) -> Answer:
    """Answer the product's options."""
    found = [each for each in call.store.where(OPTIONS.prefix) if call.object["id"] in each["products"]]
    return {"objects": [{"id": each["id"], "name": each["name"]} for each in found]}


@PRODUCTS.action("POST", "associate_configurable_option", "dissociate_configurable_option")
def change_option(call: Call) -> Answer:
    """Offer an option with the product, or no longer."""
    # Which key the panel takes is not known: both are taken.
    option = call.need(OPTIONS.prefix, call.data.get("configurable_option", call.data.get("configurable_option_id")))
    others = [id for id in option["products"] if id != call.object["id"]]
    adds = "/associate_" in call.request.full_path
    call.store.change(OPTIONS.prefix, option["id"], products=[*others, call.object["id"]] if adds else others)
    return detail("The option was associated." if adds else "The option was dissociated.")


@PRODUCTS.action("GET", "upgrade_options")
@PRODUCTS.action("POST")
def upgrade_options(call: Call) -> Answer:
    """Answer or set the products that this one can become."""
    if call.request.method == "POST":
        call.change(_upgrades=call.data.get("products", []))
        return detail("The upgrade options were saved.")
    found = [brief(call, PRODUCTS.prefix, id, ("id", "name")) for id in call.object.get("_upgrades", [])]
    return {"upgrade_options": [each for each in found if each]}


@GROUPS.extra_fields
def group_shown(call: Call, each: Json, body: Json, _: bool) -> Json:
    """Add the products of the group."""
    found = call.store.where(PRODUCTS.prefix, group=each["id"])
    return {**body, "products": [{"id": one["id"], "name": one["name"]} for one in found]}


@PLANS.extra_fields
def plan_shown(call: Call, each: Json, body: Json, _: bool) -> Json:
    """Add how many services there are."""
    count = call.store.count("billing/services", " AND json_extract(body,'$._plan')=?", [each["id"]])
    return {**body, "pricing_rules": each["pricing_rules"] or [], "services_count": count}


@PLANS.handles(DESTROY)
def destroy_plan(call: Call) -> Answer:
    """Delete a plan; its services go to another."""
    # In the body at first, in the query since 2020.10.
    sent = call.query if call.since("2020.10") else call.data
    other = call.get(PLANS.prefix, sent.get("plan_to_migrate"))
    if other is None or other["id"] == call.object["id"]:
        raise APIException(400, {"plan_to_migrate": ["This field is required."]})
    for service in call.store.where("billing/services", _plan=call.object["id"]):
        call.store.change("billing/services", service["id"], _plan=other["id"])
    call.store.remove(PLANS.prefix, call.object["id"])
    return detail("The plan was deleted.")
