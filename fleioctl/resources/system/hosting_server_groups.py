"""Groups of hosting servers."""

from fleioctl.model.resource import AsCode, Column, Examples, Field, Identity, Listing, Resource

RESOURCE = Resource(
    path="servergroup",
    help="Groups of hosting servers.",
    columns=(Column("id", "ID"), Column("name"), Column("placement"), Column("description")),
    # No parameters are known for this list.
    listing=Listing(searchable=False, filterable=False),
    identity=Identity(numeric=True),
    fields=(
        Field("name", "Name of the group.", required=True),
        Field("description", "What it is for."),
        # The words for it are the panel's; no list of them is known.
        Field("placement", "How one of its servers is chosen."),
    ),
    as_code=AsCode(),
    examples=Examples(sample="Web", verbs={"create": "--name Mail"}),
)
