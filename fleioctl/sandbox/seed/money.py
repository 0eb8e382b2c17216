"""What is sold and how it is paid."""

from __future__ import annotations

from fleioctl.sandbox.seed.row import Rows


def plant(rows: Rows) -> None:
    """Add products, plans, gateways and taxes."""
    rows.add("billing/productgroups", name="Cloud", description="OpenStack", visible=True)
    rows.add("billing/productgroups", name="Hosting", description="Web hosting", visible=True)
    rows.add("billing/productgroups", name="Internal", description="Not for customers", visible=False)
    _product(rows, 1001, "OpenStack Cloud", "cloud", "openstack", group=1, price_model="dynamic_or_fixed")
    _product(rows, 1002, "Web Hosting", "hosting", "hosting", group=2, price_model="fixed_and_dynamic")
    _product(rows, 1003, "Consulting", "consulting", "generic", group=3, price_model="free", status="private")
    for product, price in ((1001, "0.00"), (1002, "4.99"), (1003, "0.00")):
        words = {"cycle": "month", "cycle_multiplier": 1, "currency": "EUR", "setup_fee": "0.00", "status": "public"}
        rows.add(
            "billing/productcycles", product=product, fixed_price=price, display_name=f"{price} EUR a month", **words
        )
    _option(rows, "RAM", "Memory of the server", {"4": "4 GB", "8": "8 GB"})
    rows.add("openstack/billing/plan", name="Standard", currency="EUR", is_default=True, pricing_rules=[])
    rows.add("openstack/billing/plan", name="Discount", currency="EUR", pricing_rules=[])
    rows.add(
        "billing/gateways",
        name="banktransfer",
        display_name="Bank transfer",
        enabled=True,
        visible_to_user=True,
        fixed_fee="0.00",
        percent_fee="0.00",
    )
    rows.add(
        "billing/gateways",
        name="stripe",
        display_name="Card",
        enabled=True,
        recurring_payments_enabled=True,
        visible_to_user=True,
        fixed_fee="0.30",
        percent_fee="1.40",
    )
    for name, country, rate in (("TVA", "Romania", 19), ("MwSt", "Germany", 19.5)):
        start = rows.ago(365)[:10]
        rows.add("billing/taxrules", level=1, name=name, country=country, state=None, rate=rate, start_date=start)


def _product(rows: Rows, id: int, name: str, code: str, kind: str, *, group: int, **more: str) -> None:
    values = {"description": f"{name} for everybody", "module": kind, "product_type": kind, "status": "public", **more}
    rows.add("billing/products", id=id, name=name, code=code, group=group, **values)


def _option(rows: Rows, name: str, text: str, choices: dict[str, str]) -> None:
    option = rows.add("billing/configoptions", name=name, description=text, widget="drop")["id"]
    for place, (choice, label) in enumerate(choices.items(), start=1):
        words = {"cycle": "month", "cycle_multiplier": 1, "currency": "EUR", "setup_fee": "0.00"}
        rows.add("billing/configoptions/choices", option=option, choice=choice, label=label)
        rows.add("billing/configoptions/cycles", option=option, value=choice, price=f"{place}.50", **words)
