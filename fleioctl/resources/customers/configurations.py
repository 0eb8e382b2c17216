"""Configurations: what clients are billed and allowed by."""

from fleioctl.model.resource import Column, Examples, Field, Identity, Listing, Resource, View

RESOURCE = Resource(
    path="configurations",
    help="Sets of billing settings that clients belong to.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("client_count", "Clients"),
        Column("is_default", "Default", kind="boolean"),
        Column("description"),
    ),
    listing=Listing(sortable=("name",), ordering="name", filterable=False),
    identity=Identity(numeric=True),
    fields=(
        Field("name", "Name of the configuration.", required=True, max_length=24),
        Field("description", "What it is for."),
        Field("is_default", "New clients get it.", type="boolean"),
    ),
    views=(View("billing-settings", "Show the billing settings of one configuration.", "billing"),),
    examples=Examples(sample="Summer", verbs={"create": "--name Schools"}),
)
