"""Groups of products in the shop."""

from fleioctl.model.resource import AsCode, Column, Examples, Field, Filter, Identity, Listing, Resource

RESOURCE = Resource(
    path="billing/productgroups",
    help="Groups of products in the shop.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("visible", kind="boolean"),
        Column("description"),
        Column("products"),
    ),
    listing=Listing(
        filters=(Filter("name", "Only with exactly this name."), Filter("description", "Only with exactly this text.")),
        searchable=False,
        filterable=False,
    ),
    identity=Identity(numeric=True, lookup="name"),
    fields=(
        Field("name", "Name of the group.", required=True),
        Field("description", "What customers read about it."),
        # What is in a hidden group is missing in `services list`, even for staff (seen on 2019.12).
        Field("visible", "Customers and lists of services show it.", type="boolean"),
    ),
    as_code=AsCode(),
    examples=Examples(sample="Internal", verbs={"create": "--name Domains"}),
)
