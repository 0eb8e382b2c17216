"""How a cloud service and its project come to be, some time after they were ordered."""

from __future__ import annotations

from typing import Any

from fleioctl.sandbox.dates import stamp
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.storage.store import new_uuid
from fleioctl.sandbox.types import Json

# Seconds; months of 30 days, so that tests can reckon.
MONTH_SECONDS = 30 * 86_400
CLOUD_PRODUCT = 1001
"""The seeded product that `create_auto_order_service` orders."""


def order_cloud(call: Call, client: Json, external_id: Any = None) -> Json:
    """Order the default cloud service for a client; it appears, pending, after a moment."""
    product = call.need("billing/products", CLOUD_PRODUCT)
    service = service_body(call, client["id"], product, external_billing_id=external_id or None)
    call.later(0.3, "add", "billing/services", service)
    activate(call, service, client)
    return service


def activate(call: Call, service: Json, client: Json) -> None:
    """Let a service be active after the delay, and a cloud service have its project."""
    done = {"status": "active", "task": None, "activated_at": call.time, "suspended_at": None, "terminated_at": None}
    # Cycles have states from 2020.03 on, shown from 2020.10 on.
    if call.since("2020.10"):
        end = stamp(call.now + MONTH_SECONDS)
        done.update(paid_until=end, current_service_cycle_end=end, last_service_cycle_state="in progress")
    call.later(1.0, "set", "billing/services", done, service["id"])
    call.later(1.0, "set", "clients", {"status": "active"}, client["id"])
    # An activated service keeps the project that it has.
    if service["_type"] == "openstack" and not call.store.where("openstack/projects", service=service["id"]):
        project = project_body(call, service, client)
        call.later(1.0, "add", "openstack/projects", project)
        call.later(1.0, "add", "openstack/billing", cycle_body(call, service))


def service_body(call: Call, client: int, product: Json, **more: Any) -> Json:
    """Return a new pending service."""
    kind = call.table["billing/services"]
    plan = call.store.where("openstack/billing/plan", is_default=True)
    cycle = call.store.where("billing/productcycles", product=product["id"])
    chosen = plan[0]["id"] if plan and product["product_type"] == "openstack" else None
    return {
        **dict.fromkeys(kind.fields),
        "id": call.new_id(kind),
        "internal_id": call.store.count(kind.prefix) + 1,
        "display_name": product["name"],
        "client": client,
        "product": product["id"],
        "cycle": cycle[0]["id"] if cycle else None,
        "status": "pending",
        "notes": "",
        "created_at": call.time,
        "updated_at": call.time,
        "configurable_options": [],
        "_type": product["product_type"],
        "_plan": chosen,
        **({"pricing_plan": chosen} if call.since("2020.10") else {}),
        **more,
    }


def project_body(call: Call, service: Json, client: Json) -> Json:
    """Return the OpenStack project of a service."""
    # OpenStack writes the ids of projects without dashes.
    openstack_id = new_uuid().replace("-", "")
    return {
        "id": call.new_id(call.table["openstack/projects"]),
        "project_id": openstack_id,
        "project_domain_id": "default",
        "service": service["id"],
        "client": client["id"],
        "name": f"{client['name']} {client['id']}",
        "description": f"Project of client {client['id']}",
        "disabled": False,
        "fleio_disabled_reason": None,
        "deleted": False,
        "is_domain": False,
        "extras": {},
        "services_count": 1,
        "created_at": call.time,
        "updated_at": call.time,
    }


def cycle_body(call: Call, service: Json, price: float = 0.0) -> Json:
    """Return the running usage cycle of a service; the price is a number, in the client's currency."""
    return {
        "id": call.new_id(call.table["openstack/billing"]),
        "start_date": call.time,
        "end_date": None,
        "price": price,
        "usage": {"price": price, "usage_details": []},
        "service": service["id"],
        "client": service["client"],
        "service_display": service["display_name"],
        "updated_at": call.time,
        "billing_start": call.time,
        "billing_end": None,
        "previous_history": None,
        "reseller_service": None,
    }
