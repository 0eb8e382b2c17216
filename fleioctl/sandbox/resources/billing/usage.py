"""The running usage of cloud services, under the path that it has since 2020."""

from __future__ import annotations

from typing import Any

from fleioctl.sandbox.http.response import Answer
from fleioctl.sandbox.resources.customers.clients.viewset import project_of
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.model import LIST, RETRIEVE
from fleioctl.sandbox.rest.pagination import paginate_rows
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

STORED = "openstack/billing"
"""Where the running cycles are kept, whatever path shows them."""
USAGE = ViewSet("openstack/billing/usage", methods=LIST | RETRIEVE, available=("2020.10", ""))
PLAIN = (
    "id", "start_date", "end_date", "service_display", "updated_at", "billing_start", "billing_end", "previous_history",
)  # fmt: skip


@USAGE.handles(LIST)
def usages(call: Call) -> Answer:
    """Answer the running cycles of all clients."""
    return paginate_rows(call, [usage_shown(call, each) for each in call.store.where(STORED)])


@USAGE.get_object
def load(call: Call) -> Json | None:
    """Find the cycle."""
    return call.get(STORED, call.ids[-1])


@USAGE.handles(RETRIEVE)
def usage(call: Call) -> Answer:
    """Answer one cycle."""
    return usage_shown(call, call.object)


@USAGE.action("GET", "client", detail=False)
def usage_of_client(call: Call) -> Answer:
    """Answer the running cycle of a client."""
    client = call.need("clients", call.query.get("client_id"))
    cycles = call.store.where(STORED, client=client["id"])
    # One running cycle a client, as it has one cloud service.
    return usage_shown(call, cycles[0]) if cycles else {}


def usage_shown(call: Call, cycle: Json) -> Json:
    """Return a cycle with its owner and its details."""
    client = call.store.get("clients", cycle["client"]) or {}
    project = project_of(call, cycle["client"])
    price = price_shown(call, cycle["price"])
    return {
        **{name: cycle[name] for name in PLAIN},
        "service_id": cycle["service"],
        # Service cycles are a resource of their own, whose path is not known.
        "service_cycle": None,
        "is_cost": False,
        "client_display": client.get("name"),
        "client_currency": client.get("currency"),
        "price": price,
        "usage": {
            "project": project["project_id"] if project else None,
            "usage_details": [],
            "metrics_details": [],
            "usage_end": cycle["updated_at"],
            "price": price,
            "currency": client.get("currency"),
        },
    }


def price_shown(call: Call, price: float | None) -> Any:
    """Return a price: a number at first, a text since 2023.06 (seen at the end users' API)."""
    return f"{price:.4f}" if price is not None and call.since("2023.06") else price
