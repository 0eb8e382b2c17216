"""Copies of a server, and servers on other hosts or with other owners."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import APIException, Crash, invalid
from fleioctl.sandbox.http.response import Answer, detail
from fleioctl.sandbox.resources.compute.images import image_body
from fleioctl.sandbox.resources.compute.instances.viewset import (
    INSTANCES,
    conflict,
    floating_ips_of,
    ports_of,
    ready,
    work,
)
from fleioctl.sandbox.resources.customers.clients.viewset import project_of
from fleioctl.sandbox.resources.system.operations import begin_operation, end_operation
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED, ValidationError, flag, integer
from fleioctl.sandbox.storage.store import new_uuid
from fleioctl.sandbox.types import Json

MOVE_STEPS = ["Making a snapshot", "Creating the new instance", "Deleting the snapshot"]


@INSTANCES.action("POST")
def create_snapshot(call: Call) -> Answer:
    """Make an image of the server; it cannot be found for a moment."""
    name = call.data.get("name")
    if not isinstance(name, str) or not name:
        raise invalid(name=REQUIRED)
    if len(name) > 128:
        raise invalid(name="Ensure this field has no more than 128 characters.")
    ready(call, "active", "stopped", "paused", "suspended", doing="createImage")
    return {"image_uuid": _copy(call, name, "snapshot", "image_snapshot")}


def _copy(call: Call, name: str, kind: str, task: str) -> str:
    server = call.object
    source = call.get("openstack/images", server["image"]) or {}
    image = {
        **image_body(call, name, kind, server["region"], server["client"]),
        **{key: source.get(key) for key in ("os_distro", "os_version", "architecture", "hypervisor_type")},
        "instance_uuid": server["id"],
    }
    # Later than the answer: a caller that looks at once gets a 404.
    call.later(0.3, "add", "openstack/images", image)
    call.later(1.0, "set", "openstack/images", {"status": "active", "size": 1_073_741_824}, image["id"])
    work(call, "createImage", task)
    return str(image["id"])


@INSTANCES.action("GET")
def get_snapshot_price(_: Call) -> Answer:
    """Answer what a snapshot costs."""
    return {"price_per_storage": "0.10", "price_per_snapshot": None}


@INSTANCES.action("POST")
def create_backup(call: Call) -> Answer:
    """Make a backup image; a failure is told in a 200, as in 2019."""
    data, errors = call.data, {}
    for name in ("backup_name", "backup_type", "rotation"):
        if data.get(name) in (None, ""):
            errors[name] = [REQUIRED]
    if "backup_name" not in errors and len(str(data["backup_name"])) > 60:
        errors["backup_name"] = ["Ensure this field has no more than 60 characters."]
    if "backup_type" not in errors and data["backup_type"] not in {"daily", "weekly"}:
        errors["backup_type"] = [f'"{data["backup_type"]}" is not a valid choice.']
    try:
        integer(data.get("rotation", 1))
    except ValidationError as wrong:
        errors.setdefault("rotation", [str(wrong)])
    if errors:
        raise APIException(400, errors)
    # OpenStack's refusal becomes a success with another text.
    if call.object["status"] not in {"active", "stopped"} or call.object["locked"] or call.object["task_state"]:
        return detail("Could not create the backup")
    _copy(call, str(data["backup_name"]), "backup", "image_backup")
    return detail("Backup is being created")


@INSTANCES.action("GET", "get_instance_backups_and_backup_schedules")
def backups(call: Call) -> Answer:
    """Answer the server's backups and their schedules."""
    images = call.store.where("openstack/images", instance_uuid=call.object["id"], type="backup")
    return {
        "schedules": call.store.where("osbackup", instance=call.object["id"]),
        "backups": [{"id": each["id"], "name": each["name"]} for each in images],
    }


def _hosts(call: Call) -> list[Json]:
    return call.store.where("openstack/hypervisors", region=call.object["region"])


@INSTANCES.action("GET")
def migrate_options(call: Call) -> Answer:
    """Answer the other hosts."""
    others = [each for each in _hosts(call) if each["host_name"] != call.object["host_name"]]
    return {
        "current_hypervisor": call.object["host_name"],
        "show_hostname_for_migrate": True,
        "hypervisors": [{"id": each["id"], "name": each["host_name"]} for each in others],
    }


@INSTANCES.action("POST")
def migrate(call: Call) -> Answer:
    """Move the server to another host; the real server crashes without `live_migrate`."""
    # The panel's form always sends it, so that the panel does not check.
    if "live_migrate" not in call.data:
        raise Crash("migrate without live_migrate")
    try:
        live = flag(call.data["live_migrate"])
    except ValidationError as wrong:
        raise invalid(live_migrate=str(wrong)) from wrong
    _check_block_migration(call)
    wanted = call.data.get("hypervisor")
    if live and not wanted:
        raise Crash("live migration without hypervisor")
    others = [each for each in _hosts(call) if each["host_name"] != call.object["host_name"]]
    target = next((each for each in others if wanted in (None, "", each["id"], each["host_name"])), None)
    ready(call, *(["active"] if live else ["active", "stopped", "suspended"]), doing="migrate")
    if target is None:
        raise APIException(400, "No valid host was found.")
    work(call, "live-migration" if live else "migrate", "migrating", host_name=target["host_name"], hostId=target["id"])
    return detail("Instance is migrating")


BLOCK_MIGRATIONS = ("auto", "true", "false")
"""The three values since 2025.01; that they are texts spelled so, and booleans refused, is a guess."""


def _check_block_migration(call: Call) -> None:
    value = call.data.get("block_migration")
    # That older panels check it is not known.
    if value is None or not call.since("2020.10"):
        return
    if call.since("2025.01"):
        if value not in BLOCK_MIGRATIONS:
            raise invalid(block_migration=f'"{value}" is not a valid choice.')
        return
    try:
        flag(value)
    except ValidationError as wrong:
        raise invalid(block_migration=str(wrong)) from wrong


@INSTANCES.action("POST")
def abort_migrate(call: Call) -> Answer:
    """Stop a migration that is running."""
    if call.object["task_state"] != "migrating":
        raise conflict(call, "abort_migrate", f"vm_state {call.object['status']}")
    # Everything that is still to happen to this server is the migration.
    call.store.sql.execute("DELETE FROM events WHERE resource=? AND id=?", (INSTANCES.prefix, call.object["id"]))
    call.change(task_state=None)
    return detail("Migration aborted")


@INSTANCES.action("POST")
def move(call: Call) -> Answer:
    """Give the server to another client's project."""
    if not call.data.get("client"):
        raise invalid(client=REQUIRED)
    client = call.get("clients", call.data["client"])
    project = project_of(call, client["id"]) if client else None
    if client is None or project is None:
        raise APIException(400, "The client does not exist or has no project.")
    if client["id"] == call.object["client"]:
        raise APIException(400, "The instance already belongs to this client.")
    if call.object["status"] == "error":
        raise APIException(400, "An instance in error state cannot be moved.")
    if call.store.where("openstack/volumes", related_instance_uuid=call.object["id"]):
        raise APIException(400, "An instance with volumes attached cannot be moved.")
    ready(call, doing="move")
    if call.since("2020.10"):
        _move_by_copy(call, client, project)
    # What 2019.12 does was not seen: this keeps the id and changes the owner.
    else:
        work(call, "move", "image_snapshot", client=client["id"], project=project["id"])
    return detail("Instance is moving")


def _move_by_copy(call: Call, client: Json, project: Json) -> None:
    """Build a new server with the same addresses for the other client; the old one stays, stopped and renamed."""
    old = call.object
    begin_operation(call, "move instance", MOVE_STEPS, instance=old["id"], client=client["id"])
    image = image_body(call, f"move-{old['name']}", "snapshot", old["region"], old["client"])
    # The snapshot is seen among the images while the move runs.
    call.later(0.2, "add", "openstack/images", {**image, "instance_uuid": old["id"]})
    work(call, "move", "image_snapshot", status="stopped", name=f"{old['name']} (MOVED)")
    new = {
        # Whatever it was is copied, but for what belongs to one life.
        **{name: value for name, value in old.items() if name != "_before"},
        "id": new_uuid(),
        "created": call.time,
        "client": client["id"],
        "project": project["id"],
        "status": "building",
        "task_state": "spawning",
        "current_cycle_traffic": 0,
        "current_month_traffic": 0,
        "_actions": [],
        "_groups": ["default"],
    }
    call.later(0.5, "add", INSTANCES.prefix, new)
    call.later(1.0, "set", INSTANCES.prefix, {"status": "active", "task_state": None}, new["id"])
    owner = {"client": client["id"], "project": project["project_id"]}
    # The addresses go over to the new server; the old one has none left.
    for port in ports_of(call, old["id"]):
        call.later(0.5, "set", "openstack/ports", {"device_id": new["id"], **owner}, port["id"])
        for ip in floating_ips_of(call, [port]):
            call.later(0.5, "set", "openstack/floatingips", owner, ip["id"])
    call.later(1.0, "remove", "openstack/images", {}, image["id"])
    end_operation(call, MOVE_STEPS, new["id"])
