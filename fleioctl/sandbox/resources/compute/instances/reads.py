"""What can be read about a server: console, actions, diagnostics, measures, choices, sums."""

from __future__ import annotations

from collections import Counter
from typing import Any

from fleioctl.sandbox.dates import stamp
from fleioctl.sandbox.http.exceptions import APIException
from fleioctl.sandbox.http.response import Answer
from fleioctl.sandbox.resources.compute.instances.viewset import INSTANCES
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.pagination import paginate_rows
from fleioctl.sandbox.types import Json

BOOT = [
    "Booting from Hard Disk...",
    "GRUB loading.",
    "[    0.000000] Linux version 4.19.0-6-amd64",
    "Welcome to Debian GNU/Linux 10!",
]
# As many as a chart is wide.
POINTS = 60


@INSTANCES.action("GET")
def get_console_url(call: Call) -> Answer:
    """Answer where the console is; only what runs has one."""
    if call.object["status"] not in {"active", "rescued", "booted_from_iso", "resized"}:
        raise APIException(400, "No console is available.")
    return {"console": {"type": "novnc", "url": f"http://localhost:6080/vnc_auto.html?token={call.object['id']}"}}


@INSTANCES.action("GET")
def get_console_output(call: Call) -> Answer:
    """Answer the last lines of the console; a failure is told inside of the text."""
    text = call.query.get("length", "30")
    if not text.isdigit() or int(text) > 1000:
        raise APIException(400, {"length": ["Enter a number from 0 to 1000."]})
    # A failure in a 200: callers have to read the text.
    if call.object["status"] in {"building", "error"}:
        return {"console_text": "Could not get the console output: instance is not ready", "length": int(text)}
    name = call.object["name"]
    lines = [*BOOT, *(f"{name} systemd[1]: Started unit {number}." for number in range(40)), f"{name} login:"]
    return {"console_text": "\n".join(lines[-int(text) :] if int(text) else lines), "length": int(text)}


@INSTANCES.action("GET")
def actions(call: Call) -> Answer:
    """Answer what was done to the server."""
    return paginate_rows(call, call.object.get("_actions", []))


@INSTANCES.action("GET")
def action_details(call: Call) -> Answer:
    """Answer one action in detail."""
    wanted = call.query.get("request_id")
    found = next((each for each in call.object.get("_actions", []) if each["request_id"] == wanted), None)
    if found is None:
        # The body names no `detail`: seen so.
        raise APIException(404, {"request_id": wanted})
    project = call.store.get("openstack/projects", call.object["project"])
    event = {"start_time": found["start_time"], "finish_time": found["start_time"], "result": "Success"}
    return {
        **found,
        "user_id": "fleio",
        "instance_uuid": call.object["id"],
        "project_id": project["project_id"] if project else None,
        "events": [{**event, "event": f"compute_{found['action']}_instance", "traceback": None}],
    }


@INSTANCES.action("GET")
def diagnostics(call: Call) -> Answer:
    """Answer the hypervisor's view."""
    if call.object["status"] != "active":
        raise APIException(
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


@INSTANCES.action("GET")
def measures(call: Call) -> Answer:
    """Answer a series that looks like one: the same for the same server and hour."""
    hours, metric = call.query.get("hours"), call.query.get("metric")
    errors: Json = {}
    if hours not in {"1", "24", "168", "720"}:
        errors["hours"] = ["Use one of 1, 24, 168, 720."]
    if metric not in {"cpu_util", "interface_traffic"}:
        errors["metric"] = ["Use one of cpu_util, interface_traffic."]
    if errors:
        raise APIException(400, errors)
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
    # The same at every run, and not flat: charts can be compared in tests.
    values = [((base + (start // step + n) * 37) % 71 + (n * n) % 13) / 84 for n in range(POINTS)]
    return [[stamp(start + n * step), step, round((0.1 + 0.8 * value) * top, 2)] for n, value in enumerate(values)]


@INSTANCES.action("GET", detail=False)
def summary(call: Call) -> Answer:
    """Count the servers by status and by region."""
    rows = call.store.where("openstack/instances")
    body: Json = {}
    for name in ("status", "region"):
        counted = sorted(Counter(each[name] for each in rows).items())
        body[f"instance_{name}_labels"] = [label for label, _ in counted]
        body[f"instance_{name}_data"] = [number for _, number in counted]
    return body
