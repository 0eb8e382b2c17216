"""Images: templates, snapshots and backups."""

from __future__ import annotations

from typing import Any

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, Response, detail
from fleioctl.sandbox.resources.customers.owners import owner_fields
from fleioctl.sandbox.resources.system.operations import begin_operation, end_operation
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED, cleaned
from fleioctl.sandbox.rest.model import CREATE, DESTROY, UPDATE
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.storage.store import new_uuid
from fleioctl.sandbox.types import Json

IMAGES = ViewSet(
    "openstack/images",
    key="uuid",
    text="name type owner status os_distro os_version architecture hypervisor_type visibility container_format"
    " disk_format"
    " instance_uuid volume_snapshot_uuid display_name cleanup_date url",
    integer="size virtual_size min_disk min_ram",
    flag="protected has_flavors_assigned is_iso",
    moment="created_at updated_at",
    data="properties tags project",
    links="region>openstack/regions client>clients:id,name",
    created="created_at",
    updated="updated_at",
    hidden="url",
    required="name region disk_format min_disk min_ram",
    readonly="type owner status size virtual_size display_name cleanup_date instance_uuid volume_snapshot_uuid"
    " project client"
    " has_flavors_assigned is_iso tags",
    nullable="os_distro os_version architecture hypervisor_type instance_uuid volume_snapshot_uuid cleanup_date owner",
    choices={
        "visibility": "private public shared community",
        "type": "template application snapshot backup deleted",
        "disk_format": "ami ari aki vhd vhdx vmdk raw qcow2 vdi iso ploop",
        "container_format": "bare ami ari aki ovf docker",
    },
    limits={"name": 255},
    defaults={"container_format": "bare", "visibility": "private"},
    named="instance_uuid name type",
    order="name id type status created_at",
    search="name id",
    filterable=True,
    basename="images",
)

# The fields of a PUT; everything else stays as it was made.
CHANGEABLE = "name min_disk min_ram visibility protected architecture os_distro os_version hypervisor_type properties"


def image_body(call: Call, name: str, kind: str, region: str, client: Any) -> Json:
    """Return a new image that is being saved."""
    owner = owner_fields(call, client)
    return {
        **fresh(call, IMAGES, {"id": new_uuid(), "name": name, "region": region, "properties": {}, "tags": []}),
        "type": kind,
        "status": "saving",
        "visibility": "private",
        "client": client,
        "display_name": name,
        "disk_format": "qcow2",
        "min_disk": 0,
        "min_ram": 0,
        "owner": owner,
        "project": owner,
    }


@IMAGES.handles(CREATE)
def create(call: Call) -> Answer:
    """Create an image from a file, from a URL, or without data yet."""
    source = call.data.get("source")
    if source not in {"file", "url", "later"}:
        raise invalid(source=REQUIRED if not source else f'"{source}" is not a valid choice.')
    if source != "later" and not call.data.get(source):
        raise invalid(**{source: REQUIRED})
    body = cleaned(call, IMAGES, IMAGES.required.split())
    kept = {
        "type": "template",
        "status": "queued",
        "tags": [],
        "display_name": body["name"],
        "is_iso": body["disk_format"] == "iso",
    }
    call.object = call.add(IMAGES.prefix, **{**fresh(call, IMAGES, {"properties": {}, **body}), **kept})
    if source != "later":
        data = call.data.get("file")
        # A size in bytes for what was never fetched.
        size = len(data) if isinstance(data, bytes | str) else 1024
        fails = source == "url" and call.since("2020.01") and _is_unreachable(str(call.data["url"]))
        # Only a fetch is an operation; an upload ends with its answer.
        if source == "url":
            begin_operation(call, "create image", STEPS, name=body["name"], url=str(call.data["url"]))
        call.become({"status": "saving"}, {"status": "killed"} if fails else {"status": "active", "size": size})
        end_operation(call, STEPS, call.object["id"], error="The URL could not be read." if fails else "")
    return Response(201, serialize(call, IMAGES, call.object))


STEPS = ["Fetching the image", "Importing the image"]


def _is_unreachable(url: str) -> bool:
    """Tell whether the host ends in `.invalid`, which no name service knows."""
    return url.partition("://")[2].partition("/")[0].partition(":")[0].endswith(".invalid")


@IMAGES.handles(UPDATE)
def update(call: Call) -> Answer:
    """Change what can be changed; region and format stay as they were made."""
    call.change(**cleaned(call, IMAGES, ("name", "min_disk", "min_ram"), only=CHANGEABLE.split()), updated_at=call.time)
    return serialize(call, IMAGES, call.object)


@IMAGES.handles(DESTROY)
def destroy(call: Call) -> Answer:
    """Delete an image that is not protected."""
    # Protection must be taken off first, by an update.
    if call.object["protected"]:
        raise APIException(409, f"Image {call.object['id']} is protected and cannot be deleted.")
    call.store.remove(IMAGES.prefix, call.object["id"])
    return Response(204)


@IMAGES.action("POST", "deactivate", "reactivate")
def activity(call: Call) -> Answer:
    """Take an image out of use, or back."""
    stops = call.request.full_path.endswith("deactivate")
    call.change(status="deactivated" if stops else "active")
    return detail("Image deactivated" if stops else "Image reactivated")


@IMAGES.action("POST")
def available_to_client(call: Call) -> Answer:
    """Tell whether a client needs the image to be shared."""
    client = call.need("clients", call.data.get("client"))
    needs = call.object["visibility"] == "private" and call.object["client"] != client["id"]
    return {"needsSharing": needs, "sharingMessage": "The image has to be shared with the client." if needs else ""}


@IMAGES.action("GET")
def download(call: Call) -> Answer:
    """Answer the bytes of the image."""
    return Response(200, b"sandbox image " + call.object["id"].encode(), content_type="application/octet-stream")


@IMAGES.action("GET", detail=False)
def get_snapshots_for_instance(call: Call) -> Answer:
    """Answer the snapshots of a server."""
    found = call.store.where(IMAGES.prefix, instance_uuid=call.query.get("instance_uuid"), type="snapshot")
    return {"objects": [serialize(call, IMAGES, each, single=False) for each in found], "volume_snapshots_count": 0}


@IMAGES.action("GET", detail=False)
def get_metadata_catalog(_: Call) -> Answer:
    """Answer the properties that images may have."""
    return {"objects": []}


@IMAGES.action("GET", detail=False)
def create_options(call: Call) -> Answer:
    """Answer what a new image can be made of."""
    regions = [{"id": each["id"], "description": each["description"]} for each in call.store.where("openstack/regions")]
    names = ("visibility", "disk_format", "container_format")
    return {"regions": regions, **{f"{name}s": IMAGES.choices[name].split() for name in names}}
