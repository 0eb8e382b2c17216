"""Records of zones of the domain name system."""

from __future__ import annotations

from fleioctl.model.resource import Code, Column, Command, Listing, Resource

RESOURCE = Resource(
    # Below the zones' path, as calls on one zone; so every generated command is replaced or left out.
    path="openstack/dns",
    help="Records of zones: addresses, mail servers, texts.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("type"),
        Column("records"),
        Column("ttl", "TTL"),
        Column("status", kind="state"),
        Column("description"),
    ),
    # The records come in two lists of one object, not in an envelope.
    listing=Listing(searchable=False, filterable=False, envelope="zones"),
    show=False,
    create="",
    update="",
    delete=None,
    commands={
        "list": Command(Code("reads", "list_"), "List the records of a zone.", "example.com"),
        "show": Command(Code("reads", "show"), "Show one record of a zone.", "example.com www"),
        "create": Command(
            Code("create", "create"),
            "Create one set of records in a zone.",
            "example.com --name shop --type A --record 203.0.113.7",
            writes=True,
        ),
        "update": Command(
            Code("update", "update"),
            "Change the values or the time to live of one set of records.",
            "example.com www --record 203.0.113.7 --ttl 600",
            writes=True,
        ),
        "delete": Command(Code("update", "delete"), "Delete records of a zone.", "example.com www", writes=True),
    },
)
