"""Creating images: from a URL, or to be filled later."""

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
    """Create one image, from a URL or to be filled later; never twice."""
    make(session, resource_of("images"), given, refine=_refine)


with_signature(create, [SESSION, *create_parameters(resource_of("images"))])


def _refine(session: Session, values: dict[str, Any]) -> dict[str, Any]:
    """Say where the data comes from; the smallest disk and memory are required, so they are 0."""
    values = fields.complete(session, create_fields(resource_of("images")), values)
    # `file` is missing on purpose: it wants a multipart body, and uploads are left to the web panel.
    source = values.get("source") or ("url" if values.get("url") else "")
    if not source or (source == "url") != bool(values.get("url")):
        raise Usage("Give --url, or --source later.", code="missing_field", fields={"url": "required"})
    # The panel demands both numbers; 0 means no minimum.
    return {"min_disk": 0, "min_ram": 0, "container_format": "bare", **values, "source": source}
