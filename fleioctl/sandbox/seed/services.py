"""What the customers ordered: cloud and hosting services, projects, usage."""

from __future__ import annotations

from typing import Any

from fleioctl.sandbox.seed.row import Rows, number, project_key
from fleioctl.sandbox.types import Json

CLOUD, HOSTING = 1001, 1002


def order(rows: Rows, client: Json, place: int) -> None:
    """Give the customer a cloud service with its project; each fifth has hosting too, Chloe hosting alone."""
    if client["first_name"] != "Chloe":
        service = _service(rows, client, CLOUD, f"cloud {place}")
        _project(rows, client, service)
        _usage(rows, client, service, place)
    if place % 5 == 0:
        _service(
            rows,
            client,
            HOSTING,
            f"hosting {place}",
            domain_name=f"site{place}.example.com",
            hosting_account={"username": f"site{place}"},
        )


def _service(rows: Rows, client: Json, product: int, name: str, **more: Any) -> Json:
    ordered = rows.find("billing/products", id=product)
    # Overdue ones are why their clients are suspended.
    due = -6 if client["status"] == "suspended" else 1 + len(rows.bodies["billing/services"]) % 28
    times = {"created_at": client["date_created"], "activated_at": client["date_created"], "updated_at": rows.ago(3)}
    return rows.add(
        "billing/services",
        id=number(name),
        display_name=ordered["name"],
        client=client["id"],
        product=product,
        cycle=product - 1000,
        status=client["status"],
        internal_id=len(rows.bodies["billing/services"]) + 1,
        **{
            "next_due_date": rows.ago(-due),
            "paid_until": rows.ago(-due),
            "next_invoice_date": rows.ago(7 - due),
            "current_service_cycle_end": rows.ago(-due),
            "last_service_cycle_state": "unpaid" if client["status"] == "suspended" else "in progress",
            "configurable_options": [],
            "_type": ordered["product_type"],
            "_plan": None,
            **times,
            **more,
        },
        **({"suspend_type": "overdue", "suspended_at": rows.ago(4)} if client["status"] == "suspended" else {}),
    )


def _project(rows: Rows, client: Json, service: Json) -> None:
    service["_plan"] = service["pricing_plan"] = 1
    rows.add(
        "openstack/projects",
        id=number(f"project {client['id']}"),
        project_id=project_key(client["id"]),
        project_domain_id="default",
        service=service["id"],
        client=client["id"],
        name=f"{client['name']} {client['id']}",
        extras={},
        description=f"Project of client {client['id']}",
        disabled=client["status"] == "suspended",
        services_count=1,
        created_at=client["date_created"],
        updated_at=rows.ago(3),
    )


def _usage(rows: Rows, client: Json, service: Json, place: int) -> None:
    shared = {"client": client["id"], "service_display": service["display_name"]}
    price = round(place * 3.1415, 4)
    rows.add(
        "openstack/billing",
        id=number(f"cycle {place}"),
        start_date=rows.ago(12),
        price=price,
        usage={"price": price, "usage_details": []},
        **{"service": service["id"], "updated_at": rows.ago(0.05), "billing_start": rows.ago(12), **shared},
    )
    rows.add(
        "openstack/billing/history",
        id=number(f"history {place}"),
        start_date=rows.ago(42),
        end_date=rows.ago(12),
        price=price * 2,
        **{
            "usage": None,
            "state": ("unsettled", "settled", "invoiced")[place % 3] if place != 5 else "unsettled",
            **shared,
        },
    )
