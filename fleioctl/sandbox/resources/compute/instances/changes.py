"""Making a server into another: resize, rebuild, rescue, boot from ISO."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, detail
from fleioctl.sandbox.resources.compute.instances.power import check_password
from fleioctl.sandbox.resources.compute.instances.viewset import INSTANCES, ready, work
from fleioctl.sandbox.resources.compute.pictures import flavor_picture
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.types import Json


@INSTANCES.action("GET", "resize")
def resize_options(call: Call) -> Answer:
    """Answer the flavors that the server can become."""
    flavors = call.store.where("openstack/flavors", region=call.object["region"], deleted=False)
    # Its own flavor is no choice.
    others = [flavor_picture(call, each["id"]) for each in flavors if each["id"] != call.object["flavor"]]
    return {"flavors": others, "instance": serialize(call, INSTANCES, call.object)}


@INSTANCES.action("POST")
def resize(call: Call) -> Answer:
    """Move the server to another flavor, to be confirmed."""
    wanted = call.data.get("flavor")
    if not wanted:
        raise invalid(flavor=REQUIRED)
    flavor = call.get("openstack/flavors", wanted)
    if flavor is None or flavor["region"] != call.object["region"]:
        raise APIException(400, {"flavor": ["Flavor not found in this region."]})
    own = call.store.get("openstack/flavors", call.object["flavor"])
    if call.since("2020.04") and own and own["flavor_group"] != flavor["flavor_group"]:
        raise invalid(flavor="The flavor belongs to another group.")
    ready(call, "active", "stopped", doing="resize")
    if flavor["id"] == call.object["flavor"]:
        raise APIException(400, "When resizing, instances must change flavor!")
    # What a revert returns to, and in which state a confirmation leaves it.
    before = {"flavor": call.object["flavor"], "status": call.object["status"]}
    work(call, "resize", "resize_prep", status="resized", flavor=flavor["id"], _before=before)
    return detail("Instance is resizing")


@INSTANCES.action("POST")
def confirm_resize(call: Call) -> Answer:
    """Keep the new flavor."""
    ready(call, "resized", doing="confirmResize")
    work(call, "confirmResize", "resize_confirming", status=call.object["_before"]["status"], _before=None)
    return detail("Resize confirmed")


@INSTANCES.action("POST")
def revert_resize(call: Call) -> Answer:
    """Return to the old flavor."""
    ready(call, "resized", doing="revertResize")
    work(call, "revertResize", "resize_reverting", **call.object["_before"], _before=None)
    return detail("Resize is being reverted")


@INSTANCES.action("GET", "rebuild")
def rebuild_options(call: Call) -> Answer:
    """Answer what the server can be rebuilt from."""
    public, own, shared = _images(call)
    client = call.get("clients", call.object["client"])
    keys = [key for user in (client["users"] if client else []) for key in call.store.where("pkm", user=user)]
    return {
        "bootSources": {"image": public, "owned_image": own, "shared_image": shared},
        "instance": serialize(call, INSTANCES, call.object),
        "ssh_keys": [serialize(call, call.table["pkm"], key) for key in keys],
    }


@INSTANCES.action("GET", "rescue", "boot_from_iso")
def rescue_options(call: Call) -> Answer:
    """Answer the images that a rescue can use."""
    public, own, shared = _images(call)
    return {"image": {"pub": public, "own": own, "shr": shared}, "instance": serialize(call, INSTANCES, call.object)}


def _images(call: Call) -> tuple[list[Json], list[Json], list[Json]]:
    kind = call.table["openstack/images"]
    found = call.store.where(kind.prefix, region=call.object["region"], status="active")
    public = [serialize(call, kind, each, single=False) for each in found if each["visibility"] == "public"]
    # Private images of this client; another's are not offered.
    own = [each for each in found if each["client"] == call.object["client"] and each["visibility"] == "private"]
    shared = [each for each in found if each["visibility"] == "shared"]
    return (
        public,
        [serialize(call, kind, each, single=False) for each in own],
        [serialize(call, kind, each, single=False) for each in shared],
    )


def _image(call: Call) -> str:
    """Return the id of the image that the body names."""
    if not call.data.get("image"):
        raise invalid(image=REQUIRED)
    image = call.get("openstack/images", call.data["image"])
    if image is None or image["region"] != call.object["region"]:
        raise invalid(image="Image not found.")
    if call.data.get("root_password"):
        check_password(str(call.data["root_password"]), "root_password")
    return str(image["id"])


@INSTANCES.action("POST")
def rebuild(call: Call) -> Answer:
    """Wipe the server and start it from an image."""
    image = _image(call)
    disks = call.store.where("openstack/volumes", related_instance_uuid=call.object["id"])
    if call.since("2020.04") and any(each.get("_boot") for each in disks):
        raise APIException(400, "An instance that was booted from a volume cannot be rebuilt.")
    name = call.data.get("name") or call.object["name"]
    if len(str(name)) > 128:
        raise invalid(name="Ensure this field has no more than 128 characters.")
    ready(call, "active", "stopped", "error", doing="rebuild")
    # A rebuilt server is as it was before, running or not.
    status = "stopped" if call.object["status"] == "stopped" else "active"
    work(call, "rebuild", "rebuilding", status=status, image=image, name=str(name))
    return detail("Instance is rebuilding")


@INSTANCES.action("POST")
def rescue(call: Call) -> Answer:
    """Start the server from a rescue image."""
    return _boot(call, "rescue", "rescuing", {"status": "rescued"}, "Instance is rescuing")


@INSTANCES.action("POST")
def boot_from_iso(call: Call) -> Answer:
    """Start the server from an ISO image."""
    after = {"status": "booted_from_iso", "booted_from_iso": True}
    return _boot(call, "boot_from_iso", "booting_from_iso", after, "Instance is booting from the ISO image")


def _boot(call: Call, action: str, task: str, after: Json, says: str) -> Answer:
    _image(call)
    # 400 from the panel itself; the 409 below is OpenStack's.
    if call.object["status"] not in {"active", "stopped"}:
        raise APIException(400, "The instance must be active or stopped.")
    ready(call, doing=action)
    work(call, action, task, **after)
    return detail(says)


@INSTANCES.action("POST")
def unrescue(call: Call) -> Answer:
    """End a rescue, or the boot from an ISO image."""
    ready(call, "rescued", "booted_from_iso", doing="unrescue")
    task = "unrescuing" if call.object["status"] == "rescued" else "unmounting_ISO_and_rebooting"
    work(call, "unrescue", task, status="active", booted_from_iso=False)
    return detail("Instance is leaving rescue")
