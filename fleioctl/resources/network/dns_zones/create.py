"""Commands on zones, which are looked up in a region and by their name with or without the last dot."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any

import typer

from fleioctl.changes.create_once import CreateRequest
from fleioctl.inputs import fields
from fleioctl.inputs.parameters import SESSION, with_signature
from fleioctl.model.registry import resource_of
from fleioctl.resources.network.dns_zones import zones
from fleioctl.session.session import Session
from fleioctl.verbs.actions.act import Acting
from fleioctl.verbs.create import make
from fleioctl.verbs.create_options import create_fields, create_parameters
from fleioctl.verbs.show import read, show_several
from fleioctl.verbs.update import change, update_parameters

Targets = Annotated[
    list[str], typer.Argument(help="The zone: id or name; several make a list, - reads them.", metavar="TARGET...")
]
Region = Annotated[str | None, typer.Option("--region", help="Region. Name or id.", metavar="TEXT")]


def show(session: Session, target: Targets, region: Region = None) -> None:
    """Show one dns zone."""
    resource = resource_of("dns-zones")
    session.out.check_columns(resource.columns)
    zones.look_in(session, region)
    # Zones end with a dot on the panel; people leave it out.
    words = [word if word == "-" else zones.zone_name(word) for word in target]
    if not show_several(session, resource, words):
        session.out.record(resource.columns, read(session, resource, words[0]))


def create(session: Session, **given: Any) -> None:
    """Create one dns zone, never twice."""
    # Before anything is looked up: a zone of the same name may be in another region.
    zones.look_in(session, given.get("region"))
    make(session, resource_of("dns-zones"), given, refine=_refine)


with_signature(create, [SESSION, *create_parameters(resource_of("dns-zones"))])


def _refine(session: Session, values: dict[str, Any]) -> dict[str, Any]:
    values = fields.complete(session, create_fields(resource_of("dns-zones")), values)
    # The API demands the type; a zone with masters elsewhere is rare.
    return {"type_": "PRIMARY", **values, "name": zones.zone_name(values["name"])}


def whole(_: Session, request: CreateRequest) -> CreateRequest:
    """Fill in what a file may leave out."""
    return replace(request, body={"type_": "PRIMARY", **request.body})


def update(session: Session, **given: Any) -> None:
    """Change fields of dns zones."""
    zones.look_in(session, given.get("region"))
    words = [word if word == "-" else zones.zone_name(word) for word in given.get("target") or ()]
    change(session, resource_of("dns-zones"), {**given, "target": words})


with_signature(update, update_parameters(resource_of("dns-zones")))


class InRegion(Acting):
    """Actions on zones."""

    def run(self) -> None:
        """Choose, check, ask, act, follow, report."""
        zones.look_in(self.session, self.given.get("region"))
        self.selection = replace(self.selection, target=[zones.zone_name(word) for word in self.selection.target])
        super().run()
