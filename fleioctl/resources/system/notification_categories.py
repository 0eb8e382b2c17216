"""Kinds of notifications."""

from fleioctl.model.resource import Column, Field, Filter, Resource

RESOURCE = Resource(
    path="notifications_categories",
    help="Kinds of notifications.",
    columns=(Column("id", "ID"), Column("name"), Column("description")),
    filters=(Filter("name", "Only with exactly this name."),),
    searchable=False,
    numeric=True,
    fields=(Field("name", "Name of the category.", required=True), Field("description", "What it is for.")),
    sample="tickets",
    examples={
        "create": "--name outages",
    },
)
