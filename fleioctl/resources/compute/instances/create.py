"""Creating instances: names within the region, and where to boot from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fleioctl.errors import NotFound, Usage
from fleioctl.inputs import fields
from fleioctl.inputs.parameters import SESSION, with_signature
from fleioctl.model.registry import resource_of
from fleioctl.session.session import Session
from fleioctl.verbs.create import make
from fleioctl.verbs.create_options import create_fields, create_parameters

if TYPE_CHECKING:
    from fleioctl.wizard.wizard import Questions

# The panel wants to know whose image it is, and calls it by other names than its visibility.
SOURCES = {"public": "image", "community": "community_image", "shared": "shared_image", "private": "owned_image"}
SOURCE_FIELDS = ("image", "volume", "snapshot", "volume_size", "volume_type", "delete_on_termination")


def create(session: Session, **given: Any) -> None:
    """Create one instance and return its id, never twice."""
    make(session, resource_of("instances"), given, refine=_refine, questions=_questions)


with_signature(create, [SESSION, *create_parameters(resource_of("instances"))])


def _questions() -> Questions:
    from fleioctl.resources.compute.instances.choices import QUESTIONS

    return QUESTIONS


def _refine(session: Session, values: dict[str, Any]) -> dict[str, Any]:
    """Resolve names within the region and turn the friendly boot options into a boot_source."""
    known = create_fields(resource_of("instances"))
    within = ("flavor", "image", "volume", "snapshot", "nics")
    plain = [field for field in known if field.name not in within]
    if not any(values.get(name) for name in ("image", "volume", "snapshot", "boot_source")):
        raise Usage("Missing: --image, or --volume, or --snapshot.", code="missing_field", fields={"image": "required"})
    # The region first: names of flavors, images and networks are looked up within it.
    values = fields.complete(session, plain, values)
    values = fields.complete(
        session, [f for f in known if f.name in within], values, within={"region": values["region"]}
    )
    source = _boot_source(session, values)
    rest = {name: value for name, value in values.items() if name not in SOURCE_FIELDS}
    return {**rest, "boot_source": source}


def _boot_source(session: Session, values: dict[str, Any]) -> dict[str, Any]:
    given = [name for name in ("image", "volume", "snapshot") if values.get(name)]
    own = values.get("boot_source")
    if own and not given:
        if not isinstance(own, dict):
            raise Usage("--boot-source is an object.", code="validation")
        return dict(own)
    if own or len(given) != 1:
        raise Usage("--image, --volume, --snapshot and --boot-source exclude each other.", code="validation")
    names = ("volume_size", "volume_type", "delete_on_termination")
    extra: dict[str, Any] = {name: values[name] for name in names if name in values}
    if given[0] != "image":
        kind = "volume" if given[0] == "volume" else "volume_snapshot"
        return {"source_type": kind, "source_id": values[given[0]], **extra}
    # Only for an image; the panel raises the size to the image's smallest disk.
    new_volume = {"create_new_volume": True} if "volume_size" in values else {}
    return {"source_type": _image_kind(session, values["image"]), "source_id": values["image"], **new_volume, **extra}


def _image_kind(session: Session, image: str) -> str:
    """The API wants to be told whose image it is."""
    try:
        visibility = session.api.get(f"openstack/images/{image}").get("visibility", "public")
    except NotFound as error:
        raise NotFound(f"There is no image {image!r}.", hint="fleioctl images list shows them.") from error
    # What newer panels may add is tried as a plain image: the panel refuses what it cannot boot.
    return SOURCES.get(visibility, "image")
