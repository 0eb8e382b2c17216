"""Zones of the domain name system."""

from __future__ import annotations

from dataclasses import replace

from fleioctl.model.resource import (
    Action,
    AsCode,
    Code,
    Column,
    Command,
    Creation,
    Examples,
    Field,
    Filter,
    FoundBy,
    Lifecycle,
    Listing,
    Part,
    Resource,
    once,
    repeatable,
)

TYPES = ("PRIMARY", "SECONDARY")
# Reads and deletions take it in the URL, creates and updates in the body.
REGION = Field("region_name", "Region; the panel's default unless given.", option="region", refers="regions")
IN_REGION = (replace(REGION, query=True),)
RECORD = (
    Field("name", "Its name within the zone; @ is the zone itself.", required=True),
    Field("type", "Its type, such as A or MX.", required=True),
    Field("records", "Its values.", required=True, many=True),
    Field("ttl", "Seconds that others may keep it.", type="integer"),
)

RESOURCE = Resource(
    path="openstack/dns",
    help="Zones of the domain name system; dns-records has what is in them.",
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
    listing=Listing(
        filters=(
            Filter(
                "region", "In this region; the panel's default unless given.", param="region_name", refers="regions"
            ),
            # The only `filtering=` that the panel knows here.
            Filter("client", "Only of this client.", field="client", refers="clients"),
            # The panel compares the whole name, and has the dot.
            Filter("name", "Only with exactly this name, the last dot included."),
            Filter("email", "Only with this e-mail."),
            Filter("type", param="zone_type", choices=TYPES),
            Filter("status", choices=("PENDING", "ACTIVE", "ERROR")),
            Filter("project", "Only in the OpenStack project of this id.", param="sudo_project_id"),
            Filter("all_projects", "Those of every project.", type="boolean"),
        ),
        # Other fields are not refused but ignored, and everything is returned.
        filterable=False,
        # {"objects", "count", "hasMore"}: count is that of the page, and there is no total.
        envelope="zones",
        # One key at a time.
        sortable=("name", "email", "status", "ttl", "serial", "created_at", "updated_at"),
        ordering="name",
    ),
    # OpenStack's capitals; a new zone is PENDING until the name servers have it.
    lifecycle=Lifecycle(state="status", failed=("ERROR",), ready="ACTIVE"),
    update="PUT",
    # The PUT demands `type`, which a create calls type_.
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
    # Names of zones are unique in OpenStack.
    creation=Creation(strong=(("name",),), recognise=("name",)),
    delete=Action(
        "delete",
        repeatable,
        help="Delete zones with all their records.",
        destructive=True,
        path="",
        method="DELETE",
        removes=True,
        fields=IN_REGION,
        run=Code("create", "InRegion"),
    ),
    actions=(
        # The web panel of 2020.10 sends a list of record sets; that it may be left out was not verified.
        Action(
            "synchronize-records",
            once,
            help="Fetch the records of zones anew from OpenStack.",
            queued=True,
            fields=(REGION,),
            run=Code("create", "InRegion"),
        ),
    ),
    # A project belongs to one panel; a file names the client instead.
    as_code=AsCode(
        left_out=("sudo_project_id", "region_name"),
        unsaid="zones of other regions than the panel's default, and records that only a zone itself changes: SOA, NS",
        parts=(Part("records", "record", RECORD, ("name", "type"), Code("records_as_code", "Records")),),
        rooted=("name",),
        made=Code("create", "whole"),
    ),
    examples=Examples(
        sample="example.org",
        verbs={
            "create": "--name example.net --email hostmaster@example.net --client john.miller@example.com",
            "update": "example.org --ttl 7200",
            "wait": "example.org. --for status=ACTIVE",
        },
    ),
    commands={
        "show": Command(Code("create", "show"), "Show one DNS zone."),
        "create": Command(Code("create", "create"), "Create one DNS zone, never twice."),
        "update": Command(Code("create", "update"), "Change fields of one DNS zone."),
    },
    found_by=(FoundBy(("text",), ("name",), "search"), FoundBy(("uuid",), ("id",), "id")),
)
