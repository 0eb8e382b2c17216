"""Groups of hosting servers."""

from fleioctl.model.resource import Column, Field, Resource

RESOURCE = Resource(
    path="servergroup",
    help="Groups of hosting servers.",
    columns=(Column("id", "ID"), Column("name"), Column("placement"), Column("description")),
    searchable=False,
    filterable=False,
    numeric=True,
    fields=(
        Field("name", "Name of the group.", required=True),
        Field("description", "What it is for."),
        Field("placement", "How one of its servers is chosen."),
    ),
    sample="Web",
    examples={
        "create": "--name Mail",
    },
)
