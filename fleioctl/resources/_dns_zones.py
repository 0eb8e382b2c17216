"""Commands on zones, which are looked up in a region and by their name with or without the last dot."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from fleioctl import fields
from fleioctl.catalogue import resource_of
from fleioctl.resources import _dns
from fleioctl.session import Session
from fleioctl.signature import SESSION, with_signature
from fleioctl.verbs.acting import Acting
from fleioctl.verbs.changing import change, update_parameters
from fleioctl.verbs.making import create_fields, create_parameters, make
from fleioctl.verbs.showing import read

Target = Annotated[str, typer.Argument(help="The zone: id or name.", metavar="TARGET")]
Region = Annotated[str | None, typer.Option("--region", help="Region. Name or id.", metavar="TEXT")]


def show(session: Session, target: Target, region: Region = None) -> None:
    """Show one dns zone."""
    resource = resource_of("dns-zones")
    session.out.check_columns(resource.columns)
    _dns.look_in(session, region)
    session.out.record(resource.columns, read(session, resource, _dns.zone_name(target)))


def create(session: Session, **given: Any) -> None:
    """Create one dns zone, never twice."""
    _dns.look_in(session, given.get("region"))
    make(session, resource_of("dns-zones"), given, refine=_refine)


with_signature(create, [SESSION, *create_parameters(resource_of("dns-zones"))])


def _refine(session: Session, values: dict[str, Any]) -> dict[str, Any]:
    values = fields.complete(session, create_fields(resource_of("dns-zones")), values)
    return {"type_": "PRIMARY", **values, "name": _dns.zone_name(values["name"])}


def update(session: Session, target: str, **given: Any) -> None:
    """Change fields of one dns zone."""
    _dns.look_in(session, given.get("region"))
    change(session, resource_of("dns-zones"), _dns.zone_name(target), given)


with_signature(update, update_parameters(resource_of("dns-zones")))


class InRegion(Acting):
    """Actions on zones."""

    def run(self) -> None:
        """Choose, check, ask, act, follow, report."""
        _dns.look_in(self.session, self.given.get("region"))
        words = self.given.get("target")
        self.given = {**self.given, "target": [_dns.zone_name(word) for word in words] if words else words}
        super().run()
