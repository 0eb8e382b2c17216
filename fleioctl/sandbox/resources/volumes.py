"""Disks of customers, their snapshots and backups."""

from __future__ import annotations

from typing import Any

from ..call import Call
from ..generic import Generic
from ..inputs import REQUIRED, Wrong, cleaned, flag, integer
from ..reply import Answer, Json, Problem, Reply, detail, invalid
from ..shape import brief, shown
from ..verbs import fresh
from .owners import owner_from

VOLUMES = Generic(
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
    calls="LRCX",
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
SNAPSHOTS = Generic(
    "openstack/volumesnapshots",
    key="uuid",
    text="name description status progress project",
    integer="size",
    moment="created_at updated_at",
    data="metadata",
    links="volume>openstack/volumes region>openstack/regions client>clients:id,name",
    created="created_at",
    updated="updated_at",
    hidden="project",
    readonly="status progress project size volume region client metadata",
    named="project_id=project volume volume__id",
    search="name status size id",
    filterable=True,
    basename="volumesnapshots",
)
BACKUPS = Generic(
    "openstack/volumebackups",
    key="uuid",
    text="name description status project snapshot_id",
    integer="size object_count",
    flag="is_incremental has_dependent_backups",
    moment="created_at updated_at",
    links="volume>openstack/volumes region>openstack/regions client>clients:id,name",
    created="created_at",
    updated="updated_at",
    readonly="status project snapshot_id size object_count is_incremental has_dependent_backups volume region client",
    nullable="snapshot_id project",
    named="project_id=project volume volume__id",
    search="name status size id",
    filterable=True,
    basename="volumebackups",
)
DELETABLE = {"available", "error", "error_deleting", "error_restoring"}
FIXED = {
    "attach_status": "detached",
    "availability_zone": "nova",
    "bootable": False,
    "size_increment": 1,
    "number_of_snapshots": 0,
}


def volume_body(call: Call, name: str, size: int, region: str, *, client: Any, project: Any, **more: Any) -> Json:
    """Return a new volume that is being made."""
    body = {"name": name, "size": size, "region": region, "display_name": name, "status": "creating", **FIXED, **more}
    return {**fresh(call, VOLUMES, body), "client": client, "project": project}


@VOLUMES.call("C")
def create(call: Call) -> Answer:
    """Create a volume: 201 without an id; it appears after a moment."""
    body = cleaned(call, VOLUMES, VOLUMES.required.split())
    if body["size"] < 1:
        raise invalid(size="Ensure this value is greater than or equal to 1.")
    owner = owner_from(call, required=True)
    source = _source(call)
    more = {name: body[name] for name in ("description", "type") if name in body}
    new = volume_body(call, body.get("name", ""), body["size"], body["region"], **owner, **more, **source)
    call.later(0.3, "add", VOLUMES.prefix, new)
    call.later(1.0, "set", VOLUMES.prefix, {"status": "available"}, new["id"])
    return Reply(201, {name: new[name] for name in ("name", "description", "size", "region", "type")})


def _source(call: Call) -> Json:
    source = call.data.get("source")
    if not isinstance(source, dict) or source.get("source_type") in {None, "", "new"}:
        return {}
    prefix = {"image": "openstack/images", "volume": VOLUMES.prefix}.get(source["source_type"])
    if prefix is None:
        raise Problem(400, {"source": {"source_type": [f'"{source["source_type"]}" is not a valid choice.']}})
    found = call.get(prefix, source.get("source"))
    if found is None:
        raise Problem(400, {"source": f"{source['source_type']} not found"})
    return (
        {"bootable": True}
        if prefix == "openstack/images"
        else {"source_volid": found["id"], "bootable": found["bootable"]}
    )


@VOLUMES.call("X")
def destroy(call: Call) -> Answer:
    """Delete a volume that is not in use, after a while."""
    if call.object["status"] not in DELETABLE or call.store.where(SNAPSHOTS.prefix, volume=call.object["id"]):
        raise Problem(417, f"The volume cannot be deleted while it is {call.object['status']} or has snapshots.")
    call.vanish({"status": "deleting"})
    return Reply(204)


@VOLUMES.call("POST rename")
def rename(call: Call) -> Answer:
    """Give the volume another name."""
    if not call.data.get("name"):
        raise invalid(name=REQUIRED)
    call.change(name=str(call.data["name"]), display_name=str(call.data["name"]))
    return detail("Volume renamed")


@VOLUMES.call("POST extend")
def extend(call: Call) -> Answer:
    """Make the volume larger."""
    try:
        size = integer(call.data.get("size"))
    except Wrong as wrong:
        raise invalid(size=str(wrong)) from wrong
    if size <= call.object["size"] or size % call.object["size_increment"]:
        raise invalid(size=f"The size must be greater than {call.object['size']}.")
    if call.object["status"] != "available":
        raise Problem(400, "Invalid volume: the status must be available to extend it.")
    call.become({"status": "extending"}, {"status": "available", "size": size})
    return detail("Volume is extending")


@VOLUMES.call("POST change_bootable_status")
def change_bootable_status(call: Call) -> Answer:
    """Mark the volume as bootable, or not."""
    try:
        call.change(bootable=flag(call.data.get("new_status")))
    except Wrong as wrong:
        raise invalid(new_status=str(wrong)) from wrong
    return detail("Bootable status changed")


@VOLUMES.call("POST revert_to_snapshot")
def revert_to_snapshot(call: Call) -> Answer:
    """Return the volume to its snapshot."""
    snapshot = call.need(SNAPSHOTS.prefix, call.data.get("snapshot_id"))
    if call.object["status"] != "available" or snapshot["volume"] != call.object["id"]:
        raise Problem(400, "The volume must be available and the snapshot its own.")
    call.become({"status": "reverting"}, {"status": "available"})
    return detail("Volume is reverting")


@VOLUMES.call("GET *get_attachments")
def get_attachments(call: Call) -> Answer:
    """Answer the volumes on a server."""
    found = call.store.where(VOLUMES.prefix, related_instance_uuid=call.query.get("instance_uuid"))
    return {"objects": [{"id": each["id"], "volume": shown(call, VOLUMES, each, single=False)} for each in found]}


@VOLUMES.call("GET *create_options")
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


@VOLUMES.call("GET *filter_options")
def filter_options(_: Call) -> Answer:
    """Answer the states."""
    states = (
        "available in-use creating attaching detaching extending deleting error error_deleting maintenance"
        " restoring-backup"
    )
    return {"statuses": [{"display": word, "value": word} for word in states.split()]}


@SNAPSHOTS.call("shown")
@BACKUPS.call("shown")
def copy_shown(call: Call, each: Json, body: Json, _: bool) -> Json:
    """Add the volume's name."""
    volume = brief(call, VOLUMES.prefix, each["volume"], ("name",))
    return {**body, "related_volume_name": volume["name"] if volume else None}


@SNAPSHOTS.call("C")
@BACKUPS.call("C")
def create_copy(call: Call) -> Answer:
    """Copy a volume: 201 echoes the input without an id; the copy appears after a moment."""
    volume = call.get(VOLUMES.prefix, call.data.get("volume_id"))
    if volume is None:
        raise invalid(volume_id=REQUIRED)
    if volume["status"] != "available" and call.data.get("force") not in (True, "true"):
        raise Problem(400, "Invalid volume: the status must be available, or use force.")
    body = cleaned(call, call.kind, only=("name", "description"))
    owned = {name: volume[name] for name in ("client", "project", "region", "size")}
    new = {**fresh(call, call.kind, body), **owned, "volume": volume["id"], "status": "creating"}
    if call.kind is SNAPSHOTS:
        new.update(progress="0%", metadata={})
        call.store.change(VOLUMES.prefix, volume["id"], number_of_snapshots=volume["number_of_snapshots"] + 1)
    else:
        new.update(object_count=0, is_incremental=call.data.get("incremental") in (True, "true"))
    call.later(0.3, "add", call.kind.prefix, new)
    call.later(1.0, "set", call.kind.prefix, {"status": "available"}, new["id"])
    return Reply(201, {"volume_id": volume["id"], **body})


@SNAPSHOTS.call("X")
@BACKUPS.call("X")
def destroy_copy(call: Call) -> Answer:
    """Delete a copy after a while."""
    if call.object["status"] not in DELETABLE:
        raise Problem(409, f"This cannot be deleted while it is {call.object['status']}.")
    call.vanish({"status": "deleting"})
    return Reply(204)


@SNAPSHOTS.call("POST reset_state")
def reset_state(call: Call) -> Answer:
    """Set the state by hand."""
    if not call.data.get("state"):
        raise invalid(state=REQUIRED)
    call.change(status=str(call.data["state"]))
    return detail("State reset")


@BACKUPS.call("POST restore")
def restore(call: Call) -> Answer:
    """Write the backup onto a volume, or onto a new one."""
    if call.object["status"] != "available":
        raise Problem(409, "The backup is not available.")
    name = str(call.data.get("name") or f"restored-{call.object['name']}")
    owned = {name: call.object[name] for name in ("client", "project")}
    if call.data.get("volume_id"):
        target = call.need(VOLUMES.prefix, call.data["volume_id"])
        call.later(0.3, "set", VOLUMES.prefix, {"status": "restoring-backup"}, target["id"])
    else:
        target = volume_body(call, name, call.object["size"], call.object["region"], **owned)
        call.later(0.3, "add", VOLUMES.prefix, target)
    call.later(1.0, "set", VOLUMES.prefix, {"status": "available"}, target["id"])
    call.become({"status": "restoring"}, {"status": "available"})
    return detail("Backup is being restored")


@BACKUPS.call("POST *get_volumes_available_for_restoration")
def available_for_restoration(call: Call) -> Answer:
    """Answer the volumes that a backup can be written onto."""
    backup = call.need(BACKUPS.prefix, call.data.get("backup_id"))
    found = call.store.where(VOLUMES.prefix, region=backup["region"], status="available")
    fitting = [each for each in found if each["size"] >= backup["size"]]
    return {"objects": [{"id": each["id"], "name": each["name"], "size": each["size"]} for each in fitting]}
