"""Creating flavors and replacing them: the API wants all of one."""

from __future__ import annotations

from typing import Any

from fleioctl import fields
from fleioctl.catalogue import resource_of
from fleioctl.paths import identity
from fleioctl.resources.flavors import RECORD, SHAPE
from fleioctl.session import Session
from fleioctl.signature import SESSION, with_signature
from fleioctl.targets import Target
from fleioctl.verbs.acting import Acting
from fleioctl.verbs.making import create_fields, create_parameters, make

KEPT = (*(field.name for field in (*SHAPE, *RECORD)), "region")


def create(session: Session, **given: Any) -> None:
    """Create one flavor in OpenStack; never twice."""
    make(session, resource_of("flavors"), given, refine=_refine)


with_signature(create, [SESSION, *create_parameters(resource_of("flavors"))])


def _refine(session: Session, values: dict[str, Any]) -> dict[str, Any]:
    """Send all that the API wants, also what is nearly always the same."""
    values = fields.complete(session, create_fields(resource_of("flavors")), values)
    return {"ephemeral_gb": 0, "swap": 0, "is_public": True, **values}


class Replacing(Acting):
    """`replace`: the PUT wants everything, so what is not given stays as it was read."""

    def body_for(self, target: Target) -> dict[str, Any]:
        """Return the whole flavor."""
        kept = {name: target.thing[name] for name in KEPT if name in target.thing}
        region = {"region": identity(kept["region"])} if "region" in kept else {}
        return {**kept, **region, **(super().body_for(target) or {})}
