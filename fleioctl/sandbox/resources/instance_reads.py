"""What can be read about a server: console, actions, diagnostics, measures, choices, sums."""

from __future__ import annotations

from collections import Counter
from typing import Any

from ..call import Call
from ..envelope import paged_list
from ..moments import stamp
from ..reply import Answer, Json, Problem
from ..shape import shown
from .instance_states import NAMES, TASKS
from .instances import INSTANCES
from .pictures import flavor_picture

BOOT = [
    "Booting from Hard Disk...",
    "GRUB loading.",
    "[    0.000000] Linux version 4.19.0-6-amd64",
    "Welcome to Debian GNU/Linux 10!",
]
POINTS = 60


@INSTANCES.call("GET get_console_url")
def get_console_url(call: Call) -> Answer:
    """Answer where the console is; only what runs has one."""
    if call.object["status"] not in {"active", "rescued", "booted_from_iso", "resized"}:
        raise Problem(400, "No console is available.")
    return {"console": {"type": "novnc", "url": f"http://localhost:6080/vnc_auto.html?token={call.object['id']}"}}


@INSTANCES.call("GET get_console_output")
def get_console_output(call: Call) -> Answer:
    """Answer the last lines of the console; a failure is told inside of the text."""
    text = call.query.get("length", "30")
    if not text.isdigit() or int(text) > 1000:
        raise Problem(400, {"length": ["Enter a number from 0 to 1000."]})
    if call.object["status"] in {"building", "error"}:
        return {"console_text": "Could not get the console output: instance is not ready", "length": int(text)}
    name = call.object["name"]
    lines = [*BOOT, *(f"{name} systemd[1]: Started unit {number}." for number in range(40)), f"{name} login:"]
    return {"console_text": "\n".join(lines[-int(text) :] if int(text) else lines), "length": int(text)}


@INSTANCES.call("GET actions")
def actions(call: Call) -> Answer:
    """Answer what was done to the server."""
    return paged_list(call, call.object.get("_actions", []))


@INSTANCES.call("GET action_details")
def action_details(call: Call) -> Answer:
    """Answer one action in detail."""
    wanted = call.query.get("request_id")
    found = next((each for each in call.object.get("_actions", []) if each["request_id"] == wanted), None)
    if found is None:
        raise Problem(404, {"request_id": wanted})
    project = call.store.get("openstack/projects", call.object["project"])
    event = {"start_time": found["start_time"], "finish_time": found["start_time"], "result": "Success"}
    return {
        **found,
        "user_id": "fleio",
        "instance_uuid": call.object["id"],
        "project_id": project["project_id"] if project else None,
        "events": [{**event, "event": f"compute_{found['action']}_instance", "traceback": None}],
    }


@INSTANCES.call("GET diagnostics")
def diagnostics(call: Call) -> Answer:
    """Answer the hypervisor's view."""
    if call.object["status"] != "active":
        raise Problem(
            409,
            f"Cannot get diagnostics of instance {call.object['id']} while it is in vm_state {call.object['status']}",
        )
    flavor = call.need("openstack/flavors", call.object["flavor"])
    return {
        "state": "running",
        "driver": "libvirt",
        "num_cpus": flavor["vcpus"],
        "memory": flavor["memory_mb"] * 1024,
        "uptime": 46664,
    }


@INSTANCES.call("GET measures")
def measures(call: Call) -> Answer:
    """Answer a series that looks like one: the same for the same server and hour."""
    hours, metric = call.query.get("hours"), call.query.get("metric")
    errors: Json = {}
    if hours not in {"1", "24", "168", "720"}:
        errors["hours"] = ["Use one of 1, 24, 168, 720."]
    if metric not in {"cpu_util", "interface_traffic"}:
        errors["metric"] = ["Use one of cpu_util, interface_traffic."]
    if errors:
        raise Problem(400, errors)
    step = int(hours or 1) * 3600 // POINTS
    start = int(call.now) // step * step - POINTS * step
    if metric == "cpu_util":
        return {"measures": _series(call.object["id"], start, step, 100.0)}
    sides = ("incoming", "outgoing")
    return {
        "measures": [{"name": side, "measures": _series(side + call.object["id"], start, step, 1e6)} for side in sides]
    }


def _series(name: str, start: int, step: int, top: float) -> list[list[Any]]:
    """Return rows of time, granularity and value, between a tenth and nine tenths of `top`."""
    base = sum(name.encode())
    values = [((base + (start // step + n) * 37) % 71 + (n * n) % 13) / 84 for n in range(POINTS)]
    return [[stamp(start + n * step), step, round((0.1 + 0.8 * value) * top, 2)] for n, value in enumerate(values)]


@INSTANCES.call("GET *summary")
def summary(call: Call) -> Answer:
    """Count the servers by status and by region."""
    rows = call.store.where("openstack/instances")
    body: Json = {}
    for name in ("status", "region"):
        counted = sorted(Counter(each[name] for each in rows).items())
        body[f"instance_{name}_labels"] = [label for label, _ in counted]
        body[f"instance_{name}_data"] = [number for _, number in counted]
    return body


@INSTANCES.call("GET *filter_options")
def filter_options(call: Call) -> Answer:
    """Answer what lists can be narrowed by."""
    regions = call.store.where("openstack/regions", enabled=True)
    return {
        "region": [{"id": each["id"], "description": each["description"]} for each in regions],
        "statuses": [{"display": name, "value": value} for value, name in NAMES.items()],
        "task_states": [{"display": task.replace("_", " "), "value": task} for task in TASKS],
    }


@INSTANCES.call("GET *create_options")
def create_options(call: Call) -> Answer:
    """Answer what a new server can be made of."""
    client = _client(call)
    regions = call.store.where("openstack/regions", enabled=True)
    region = call.query.get("region") or regions[0]["id"]
    if region not in {each["id"] for each in regions}:
        raise Problem(409, "No such region.")
    for name, prefix in (("image", "openstack/images"), ("volume", "openstack/volumes")):
        if call.query.get(name) and call.get(prefix, call.query[name]) is None:
            raise Problem(400, f"Unknown {name}.")
    flavors = call.store.where("openstack/flavors", region=region, deleted=False, disabled=False)
    networks = call.store.where("openstack/networks", region=region)
    keys = [key for user in client["users"] for key in call.store.where("pkm", user=user)]
    return {
        "bootSources": _boot_sources(call, client, region),
        "flavor": [flavor_picture(call, each["id"]) for each in flavors],
        "ssh_key": [shown(call, call.table["pkm"], key) for key in keys],
        "nics": [{"id": each["id"], "name": each["name"], "tags": []} for each in networks],
        "enable_volumes": True,
        "enable_snapshots": True,
        "region": [{"id": each["id"], "description": each["description"]} for each in regions],
        "selected_region": region,
        "client": {"id": client["id"], "name": client["name"]},
    }


def _client(call: Call) -> Json:
    wanted = call.query.get("client")
    if wanted:
        client = call.get("clients", wanted)
        if client is None:
            raise Problem(400, "Unknown client.")
        return client
    projects = call.store.where("openstack/projects", deleted=False)
    usable = (call.store.get("clients", each["client"]) for each in projects if each["client"])
    client = next((each for each in usable if each), None)
    if client is None:
        raise Problem(409, "No client can have instances.")
    return client


def _boot_sources(call: Call, client: Json, region: str) -> Json:
    kind = call.table["openstack/images"]
    images = call.store.where(kind.prefix, region=region, status="active")
    of = {"image": "public", "shared_image": "shared", "community_image": "community"}
    found = {
        name: [shown(call, kind, each) for each in images if each["visibility"] == value] for name, value in of.items()
    }
    own = [each for each in images if each["visibility"] == "private" and each["client"] == client["id"]]
    storage = {}
    for name, prefix in (("volume", "openstack/volumes"), ("volume_snapshot", "openstack/volumesnapshots")):
        rows = call.store.where(prefix, client=client["id"], region=region, status="available")
        storage[name] = [{key: each[key] for key in ("id", "name", "description", "region", "size")} for each in rows]
    types = [{"name": "ssd", "description": "SSD", "sizeIncrement": 1}]
    return {
        **found,
        "owned_image": [shown(call, kind, each) for each in own],
        **storage,
        "volume_types": types,
        "requested_boot_source": False,
    }


@INSTANCES.call("GET *get_flavors_assigned_to_image")
def get_flavors_assigned_to_image(call: Call) -> Answer:
    """Answer the flavors that suit an image."""
    image = call.need("openstack/images", call.query.get("image_id"))
    flavors = call.store.where("openstack/flavors", region=image["region"], deleted=False)
    suitable = [each for each in flavors if each["memory_mb"] >= (image["min_ram"] or 0)]
    return {"flavors": [flavor_picture(call, each["id"]) for each in suitable]}


@INSTANCES.call("GET *get_images_assigned_to_flavors_or_flavor_group")
def get_images_assigned(call: Call) -> Answer:
    """Answer the images that suit a flavor."""
    client = _client(call)
    return {"bootSources": _boot_sources(call, client, call.query.get("region", "Region1"))}
