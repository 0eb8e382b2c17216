"""Groups of clients, for prices, flavors and reports."""

from fleioctl.model.resource import AsCode, Column, Creation, Examples, Field, Filter, Identity, Listing, Resource

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
    listing=Listing(
        filters=(Filter("name", "Only with exactly this name."),),
        sortable=("name", "id", "created_at"),
        ordering="name",
    ),
    identity=Identity(numeric=True),
    fields=(
        # The name is also what a new client is given, where other calls take the id.
        Field("name", "Name of the group; unique.", required=True, max_length=80),
        Field("description", "What it is for."),
        Field("is_default", "New clients get into it.", type="boolean"),
    ),
    # The panel keeps names unique, so one is looked for before a second is sent.
    creation=Creation(strong=(("name",),)),
    as_code=AsCode(),
    examples=Examples(sample="Trial", verbs={"create": '--name Agencies --description "Build sites for others"'}),
)
