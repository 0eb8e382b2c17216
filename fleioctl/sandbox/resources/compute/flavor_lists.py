"""The many small lists of flavors, by group, image and client group."""

from __future__ import annotations

from fleioctl.sandbox.http.response import Answer
from fleioctl.sandbox.resources.compute.flavors import FLAVORS
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.types import Json


def _rows(call: Call, rows: list[Json]) -> Json:
    return {"objects": [serialize(call, FLAVORS, each, single=False) for each in rows]}


def _flavors(call: Call) -> list[Json]:
    return call.store.where(FLAVORS.prefix, deleted=False)


@FLAVORS.action("GET", "get_flavors_in_group", detail=False)
def in_group(call: Call) -> Answer:
    """Answer the flavors of a group."""
    group = call.key("openstack/flavorgroups", call.query.get("group_id"))
    return _rows(call, [each for each in _flavors(call) if each["flavor_group"] == group])


@FLAVORS.action("GET", "get_available_flavors_for_group", detail=False)
def available_for_group(call: Call) -> Answer:
    """Answer the flavors outside of a group."""
    # `group` here, `group_id` in the list above.
    group = call.key("openstack/flavorgroups", call.query.get("group"))
    return _rows(call, [each for each in _flavors(call) if each["flavor_group"] != group])


@FLAVORS.action("GET", "get_flavors_assigned_to_image", detail=False)
def assigned_to_image(call: Call) -> Answer:
    """Answer the flavors that an image is limited to."""
    image = call.query.get("image_id")
    return _rows(call, [each for each in _flavors(call) if image in each.get("_images", [])])


@FLAVORS.action("GET", "get_available_flavors_for_image", detail=False)
def available_for_image(call: Call) -> Answer:
    """Answer the flavors that an image is not limited to."""
    image = call.query.get("image_id")
    return _rows(call, [each for each in _flavors(call) if image not in each.get("_images", [])])


@FLAVORS.action("GET", "get_client_groups_related_to_flavor")
def client_groups(call: Call) -> Answer:
    """Answer the client groups that see the flavor."""
    groups = [call.need("clientgroups", id) for id in call.object["show_to_groups"]]
    return {"objects": [{"id": each["id"], "name": each["name"]} for each in groups]}


@FLAVORS.action("GET", "get_available_client_groups_to_assign", detail=False)
def available_client_groups(call: Call) -> Answer:
    """Answer the client groups that do not see a flavor."""
    flavor = call.need(FLAVORS.prefix, call.query.get("flavor_id"))
    groups = [each for each in call.store.where("clientgroups") if each["id"] not in flavor["show_to_groups"]]
    return {"objects": [{"id": each["id"], "name": each["name"]} for each in groups]}


@FLAVORS.action("GET", detail=False)
def summary(call: Call) -> Answer:
    """Count servers by flavor."""
    counted = [
        (each["name"], len(call.store.where("openstack/instances", flavor=each["id"]))) for each in _flavors(call)
    ]
    return {"flavor_labels": [name for name, _ in counted], "flavor_data": [number for _, number in counted]}


@FLAVORS.action("GET", detail=False)
def create_options(call: Call) -> Answer:
    """Answer regions and groups."""
    regions = call.store.where("openstack/regions", enabled=True)
    groups = call.store.where("openstack/flavorgroups")
    return {
        "regions": [{"id": each["id"], "description": each["description"]} for each in regions],
        "flavor_groups": [{"id": each["id"], "name": each["name"]} for each in groups],
    }
