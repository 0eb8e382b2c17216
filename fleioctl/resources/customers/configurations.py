"""Configurations: what clients are billed and allowed by."""

from fleioctl.model.resource import AsCode, Column, Examples, Field, Identity, Listing, Resource, View

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
    # Search and order know the name only; filtering= is ignored here, and returns everything.
    listing=Listing(sortable=("name",), ordering="name", filterable=False),
    identity=Identity(numeric=True),
    fields=(
        Field("name", "Name of the configuration.", required=True, max_length=24),
        Field("description", "What it is for."),
        Field("is_default", "New clients get it.", type="boolean"),
    ),
    # Only read: what a PUT of such a settings object must carry is not known.
    views=(View("billing-settings", "Show the billing settings of one configuration.", "billing"),),
    as_code=AsCode(unsaid="settings below billing, domains and openstack"),
    examples=Examples(sample="Summer", verbs={"create": "--name Schools"}),
)
