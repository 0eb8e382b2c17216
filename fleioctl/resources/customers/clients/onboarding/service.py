"""The service of a new client: one of each product."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from fleioctl.changes.follow import until
from fleioctl.changes.once import SETTLE, Found, Once
from fleioctl.changes.submit import Call
from fleioctl.errors import Incomplete, NotFound, Usage
from fleioctl.inputs.lookup import objects, resolve
from fleioctl.inputs.objects import object_path
from fleioctl.model.filters import Condition, filtering
from fleioctl.model.paths import identity
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import once
from fleioctl.resources.billing.services.openstack import order_calls
from fleioctl.session.session import Session

# A service that has ended does not keep the client from getting another one.
OVER = ("terminated", "terminating", "canceled", "fraud", "archived")
BY_HAND = ("disabled", "manual")

Json = dict[str, Any]


@dataclass(frozen=True)
class Order:
    """A product and its price, known to exist before anything is made."""

    session: Session
    product: Json
    cycle: str
    journal: bool = True
    settle: float = SETTLE

    @property
    def name(self) -> str:
        """Return the product's name."""
        return str(self.product.get("name"))

    @property
    def by_hand(self) -> bool:
        """Tell whether somebody has to activate it: only OpenStack services are set up by the order itself."""
        return self.product.get("product_type") != "openstack" and self.product.get("auto_setup") in BY_HAND

    def existing(self, client: str) -> Json | None:
        """Return the service of this product that the client has."""
        product = identity(self.product)
        found = (each for each in services_of(self.session, client) if identity(each.get("product")) == product)
        return next((each for each in found if each.get("status") not in OVER), None)

    def call(self, client: str) -> Call:
        """Return the one call that orders it."""
        product = identity(self.product)
        # Only OpenStack products want a project, and a call of their own.
        if self.product.get("product_type") != "openstack":
            body: Json = {"client": client, "product": product, "cycle": self.cycle}
            return Call("POST", "billing/services", once, "services", "create", f"{client} {product}", body=body)
        body = {"product_id": product, "product_cycle_id": self.cycle, "create_new_project": True}
        return order_calls(self.session, client, body, f"{client} {product}")[0]

    def make(self, client: str) -> Json:
        """Order it, never twice, and return the service; empty while the list does not show it."""
        evidence = _Ordered(self, client)
        Once(self.session, self.call(client), evidence, self.settle, self.journal).perform()
        # The list may follow the answer by seconds.
        until(self.session, lambda: self.existing(client) is not None, self.settle)
        return self.existing(client) or {}


@dataclass(frozen=True)
class _Ordered:
    """A service of the product, where the client had none."""

    order: Order
    client: str

    def before(self) -> Json:
        return {}

    def find(self, context: Json) -> Found | None:
        found = self.order.existing(self.client)
        return Found(identity(found), found) if found else None


def order_of(session: Session, product: str, cycle: str | None, *, journal: bool, settle: float | None) -> Order:
    """Return the order of a product by name or id, at its only price or the one named; Usage where several fit."""
    products = resource_of("products")
    found = session.api.get(object_path(products, resolve(session, products, product).id))
    # The list takes no parameters, so all prices are read and chosen from here.
    prices = [
        each
        for each in objects(session, resource_of("product-cycles"), [])
        if identity(each.get("product")) == identity(found) and each.get("status") != "retired"
    ]
    named = [each for each in prices if not cycle or cycle in (identity(each), each.get("cycle"), _named(each))]
    if len(named) == 1:
        return Order(session, found, identity(named[0]), journal, SETTLE if settle is None else settle)
    offered = ", ".join(f"{_named(each)} ({identity(each)})" for each in prices) or "none"
    if cycle and not named:
        raise NotFound(f"{found.get('name')} has no cycle {cycle!r}.", hint=f"Its cycles: {offered}.")
    message = f"Which cycle of {found.get('name')}? It has {offered}."
    raise Usage(message, code="missing_field", fields={"cycle": "required"}, hint="Give --cycle.")


def services_of(session: Session, client: str) -> Iterator[Json]:
    """Yield the services of a client."""
    query = [("filtering", filtering([Condition("client", "=", client)]))]
    for each in objects(session, resource_of("services"), query):
        # A filter that is ignored returns the services of everybody.
        if identity(each.get("client")) == client:
            yield each


def await_active(session: Session, client: str, service: str, timeout: float) -> None:
    """Wait until a service is active; Incomplete when it is not in time."""

    def is_active() -> bool:
        return any(
            identity(each) == service and each.get("status") == "active" for each in services_of(session, client)
        )

    if not until(session, is_active, timeout):
        message = f"The service {service} is not active after {timeout:g} s."
        hint = f"It may still come: fleioctl services show {service}"
        raise Incomplete(message, code="wait_timeout", hint=hint, outcome="changed")


def _named(cycle: Json) -> str:
    # Where the panel shows no name: 1 month.
    return str(cycle.get("display_name") or f"{cycle.get('cycle_multiplier')} {cycle.get('cycle')}")
