"""Servers of clients, on OpenStack."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fleioctl import fields
from fleioctl.catalogue import resource_of
from fleioctl.errors import NotFound, Usage
from fleioctl.resource import Action, Column, Field, Filter, Resource, repeatable
from fleioctl.resources import _instance_copies, _instance_measures, _instance_reads, _instance_states
from fleioctl.resources._instance_actions import ACTIONS
from fleioctl.resources._instance_views import VIEWS
from fleioctl.session import Session
from fleioctl.signature import SESSION, with_signature
from fleioctl.verbs.making import create_fields, create_parameters, make

if TYPE_CHECKING:
    from fleioctl.interview import Questions

STATUSES = (
    "active",
    "building",
    "paused",
    "suspended",
    "stopped",
    "rescued",
    "booted_from_iso",
    "resized",
    "soft-delete",
    "deleted",
    "error",
    "shelved",
    "shelved_offloaded",
)
SOURCES = {"public": "image", "community": "community_image", "shared": "shared_image", "private": "owned_image"}

RESOURCE = Resource(
    path="openstack/instances",
    help="Servers of clients: create, control, connect, move.",
    section="Compute",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("status", kind="state"),
        Column("display_task", "Task"),
        Column("client.name", "Client"),
        Column("access_ip", "IP"),
        Column("flavor.name", "Flavor"),
        Column("region"),
        Column("created", kind="age"),
    ),
    filters=(
        Filter("client", "Only of this client.", refers="clients"),
        Filter("status", choices=STATUSES),
        Filter("region", refers="regions"),
        Filter("name", "Only with exactly this name."),
        Filter("flavor", refers="flavors"),
        Filter("image", refers="images"),
        Filter("host", "Only on this host.", field="host_name"),
        Filter("task", "Only with this task under way.", field="task_state"),
        Filter("os", "Only with this operating system, such as debian.", field="image__os_distro"),
        Filter("description", "Only with exactly this description."),
    ),
    sortable=("name", "region", "status", "created", "current_cycle_traffic", "current_month_traffic"),
    ordering="-created",
    owner="client",
    state="status",
    task="display_task",
    ready="active",
    update="",
    created_id=False,
    create_timeout=660,
    strong=(("client", "name"),),
    recognise=("client", "name"),
    settle=120,
    fields=(
        Field("client", "The client it is for; must have a project.", required=True, refers="clients"),
        Field("name", "Name of the instance.", required=True, max_length=128),
        Field("region", "Region.", required=True, refers="regions"),
        Field("flavor", "Size, one of the region's.", required=True, refers="flavors"),
        Field("image", "Image to boot from; or --volume, or --snapshot.", refers="images"),
        Field("volume", "Volume to boot from.", refers="volumes"),
        Field("snapshot", "Volume snapshot to boot from.", refers="volume-snapshots"),
        Field("nics", "Network to attach.", option="network", many=True, refers="networks"),
        Field(
            "ssh_keys",
            "SSH key of one of the client's users.",
            option="ssh-key",
            many=True,
            refers="ssh-keys",
            encoded=True,
        ),
        Field("root_password", "Root password.", secret=True),
        Field("user_data", "Cloud-init user data, or @FILE.", type="file", max_length=21844),
        Field("volume_size", "Boot from a new volume of so many GB.", type="integer"),
        Field("volume_type", "Type of the new volume."),
        Field("delete_on_termination", "Delete the volume with the instance.", type="boolean"),
        Field("share_image", "Share a private image with the client.", type="boolean"),
    ),
    actions=ACTIONS,
    views=VIEWS,
    delete=Action(
        "delete",
        repeatable,
        help="Delete instances for good.",
        destructive=True,
        path="",
        method="DELETE",
        removes=True,
    ),
    sample="cache",
    examples={
        "list": "--status active --region Region1 --sort name",
        "create": "--client john.miller@example.com --name web1 --region Region1 "
        "--flavor m1.tiny --image debian-12 --network private",
        "wait": "cache --for status=active",
    },
)

for _module in (_instance_copies, _instance_measures, _instance_reads, _instance_states):
    _module.add_to(RESOURCE)


@RESOURCE.command
def create(session: Session, **given: Any) -> None:
    """Create one instance and return its id, never twice."""
    make(session, resource_of("instances"), given, refine=_refine, questions=_questions)


with_signature(create, [SESSION, *create_parameters(RESOURCE)])


def _questions() -> Questions:
    from fleioctl.resources._instance_choices import QUESTIONS

    return QUESTIONS


def _refine(session: Session, values: dict[str, Any]) -> dict[str, Any]:
    """Resolve names within the region and turn the friendly boot options into a boot_source."""
    known = create_fields(resource_of("instances"))
    within = ("flavor", "image", "volume", "snapshot", "nics")
    plain = [field for field in known if field.name not in within]
    if not any(values.get(name) for name in ("image", "volume", "snapshot", "boot_source")):
        raise Usage("Missing: --image, or --volume, or --snapshot.", code="missing_field", fields={"image": "required"})
    values = fields.complete(session, plain, values)
    values = fields.complete(
        session, [f for f in known if f.name in within], values, within={"region": values["region"]}
    )
    source = _boot_source(session, values)
    rest = {name: value for name, value in values.items() if name not in SOURCE_FIELDS}
    return {**rest, "boot_source": source}


SOURCE_FIELDS = ("image", "volume", "snapshot", "volume_size", "volume_type", "delete_on_termination")


def _boot_source(session: Session, values: dict[str, Any]) -> dict[str, Any]:
    given = [name for name in ("image", "volume", "snapshot") if values.get(name)]
    if "boot_source" in values and not given:
        return dict(values["boot_source"])
    if len(given) != 1:
        raise Usage("--image, --volume and --snapshot exclude each other.", code="validation")
    names = ("volume_size", "volume_type", "delete_on_termination")
    extra: dict[str, Any] = {name: values[name] for name in names if name in values}
    if given[0] != "image":
        kind = "volume" if given[0] == "volume" else "volume_snapshot"
        return {"source_type": kind, "source_id": values[given[0]], **extra}
    new_volume = {"create_new_volume": True} if "volume_size" in values else {}
    return {"source_type": _image_kind(session, values["image"]), "source_id": values["image"], **new_volume, **extra}


def _image_kind(session: Session, image: str) -> str:
    """The API wants to be told whose image it is."""
    try:
        visibility = session.api.get(f"openstack/images/{image}").get("visibility", "public")
    except NotFound as error:
        raise NotFound(f"There is no image {image!r}.", hint="fleioctl images list shows them.") from error
    return SOURCES.get(visibility, "image")
