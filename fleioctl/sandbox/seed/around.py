"""What is around the servers: firewalls, disks, routers and outer addresses."""

from __future__ import annotations

from fleioctl.sandbox.resources.network.securitygroups import rule_body
from fleioctl.sandbox.seed.row import Rows, project_key, uuid
from fleioctl.sandbox.types import Json

DISKS = (
    ("db1-data", "in-use", 100),
    ("spare", "available", 10),
    ("old-data", "error", 20),
    ("scratch", "available", 5),
)
"""Name, status and size; the first is on the first server."""


def plant(rows: Rows) -> None:
    """Add them."""
    for client in rows.bodies["clients"]:
        if any(project["client"] == client["id"] for project in rows.bodies["openstack/projects"]):
            _firewall(rows, client)
    server = rows.find("openstack/instances", id=uuid("server 0"))
    _web_firewall(rows, server["client"])
    owned = {"client": server["client"], "project": project_key(server["client"]), "region": "Region1"}
    if rows.since("2020.10"):
        _boot_disks(rows)
    if rows.since("2020.02"):
        _spare_port(rows, owned)
    for name, status, size in DISKS:
        _disk(rows, name, status, size, {**owned, **(_attached(server) if status == "in-use" else {})})
    copied = {"volume": uuid("disk db1-data"), "size": 100, "status": "available", **owned}
    words = {"name": "db1-before-upgrade", "progress": "100%", "metadata": {}}
    rows.add("openstack/volumesnapshots", id=uuid("disk snapshot"), **words, **copied)
    rows.add("openstack/volumebackups", id=uuid("disk backup"), name="db1-weekly", object_count=12, **copied)
    _router(rows, server["client"])
    _addresses(rows, server)


def _firewall(rows: Rows, client: Json) -> None:
    outward = [rule_body(direction="egress", ethertype=kind) for kind in ("IPv4", "IPv6")]
    _group(rows, client["id"], "default", "Default security group", outward)


def _web_firewall(rows: Rows, client: int) -> None:
    words = {"direction": "ingress", "ethertype": "IPv4", "protocol": "tcp"}
    inward = [rule_body(**words, port_range_min=port, port_range_max=port) for port in (80, 443)]
    _group(rows, client, "web", "Lets browsers in", inward)


def _group(rows: Rows, client: int, name: str, text: str, rules: list[Json]) -> None:
    owner = f"{client}" if name == "default" else f"{client} {name}"
    for place, rule in enumerate(rules):
        rule["id"] = uuid(f"rule {owner} {place}")
    rows.add(
        "openstack/securitygroups",
        id=uuid(f"group {owner}"),
        name=name,
        description=text,
        region="Region1",
        project=project_key(client),
        client=client,
        security_group_rules=rules,
    )


def _attached(server: Json) -> Json:
    return {"attach_status": "attached", "related_instance_uuid": server["id"]}


def _disk(rows: Rows, name: str, status: str, size: int, more: Json) -> None:
    fixed = {"attach_status": "detached", "availability_zone": "nova", "size_increment": 1, "type": "ssd"}
    names = {"id": uuid(f"disk {name}"), "name": name, "display_name": name}
    snapshots = int(name == "db1-data")
    rows.add("openstack/volumes", **{**names, **fixed, **more}, size=size, status=status, number_of_snapshots=snapshots)


def _boot_disks(rows: Rows) -> None:
    """Let two servers start from volumes: one that goes with its server, one that stays."""
    for name, goes in (("monitor", True), ("vpn", False)):
        server = rows.find("openstack/instances", name=name)
        owned = {"client": server["client"], "project": project_key(server["client"]), "region": server["region"]}
        boot = {"_boot": True, "_goes": goes, "bootable": True}
        _disk(rows, f"{name}-root", "in-use", 20, {**owned, **_attached(server), **boot})


def _spare_port(rows: Rows, owned: Json) -> None:
    rows.add(
        "openstack/ports",
        # On no server: what attach_port takes.
        id=uuid("port spare"),
        name="spare-port",
        device_id="",
        admin_state_up=True,
        port_security_enabled=True,
        status="DOWN",
        fixed_ips=[{"ip_address": "10.0.0.200", "subnet_id": uuid("subnet private")}],
        mac_address="fa:16:3e:00:00:c8",
        network=uuid("network private"),
        security_groups=[],
        extra={},
        client=owned["client"],
        project=owned["project"],
    )


def _router(rows: Rows, client: int) -> None:
    rows.add(
        "openstack/routers",
        id=uuid("router"),
        name="edge",
        status="ACTIVE",
        project_id=project_key(client),
        region="Region1",
        routes=[],
        external_network_id=uuid("network public"),
        client=client,
        external_fixed_ips=[],
        availability_zones=["nova"],
    )


def _addresses(rows: Rows, server: Json) -> None:
    """Add one address on the server and two free ones, and one on another customer's."""
    port = rows.find("openstack/ports", device_id=server["id"])
    used = {"status": "ACTIVE", "port": port["id"], "fixed_ip_address": port["fixed_ips"][0]["ip_address"]}
    owned = {"client": server["client"], "project": project_key(server["client"]), "description": ""}
    for place in range(3):
        names = {"id": uuid(f"outer {place}"), "floating_ip_address": f"203.0.0.{place + 10}"}
        state = {"status": "DOWN"} if place else used
        rows.add("openstack/floatingips", floating_network=uuid("network public"), **names, **owned, **state)
    _address_of(rows, "www", "203.0.113.7")


def _address_of(rows: Rows, name: str, address: str) -> None:
    server = rows.find("openstack/instances", name=name)
    port = rows.find("openstack/ports", device_id=server["id"])
    rows.add(
        "openstack/floatingips",
        id=uuid(f"outer {address}"),
        floating_network=uuid("network public"),
        floating_ip_address=address,
        fixed_ip_address=port["fixed_ips"][0]["ip_address"],
        port=port["id"],
        status="ACTIVE",
        client=server["client"],
        project=project_key(server["client"]),
        description="",
    )
