"""Disks of customers, their snapshots and backups."""

from __future__ import annotations

from typing import Any

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, Response, detail
from fleioctl.sandbox.resources.customers.owners import owner_from
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED, ValidationError, cleaned, flag, integer
from fleioctl.sandbox.rest.model import CREATE, DESTROY, LIST, RETRIEVE
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

VOLUMES = ViewSet(
    "openstack/volumes",
    key="uuid",
    text="name description project status attach_status type display_name related_instance_uuid source_volid"
    " snapshot_id"
    " availability_zone",
    integer="size size_increment number_of_snapshots",
    flag="bootable multiattach",
    moment="created_at updated_at",
    links="region>openstack/regions client>clients:id,name",
    created="created_at",
    updated="updated_at",
    methods=LIST | RETRIEVE | CREATE | DESTROY,
    required="size region",
    readonly="project client status attach_status display_name related_instance_uuid source_volid snapshot_id bootable"
    " multiattach size_increment number_of_snapshots availability_zone",
    nullable="related_instance_uuid source_volid snapshot_id type project",
    limits={"name": 255},
    named="name status project region size id",
    order="name size status created_at",
    search="name status size region id",
    filterable=True,
    basename="volumes",
)
# In any other state a deletion is 417.
DELETABLE = {"available", "error", "error_deleting", "error_restoring"}
FIXED = {
    "attach_status": "detached",
    "availability_zone": "nova",
    "bootable": False,
    "size_increment": 1,
    "number_of_snapshots": 0,
}


def volume_body(call: Call, name: str, size: int, region: str, *, client: Any, project: Any, **more: Any) -> Json:
    """Return a new volume of `size` GB that is being made."""
    body = {"name": name, "size": size, "region": region, "display_name": name, "status": "creating", **FIXED, **more}
    return {**fresh(call, VOLUMES, body), "client": client, "project": project}


@VOLUMES.handles(CREATE)
def create(call: Call) -> Answer:
    """Create a volume: 201 without an id; it appears after a moment."""
    body = cleaned(call, VOLUMES, VOLUMES.required.split())
    if body["size"] < 1:
        raise invalid(size="Ensure this value is greater than or equal to 1.")
    owner = owner_from(call, required=True)
    source = _source(call)
    more = {name: body[name] for name in ("description", "type") if name in body}
    new = volume_body(call, body.get("name", ""), body["size"], body["region"], **owner, **more, **source)
    # It cannot be found at first: callers look for it by name.
    call.later(0.3, "add", VOLUMES.prefix, new)
    call.later(1.0, "set", VOLUMES.prefix, {"status": "available"}, new["id"])
    return Response(201, {name: new[name] for name in ("name", "description", "size", "region", "type")})


def _source(call: Call) -> Json:
    source = call.data.get("source")
    # `new` is the panel's word for an empty one.
    if not isinstance(source, dict) or source.get("source_type") in {None, "", "new"}:
        return {}
    prefix = {"image": "openstack/images", "volume": VOLUMES.prefix}.get(source["source_type"])
    if prefix is None:
        raise APIException(400, {"source": {"source_type": [f'"{source["source_type"]}" is not a valid choice.']}})
    found = call.get(prefix, source.get("source"))
    if found is None:
        raise APIException(400, {"source": f"{source['source_type']} not found"})
    return (
        {"bootable": True}
        if prefix == "openstack/images"
        else {"source_volid": found["id"], "bootable": found["bootable"]}
    )


@VOLUMES.handles(DESTROY)
def destroy(call: Call) -> Answer:
    """Delete a volume that is not in use, after a while."""
    # Snapshots hold their volume: OpenStack deletes it only after them.
    if call.object["status"] not in DELETABLE or call.store.where(
        "openstack/volumesnapshots", volume=call.object["id"]
    ):
        raise APIException(417, f"The volume cannot be deleted while it is {call.object['status']} or has snapshots.")
    call.vanish({"status": "deleting"})
    return Response(204)


@VOLUMES.action("POST")
def rename(call: Call) -> Answer:
    """Give the volume another name."""
    if not call.data.get("name"):
        raise invalid(name=REQUIRED)
    call.change(name=str(call.data["name"]), display_name=str(call.data["name"]))
    return detail("Volume renamed")


@VOLUMES.action("POST")
def extend(call: Call) -> Answer:
    """Make the volume larger."""
    try:
        size = integer(call.data.get("size"))
    except ValidationError as wrong:
        raise invalid(size=str(wrong)) from wrong
    # Disks only grow.
    if size <= call.object["size"] or size % call.object["size_increment"]:
        raise invalid(size=f"The size must be greater than {call.object['size']}.")
    if call.object["status"] != "available":
        raise APIException(400, "Invalid volume: the status must be available to extend it.")
    call.become({"status": "extending"}, {"status": "available", "size": size})
    return detail("Volume is extending")


@VOLUMES.action("POST")
def change_bootable_status(call: Call) -> Answer:
    """Mark the volume as bootable, or not."""
    try:
        call.change(bootable=flag(call.data.get("new_status")))
    except ValidationError as wrong:
        raise invalid(new_status=str(wrong)) from wrong
    return detail("Bootable status changed")


@VOLUMES.action("POST")
def revert_to_snapshot(call: Call) -> Answer:
    """Return the volume to its snapshot."""
    snapshot = call.need("openstack/volumesnapshots", call.data.get("snapshot_id"))
    if call.object["status"] != "available" or snapshot["volume"] != call.object["id"]:
        raise APIException(400, "The volume must be available and the snapshot its own.")
    # The panel's states do not name this one; it is OpenStack's.
    call.become({"status": "reverting"}, {"status": "available"})
    return detail("Volume is reverting")


@VOLUMES.action("GET", detail=False)
def get_attachments(call: Call) -> Answer:
    """Answer the volumes on a server."""
    found = call.store.where(VOLUMES.prefix, related_instance_uuid=call.query.get("instance_uuid"))
    return {"objects": [{"id": each["id"], "volume": serialize(call, VOLUMES, each, single=False)} for each in found]}


@VOLUMES.action("GET", detail=False)
def create_options(call: Call) -> Answer:
    """Answer types and sources."""
    images = call.store.where("openstack/images", status="active")
    regions = call.store.where("openstack/regions", enabled=True)
    return {
        "regions": [{"id": each["id"], "description": each["description"]} for each in regions],
        "types": [{"name": "ssd", "description": "SSD"}],
        "images": [{"id": each["id"], "name": each["name"]} for each in images],
        "size_increment": 1,
    }


@VOLUMES.action("GET", detail=False)
def filter_options(_: Call) -> Answer:
    """Answer the states."""
    states = (
        "available in-use creating attaching detaching extending deleting error error_deleting maintenance"
        " restoring-backup"
    )
    return {"statuses": [{"display": word, "value": word} for word in states.split()]}
