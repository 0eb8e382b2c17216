"""Creating images: from a URL, from a file, or to be filled later."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from fleioctl.api.bodies.multipart import Upload
from fleioctl.errors import Usage
from fleioctl.inputs import fields
from fleioctl.inputs.parameters import SESSION, with_signature
from fleioctl.model.registry import resource_of
from fleioctl.session.session import Session
from fleioctl.verbs.create import make
from fleioctl.verbs.create_options import create_fields, create_parameters


def create(session: Session, **given: Any) -> None:
    """Create one image, from a URL, from a file or to be filled later; never twice."""
    make(session, resource_of("images"), given, refine=_refine)


with_signature(create, [SESSION, *create_parameters(resource_of("images"))])


def _refine(session: Session, values: dict[str, Any]) -> dict[str, Any]:
    """Say where the data comes from; the smallest disk and memory are required, so they are 0."""
    values = fields.complete(session, create_fields(resource_of("images")), values)
    # `file` is missing on purpose: it wants a multipart body, and uploads are left to the web panel.
    # The panel demands both numbers; 0 means no minimum.
    given = [name for name in ("url", "file") if values.get(name)]
    source = values.get("source") or "".join(given)
    if not source or given != [source][: source != "later"]:
        raise Usage("Give --url, --file, or --source later.", code="missing_field", fields={"url": "required"})
    file = {"file": _upload(str(values["file"]))} if values.get("file") else {}
    return {"min_disk": 0, "min_ram": 0, "container_format": "bare", **values, **file, "source": source}


def _upload(text: str) -> Upload:
    """Return the file, which must be there before anything is sent."""
    path = Path(text.removeprefix("@")).expanduser()
    if not path.is_file() or not os.access(path, os.R_OK):
        raise Usage(f"--file: {path} is no file that can be read.", code="input_file")
    return Upload(path)
