"""Flavors and regions as other objects show them."""

from __future__ import annotations

from typing import Any

from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.serializers import brief
from fleioctl.sandbox.types import Json

REGION = ("id", "description", "enabled", "enable_volumes", "enable_snapshots")
FLAVOR = (
    "id",
    "name",
    "description",
    "vcpus",
    "memory_mb",
    "root_gb",
    "ephemeral_gb",
    "swap",
    "region",
    "out_of_stock",
    "properties",
)


def region_picture(call: Call, id: Any) -> Json | None:
    """Return a region inside of another object."""
    return brief(call, "openstack/regions", id, REGION)


def flavor_picture(call: Call, id: Any) -> Json | None:
    """Return a flavor inside of a server or of the choices for one."""
    flavor = call.get("openstack/flavors", id)
    if flavor is None:
        return None
    return {
        **{name: flavor[name] for name in FLAVOR},
        "memory_gb": round(flavor["memory_mb"] / 1024, 2),
        "reseller_resources": None,
        "used_by_resellers": False,
        "flavor_group": brief(call, "openstack/flavorgroups", flavor["flavor_group"], ("id", "name", "priority")),
    }
