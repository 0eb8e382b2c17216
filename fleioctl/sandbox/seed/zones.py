"""DNS zones, a cluster, API users and other things that the first customer has in the cloud."""

from __future__ import annotations

from fleioctl.sandbox.seed.row import Rows, number, project_key, uuid
from fleioctl.sandbox.types import Json

FIRST = 722694


def plant(rows: Rows) -> None:
    """Add them."""
    for name, state in (("example.com.", "ACTIVE"), ("example.org.", "ACTIVE"), ("broken.example.", "ERROR")):
        _zone(rows, name, state)
    _cluster(rows)
    when = {"rotation": 7, "run_at": rows.ago(-0.6)}
    names = {"backup_name": "nightly", "backup_type": "daily"}
    rows.add("osbackup", id=number("schedule"), instance=uuid("server 0"), **names, **when)
    for name in ("terraform", "backup-agent"):
        about = {"description": f"For {name}", "email": f"{name}@example.com", "default_project_id": project_key(FIRST)}
        rows.add("openstack/users", id=uuid(name), name=name, **about)
    price = {"resource": "instance", "priority": 1, "pricing": {"price": "0.01", "unit": "hour"}}
    rows.add("openstack/billing/pricerule", display_name="Small servers", plan=1, **price)


def _zone(rows: Rows, name: str, state: str) -> None:
    rows.add(
        "openstack/dns",
        id=uuid(f"zone {name}"),
        name=name,
        status=state,
        type="PRIMARY",
        email="hostmaster@example.com",
        ttl=3600,
        serial=rows.now,
        version="1",
        masters=[],
        attributes={},
        client=FIRST,
        project_id=project_key(FIRST),
        region="Region1",
        _records=_records(name),
    )


def _records(zone: str) -> list[Json]:
    sets = (
        (zone, "SOA", [f"ns1.{zone} hostmaster.{zone}"]),
        (zone, "NS", [f"ns1.{zone}"]),
        (f"www.{zone}", "A", ["192.0.2.80"]),
        (zone, "MX", [f"10 mail.{zone}"]),
    )
    fixed = {"ttl": 3600, "status": "ACTIVE", "description": None}
    return [
        {"id": uuid(f"record {kind} {zone}"), "name": name, "type": kind, "records": values, **fixed}
        for name, kind, values in sets
    ]


def _cluster(rows: Rows) -> None:
    template = {"name": "k8s-small", "image_id": uuid("image debian-12"), "coe": "kubernetes", "client": FIRST}
    rows.add("openstack/cluster-templates", id=uuid("template"), **template)
    spare = {"name": "k8s-spare", "image_id": uuid("image debian-12"), "coe": "kubernetes", "client": FIRST}
    rows.add("openstack/cluster-templates", id=uuid("spare template"), **spare)
    sizes = {"docker_volume_size": 10, "master_count": 1, "node_count": 2, "keypair": "oana-laptop", "labels": {}}
    links = {"cluster_template": uuid("template"), "client": FIRST}
    state = {"status": "CREATE_COMPLETE", "health_status": "HEALTHY"}
    rows.add("openstack/clusters", id=uuid("cluster"), name="k8s", **state, **sizes, **links)
