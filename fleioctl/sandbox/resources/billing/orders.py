"""Orders of customers, before they become services."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import APIException
from fleioctl.sandbox.http.response import Answer, Response, detail
from fleioctl.sandbox.resources.billing.provision import activate, service_body
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import cleaned
from fleioctl.sandbox.rest.model import CREATE
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.rest.viewsets import ViewSet

ORDERS = ViewSet(
    "billing/orders",
    key="random",
    text="status currency client_notes staff_notes",
    money="total",
    moment="order_date",
    data="items fraud_check_result metadata",
    links="client>clients:id,name user>users:id,username,full_name invoice>billing/invoices",
    created="order_date",
    required="client",
    readonly="user invoice total fraud_check_result metadata currency",
    # Newer panels have fraud too; how an order comes to it is not known.
    choices={"status": "pending verified completed cancelled"},
    defaults={"status": "pending", "total": "0.00", "items": []},
    named="id order_date status client_notes staff_notes",
    order="id client user order_date status",
    filterable=True,
)


@ORDERS.handles(CREATE)
def create(call: Call) -> Answer:
    """Create an order for a client."""
    body = cleaned(call, ORDERS, ORDERS.required.split())
    client = call.need("clients", body["client"])
    user = call.need("users", call.data["user"]) if call.data.get("user") else call.caller
    made = {"user": user["id"], "currency": client["currency"], "metadata": {}}
    call.object = call.add(ORDERS.prefix, **{**fresh(call, ORDERS, body), **made})
    return Response(201, serialize(call, ORDERS, call.object))


@ORDERS.action("POST")
def accept(call: Call) -> Answer:
    """Let the order's services be set up: 202, or 422 where that cannot be."""
    order = call.object
    if order["status"] in {"completed", "cancelled"}:
        messages = [f"The order is {order['status']}."]
        # The only 422 of billing: with a list of what is in the way.
        raise APIException(422, {"detail": "The order cannot be accepted.", "messages": messages})
    client = call.need("clients", order["client"])
    for item in order["items"] or []:
        product = call.get("billing/products", item.get("product"))
        if product:
            # The service comes first, the completion of the order after it.
            service = service_body(call, client["id"], product, order=order["id"])
            call.later(0.3, "add", "billing/services", service)
            activate(call, service, client)
    call.later(1.0, "set", ORDERS.prefix, {"status": "completed"}, order["id"])
    return detail("The order's acceptance is scheduled.", 202)


@ORDERS.action("POST", "verify", "cancel", "pending")
def change_status(call: Call) -> Answer:
    """Move the order to another state."""
    word = call.request.full_path.rsplit("/", 1)[-1]
    status = {"verify": "verified", "cancel": "cancelled", "pending": "pending"}[word]
    call.later(1.0, "set", ORDERS.prefix, {"status": status}, call.object["id"])
    return detail("The order's change is scheduled.", 202)


@ORDERS.action("POST")
def delete(call: Call) -> Answer:
    """Delete the order."""
    call.later(1.0, "remove", ORDERS.prefix, {}, call.object["id"])
    return detail("The order's deletion is scheduled.", 202)
