"""Where servers run and in which sizes: regions, flavors and their groups, hypervisors."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, Response, detail
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED, cleaned
from fleioctl.sandbox.rest.model import CREATE, DESTROY, LIST, PATCH, RETRIEVE, UPDATE
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.views import fresh, patch
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.storage.store import new_uuid
from fleioctl.sandbox.types import Json

REGIONS = ViewSet(
    "openstack/regions",
    key="id",
    text="description",
    flag="enabled enable_volumes enable_snapshots",
    required="id",
    unique="id",
    by="id",
)
FLAVORS = ViewSet(
    "openstack/flavors",
    key="uuid",
    text="name description display_name",
    integer="memory_mb vcpus swap root_gb ephemeral_gb",
    flag="is_public disabled deleted show_in_fleio out_of_stock",
    data="properties show_to_groups",
    links="region>openstack/regions flavor_group>openstack/flavorgroups:name",
    required="name region memory_mb vcpus root_gb ephemeral_gb swap is_public",
    readonly="deleted display_name properties show_to_groups",
    nullable="description",
    defaults={"show_in_fleio": True, "is_public": True},
    limits={"name": 255},
    named="id name",
    order="name id vcpus memory_mb root_gb flavor_group",
    search="name description memory_mb root_gb region vcpus flavor_group__name",
    filterable=True,
    basename="flavors",
)
GROUPS = ViewSet(
    "openstack/flavorgroups",
    text="name description",
    flag="is_default",
    integer="priority",
    moment="created_at",
    created="created_at",
    required="name",
    defaults={"priority": 0},
    order="id name created_at priority",
    search="name description",
)
HYPERVISORS = ViewSet(
    "openstack/hypervisors",
    key="id",
    text="host_ip host_name hypervisor_type",
    integer="memory_mb local_gb",
    links="region>openstack/regions",
    methods=LIST | RETRIEVE,
    named="host_name host_ip region",
    order="host_name host_ip region",
    search="host_name",
    by="host_name",
)


@REGIONS.queryset
def enabled(_: Call, each: Json) -> bool:
    """Show only regions in use."""
    return bool(each["enabled"])


@HYPERVISORS.get_object
def by_name(call: Call) -> Json | None:
    """Find a host by its id or its name."""
    wanted = call.ids[-1]
    return call.get(HYPERVISORS.prefix, wanted) or next(
        iter(call.store.where(HYPERVISORS.prefix, host_name=wanted)), None
    )


@FLAVORS.handles(CREATE)
def create(call: Call) -> Answer:
    """Create a flavor; its id may be given, or is made."""
    body = cleaned(call, FLAVORS, FLAVORS.required.split())
    # OpenStack's word for: make one.
    wanted = call.data.get("id") or "auto"
    if wanted != "auto" and call.get(FLAVORS.prefix, wanted):
        raise APIException(409, f"Flavor with ID {wanted} already exists.")
    id = new_uuid() if wanted == "auto" else str(wanted)
    made = {"display_name": body["name"], "properties": {}, "show_to_groups": []}
    call.object = call.add(FLAVORS.prefix, **{**fresh(call, FLAVORS, {"id": id, **body}), **made, "id": id})
    return Response(201, serialize(call, FLAVORS, call.object))


@FLAVORS.handles(UPDATE)
def replace(call: Call) -> Answer:
    """Delete and make the flavor again, under a new id unless told otherwise."""
    # OpenStack cannot change a flavor: a PUT deletes it and makes another.
    body = {**call.object, **cleaned(call, FLAVORS, FLAVORS.required.split())}
    call.store.remove(FLAVORS.prefix, call.object["id"])
    keeps = call.data.get("preserve_id") in (True, "true", "True")
    call.object = call.add(FLAVORS.prefix, **{**body, "id": call.object["id"] if keeps else new_uuid()})
    return serialize(call, FLAVORS, call.object)


@FLAVORS.handles(PATCH)
def patch_record(call: Call) -> Answer:
    """Change the panel's record alone; OpenStack's sizes stay."""
    # Ignored with 200, as every key that a PATCH does not know.
    sizes = ("memory_mb", "vcpus", "swap", "root_gb", "ephemeral_gb", "region")
    for name in sizes:
        call.data.pop(name, None)
    return patch(call)


@FLAVORS.handles(DESTROY)
def destroy(call: Call) -> Answer:
    """Delete a flavor that no server has."""
    if call.store.where("openstack/instances", flavor=call.object["id"]):
        raise APIException(409, "The flavor is in use.")
    call.store.remove(FLAVORS.prefix, call.object["id"])
    return Response(204)


@FLAVORS.action("POST")
def set_properties(call: Call) -> Answer:
    """Add properties."""
    new = call.data.get("new_properties")
    if not isinstance(new, dict):
        raise invalid(new_properties=REQUIRED)
    call.change(properties={**call.object["properties"], **new})
    return detail("Properties set")


@FLAVORS.action("POST")
def unset_property(call: Call) -> Answer:
    """Remove a property."""
    key = call.data.get("property_key")
    if key not in call.object["properties"]:
        raise APIException(404, f"Property {key} not found.")
    call.change(properties={name: value for name, value in call.object["properties"].items() if name != key})
    return detail("Property removed")


@FLAVORS.action("POST", "add_to_group", "remove_from_group")
def change_group(call: Call) -> Answer:
    """Put the flavor into a group, or take it out."""
    group = call.get(GROUPS.prefix, call.data.get("group_id"))
    if group is None:
        raise APIException(400, "Group not found.")
    adds = call.request.full_path.endswith("add_to_group")
    # A flavor is in one group at most.
    call.change(flavor_group=group["id"] if adds else None)
    return detail("Flavor added to the group" if adds else "Flavor removed from the group")


@FLAVORS.action("POST", "assign_client_group_to_flavor", "remove_client_group_from_flavor")
def change_client_groups(call: Call) -> Answer:
    """Show the flavor to a group of clients, or no longer."""
    group = call.need("clientgroups", call.data.get("client_group"))
    others = [id for id in call.object["show_to_groups"] if id != group["id"]]
    adds = "/assign_" in call.request.full_path
    call.change(show_to_groups=[*others, group["id"]] if adds else others)
    return detail("Client group assigned" if adds else "Client group removed")


@FLAVORS.action("POST", "add_to_image", "remove_from_image")
@GROUPS.action("POST", "add_to_image", "remove_from_image")
def change_images(call: Call) -> Answer:
    """Let an image be used with this alone, or no longer."""
    image = call.need("openstack/images", call.data.get("image_id"))
    others = [id for id in call.object.get("_images", []) if id != image["id"]]
    adds = call.request.full_path.endswith("add_to_image")
    call.change(_images=[*others, image["id"]] if adds else others)
    return detail("Assigned to the image" if adds else "Removed from the image")


@GROUPS.extra_fields
def group_shown(call: Call, each: Json, body: Json, _: bool) -> Json:
    """Add how many flavors there are."""
    return {**body, "flavor_count": len(call.store.where(FLAVORS.prefix, flavor_group=each["id"]))}


@GROUPS.handles(DESTROY)
def destroy_group(call: Call) -> Answer:
    """Delete an empty group."""
    if call.store.where(FLAVORS.prefix, flavor_group=call.object["id"]):
        raise APIException(400, "The group has flavors.")
    call.store.remove(GROUPS.prefix, call.object["id"])
    return Response(204)
