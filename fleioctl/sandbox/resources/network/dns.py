"""DNS zones and their records, in an envelope of their own."""

from __future__ import annotations

from typing import Any

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, Response
from fleioctl.sandbox.resources.customers.owners import owner_from
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import EMAIL, REQUIRED, ValidationError, integer
from fleioctl.sandbox.rest.model import CREATE, DESTROY, LIST, RETRIEVE, UPDATE
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.storage.store import new_uuid
from fleioctl.sandbox.types import Json

DNS = ViewSet(
    "openstack/dns",
    key="uuid",
    text="name email description status type project_id version",
    integer="ttl serial",
    moment="created_at updated_at",
    data="masters attributes",
    links="client>clients region>openstack/regions",
    created="created_at",
    updated="updated_at",
    hidden="client region",
    methods=LIST | RETRIEVE | CREATE | UPDATE | DESTROY,
    basename="dns",
    lists_permissions=False,
    nullable="description project_id",
)
TYPES = ("A", "AAAA", "MX", "NS", "SOA", "CNAME", "PTR", "TXT", "SRV", "SSHFP")
NAMED = {
    "email": "email",
    "ttl": "ttl",
    "name": "name",
    "zone_type": "type",
    "status": "status",
    "sudo_project_id": "project_id",
}
# Ten times fewer than other lists give.
LARGEST, DEFAULT = 1000, 20


@DNS.handles(LIST)
def zones(call: Call) -> Answer:
    """Answer a page; `count` is of this page and `hasMore` tells whether another follows."""
    rows = [each for each in call.store.where(DNS.prefix) if _wanted(call, each)]
    # One key; any that is not known leaves the order as it is.
    key = call.query.get("ordering", "name").removeprefix("-")
    if key in DNS.fields and DNS.fields[key].type != "data":
        rows.sort(key=lambda each: str(each[key]), reverse=call.query.get("ordering", "").startswith("-"))
    size, page = _number(call, "page_size", DEFAULT), _number(call, "page", 1)
    size = min(size, LARGEST)
    shown_rows = rows[(page - 1) * size : page * size]
    objects = [serialize(call, DNS, each, single=False) for each in shown_rows]
    # No total and no next page: DNS answers like OpenStack, not like the panel.
    return {"objects": objects, "count": len(objects), "hasMore": len(rows) > page * size}


def _number(call: Call, name: str, default: int) -> int:
    text = call.query.get(name, "")
    return (int(text) if text.isascii() and text.isdigit() else 0) or default


def _wanted(call: Call, each: Json) -> bool:
    query = call.query
    field, _, value = query.get("filtering", "").partition(":")
    # Every other filter is ignored, and everything is answered.
    if field == "client" and str(each["client"]) != value:
        return False
    if query.get("region_name") not in {None, "", each["region"]}:
        return False
    if any(query.get(name) and str(each[field]) != query[name] for name, field in NAMED.items()):
        return False
    return query.get("search", "").lower() in each["name"].lower()


@DNS.handles(CREATE)
def create(call: Call) -> Answer:
    """Create a zone; it is pending for a while."""
    data, errors = call.data, {}
    for name in ("name", "email", "type_"):
        if not data.get(name):
            errors[name] = [REQUIRED]
    if "email" not in errors and not EMAIL.fullmatch(str(data["email"])):
        errors["email"] = ["Enter a valid email address."]
    if "type_" not in errors and data["type_"] not in {"PRIMARY", "SECONDARY"}:
        errors["type_"] = [f'"{data["type_"]}" is not a valid choice.']
    if errors:
        raise APIException(400, errors)
    owner = _owner(call)
    name = str(data["name"]).rstrip(".") + "."
    if call.store.where(DNS.prefix, name=name):
        raise APIException(409, "Duplicate Zone")
    regions = call.store.where("openstack/regions", enabled=True)
    fields = {"name": name, "email": data["email"], "type": data["type_"], "description": data.get("description")}
    more = {"ttl": ttl_of(data, 3600), "serial": int(call.now), "version": "1", "masters": data.get("masters") or []}
    place = {"region": data.get("region_name") or regions[0]["id"], "attributes": {}, "status": "PENDING"}
    # A zone has these two sets from the beginning, and nobody may delete them.
    records = [
        record_body(f"ns1.{name}", "NS", [f"ns1.{name}"], 3600),
        record_body(name, "SOA", [f"ns1.{name} {data['email']}"], 3600),
    ]
    call.object = call.add(
        DNS.prefix, **{**fresh(call, DNS, {}), **fields, **more, **place, **owner, "_records": records}
    )
    call.become({}, {"status": "ACTIVE"})
    return Response(201, serialize(call, DNS, call.object))


def _owner(call: Call) -> Json:
    project = call.data.get("sudo_project_id")
    if not project:
        owner = owner_from(call, required=True)
        return {"client": owner["client"], "project_id": owner["project"]}
    found = call.store.where("openstack/projects", project_id=project)
    if not found:
        raise invalid(sudo_project_id="Project not found.")
    return {"client": found[0]["client"], "project_id": project}


def ttl_of(data: Json, default: int) -> int:
    """Return the time to live that was sent, in seconds; 400 for no number."""
    try:
        return integer(data["ttl"]) if data.get("ttl") not in (None, "") else default
    except ValidationError as wrong:
        raise invalid(ttl=str(wrong)) from wrong


def record_body(name: str, kind: str, records: list[Any], ttl: int) -> Json:
    """Return a set of records."""
    return {
        "id": new_uuid(),
        "name": name,
        "type": kind,
        "records": records,
        "ttl": ttl,
        "status": "ACTIVE",
        "description": None,
    }


@DNS.handles(UPDATE)
def update(call: Call) -> Answer:
    """Change a zone; the type must be sent."""
    # `type` in an update, `type_` in a create: seen so.
    if not call.data.get("type"):
        raise invalid(type=REQUIRED)
    names = ("email", "description", "masters")
    values = {name: call.data[name] for name in names if name in call.data}
    call.change(**values, ttl=ttl_of(call.data, call.object["ttl"]), updated_at=call.time)
    return serialize(call, DNS, call.object)


@DNS.handles(DESTROY)
def destroy(call: Call) -> Answer:
    """Delete a zone after a while."""
    call.vanish({"status": "PENDING"})
    return Response(204)
