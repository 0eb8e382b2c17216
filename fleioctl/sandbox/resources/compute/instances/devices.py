"""What is attached to a server: volumes, floating addresses, security groups, ports."""

from __future__ import annotations

from typing import Any

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, detail
from fleioctl.sandbox.resources.compute.instances.viewset import INSTANCES, conflict, floating_ips_of, ports_of
from fleioctl.sandbox.resources.network.addresses import no_device
from fleioctl.sandbox.resources.network.rules import rule_sentence
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED
from fleioctl.sandbox.types import Json


def _required(call: Call, name: str) -> str:
    value = call.data.get(name)
    if not isinstance(value, str) or not value:
        raise invalid(**{name: REQUIRED})
    return value


@INSTANCES.action("POST")
def attach_volume(call: Call) -> Answer:
    """Attach a free volume."""
    volume = call.need("openstack/volumes", _required(call, "volume_id"))
    if call.object["status"] not in {"active", "stopped", "resized", "paused"}:
        raise conflict(call, "attach_volume", f"vm_state {call.object['status']}")
    if volume["status"] != "available":
        raise APIException(400, f"Invalid volume: volume {volume['id']} status must be available.")
    _volume_becomes(
        call, volume, "attaching", status="in-use", attach_status="attached", related_instance_uuid=call.object["id"]
    )
    return detail("Volume is attaching")


@INSTANCES.action("POST")
def detach_volume(call: Call) -> Answer:
    """Detach a volume of this server."""
    volume = call.need("openstack/volumes", _required(call, "volume_id"))
    if volume["related_instance_uuid"] != call.object["id"]:
        raise APIException(404, "The volume is not attached to this instance.")
    _volume_becomes(call, volume, "detaching", status="available", attach_status="detached", related_instance_uuid=None)
    return detail("Volume is detaching")


def _volume_becomes(call: Call, volume: Json, working: str, **after: Any) -> None:
    call.later(0.3, "set", "openstack/volumes", {"status": working}, volume["id"])
    call.later(1.0, "set", "openstack/volumes", after, volume["id"])


@INSTANCES.action("POST", since="2020.02")
def attach_port(call: Call) -> Answer:
    """Attach a port that is on no device."""
    port = call.need("openstack/ports", _required(call, "port_id"))
    # OpenStack never takes a port from another server.
    if port["device_id"]:
        raise APIException(409, f"Port {port['id']} is still in use.")
    call.later(
        0.5, "set", "openstack/ports", {"device_id": call.object["id"], "device_owner": "compute:nova"}, port["id"]
    )
    return detail("Port is attaching")


@INSTANCES.action("POST", since="2020.02")
def detach_port(call: Call) -> Answer:
    """Take a port off the server; the port stays."""
    port = call.need("openstack/ports", _required(call, "port_id"))
    if port["device_id"] != call.object["id"]:
        raise APIException(404, "The port is not attached to this instance.")
    call.later(0.5, "set", "openstack/ports", {"device_id": no_device(call), "device_owner": ""}, port["id"])
    return detail("Port is detaching")


def _free_ips(call: Call) -> list[Json]:
    found = call.store.where("openstack/floatingips", client=call.object["client"])
    return [ip for ip in found if ip["port"] is None]


def _ip(ip: Json) -> Json:
    return {"id": ip["id"], "floating_ip_address": ip["floating_ip_address"]}


@INSTANCES.action("GET")
def associate_ip_create_options(call: Call) -> Answer:
    """Answer ports and free addresses."""
    free, ports = _free_ips(call), ports_of(call, call.object["id"])
    if not free or not ports:
        raise APIException(409, "No floating IPs or ports available.")
    return {
        "ports": [{"id": port["id"], "fixed_ips": port["fixed_ips"]} for port in ports],
        "free_ips": [_ip(ip) for ip in free],
    }


@INSTANCES.action("POST")
def add_floating_ip(call: Call) -> Answer:
    """Put a free floating address on the server; the key is `floating_ip`."""
    address = _required(call, "floating_ip")
    ip = next((ip for ip in _free_ips(call) if ip["floating_ip_address"] == address), None)
    if ip is None:
        raise APIException(404, f"Floating IP {address} not found.")
    fixed = call.data.get("fixed_ip")
    ports = ports_of(call, call.object["id"])
    choices = [
        (port, one["ip_address"])
        for port in ports
        for one in port["fixed_ips"]
        if fixed in {None, "", one["ip_address"]}
    ]
    # No address that fits: neither a port nor the wanted fixed one.
    if not choices:
        raise APIException(400, "No fixed IP to associate with.")
    port, own = choices[0]
    call.store.change("openstack/floatingips", ip["id"], port=port["id"], fixed_ip_address=own, status="ACTIVE")
    return detail("Floating IP associated")


@INSTANCES.action("GET")
def dissociate_ip_create_options(call: Call) -> Answer:
    """Answer the server's floating addresses."""
    ips = floating_ips_of(call, ports_of(call, call.object["id"]))
    if not ips:
        raise APIException(400, "The instance has no floating IPs.")
    return {"ips": [_ip(ip) for ip in ips]}


@INSTANCES.action("POST")
def remove_floating_ip(call: Call) -> Answer:
    """Take a floating address off the server; here the key is `ip`."""
    # To add, the same address is called floating_ip.
    address = _required(call, "ip")
    for ip in floating_ips_of(call, ports_of(call, call.object["id"])):
        if ip["floating_ip_address"] == address:
            call.store.change("openstack/floatingips", ip["id"], port=None, fixed_ip_address=None, status="DOWN")
            return detail("Floating IP dissociated")
    raise APIException(404, f"Floating IP {address} not found.")


@INSTANCES.action("GET")
def list_security_groups(call: Call) -> Answer:
    """Answer the server's security groups with their rules as sentences."""
    return {"security_groups": [_group(call, each) for each in _groups(call) if _on(call, each)]}


def _group(call: Call, group: Json) -> Json:
    rules = [{"display": rule_sentence(call, rule)} for rule in group["security_group_rules"]]
    return {**{name: group[name] for name in ("id", "name", "description")}, "security_group_rules": rules}


def _groups(call: Call) -> list[Json]:
    return call.store.where("openstack/securitygroups", client=call.object["client"], region=call.object["region"])


def _on(call: Call, group: Json) -> bool:
    # A new server has `default` by name, what is added later by id.
    return any(name in call.object["_groups"] for name in (group["id"], group["name"]))


@INSTANCES.action("GET")
def associate_security_group_create_options(call: Call) -> Answer:
    """Answer the groups that are not on the server."""
    return {"groups": [{"id": each["id"], "name": each["name"]} for each in _groups(call) if not _on(call, each)]}


@INSTANCES.action("POST", "associate_security_group", "dissociate_security_group")
def change_security_group(call: Call) -> Answer:
    """Put a security group on the server, or take it off."""
    wanted = call.data.get("group")
    if not wanted:
        raise APIException(400, "The security group is missing.")
    group = next((each for each in _groups(call) if wanted in (each["id"], each["name"])), None)
    if group is None:
        raise APIException(404, f"Security group {wanted} not found.")
    others = [name for name in call.object["_groups"] if name not in (group["id"], group["name"])]
    adds = call.request.full_path.endswith("/associate_security_group")
    call.change(_groups=[*others, group["id"]] if adds else others)
    return detail("Security group added" if adds else "Security group removed")


@INSTANCES.action("GET", "add_port_options", "add_ip_options")
def add_port_options(call: Call) -> Answer:
    """Answer networks, and ports, for another address."""
    project = call.store.get("openstack/projects", call.object["project"])
    if project is None:
        raise APIException(404, "The instance has no project.")
    networks = call.store.where("openstack/networks", region=call.object["region"])
    names = [{"id": each["id"], "name": each["name"]} for each in networks]
    if call.request.full_path.endswith("add_port_options"):
        return {"networks": names, "project_id": project["project_id"]}
    ports = ports_of(call, call.object["id"])
    return {"networks": names, "ports": [{"id": port["id"], "fixed_ips": port["fixed_ips"]} for port in ports]}
