"""Customers as the cloud sees them, and sums over the cloud."""

from __future__ import annotations

from collections import Counter

from fleioctl.sandbox.http.exceptions import APIException, invalid, not_found
from fleioctl.sandbox.http.response import Answer, Response
from fleioctl.sandbox.resources.billing.provision import activate, service_body
from fleioctl.sandbox.resources.customers.clients.viewset import CLIENTS, openstack_services, project_of
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED
from fleioctl.sandbox.rest.model import EVERYTHING, LIST, NOTHING, RETRIEVE, Method
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.viewsets import ViewSet

# Checked by the rights on clients: others are not known.
TENANTS = ViewSet("openstack/clients", basename="clients", key="random")
# Moved in 2022.11: from one URL a client to one for all, with the client in the query or in the body.
CLOUD_SERVICES = ViewSet("openstack/billing/services", methods=NOTHING, available=("2022.11", ""))
SYSTEMS = ViewSet("openstack/summary/operating_systems", methods=LIST)
HOSTS = ViewSet("openstack/summary/hypervisors", methods=LIST)


@TENANTS.get_object
def load(call: Call) -> object:
    """Return the client."""
    return call.get("clients", call.ids[-1])


def _client_call(call: Call) -> Call:
    inner = Call(call.request, call.store, call.table, CLIENTS, call.user, call.now, call.delay, call.ids)
    inner.object = call.object
    return inner


def _as_client(method: Method) -> None:
    """Serve a verb as /clients does."""

    @TENANTS.handles(method)
    def serve(call: Call) -> Answer:
        if method is RETRIEVE:
            return serialize(call, CLIENTS, call.object)
        answer: Answer = CLIENTS.handlers.methods[method](_client_call(call))
        return answer


for _method in EVERYTHING:
    _as_client(_method)


@TENANTS.action("GET", "openstack_services")
def services(call: Call) -> Answer:
    """Answer the client's cloud services."""
    found = openstack_services(call, call.object["id"])
    return {"objects": [serialize(call, call.table["billing/services"], each) for each in found]}


@TENANTS.action("GET", until="2022.11")
@CLOUD_SERVICES.action("GET", detail=False)
def new_service_data(call: Call) -> Answer:
    """Answer the cloud products, under one client or for the client of the query."""
    if call.view.prefix == CLOUD_SERVICES.prefix:
        call.need("clients", call.query.get("client_id"))
    cloud = call.store.where("billing/products", product_type="openstack")
    cycles = {each["id"]: call.store.where("billing/productcycles", product=each["id"]) for each in cloud}
    return {
        "products": [
            {
                "id": each["id"],
                "name": each["name"],
                "cycles": [{"id": one["id"], "display_name": one["display_name"]} for one in cycles[each["id"]]],
            }
            for each in cloud
        ]
    }


@CLOUD_SERVICES.action("POST", "create_openstack_service", detail=False)
def create_for_client(call: Call) -> Answer:
    """Order a cloud service; here the client is in the body."""
    if call.data.get("client_id") in (None, ""):
        raise invalid(client_id=REQUIRED)
    client = call.get("clients", call.data["client_id"])
    if client is None:
        raise not_found()
    call.object = dict(client)
    return create_openstack_service(call)


@TENANTS.action("POST", until="2022.11")
def create_openstack_service(call: Call) -> Answer:
    """Order a cloud service for the client."""
    # One cloud service a client.
    if project_of(call, call.object["id"]):
        raise APIException(403, "The client already has a project.")
    product = call.get("billing/products", call.data.get("product_id"))
    if product is None or product["product_type"] != "openstack":
        raise APIException(400, {"product_id": ["This field is required."]})
    service = service_body(call, call.object["id"], product, external_billing_id=call.data.get("service_external_id"))
    wanted = call.data.get("project_id")
    if wanted:
        _adopt(call, wanted, service["id"])
    call.add("billing/services", **service)
    activate(call, service, call.object)
    return Response(201, {"id": service["id"]})


def _adopt(call: Call, project_id: object, service: int) -> None:
    found = call.store.where("openstack/projects", project_id=project_id)
    if not found:
        raise not_found()
    if found[0]["client"]:
        raise APIException(409, "The project belongs to another client.")
    call.store.change("openstack/projects", found[0]["id"], client=call.object["id"], service=service, services_count=1)


@SYSTEMS.handles(LIST)
def operating_systems(call: Call) -> Answer:
    """Count the servers by operating system."""
    images = {each["id"]: each["os_distro"] for each in call.store.where("openstack/images")}
    counted = Counter(images.get(each["image"]) or "unknown" for each in call.store.where("openstack/instances"))
    rows = sorted(counted.items())
    return {"os_labels": [name for name, _ in rows], "os_data": [number for _, number in rows]}


@HOSTS.handles(LIST)
def hypervisors(call: Call) -> Answer:
    """Answer how full the hosts are."""
    rows = []
    for host in call.store.where("openstack/hypervisors"):
        servers = call.store.where("openstack/instances", host_name=host["host_name"])
        flavors = [call.store.get("openstack/flavors", each["flavor"]) or {} for each in servers]
        cpus, memory, disk = (sum(each.get(name, 0) for each in flavors) for name in ("vcpus", "memory_mb", "root_gb"))
        rows.append(
            {
                "label": host["host_name"],
                "region": host["region"],
                "status": "enabled",
                "state": "up",
                "host_ip": host["host_ip"],
                "type": host["hypervisor_type"],
                # Hosts of 64 cores: hypervisors do not tell how many they have.
                "vcpus_data": [cpus, max(0, 64 - cpus)],
                "memory_data": [memory, host["memory_mb"] - memory],
                "disk_data": [disk, host["local_gb"] - disk],
            }
        )
    return {"hypervisors": rows}
