"""What services cost: new cycles, invoices, upgrades, plans."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import invalid
from fleioctl.sandbox.http.response import Answer, detail
from fleioctl.sandbox.resources.billing.invoices import new_invoice
from fleioctl.sandbox.resources.billing.services import SERVICES
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED
from fleioctl.sandbox.types import Json

NEW_CYCLE_STARTS = ("now", "next_month", "keep")
"""A guess: that there are three values is known, which ones is not."""


@SERVICES.action("POST", since="2020.04")
def enable_billing(call: Call) -> Answer:
    """Let the service be billed from a new cycle on."""
    if call.data.get("new_cycle_start") not in NEW_CYCLE_STARTS:
        raise invalid(new_cycle_start=f"Choose one of {', '.join(NEW_CYCLE_STARTS)}.")
    call.change(last_service_cycle_state="in progress", _billed=True)
    return detail("Billing was enabled.")


@SERVICES.action("POST", since="2020.03")
def reset_service_invoiced_periods(call: Call) -> Answer:
    """Take back that periods were invoiced."""
    ids = call.data.get("periods_ids")
    if not isinstance(ids, list):
        raise invalid(periods_ids=REQUIRED)
    for id in ids:
        period = call.get("openstack/billing/history", id)
        # Unknown periods are skipped; whether the panel refuses them is not known.
        if period and period["client"] == call.object["client"] and period["state"] == "invoiced":
            call.store.change("openstack/billing/history", period["id"], state="unsettled")
    return detail("The periods were reset.")


@SERVICES.action("GET")
def upgrade_options(call: Call) -> Answer:
    """Answer the other products."""
    others = [each for each in call.store.where("billing/products") if each["id"] != call.object["product"]]
    return {"products": [{"id": each["id"], "name": each["name"]} for each in others]}


@SERVICES.action("POST")
def upgrade(call: Call) -> Answer:
    """Answer what another product costs; with `confirm`, invoice it and change."""
    product = call.get("billing/products", call.data.get("product"))
    if product is None:
        raise invalid(product="This field is required.")
    cycle = call.get("billing/productcycles", call.data.get("cycle"))
    price = cycle["fixed_price"] if cycle else "0.00"
    # Without confirmation this only reckons.
    if not call.data.get("confirm"):
        return {"product": product["name"], "price": price, "upgrade_cost": price, "credit": "0.00"}
    line = {
        "item_type": "serviceUpgrade",
        "amount": price,
        "description": product["name"],
        "service": call.object["id"],
    }
    invoice = new_invoice(call, call.need("clients", call.object["client"]), [line])
    call.change(product=product["id"], cycle=cycle["id"] if cycle else None)
    return {"invoice": invoice["id"]}


@SERVICES.action("POST")
def invoice(call: Call) -> Answer:
    """Invoice the service."""
    cycle = call.store.get("billing/productcycles", call.object["cycle"])
    name = call.object["display_name"]
    line = {
        "item_type": "service",
        "amount": cycle["fixed_price"] if cycle else "0.00",
        "description": name,
        "service": call.object["id"],
    }
    return {"invoice": new_invoice(call, call.need("clients", call.object["client"]), [line])["id"]}


@SERVICES.action("POST")
def update_billing_plan(call: Call) -> Answer:
    """Give the service another pricing plan."""
    plan = call.need("openstack/billing/plan", call.data.get("plan"))
    call.change(_plan=plan["id"], **_shown_plan(call, plan["id"]))
    return detail("The billing plan was updated.")


def _shown_plan(call: Call, plan: int) -> Json:
    return {"pricing_plan": plan} if call.since("2020.10") else {}
