"""An object of any kind as a row: what it is, in which state, whose."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from fleioctl.model.paths import identity, walk
from fleioctl.model.resource import Resource

NAMES = ("name", "display_number", "floating_ip_address", "title", "display_name", "full_name", "email")

STATES = ("status", "state")
INSTANCE = "compute:"  # how the device of a port begins that belongs to an instance

Json = dict[str, Any]


@dataclass
class Found:
    """One object that a word means, with the client it belongs to as far as that is known."""

    kind: str
    item: Json
    key: str = "id"
    client: Json = field(default_factory=dict)
    project: str = ""
    instance: str = ""

    @property
    def id(self) -> Any:
        """Return its id, of the type that the panel gave it."""
        return self.item.get(self.key)

    def as_row(self, contact: str) -> Json:
        """Return the row."""
        return {
            "kind": self.kind,
            "id": self.id,
            "name": name_of(self.item),
            "state": _state(self.item),
            "client": self.client.get("name"),
            "contact": contact or None,
            "client_id": self.client.get("id"),
        }


def found_in(resource: Resource, item: Json) -> Found:
    """Note what an object says of itself and of its owner."""
    kind = kind_of(resource.group)
    return Found(kind, item, resource.identity.key, _client(kind, item), _project(item), _instance(item))


def kind_of(group: str) -> str:
    """Return the singular of a group."""
    return group[:-3] + "y" if group.endswith("ies") else group.removesuffix("s")


def name_of(item: Json) -> str | None:
    """Return what people call it; a port without a name is called by its addresses."""
    name = next((str(item[name]) for name in NAMES if item.get(name)), "")
    ips = [str(ip.get("ip_address")) for ip in item.get("fixed_ips") or () if isinstance(ip, dict)]
    return name or ", ".join(ips) or None


def _client(kind: str, item: Json) -> Json:
    if kind == "client":
        return {"id": item.get("id"), "name": item.get("name")}
    client = item.get("client")
    if isinstance(client, dict):
        return client
    if client is not None:
        return {"id": client, "name": item.get("client_display")}
    clients = [each for each in item.get("clients") or () if isinstance(each, dict)]
    return clients[0] if len(clients) == 1 else {"name": ", ".join(str(each.get("name")) for each in clients) or None}


def _project(item: Json) -> str:
    project = item.get("project_id") or item.get("project")
    return identity(walk(project, "project_id") if isinstance(project, dict) else project)


def _instance(item: Json) -> str:
    """Return the id of the instance that a port or an address leads to."""
    target = item.get("associated_object")
    if isinstance(target, dict) and target.get("device_type") == "instance":
        return identity(target)
    return str(item.get("device_id") or "") if str(item.get("device_owner") or "").startswith(INSTANCE) else ""


def _state(item: Json) -> str | None:
    state = next((item[name] for name in STATES if isinstance(item.get(name), str)), None)
    if state:
        return str(state)
    for name, words in (("is_active", ("inactive", "active")), ("admin_state_up", ("down", "up"))):
        if isinstance(item.get(name), bool):
            return words[item[name]]
    return None
