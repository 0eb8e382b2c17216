"""Switching servers on, off and over: the actions that differ by a word."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, Response, detail
from fleioctl.sandbox.resources.compute.instances.viewset import (
    INSTANCES,
    conflict,
    floating_ips_of,
    note_action,
    ports_of,
    ready,
    work,
)
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED
from fleioctl.sandbox.rest.model import DESTROY


@dataclass(frozen=True, eq=False, repr=False)
class Power:
    """From which states, through which task, to which state; and what is said."""

    states: tuple[str, ...]
    task: str
    target: str
    says: str


POWER = {
    "start": Power(("stopped",), "powering-on", "active", "Instance is starting"),
    "stop": Power(("active",), "powering-off", "stopped", "Instance is stopping"),
    "reboot": Power(("active",), "rebooting", "active", "Instance is rebooting"),
    "suspend": Power(("active",), "suspending", "suspended", "Instance is suspending"),
    "shelve": Power(("active", "stopped"), "shelving", "shelved_offloaded", "Instance is shelving"),
    "unshelve": Power(("shelved", "shelved_offloaded"), "unshelving", "active", "Instance is unshelving"),
    "resume": Power(("suspended",), "resuming", "active", "Instance is resuming"),
}


def act(name: str, call: Call) -> Answer:
    """Do one of the actions of the table."""
    power = POWER[name]
    project = call.store.get("openstack/projects", call.object["project"])
    # 417 is OpenStack's refusal of the panel's own credentials: a disabled project has none.
    if name == "start" and project and project["disabled"]:
        raise APIException(417, "The project is suspended.")
    task = "rebooting_hard" if name == "reboot" and _is_hard(call) else power.task
    ready(call, *power.states, doing=name)
    work(call, name, task, status=power.target)
    return detail(power.says)


def _is_hard(call: Call) -> bool:
    """Tell which reboot is asked for; before 2023.11 the body is ignored, and each one soft."""
    kind = call.data.get("reboot_type", "soft") if call.since("2023.11") else "soft"  # the key is a guess
    if kind not in {"soft", "hard"}:
        raise invalid(reboot_type=f'"{kind}" is not a valid reboot type.')
    return bool(kind == "hard")


for _name in POWER:
    # That shelving has these paths is a guess; that it exists is known.
    INSTANCES.action("POST", _name, since="2022.10" if "shelve" in _name else "")(partial(act, _name))


@INSTANCES.action("POST")
def lock(call: Call) -> Answer:
    """Lock the server."""
    call.change(locked=True)
    return detail("Instance locked")


@INSTANCES.action("POST")
def unlock(call: Call) -> Answer:
    """Unlock the server."""
    call.change(locked=False)
    return detail("Instance unlocked")


@INSTANCES.action("POST")
def rename(call: Call) -> Answer:
    """Give the server another name."""
    name = call.data.get("name")
    if not isinstance(name, str) or not name.strip():
        raise invalid(name=REQUIRED)
    if len(name) > 128:
        raise invalid(name="Ensure this field has no more than 128 characters.")
    # Only the lock hinders it; whether a running task does was not seen.
    if call.object["locked"]:
        ready(call, doing="rename")
    call.change(name=name.strip())
    return detail("Instance renamed")


@INSTANCES.action("POST")
def change_password(call: Call) -> Answer:
    """Set the root password."""
    password = call.data.get("password")
    if not isinstance(password, str) or not password:
        raise invalid(password=REQUIRED)
    check_password(password, "password")
    if call.object["status"] != "active":
        raise APIException(400, "The password can be changed only while the instance is running.")
    ready(call, "active", doing="changePassword")
    work(call, "changePassword", "updating_password")
    return detail("The password is changing")


def check_password(password: str, field: str) -> None:
    """Demand 8 to 128 characters, among them a digit or a symbol; 400 otherwise, as a list or under the field."""
    if len(password) > 128:
        raise APIException(400, {field: ["Ensure this field has no more than 128 characters."]})
    if len(password) < 8 or password.isalpha():
        raise APIException(400, ["Use at least 8 characters, one of them a digit or a symbol."])


@INSTANCES.action("POST")
def reset_state(call: Call) -> Answer:
    """Make a failed server active; say so in any case."""
    # In any other state nothing happens, with the same 200.
    if call.object["status"] == "error":
        call.change(status="active", task_state=None)
    return detail("Instance state reset")


@INSTANCES.handles(DESTROY)
def destroy(call: Call) -> Answer:
    """Delete the server after a while, with its ports; volumes and floating addresses are set free."""
    # All versions here: it came in 2019.06.
    if call.object["locked"]:
        ready(call, doing="delete")
    if call.object["task_state"] == "deleting":
        raise conflict(call, "delete", "task_state deleting")
    note_action(call, "delete")
    ports = ports_of(call, call.object["id"])
    for ip in floating_ips_of(call, ports):
        free = {"port": None, "status": "DOWN", "fixed_ip_address": None}
        call.later(1.0, "set", "openstack/floatingips", free, ip["id"])
    for port in ports:
        call.later(1.0, "remove", "openstack/ports", {}, port["id"])
    for volume in call.store.where("openstack/volumes", related_instance_uuid=call.object["id"]):
        # Disks that were to be deleted on termination; the others stay, and cost, until somebody deletes them.
        if volume.get("_goes"):
            call.later(1.0, "remove", "openstack/volumes", {}, volume["id"])
            continue
        free = {"status": "available", "attach_status": "detached", "related_instance_uuid": None}
        call.later(1.0, "set", "openstack/volumes", free, volume["id"])
    call.vanish({"task_state": "deleting"})
    return Response(204)
