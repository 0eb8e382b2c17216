"""The servers of customers: how they look, and which of them a list shows."""

from __future__ import annotations

import re

from fleioctl.sandbox.http.exceptions import APIException
from fleioctl.sandbox.resources.compute.instances.states import ALLOWED, display_status
from fleioctl.sandbox.resources.compute.pictures import flavor_picture, region_picture
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.model import CREATE, DESTROY, LIST, RETRIEVE
from fleioctl.sandbox.rest.serializers import brief, serialize
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json
from fleioctl.sandbox.words import words

INSTANCES = ViewSet(
    "openstack/instances",
    key="uuid",
    text="name description status task_state hostId host_name",
    integer="current_cycle_traffic current_month_traffic",
    flag="locked booted_from_iso",
    moment="created",
    links="image>openstack/images region>openstack/regions flavor>openstack/flavors client>clients"
    " project>openstack/projects",
    created="created",
    methods=LIST | RETRIEVE | CREATE | DESTROY,
    named="id name created description image region flavor status client",
    order="name region status created current_cycle_traffic current_month_traffic",
    search="id name status region client__first_name client__last_name client__company hostId host_name",
    filterable=True,
    basename="instances",
    # Spelled with hyphens here and underscores there, as the panel has them.
    keys="create destroy start stop reboot suspend resume lock unlock rename resize confirm-resize revert-resize"
    " rebuild"
    " rescue unrescue boot_from_iso reset-state migrate abort-migrate move change-password create_snapshot"
    " create_backup"
    " attach-volume detach_volume add_floating_ip remove_floating_ip associate_security_group"
    " dissociate_security_group",
)
PLAIN = words(
    "name description status created region hostId host_name locked booted_from_iso current_cycle_traffic"
    " current_month_traffic"
)
# Three characters and more count as a part of an address.
ADDRESS = re.compile(r"[0-9a-fA-F.:]{3,}")


@INSTANCES.representation
def instance_shown(call: Call, each: Json, single: bool) -> Json:
    """Return the item of a list, or the detail object."""
    image = call.get("openstack/images", each["image"]) if each["image"] else None
    ports = ports_of(call, each["id"])
    body = {
        "id": each["id"],
        "uuid": each["id"],
        **{name: each[name] for name in PLAIN},
        "display_status": display_status(each),
        "display_task": each["task_state"].replace("_", " ") if each["task_state"] else None,
        # The first fixed address, not a floating one.
        "access_ip": next((ip["ip_address"] for port in ports for ip in port["fixed_ips"]), None),
        "os_distro": image["os_distro"] if image else None,
        "image": each["image"],
        "region_obj": region_picture(call, each["region"]),
        "flavor": flavor_picture(call, each["flavor"]),
        "client": brief(call, "clients", each["client"], ("id", "name")),
        "allowed_actions": ALLOWED.get(each["status"], []),
    }
    return {**body, **_detail(call, each, image, ports)} if single else body


def _detail(call: Call, each: Json, image: Json | None, ports: list[Json]) -> Json:
    project = call.store.get("openstack/projects", each["project"])
    return {
        # The object here, its id in the list.
        "image": serialize(call, call.table["openstack/images"], image) if image else None,
        "project": project["project_id"] if project else None,
        "traffic_type": "public",
        "net_details": {"ports": [_port_picture(call, port, ports) for port in ports]},
        **({"storage_details": _storage(call, each)} if call.since("2020.10") else {}),
    }


def _storage(call: Call, each: Json) -> Json:
    """Return the disks, so that a caller can tell which go and which stay when the server is deleted."""
    volumes = call.store.where("openstack/volumes", related_instance_uuid=each["id"])
    flavor = call.store.get("openstack/flavors", each["flavor"]) or {}
    return {
        "hide_local_storage": False,
        "local_storage": flavor.get("root_gb") if each["image"] and not each.get("_volume") else 0,
        "volume_attachments": [
            {
                "volume_name": volume["name"],
                "volume_id": volume["id"],
                "size": volume["size"],
                "is_boot": volume.get("_boot", False),
                "delete_on_termination": volume.get("_goes", False),
            }
            for volume in volumes
        ],
    }


def _port_picture(call: Call, port: Json, ports: list[Json]) -> Json:
    ips = port["fixed_ips"]
    # Two shapes of the same: the change came by 2020.10.
    if call.since("2020.10"):
        return _new_port_picture(call, port)
    return {
        "id": port["id"],
        "name": port["name"],
        "ipv4s": [ip for ip in ips if ":" not in ip["ip_address"]],
        "ipv6s": [ip for ip in ips if ":" in ip["ip_address"]],
        # Repeated on every port, as in 2019.
        "floating_ips": [
            {"id": ip["id"], "floating_ip_address": ip["floating_ip_address"]} for ip in floating_ips_of(call, ports)
        ],
    }


def _new_port_picture(call: Call, port: Json) -> Json:
    own = floating_ips_of(call, [port])
    return {
        "id": port["id"],
        "fixed_ips": port["fixed_ips"],
        "floating_ips": [{"id": ip["id"], "floating_ip_address": ip["floating_ip_address"]} for ip in own],
        "mac_address": port["mac_address"],
        "port_security_enabled": port["port_security_enabled"],
        "network": brief(call, "openstack/networks", port["network"], ("id", "name")),
        "status": port["status"],
    }


def ports_of(call: Call, instance: str) -> list[Json]:
    """Return the ports of a server."""
    return call.store.where("openstack/ports", device_id=instance)


def floating_ips_of(call: Call, ports: list[Json]) -> list[Json]:
    """Return the floating addresses on these ports."""
    return [ip for port in ports for ip in call.store.where("openstack/floatingips", port=port["id"])]


@INSTANCES.search_also
def search_addresses(call: Call, each: Json, word: str) -> bool:
    """Find a server by a part of one of its addresses."""
    if not ADDRESS.fullmatch(word):
        return False
    ports = ports_of(call, each["id"])
    found = [ip["ip_address"] for port in ports for ip in port["fixed_ips"]]
    return any(
        word in address for address in found + [ip["floating_ip_address"] for ip in floating_ips_of(call, ports)]
    )


def ready(call: Call, *statuses: str, doing: str) -> None:
    """Refuse with 409 unless the server is unlocked, idle and in one of these states; without states any will do."""
    each = call.object
    # The order in which OpenStack refuses: lock, task, state.
    if each["locked"]:
        raise APIException(409, f"Could not {doing} the instance: Instance {each['id']} is locked")
    if each["task_state"]:
        raise conflict(call, doing, f"task_state {each['task_state']}")
    if statuses and each["status"] not in statuses:
        raise conflict(call, doing, f"vm_state {each['status']}")


def conflict(call: Call, doing: str, state: str) -> APIException:
    """Return the refusal of a state."""
    text = f"Could not {doing} the instance: Cannot '{doing}' instance {call.object['id']} while it is in {state}"
    return APIException(409, text)


def work(call: Call, action: str, task: str, **finished: object) -> None:
    """Let the server show a task after a moment and be `finished` after the delay; note it among its actions."""
    note_action(call, action)
    call.become({"task_state": task}, {"task_state": None, **finished})


def note_action(call: Call, action: str) -> None:
    """Add a line to the server's actions."""
    request = f"req-{len(call.object.get('_actions', [])):04d}-{call.object['id'][:13]}"
    line = {"start_time": call.time, "action": action, "message": None, "request_id": request}
    # The newest 50: tests restart servers many times.
    call.change(_actions=[line, *call.object.get("_actions", [])[:49]])
