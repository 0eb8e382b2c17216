"""What servers can be made of and lists of them be narrowed by."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import APIException
from fleioctl.sandbox.http.response import Answer
from fleioctl.sandbox.resources.compute.instances.states import NAMES, TASKS
from fleioctl.sandbox.resources.compute.instances.viewset import INSTANCES
from fleioctl.sandbox.resources.compute.pictures import flavor_picture
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.types import Json


@INSTANCES.action("GET", detail=False)
def filter_options(call: Call) -> Answer:
    """Answer what lists can be narrowed by."""
    regions = call.store.where("openstack/regions", enabled=True)
    return {
        "region": [{"id": each["id"], "description": each["description"]} for each in regions],
        "statuses": [{"display": name, "value": value} for value, name in NAMES.items()],
        "task_states": [{"display": task.replace("_", " "), "value": task} for task in TASKS],
    }


@INSTANCES.action("GET", detail=False)
def create_options(call: Call) -> Answer:
    """Answer what a new server can be made of."""
    client = _client(call)
    regions = call.store.where("openstack/regions", enabled=True)
    region = call.query.get("region") or regions[0]["id"]
    if region not in {each["id"] for each in regions}:
        # 409, where an unknown client or image is a 400: seen so.
        raise APIException(409, "No such region.")
    for name, prefix in (("image", "openstack/images"), ("volume", "openstack/volumes")):
        if call.query.get(name) and call.get(prefix, call.query[name]) is None:
            raise APIException(400, f"Unknown {name}.")
    flavors = call.store.where("openstack/flavors", region=region, deleted=False, disabled=False)
    networks = call.store.where("openstack/networks", region=region)
    keys = [key for user in client["users"] for key in call.store.where("pkm", user=user)]
    return {
        "bootSources": _boot_sources(call, client, region),
        "flavor": [flavor_picture(call, each["id"]) for each in flavors],
        "ssh_key": [serialize(call, call.table["pkm"], key) for key in keys],
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
            raise APIException(400, "Unknown client.")
        return client
    # The first that can have instances, as on the panel.
    projects = call.store.where("openstack/projects", deleted=False)
    usable = (call.store.get("clients", each["client"]) for each in projects if each["client"])
    client = next((each for each in usable if each), None)
    if client is None:
        raise APIException(409, "No client can have instances.")
    return client


def _boot_sources(call: Call, client: Json, region: str) -> Json:
    kind = call.table["openstack/images"]
    images = call.store.where(kind.prefix, region=region, status="active")
    of = {"image": "public", "shared_image": "shared", "community_image": "community"}
    found = {
        name: [serialize(call, kind, each) for each in images if each["visibility"] == value]
        for name, value in of.items()
    }
    own = [each for each in images if each["visibility"] == "private" and each["client"] == client["id"]]
    storage = {}
    for name, prefix in (("volume", "openstack/volumes"), ("volume_snapshot", "openstack/volumesnapshots")):
        rows = call.store.where(prefix, client=client["id"], region=region, status="available")
        storage[name] = [{key: each[key] for key in ("id", "name", "description", "region", "size")} for each in rows]
    # GB; 1 lets every size pass.
    types = [{"name": "ssd", "description": "SSD", "sizeIncrement": 1}]
    return {
        **found,
        "owned_image": [serialize(call, kind, each) for each in own],
        **storage,
        "volume_types": types,
        "requested_boot_source": False,
    }


@INSTANCES.action("GET", detail=False)
def get_flavors_assigned_to_image(call: Call) -> Answer:
    """Answer the flavors that suit an image."""
    image = call.need("openstack/images", call.query.get("image_id"))
    flavors = call.store.where("openstack/flavors", region=image["region"], deleted=False)
    suitable = [each for each in flavors if each["memory_mb"] >= (image["min_ram"] or 0)]
    return {"flavors": [flavor_picture(call, each["id"]) for each in suitable]}


@INSTANCES.action("GET", "get_images_assigned_to_flavors_or_flavor_group", detail=False)
def get_images_assigned(call: Call) -> Answer:
    """Answer the images that suit a flavor."""
    client = _client(call)
    return {"bootSources": _boot_sources(call, client, call.query.get("region", "Region1"))}
