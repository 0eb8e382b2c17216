"""Firewalls of customers: security groups with their rules."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, Response, detail
from fleioctl.sandbox.resources.customers.owners import owner_from
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED, ValidationError, cleaned, integer
from fleioctl.sandbox.rest.model import CREATE, DESTROY
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.storage.store import new_uuid
from fleioctl.sandbox.types import Json

GROUPS = ViewSet(
    "openstack/securitygroups",
    key="uuid",
    text="name description project",
    moment="created_at updated_at",
    data="security_group_rules",
    links="region>openstack/regions client>clients",
    created="created_at",
    updated="updated_at",
    hidden="client",
    detail="security_group_rules",
    required="name region",
    readonly="project client security_group_rules",
    nullable="project",
    limits={"name": 255},
    order="name created_at region",
    search="name project region",
    filterable=True,
    basename="securitygroups",
)


@GROUPS.extra_fields
def group_shown(call: Call, each: Json, body: Json, _: bool) -> Json:
    """Add the servers behind it."""
    # A group of no client is on no server.
    servers = call.store.where("openstack/instances", client=each["client"]) if each["client"] else []
    behind = [
        one for one in servers if one["region"] == each["region"] and {each["id"], each["name"]} & set(one["_groups"])
    ]
    return {**body, "associated_instances": [{"id": one["id"], "name": one["name"]} for one in behind]}


@GROUPS.handles(CREATE)
def create(call: Call) -> Answer:
    """Create a group that lets everything out."""
    body = cleaned(call, GROUPS, GROUPS.required.split())
    # OpenStack's rules of a new group.
    rules = [rule_body(direction="egress", ethertype=kind) for kind in ("IPv4", "IPv6")]
    new = {**fresh(call, GROUPS, {"security_group_rules": rules, **body}), **owner_from(call)}
    call.object = call.add(GROUPS.prefix, **new)
    return Response(201, serialize(call, GROUPS, call.object))


def rule_body(**values: object) -> Json:
    """Return a rule with something in every key."""
    keys = ["protocol", "port_range_min", "port_range_max", "remote_ip_prefix", "remote_group", "remote_group_name"]
    return {
        "id": new_uuid(),
        "direction": "ingress",
        "ethertype": "IPv4",
        "description": "",
        **dict.fromkeys(keys),
        **values,
    }


@GROUPS.action("POST")
def add_rule(call: Call) -> Answer:
    """Add a rule: 201."""
    data = call.data
    if data.get("direction") not in {"ingress", "egress"}:
        raise invalid(
            direction=REQUIRED if not data.get("direction") else f'"{data["direction"]}" is not a valid choice.'
        )
    if data.get("ethertype", "IPv4") not in {"IPv4", "IPv6"}:
        raise invalid(ethertype=f'"{data["ethertype"]}" is not a valid choice.')
    values = {name: data.get(name) or None for name in ("protocol", "remote_ip_prefix")}
    values["remote_group"] = data.get("remote_group_id") or None
    group = call.need(GROUPS.prefix, values["remote_group"]) if values["remote_group"] else None
    values["remote_group_name"] = group["name"] if group else None
    texts = {
        "direction": data["direction"],
        "ethertype": data.get("ethertype", "IPv4"),
        "description": data.get("description") or "",
    }
    rule = rule_body(**values, **texts, **_port_range(data))
    # The same rule but for its id.
    same = [{**each, "id": rule["id"]} for each in call.object["security_group_rules"]]
    if rule in same:
        raise APIException(409, "Security group rule already exists.")
    call.change(security_group_rules=[*call.object["security_group_rules"], rule])
    return detail("Rule added", 201)


def _port_range(data: Json) -> Json:
    found = {}
    for name in ("port_range_min", "port_range_max"):
        try:
            found[name] = integer(data[name]) if data.get(name) not in (None, "") else None
        except ValidationError as wrong:
            raise invalid(**{name: str(wrong)}) from wrong
    low, high = found.values()
    if low is not None and high is not None and low > high:
        raise APIException(400, "For TCP/UDP protocols, port_range_min must be <= port_range_max")
    return found


@GROUPS.action("POST")
def delete_rule(call: Call) -> Answer:
    """Remove a rule: 204."""
    kept = [each for each in call.object["security_group_rules"] if each["id"] != call.data.get("rule_id")]
    if len(kept) == len(call.object["security_group_rules"]):
        raise APIException(404, "Security group rule not found.")
    call.change(security_group_rules=kept)
    return Response(204)


@GROUPS.handles(DESTROY)
def destroy(call: Call) -> Answer:
    """Delete a group that is neither in use nor the default one."""
    used = serialize(call, GROUPS, call.object)["associated_instances"]
    if used or call.object["name"] == "default":
        raise APIException(409, f"Security Group {call.object['id']} in use.")
    call.store.remove(GROUPS.prefix, call.object["id"])
    return Response(204)


@GROUPS.action("GET", "get_security_groups_for_project", detail=False)
def for_project(call: Call) -> Answer:
    """Answer the groups of a project."""
    found = call.store.where(GROUPS.prefix, project=call.query.get("project_id"))
    return {"objects": [{"id": each["id"], "name": each["name"]} for each in found]}


@GROUPS.action("GET", detail=False)
def create_options(call: Call) -> Answer:
    """Answer the regions."""
    regions = call.store.where("openstack/regions", enabled=True)
    return {"regions": [{"id": each["id"], "description": each["description"]} for each in regions]}
