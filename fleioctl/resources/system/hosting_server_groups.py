"""Groups of hosting servers."""

from fleioctl.model.resource import Column, Examples, Field, Identity, Listing, Resource

RESOURCE = Resource(
    path="servergroup",
    help="Groups of hosting servers.",
    columns=(Column("id", "ID"), Column("name"), Column("placement"), Column("description")),
    listing=Listing(searchable=False, filterable=False),
    identity=Identity(numeric=True),
    fields=(
        Field("name", "Name of the group.", required=True),
        Field("description", "What it is for."),
        Field("placement", "How one of its servers is chosen."),
    ),
    examples=Examples(sample="Web", verbs={"create": "--name Mail"}),
)
