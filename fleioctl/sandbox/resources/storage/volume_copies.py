"""Copies of disks: snapshots and backups."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import APIException, invalid, not_found
from fleioctl.sandbox.http.response import Answer, Response, detail
from fleioctl.sandbox.resources.storage.volumes import DELETABLE, VOLUMES, volume_body
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED, cleaned
from fleioctl.sandbox.rest.model import CREATE, DESTROY
from fleioctl.sandbox.rest.serializers import brief, serialize
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

SNAPSHOTS = ViewSet(
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


BACKUPS = ViewSet(
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


@SNAPSHOTS.extra_fields
@BACKUPS.extra_fields
def copy_shown(call: Call, each: Json, body: Json, _: bool) -> Json:
    """Add the volume's name."""
    volume = brief(call, VOLUMES.prefix, each["volume"], ("name",))
    return {**body, "related_volume_name": volume["name"] if volume else None}


@SNAPSHOTS.action("GET", detail=False, since="2020.10")
def get_snapshot_for_revert(call: Call) -> Answer:
    """Answer the snapshot that a volume can go back to: its newest."""
    found = call.store.where(SNAPSHOTS.prefix, volume=call.query.get("volume_id"))
    if not found:
        raise not_found()
    return serialize(call, SNAPSHOTS, found[-1])


@SNAPSHOTS.handles(CREATE)
@BACKUPS.handles(CREATE)
def create_copy(call: Call) -> Answer:
    """Copy a volume: 201 echoes the input without an id; the copy appears after a moment."""
    volume = call.get(VOLUMES.prefix, call.data.get("volume_id"))
    if volume is None:
        raise invalid(volume_id=REQUIRED)
    # `force` copies a volume in use, as it is at that moment.
    if volume["status"] != "available" and call.data.get("force") not in (True, "true"):
        raise APIException(400, "Invalid volume: the status must be available, or use force.")
    body = cleaned(call, call.view, only=("name", "description"))
    owned = {name: volume[name] for name in ("client", "project", "region", "size")}
    new = {**fresh(call, call.view, body), **owned, "volume": volume["id"], "status": "creating"}
    if call.view.prefix == SNAPSHOTS.prefix:
        new.update(progress="0%", metadata={})
        call.store.change(VOLUMES.prefix, volume["id"], number_of_snapshots=volume["number_of_snapshots"] + 1)
    else:
        new.update(object_count=0, is_incremental=call.data.get("incremental") in (True, "true"))
    call.later(0.3, "add", call.view.prefix, new)
    call.later(1.0, "set", call.view.prefix, {"status": "available"}, new["id"])
    # The input comes back, but no id.
    return Response(201, {"volume_id": volume["id"], **body})


@SNAPSHOTS.handles(DESTROY)
@BACKUPS.handles(DESTROY)
def destroy_copy(call: Call) -> Answer:
    """Delete a copy after a while."""
    if call.object["status"] not in DELETABLE:
        raise APIException(409, f"This cannot be deleted while it is {call.object['status']}.")
    call.vanish({"status": "deleting"})
    return Response(204)


@SNAPSHOTS.action("POST")
def reset_state(call: Call) -> Answer:
    """Set the state by hand."""
    if not call.data.get("state"):
        raise invalid(state=REQUIRED)
    call.change(status=str(call.data["state"]))
    return detail("State reset")


@BACKUPS.action("POST")
def restore(call: Call) -> Answer:
    """Write the backup onto a volume, or onto a new one."""
    if call.object["status"] != "available":
        raise APIException(409, "The backup is not available.")
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


@BACKUPS.action("POST", "get_volumes_available_for_restoration", detail=False)
def available_for_restoration(call: Call) -> Answer:
    """Answer the volumes that a backup can be written onto."""
    backup = call.need(BACKUPS.prefix, call.data.get("backup_id"))
    found = call.store.where(VOLUMES.prefix, region=backup["region"], status="available")
    word = str(call.data.get("search") or "").casefold()
    # A smaller volume cannot take it.
    fitting = [each for each in found if each["size"] >= backup["size"] and word in each["name"].casefold()]
    return {"objects": [{"id": each["id"], "name": each["name"], "size": each["size"]} for each in fitting]}
