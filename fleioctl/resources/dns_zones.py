"""Zones of the domain name system."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any

import typer

from fleioctl import fields
from fleioctl.catalogue import resource_of
from fleioctl.resource import Action, Column, Field, Filter, Resource, once, repeatable
from fleioctl.resources import _dns
from fleioctl.session import Session
from fleioctl.signature import SESSION, with_signature
from fleioctl.verbs.acting import Acting
from fleioctl.verbs.changing import change, update_parameters
from fleioctl.verbs.making import create_fields, create_parameters, make
from fleioctl.verbs.showing import read

TYPES = ("PRIMARY", "SECONDARY")
REGION = Field("region_name", "Region; the panel's default unless given.", option="region", refers="regions")
IN_REGION = (replace(REGION, query=True),)

RESOURCE = Resource(
    path="openstack/dns",
    help="Zones of the domain name system; dns-records has what is in them.",
    section="Network",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("status", kind="state"),
        Column("type"),
        Column("email", "E-mail"),
        Column("ttl", "TTL"),
        Column("serial"),
        Column("description"),
        Column("created_at", "Created", kind="age"),
    ),
    filters=(
        Filter("region", "In this region; the panel's default unless given.", param="region_name", refers="regions"),
        Filter("client", "Only of this client.", field="client", refers="clients"),
        Filter("name", "Only with exactly this name, the last dot included."),
        Filter("email", "Only with this e-mail."),
        Filter("type", param="zone_type", choices=TYPES),
        Filter("status", choices=("PENDING", "ACTIVE", "ERROR")),
        Filter("project", "Only in the OpenStack project of this id.", param="sudo_project_id"),
        Filter("all_projects", "Those of every project.", type="boolean"),
    ),
    filterable=False,
    envelope="zones",
    sortable=("name", "email", "status", "ttl", "serial", "created_at", "updated_at"),
    ordering="name",
    state="status",
    failed=("ERROR",),
    ready="ACTIVE",
    update="PUT",
    keeps=("type", "email", "ttl", "description", "masters"),
    fields=(
        Field("name", "Name of the zone, such as example.com.", required=True, verbs=("create",)),
        Field("email", "E-mail of who answers for it.", required=True, check="email"),
        Field("type_", "Kind; PRIMARY unless given.", option="type", choices=TYPES, verbs=("create",)),
        Field("client", "The client it is for; or --project.", refers="clients", verbs=("create",)),
        Field("sudo_project_id", "OpenStack project id.", option="project", verbs=("create",)),
        Field("ttl", "Seconds that others may keep an answer.", type="integer"),
        Field("description", "What it is for."),
        Field("masters", "Master of a secondary zone.", option="master", many=True),
        REGION,
    ),
    strong=(("name",),),
    recognise=("name",),
    delete=Action(
        "delete",
        repeatable,
        help="Delete zones with all their records.",
        destructive=True,
        path="",
        method="DELETE",
        removes=True,
        fields=IN_REGION,
    ),
    actions=(
        Action(
            "synchronize-records",
            once,
            help="Fetch the records of zones anew from OpenStack.",
            queued=True,
            fields=(REGION,),
        ),
    ),
    sample="example.org",
    examples={
        "create": "--name example.net --email hostmaster@example.net --client john.miller@example.com",
        "update": "example.org --ttl 7200",
        "wait": "example.org. --for status=ACTIVE",
    },
)

Target = Annotated[str, typer.Argument(help="The zone: id or name.", metavar="TARGET")]
Region = Annotated[str | None, typer.Option("--region", help="Region. Name or id.", metavar="TEXT")]


@RESOURCE.command
def show(session: Session, target: Target, region: Region = None) -> None:
    """Show one dns zone."""
    resource = resource_of("dns-zones")
    session.out.check_columns(resource.columns)
    _dns.look_in(session, region)
    session.out.record(resource.columns, read(session, resource, _dns.zone_name(target)))


@RESOURCE.command
def create(session: Session, **given: Any) -> None:
    """Create one dns zone, never twice."""
    _dns.look_in(session, given.get("region"))
    make(session, resource_of("dns-zones"), given, refine=_refine)


with_signature(create, [SESSION, *create_parameters(RESOURCE)])


def _refine(session: Session, values: dict[str, Any]) -> dict[str, Any]:
    values = fields.complete(session, create_fields(resource_of("dns-zones")), values)
    return {"type_": "PRIMARY", **values, "name": _dns.zone_name(values["name"])}


@RESOURCE.command
def update(session: Session, target: str, **given: Any) -> None:
    """Change fields of one dns zone."""
    _dns.look_in(session, given.get("region"))
    change(session, resource_of("dns-zones"), _dns.zone_name(target), given)


with_signature(update, update_parameters(RESOURCE))


@RESOURCE.runs("delete", "synchronize-records")
class InRegion(Acting):
    """Actions on zones, which are looked up in a region and by their name with or without the last dot."""

    def run(self) -> None:
        """Choose, check, ask, act, follow, report."""
        _dns.look_in(self.session, self.given.get("region"))
        words = self.given.get("target")
        self.given = {**self.given, "target": [_dns.zone_name(word) for word in words] if words else words}
        super().run()
