"""Creating flavors and replacing them: the API wants all of one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from fleioctl.changes.create_once import CreateRequest
from fleioctl.inputs import fields
from fleioctl.inputs.lookup import Target
from fleioctl.inputs.parameters import SESSION, with_signature
from fleioctl.model.paths import identity
from fleioctl.model.registry import resource_of
from fleioctl.resources.compute.flavors.resource import RECORD, SHAPE
from fleioctl.session.session import Session
from fleioctl.verbs.actions.act import Acting
from fleioctl.verbs.create import make
from fleioctl.verbs.create_options import create_fields, create_parameters

USUAL = {"ephemeral_gb": 0, "swap": 0, "is_public": True}
# What of a flavor as it was read may travel back: a PUT that leaves something out loses it.
KEPT = (*(field.name for field in (*SHAPE, *RECORD)), "region")


def create(session: Session, **given: Any) -> None:
    """Create one flavor in OpenStack; never twice."""
    make(session, resource_of("flavors"), given, refine=_refine)


with_signature(create, [SESSION, *create_parameters(resource_of("flavors"))])


def _refine(session: Session, values: dict[str, Any]) -> dict[str, Any]:
    """Send all that the API wants, also what is nearly always the same."""
    # The panel demands all of them, though nearly everybody wants these.
    values = fields.complete(session, create_fields(resource_of("flavors")), values)
    return {**USUAL, **values}


def whole(_: Session, request: CreateRequest) -> CreateRequest:
    """Fill in what a file may leave out."""
    return replace(request, body={**USUAL, **request.body})


class Replacing(Acting):
    """`replace`: the PUT wants everything, so what is not given stays as it was read."""

    def body_for(self, target: Target) -> dict[str, Any]:
        """Return the whole flavor."""
        # Only keys that this version showed: what it does not know it did not send.
        kept = {name: target.item[name] for name in KEPT if name in target.item}
        # Read as an object or an id, sent as an id.
        region = {"region": identity(kept["region"])} if "region" in kept else {}
        return {**kept, **region, **(super().body_for(target) or {})}
