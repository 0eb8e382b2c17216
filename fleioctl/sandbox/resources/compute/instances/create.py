"""Creating a server: the checks, and how it comes to be after the 201 that carries no id."""

from __future__ import annotations

import json
from typing import Any

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, Response
from fleioctl.sandbox.resources.compute.instances.power import check_password
from fleioctl.sandbox.resources.compute.instances.viewset import INSTANCES
from fleioctl.sandbox.resources.customers.clients.viewset import project_of
from fleioctl.sandbox.resources.network.addresses import port_body
from fleioctl.sandbox.resources.system.operations import begin_operation, end_operation
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED, ValidationError, flag, integer
from fleioctl.sandbox.rest.model import CREATE
from fleioctl.sandbox.storage.store import new_uuid
from fleioctl.sandbox.types import Json

STEPS = ["Checking quotas", "Creating the instance", "Waiting for the instance"]
IMAGES = {"image", "owned_image", "shared_image", "community_image", "requested_image"}
SOURCES = {
    **dict.fromkeys(IMAGES, "openstack/images"),
    "volume": "openstack/volumes",
    "requested_volume": "openstack/volumes",
}
SOURCES["volume_snapshot"] = "openstack/volumesnapshots"


@INSTANCES.handles(CREATE)
def create(call: Call) -> Answer:
    """Accept a new server."""
    _check_fields(call.data)
    client = call.get("clients", call.data["client"])
    if client is None:
        raise invalid(client=f'Invalid pk "{call.data["client"]}" - object does not exist.')
    project = project_of(call, client["id"])
    if project is None:
        raise APIException(400, "The client has no OpenStack project.")
    region = call.get("openstack/regions", call.data["region"])
    if region is None or not region["enabled"]:
        raise invalid(region=f'"{call.data["region"]}" is not a valid choice.')
    flavor = call.get("openstack/flavors", call.data["flavor"])
    if flavor is None or flavor["region"] != region["id"]:
        raise invalid(flavor="Flavor not found in this region.")
    source = _boot_source(call, flavor)
    _check_extras(call, client)
    if project["disabled"] and call.since("2021.12"):
        raise APIException(400, "The client's project is disabled.")
    instance = _instance(call, client, project, flavor, source)
    kind = "create instances" if call.since("2024.01") else "create instance"
    begin_operation(call, kind, STEPS, name=instance["name"], client=client["id"], region=region["id"])
    _build(call, instance, flavor, project["project_id"])
    # No id: callers have to look for the new server, or for the operation.
    return Response(201, {"name": instance["name"], "flavor": flavor["id"], "region": region["id"]})


def _check_fields(data: Json) -> None:
    errors: Json = {name: [REQUIRED] for name in ("client", "name", "region", "flavor") if not data.get(name)}
    name = data.get("name")
    if name and (not isinstance(name, str) or len(name) > 128):
        errors["name"] = ["Ensure this field has no more than 128 characters."]
    client = data.get("client")
    if client and (isinstance(client, bool) or not str(client).isdigit()):
        errors["client"] = ["A valid integer is required."]
    source = data.get("boot_source")
    if not isinstance(source, dict):
        errors["boot_source"] = [REQUIRED] if source is None else ["Invalid data. Expected a dictionary."]
    elif missing := {key: [REQUIRED] for key in ("source_type", "source_id") if not source.get(key)}:
        errors["boot_source"] = missing
    elif source["source_type"] not in SOURCES:
        errors["boot_source"] = {"source_type": [f'"{source["source_type"]}" is not a valid choice.']}
    if errors:
        raise APIException(400, errors)


def _boot_source(call: Call, flavor: Json) -> Json:
    """Return what the server boots from, in the words of the stored server."""
    source = call.data["boot_source"]
    prefix = SOURCES[source["source_type"]]
    found = call.get(prefix, source["source_id"])
    if found is None or found.get("region") not in {None, flavor["region"]}:
        raise APIException(400, {"boot_source": f"{source['source_type']} not found"})
    if prefix != "openstack/images":
        if prefix == "openstack/volumes" and found["status"] != "available":
            raise APIException(400, {"boot_source": "The volume is not available."})
        return {"image": None, "_volume": found["id"], "_size": found["size"]}
    if flavor["memory_mb"] < (found["min_ram"] or 0):
        raise APIException(400, {"detail": "Flavor's memory is too small for requested image."})
    return {"image": found["id"], "_volume": None, "_size": _volume_size(source, found)}


def _volume_size(source: Json, image: Json) -> int | None:
    """Return the size of the new boot volume, None without one."""
    try:
        if not flag(source.get("create_new_volume") or False):
            return None
        wanted = integer(source["volume_size"]) if source.get("volume_size") else 0
    except ValidationError as wrong:
        raise APIException(400, {"boot_source": {"volume_size": [str(wrong)]}}) from wrong
    # Raised silently, and an error only where both are missing.
    size = max(wanted, image["min_disk"] or 0)
    if not size:
        raise APIException(400, {"boot_source": "The size of the new volume is missing."})
    return size


def _check_extras(call: Call, client: Json) -> None:
    data = call.data
    if data.get("root_password"):
        check_password(str(data["root_password"]), "root_password")
    if len(str(data.get("user_data") or "")) > 21844:
        raise invalid(user_data="Ensure this field has no more than 21844 characters.")
    for id in _nics(data):
        if call.get("openstack/networks", id) is None:
            raise APIException(400, {"detail": f"Network {id} could not be found."})
    keys = _ssh_keys(data.get("ssh_keys"))
    for id in keys:
        key = call.get("pkm", id)
        if key is None or key["user"] not in client["users"]:
            raise invalid(ssh_keys=f"SSH key {id} not found.")


def _nics(data: Json) -> list[Any]:
    nics = data.get("nics") or []
    if not isinstance(nics, list):
        raise invalid(nics="Expected a list of items.")
    return nics


def _ssh_keys(text: Any) -> list[Any]:
    """Read the string that holds a JSON array."""
    if not text:
        return []
    try:
        keys = json.loads(text) if isinstance(text, str) else None
    except ValueError:
        keys = None
    # A JSON array inside of a text: the panel's form sends it so.
    if not isinstance(keys, list):
        raise invalid(ssh_keys="Not a valid string." if not isinstance(text, str) else "Not a JSON list.")
    return keys


def _instance(call: Call, client: Json, project: Json, flavor: Json, source: Json) -> Json:
    return {
        "id": new_uuid(),
        "name": call.data["name"].strip(),
        "description": None,
        "status": "building",
        "task_state": "scheduling",
        "created": call.time,
        "region": flavor["region"],
        "flavor": flavor["id"],
        "client": client["id"],
        "project": project["id"],
        "hostId": "",
        "host_name": None,
        "locked": False,
        "booted_from_iso": False,
        "current_cycle_traffic": 0,
        "current_month_traffic": 0,
        # With an underscore: kept, and never shown.
        "_actions": [],
        "_groups": ["default"],
        **source,
    }


def _build(call: Call, instance: Json, flavor: Json, project: str) -> None:
    """Let the server appear, building, after a moment; then run, or fail where no host can hold it."""
    call.later(0.3, "add", INSTANCES.prefix, instance)
    hosts = call.store.where("openstack/hypervisors", region=flavor["region"])
    # A flavor larger than any host is accepted and fails later, as OpenStack does.
    host = next((each for each in hosts if each["memory_mb"] >= flavor["memory_mb"]), None)
    if host is None:
        call.later(1.0, "set", INSTANCES.prefix, {"status": "error", "task_state": None}, instance["id"])
        end_operation(call, STEPS, instance["id"], error="No valid host was found.")
        return
    # Without any there is none: whether a panel chooses one differs by installation.
    for id in _nics(call.data):
        call.later(1.0, "add", "openstack/ports", port_body(call, id, instance["id"], project, instance["client"]))
    line = {
        "start_time": call.time,
        "action": "create",
        "message": None,
        "request_id": f"req-0000-{instance['id'][:13]}",
    }
    running = {
        "status": "active",
        "task_state": None,
        "host_name": host["host_name"],
        "hostId": host["id"],
        "_actions": [line],
    }
    call.later(1.0, "set", INSTANCES.prefix, running, instance["id"])
    if instance["_volume"] or instance["_size"]:
        _boot_volume(call, instance)
    end_operation(call, STEPS, instance["id"])


def _boot_volume(call: Call, instance: Json) -> None:
    goes = bool(call.data["boot_source"].get("delete_on_termination"))
    used = {"status": "in-use", "attach_status": "attached", "related_instance_uuid": instance["id"]}
    # Older panels do not say what becomes of the disks.
    used |= {"_boot": True, "_goes": goes} if call.since("2020.10") else {}
    if instance["_volume"]:
        call.later(1.0, "set", "openstack/volumes", used, instance["_volume"])
        return
    from fleioctl.sandbox.resources.storage.volumes import volume_body

    volume = volume_body(
        call, "", instance["_size"], instance["region"], client=instance["client"], project=instance["project"]
    )
    call.later(1.0, "add", "openstack/volumes", {**volume, "bootable": True, **used})
