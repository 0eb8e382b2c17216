"""The clouds: regions, flavors, images, hypervisors, networks."""

from __future__ import annotations

from fleioctl.sandbox.seed.row import Rows, project_key, uuid
from fleioctl.sandbox.types import Json

LOYAL = 722694
FLAVORS = (
    # id, name, vCPUs, memory in MB, disk in GB, region
    ("1", "m1.tiny", 1, 512, 1, "Region1"),
    ("2", "m1.small", 1, 2048, 20, "Region1"),
    ("3", "m1.medium", 2, 4096, 40, "Region1"),
    ("4", "m1.large", 4, 8192, 80, "Region1"),
    ("5", "m1.xlarge", 8, 16384, 160, "Region1"),
    ("6", "m1.huge", 128, 4194304, 640, "Region1"),
    ("21", "c2.small", 2, 2048, 20, "Region2"),
    ("22", "c2.medium", 4, 4096, 40, "Region2"),
    ("23", "c2.large", 8, 8192, 80, "Region2"),
)
"""m1.huge is larger than any host: a server of that size ends in error."""
IMAGES = (
    # name, type, region, visibility, format, distribution, version, min_ram
    ("debian-12", "template", "Region1", "public", "qcow2", "debian", "12", 512),
    ("ubuntu-22.04", "template", "Region1", "public", "qcow2", "ubuntu", "22.04", 512),
    ("windows-2019", "template", "Region1", "public", "qcow2", "windows", "2019", 4096),
    ("systemrescue", "template", "Region1", "public", "iso", "other", None, 0),
    ("oana-golden", "snapshot", "Region1", "private", "qcow2", "debian", "12", 512),
    ("partner-image", "application", "Region1", "shared", "qcow2", "ubuntu", "22.04", 1024),
    ("debian-12-r2", "template", "Region2", "public", "qcow2", "debian", "12", 512),
)


def plant(rows: Rows) -> None:
    """Add them."""
    for id, text, enabled in (
        ("Region1", "Cluj", True),
        ("Region2", "Frankfurt", True),
        ("Region3", "Being built", False),
    ):
        rows.add(
            "openstack/regions", id=id, description=text, enabled=enabled, enable_volumes=True, enable_snapshots=True
        )
    rows.add("openstack/flavorgroups", name="General", description="For most uses", is_default=True, priority=1)
    rows.add("openstack/flavorgroups", name="Compute", description="For numbers", priority=2)
    rows.add("openstack/flavorgroups", name="Memory", description="For large tables", priority=3)
    for id, name, cpus, memory, disk, region in FLAVORS:
        sizes: Json = {"vcpus": cpus, "memory_mb": memory, "root_gb": disk, "ephemeral_gb": 0, "swap": 0}
        group = 1 if region == "Region1" else 2
        more = {"display_name": name, "description": f"{cpus} vCPU", "properties": {}, "show_to_groups": []}
        if name == "m1.huge":
            more["properties"] = {"hw:cpu_policy": "dedicated"}
        rows.add("openstack/flavors", id=id, name=name, region=region, flavor_group=group, **sizes, **more)
    for entry in IMAGES:
        _image(rows, entry)
    for place, (host, region) in enumerate((("compute1", "Region1"), ("compute2", "Region1"), ("compute3", "Region2"))):
        rows.add(
            "openstack/hypervisors",
            id=uuid(host),
            host_name=host,
            host_ip=f"192.0.2.{place + 1}",
            region=region,
            memory_mb=262144,
            local_gb=3200,
            hypervisor_type="QEMU",
        )
    _networks(rows)


def _image(rows: Rows, entry: tuple[str, str, str, str, str, str, str | None, int]) -> None:
    name, kind, region, seen, form, distro, version, ram = entry
    # A private image belongs to somebody; others boot from it only when it is shared.
    own = LOYAL if seen == "private" else None
    about = {"os_distro": distro, "os_version": version, "architecture": "x86_64", "hypervisor_type": "qemu"}
    sizes = {"size": 681574400, "virtual_size": 2147483648, "min_disk": 1 if form == "qcow2" else 0, "min_ram": ram}
    shape = {
        "disk_format": form,
        "container_format": "bare",
        "is_iso": form == "iso",
        "protected": name == "ubuntu-22.04",
    }
    owner = {"client": own, "owner": project_key(own) if own else None, "project": project_key(own) if own else None}
    rows.add(
        "openstack/images",
        id=uuid(f"image {name}"),
        name=name,
        display_name=name,
        type=kind,
        region=region,
        status="active",
        **{
            "visibility": seen,
            "properties": {},
            "tags": [],
            "created_at": rows.ago(345),
            **about,
            **sizes,
            **shape,
            **owner,
        },
    )


def _networks(rows: Rows) -> None:
    _network(rows, "private", "Region1", "10.0.0.0/16", shared=True, is_default=True)
    _network(rows, "public", "Region1", "203.0.0.0/16", shared=True, router_external=True)
    _network(rows, "private-r2", "Region2", "10.2.0.0/16", shared=True, is_default=True)
    _network(rows, "dmz", "Region1", "172.16.5.0/24", client=LOYAL, project=project_key(LOYAL))
    rows.add(
        "openstack/subnetpools",
        id=uuid("pool"),
        name="pool-10",
        region="Region1",
        prefixes=["10.128.0.0/12"],
        ip_version=4,
        default_prefixlen=24,
        min_prefixlen=16,
        max_prefixlen=28,
        shared=True,
        is_default=True,
    )


def _network(rows: Rows, name: str, region: str, cidr: str, **more: object) -> None:
    id = uuid(f"network {name}")
    values = {
        "name": name,
        "region": region,
        "description": f"The {name} network",
        "status": "ACTIVE",
        "admin_state_up": True,
    }
    rows.add("openstack/networks", id=id, extra={}, created_at=rows.ago(355), **values, **more)
    base = cidr.split("/", maxsplit=1)[0].rsplit(".", 1)[0]
    subnet = {"name": f"{name}-subnet", "network": id, "cidr": cidr, "gateway_ip": f"{base}.1", "ip_version": 4}
    owner = {"client": more.get("client"), "project_id": more.get("project")}
    rows.add(
        "openstack/subnets",
        id=uuid(f"subnet {name}"),
        enable_dhcp=True,
        allocation_pools=[],
        extra={},
        **subnet,
        **owner,
    )
