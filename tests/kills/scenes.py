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

    `early` says that it is killed while it starts, `repeatable` that it may be carried out again.
    """

    name: str
    line: str
    found: Callable[[Objects], Rows]
    makes: int = 1
    early: bool = False
    repeatable: bool = False


def scenes(panel: Sandbox, folder: Path) -> dict[str, Scene]:
    """Return the scenes by name, with ids that are in the seed."""
    rows = Objects(panel)
    client = rows.first("clients", lambda row: row["status"] == "active" and row["currency"] == "EUR")["id"]
    owner = rows.first("openstack/instances", lambda row: row["status"] == "active")["client"]["id"]
    running = rows.first("openstack/instances", _is_settled)["id"]
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


def _is_settled(row: dict[str, Any]) -> bool:
    return bool(row["status"] == "active" and not row["locked"] and not row["display_task"])
