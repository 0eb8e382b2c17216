"""Groups of clients, for prices, flavors and reports."""

from fleioctl.model.resource import Column, Field, Filter, Resource

RESOURCE = Resource(
    path="clientgroups",
    help="Groups of clients.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("client_count", "Clients"),
        Column("is_default", "Default", kind="boolean"),
        Column("description"),
        Column("created_at", "Created", kind="age"),
    ),
    filters=(Filter("name", "Only with exactly this name."),),
    sortable=("name", "id", "created_at"),
    ordering="name",
    numeric=True,
    fields=(
        Field("name", "Name of the group; unique.", required=True, max_length=80),
        Field("description", "What it is for."),
        Field("is_default", "New clients get into it.", type="boolean"),
    ),
    strong=(("name",),),
    sample="Trial",
    examples={
        "create": '--name Agencies --description "Build sites for others"',
    },
)
