"""Creating volumes: empty, or as a copy."""

from __future__ import annotations

from typing import Any

from fleioctl.errors import Usage
from fleioctl.inputs import fields
from fleioctl.inputs.parameters import SESSION, with_signature
from fleioctl.model.registry import resource_of
from fleioctl.session.session import Session
from fleioctl.verbs.create import make
from fleioctl.verbs.create_options import create_fields, create_parameters


def create(session: Session, **given: Any) -> None:
    """Create one volume and return its id, never twice."""
    make(session, resource_of("volumes"), given, refine=_refine)


with_signature(create, [SESSION, *create_parameters(resource_of("volumes"))])


def _refine(session: Session, values: dict[str, Any]) -> dict[str, Any]:
    """Turn --image or --volume into the source."""
    known = create_fields(resource_of("volumes"))
    plain = [field for field in known if field.name not in ("image", "volume")]
    # The region first: names of images and volumes are looked up in it.
    values = fields.complete(session, plain, values)
    sources = [field for field in known if field not in plain]
    values = fields.complete(session, sources, values, within={"region": values["region"]})
    given = [name for name in ("image", "volume") if values.get(name)]
    if len(given) + bool(values.get("source")) > 1:
        raise Usage("--image, --volume and --source exclude each other.", code="validation")
    # Left out for an empty volume; the API's word for that is the source_type `new`.
    source = {"source": {"source_type": given[0], "source": values[given[0]]}} if given else {}
    return {**{name: value for name, value in values.items() if name not in ("image", "volume")}, **source}
