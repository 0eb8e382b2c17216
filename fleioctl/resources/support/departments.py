"""Who answers which tickets."""

from fleioctl.model.resource import AsCode, Column, Creation, Examples, Field, Identity, Listing, Resource, View

# A department with tickets is not deleted: 403, which is final.
RESOURCE = Resource(
    path="plugins/tickets/departments",
    help="Who answers which tickets.",
    columns=(Column("id", "ID"), Column("name"), Column("email", "E-mail"), Column("ticket_id_format", "Ticket ids")),
    listing=Listing(sortable=("name", "email", "created_at"), ordering="name"),
    identity=Identity(numeric=True),
    creation=Creation(recognise=("name", "email")),
    fields=(
        Field("name", "Name of the department.", required=True),
        Field("email", "Its e-mail.", required=True, check="email"),
        Field("ticket_id_format", "How ids of its tickets are made."),
    ),
    views=(View("create-options", "Show what a department can be made of.", on_list=True),),
    as_code=AsCode(),
    examples=Examples(
        sample="Sales",
        verbs={"create": "--name Abuse --email abuse@example.com", "update": "Sales --email orders@example.com"},
    ),
)
