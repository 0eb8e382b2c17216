"""Kinds of notifications."""

from fleioctl.model.resource import AsCode, Column, Examples, Field, Filter, Identity, Listing, Resource

RESOURCE = Resource(
    path="notifications_categories",
    help="Kinds of notifications.",
    columns=(Column("id", "ID"), Column("name"), Column("description")),
    listing=Listing(filters=(Filter("name", "Only with exactly this name."),), searchable=False),
    identity=Identity(numeric=True),
    fields=(Field("name", "Name of the category.", required=True), Field("description", "What it is for.")),
    as_code=AsCode(),
    examples=Examples(sample="tickets", verbs={"create": "--name outages"}),
)
