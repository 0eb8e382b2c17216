"""The commands that are killed, and what on the panel is their doing."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from faults.wire import JANE, SERVER_FIELDS, Objects

from fleioctl.sandbox.application import Sandbox

BULK = 50
TICKET = "--department 1 --priority low --status open --description Clicks"

Rows = list[dict[str, Any]]


@dataclass(frozen=True)
class Scene:
    """A command line, with how many objects it is to make; `found` are those that are its doing.

    `early` says that it is killed while it starts, `repeatable` that it may be carried out again; `check` is a line
    that must end well after all that.
    """

    name: str
    line: str
    found: Callable[[Objects], Rows]
    makes: int = 1
    early: bool = False
    repeatable: bool = False
    check: str = ""


def scenes(panel: Sandbox, folder: Path) -> dict[str, Scene]:
    """Return the scenes by name, with ids that are in the seed."""
    rows = Objects(panel)
    client = rows.first("clients", lambda row: row["status"] == "active" and row["currency"] == "EUR")["id"]
    owner = rows.first("openstack/instances", lambda row: row["status"] == "active")["client"]["id"]
    running = rows.first("openstack/instances", _is_settled)["id"]
    panel_file = _panel_file(folder)
    ticket = f"tickets create --title Killed --client {client} {TICKET}"
    found = (
        Scene("clients create", JANE, _named("clients", name="Jane Doe")),
        Scene(
            "instances create",
            f"instances create --client {owner} --name killed {SERVER_FIELDS}",
            _named("openstack/instances", name="killed"),
        ),
        Scene("tickets create", ticket, _named("plugins/tickets/tickets", title="Killed")),
        Scene("todos create", "todos create --title Killed", _named("plugins/todo/todo", title="Killed")),
        Scene(
            "networks create",
            f"networks create --client {owner} --name killed --region Region1",
            _named("openstack/networks", name="killed"),
        ),
        Scene("bulk create", f"tickets create --from-file {_fifty(folder, client)}", _fifty_tickets, makes=BULK),
        Scene("apply", f"apply {panel_file} --yes", _applied, makes=len(APPLIED), check=f"diff {panel_file} --check"),
        Scene("wait", f"instances stop {running} --wait", _named("openstack/instances", id=running), repeatable=True),
        Scene("start-up", ticket, _named("plugins/tickets/tickets", title="Killed"), early=True),
    )
    return {each.name: each for each in found}


def _named(path: str, **fields: Any) -> Callable[[Objects], Rows]:
    return lambda rows: [row for row in rows.all(path) if all(row.get(name) == fields[name] for name in fields)]


def _fifty_tickets(rows: Objects) -> Rows:
    return [row for row in rows.all("plugins/tickets/tickets") if str(row.get("title")).startswith("Bulk ")]


def _fifty(folder: Path, client: Any) -> Path:
    fields = {"client": client, "department": 1, "priority": "low", "status": "open", "description": "Clicks"}
    file = folder / "fifty.json"
    file.write_text(json.dumps([{"title": f"Bulk {number}", **fields} for number in range(1, BULK + 1)]))
    return file


APPLIED = {
    "Bulk shop": "billing/productgroups",
    "Bulk hosting": "billing/products",
    "month 3": "billing/productcycles",
    "Bulk firewall": "openstack/securitygroups",
    "Bulk rule": "rules",
    "bulk.example.": "openstack/dns",
    "www.bulk.example.": "records",
    "mail.bulk.example.": "records",
}
"""What the file of `apply` makes, each of it once: by a name, where it lies on the panel."""


def _applied(rows: Objects) -> Rows:
    """Return what is the doing of `apply`, named as above."""
    zones = [row for row in rows.stored("openstack/dns") if row["name"] == "bulk.example."]
    groups = [row for row in rows.stored("openstack/securitygroups") if row["name"] == "Bulk firewall"]
    products = [row for row in rows.stored("billing/products") if row["name"] == "Bulk hosting"]
    found = [row for row in rows.stored("billing/productgroups") if row["name"] == "Bulk shop"]
    found += [row for row in rows.stored("billing/productcycles") if row["product"] in [one["id"] for one in products]]
    rules = [rule for row in groups for rule in row["security_group_rules"] if rule["description"] == "Bulk rule"]
    records = [record for row in zones for record in row["_records"] if record["type"] == "A"]
    return [*found, *products, *groups, *rules, *zones, *records]


def _panel_file(folder: Path) -> Path:
    client = "oana.ionescu@example.com"
    rule = {"direction": "ingress", "protocol": "tcp", "port_range_min": 443, "description": "Bulk rule"}
    records = [{"name": name, "type": "A", "records": ["192.0.2.80"]} for name in ("www", "mail")]
    product = {"code": "bulk", "name": "Bulk hosting", "group": "Bulk shop", "product_type": "generic"}
    cycle = {"product": "bulk", "cycle": "month", "cycle_multiplier": 3, "currency": "EUR", "fixed_price": "7.50"}
    zone = {"name": "bulk.example.", "email": "dns@example.com", "type": "PRIMARY", "client": client}
    wanted = {
        "product-groups": [{"name": "Bulk shop", "description": "Made by apply", "visible": True}],
        "products": [{**product, "price_model": "free", "status": "public", "description": "Made by apply"}],
        "product-cycles": [cycle],
        "security-groups": [{"name": "Bulk firewall", "region": "Region1", "client": client, "rules": [rule]}],
        "dns-zones": [{**zone, "records": records}],
    }
    file = folder / "panel.yaml"
    file.write_text(json.dumps(wanted))  # which is YAML too
    return file


def _is_settled(row: dict[str, Any]) -> bool:
    return bool(row["status"] == "active" and not row["locked"] and not row["display_task"])
