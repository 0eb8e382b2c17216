"""Addresses of the outer world, on servers or free."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import APIException
from fleioctl.sandbox.http.response import Answer, Response
from fleioctl.sandbox.resources.customers.owners import owner_from
from fleioctl.sandbox.resources.network.routers import create_options
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import cleaned
from fleioctl.sandbox.rest.model import CREATE
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.storage.store import new_uuid
from fleioctl.sandbox.types import Json

FLOATING = ViewSet(
    "openstack/floatingips",
    key="uuid",
    text="floating_ip_address status fixed_ip_address description project",
    moment="created_at updated_at",
    links="floating_network>openstack/networks:id,name,region port>openstack/ports:id,name"
    " router>openstack/routers:id,name"
    " client>clients:id,name",
    created="created_at",
    updated="updated_at",
    required="floating_network description",
    readonly="floating_ip_address status fixed_ip_address project client port router",
    nullable="fixed_ip_address project",
    named="floating_ip_address floating_network region=floating_network__region",
    order="floating_ip_address floating_network status",
    search="floating_ip_address",
    filterable=True,
    basename="floatingips",
)


FLOATING.action("GET", "create_options", detail=False)(create_options)


@FLOATING.extra_fields
def floating_shown(call: Call, each: Json, body: Json, _: bool) -> Json:
    """Add what the address is on."""
    port = call.store.get("openstack/ports", each["port"]) if each["port"] else None
    server = call.store.get("openstack/instances", port["device_id"]) if port else None
    shown_as = {"device_type": "instance", "id": server["id"], "name": server["name"]} if server else None
    return {**body, "associated_object": shown_as}


@FLOATING.handles(CREATE)
def create_floating(call: Call) -> Answer:
    """Take an address from an outer network."""
    # Required, but may be blank: a guess.
    if call.data.get("description") == "":
        call.data["description"] = "-"
    body = cleaned(call, FLOATING, FLOATING.required.split())
    network = call.need("openstack/networks", body["floating_network"])
    if not network["router_external"]:
        raise APIException(400, f"Network {network['id']} is not a valid external network.")
    number = call.store.count(FLOATING.prefix) + 10
    used = {each["floating_ip_address"] for each in call.store.where(FLOATING.prefix)}
    address = next(
        text for n in range(number, number + 9999) if (text := f"203.0.{n // 250}.{n % 250 + 2}") not in used
    )
    new = {
        **fresh(call, FLOATING, {"id": new_uuid(), **body}),
        "floating_ip_address": address,
        "status": "DOWN",
        **owner_from(call),
    }
    call.object = call.add(FLOATING.prefix, **new)
    return Response(201, serialize(call, FLOATING, call.object))
