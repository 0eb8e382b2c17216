"""The records of DNS zones."""

from __future__ import annotations

from typing import Any

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, Response, detail
from fleioctl.sandbox.resources.network.dns import DNS, TYPES, record_body, ttl_of
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED
from fleioctl.sandbox.types import Json


@DNS.action("GET")
def list_records(call: Call) -> Answer:
    """Answer the records; those of the zone itself cannot be changed."""
    kind = call.query.get("type_")
    found = [each for each in call.object["_records"] if kind in {None, "", each["type"]}]
    fixed = [each for each in found if each["type"] in {"SOA", "NS"}]
    return {
        "recordsets": [each for each in found if each not in fixed],
        "read_only_recordsets": fixed,
        "record_types": list(TYPES),
    }


@DNS.action("POST")
def create_records(call: Call) -> Answer:
    """Add a set of records: 201."""
    data = call.data
    errors = {name: [REQUIRED] for name in ("name", "type_", "records") if not data.get(name)}
    if "type_" not in errors and data["type_"] not in TYPES:
        errors["type_"] = [f'"{data["type_"]}" is not a valid choice.']
    if "records" not in errors and not isinstance(data["records"], list):
        errors["records"] = ["Expected a list of items."]
    if errors:
        raise APIException(400, errors)
    name = str(data["name"])
    # A name without the last dot is within the zone.
    whole = name if name.endswith(".") else f"{name}.{call.object['name']}"
    # A set is known by name and type: OpenStack refuses a second one.
    if any(each["name"] == whole and each["type"] == data["type_"] for each in call.object["_records"]):
        raise APIException(409, "Duplicate RecordSet")
    record = record_body(whole, data["type_"], data["records"], ttl_of(data, call.object["ttl"]))
    call.change(_records=[*call.object["_records"], record])
    return Response(201, record)


def _find(call: Call, id: Any) -> Json:
    found = next((each for each in call.object["_records"] if each["id"] == id), None)
    if found is None:
        raise APIException(404, "Could not find RecordSet")
    return dict(found)


@DNS.action("GET")
def retrieve_record(call: Call) -> Answer:
    """Answer one set of records."""
    return _find(call, call.query.get("pk"))


@DNS.action("PUT")
def update_record(call: Call) -> Answer:
    """Change one set of records."""
    old = _find(call, call.data.get("pk"))
    if not isinstance(call.data.get("records"), list):
        raise invalid(records=REQUIRED)
    new = {**old, "records": call.data["records"], "ttl": ttl_of(call.data, old["ttl"])}
    call.change(_records=[new if each["id"] == old["id"] else each for each in call.object["_records"]])
    return new


@DNS.action("DELETE")
def delete_record(call: Call) -> Answer:
    """Remove one set of records: 204."""
    old = _find(call, call.query.get("pk"))
    if old["type"] in {"SOA", "NS"}:
        raise APIException(403, "This record cannot be deleted.")
    call.change(_records=[each for each in call.object["_records"] if each["id"] != old["id"]])
    return Response(204)


@DNS.action("POST")
def synchronize_records(_: Call) -> Answer:
    """Accept."""
    return detail("The records are being synchronized.")
