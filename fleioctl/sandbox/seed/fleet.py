"""Some forty servers in all states, and their ports."""

from __future__ import annotations

from typing import Any

from fleioctl.sandbox.seed.row import Rows, project_key, uuid
from fleioctl.sandbox.types import Json

# name, owner's e-mail (its beginning), status, flavor, image, more
SERVERS: tuple[tuple[str, str, str, str, str | None, dict[str, Any]], ...] = (
    ("db1", "oana", "active", "3", "debian-12", {}),
    ("db1", "john", "active", "3", "ubuntu-22.04", {}),
    ("shop", "oana", "active", "4", "debian-12", {"locked": True}),
    ("mail", "oana", "stopped", "2", "debian-12", {}),
    ("cache", "oana", "active", "2", "debian-12", {}),
    ("backup", "oana", "suspended", "2", "debian-12", {}),
    ("www", "john", "active", "2", "ubuntu-22.04", {}),
    ("build-server", "john", "active", "5", "ubuntu-22.04", {}),
    ("old-www", "john", "stopped", "1", "debian-12", {}),
    ("broken", "john", "error", "6", "debian-12", {}),
    ("hk-proxy", "li", "active", "1", "debian-12", {}),
    ("hk-erp", "li", "active", "4", "windows-2019", {}),
    ("hk-test", "li", "rescued", "2", "debian-12", {}),
    ("blog", "yasmin", "active", "1", "debian-12", {}),
    ("atelier", "yasmin", "resized", "3", "debian-12", {"_before": {"flavor": "2", "status": "active"}}),
    ("pedidos", "pedro", "active", "2", "ubuntu-22.04", {}),
    ("almacén", "pedro", "active", "2", "ubuntu-22.04", {}),
    ("installer", "pedro", "booted_from_iso", "2", "systemrescue", {"booted_from_iso": True}),
    ("norr-1", "greta", "active", "2", "debian-12", {}),
    ("norr-2", "greta", "active", "2", "debian-12", {}),
    ("norr-3", "greta", "building", "2", "debian-12", {"task_state": "spawning", "host_name": None, "hostId": ""}),
    ("arhiva", "radu", "stopped", "2", "debian-12", {}),
    ("erp", "emma", "active", "5", "debian-12", {}),
    ("erp-test", "emma", "active", "3", "debian-12", {}),
    ("pipeline", "emma", "paused", "3", "debian-12", {}),
    ("dziennik", "anna", "active", "1", "debian-12", {}),
    ("moodle", "anna", "active", "3", "ubuntu-22.04", {}),
    ("web-torino", "marco", "active", "1", "debian-12", {}),
    ("web-milano", "marco", "stopped", "1", "debian-12", {}),
    ("monitor", "lars", "active", "22", "debian-12-r2", {}),
    ("vpn", "lars", "active", "21", "debian-12-r2", {}),
    ("wordpress", "ioana", "active", "1", "debian-12", {}),
    ("lab", "david", "suspended", "2", "debian-12", {}),
    ("ml-1", "noah", "active", "22", "debian-12-r2", {}),
    ("ml-2", "noah", "shelved_offloaded", "22", "debian-12-r2", {}),
    ("one", "alex.smith20", "active", "1", "debian-12", {}),
    ("one", "alex.smith21", "error", "1", "debian-12", {}),
    ("\x1b]0;owned\x07web\x1b[2J", "red", "active", "1", "debian-12", {}),
    ('=HYPERLINK("http://example.com")', "formula", "active", "1", "debian-12", {}),
    ("[red]alert[/red]\u202e", "bob", "stopped", "1", "debian-12", {}),
    ("服务器-🦄", "wang", "active", "1", "debian-12", {}),
    ("خادم", "mohammed", "active", "1", None, {}),
)


def plant(rows: Rows) -> None:
    """Add them; the newest, which lists show first, are ordinary."""
    for place, (name, owner, status, flavor, image, more) in reversed(list(enumerate(SERVERS))):
        client = next(each for each in rows.bodies["clients"] if each["email"].startswith(owner))
        _server(rows, place, name, client, status=status, flavor=flavor, image=image, more=more)


def _server(
    rows: Rows, place: int, name: str, client: Json, *, status: str, flavor: str, image: str | None, more: Json
) -> None:
    size = rows.find("openstack/flavors", id=flavor)
    host = rows.find("openstack/hypervisors", region=size["region"])
    placed = status != "error"
    project = rows.find("openstack/projects", client=client["id"])
    id, created = uuid(f"server {place}"), rows.ago(0.2 + 1.7 * place)
    server = {
        "id": id,
        "name": name,
        "description": None,
        "status": status,
        "task_state": None,
        "created": created,
        "region": size["region"],
        "flavor": flavor,
        "client": client["id"],
        "image": uuid(f"image {image}") if image else None,
        "project": project["id"],
        "host_name": host["host_name"] if placed else None,
        "hostId": host["id"] if placed else "",
        "current_cycle_traffic": place * 123456789,
        "current_month_traffic": place * 23456789,
        "_actions": [{"start_time": created, "action": "create", "message": None, "request_id": f"req-0000-{id[:13]}"}],
        "_groups": ["default"],
        "_volume": None,
        **more,
    }
    rows.add("openstack/instances", **server)
    # A server gets its port when it is built.
    if placed and status != "building":
        network = "private" if size["region"] == "Region1" else "private-r2"
        _port(rows, network, server, place + 10)


def _port(rows: Rows, network: str, server: Json, place: int) -> None:
    start = "10.0.0." if network == "private" else "10.2.0."
    fixed = [{"ip_address": f"{start}{place}", "subnet_id": uuid(f"subnet {network}")}]
    rows.add(
        "openstack/ports",
        id=uuid(f"port {server['id']}"),
        device_id=server["id"],
        device_owner="compute:nova",
        admin_state_up=True,
        port_security_enabled=True,
        status="ACTIVE",
        fixed_ips=fixed,
        mac_address=f"fa:16:3e:00:00:{place:02x}",
        network=uuid(f"network {network}"),
        project=project_key(server["client"]),
        client=server["client"],
        security_groups=[],
        extra={},
    )
