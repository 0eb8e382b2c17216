"""Groups of users, by which staff is given permissions."""

from fleioctl.model.resource import (
    Action,
    AsCode,
    Column,
    Examples,
    Field,
    Filter,
    Identity,
    Listing,
    Resource,
    View,
    once,
)

RESOURCE = Resource(
    path="usergroups",
    help="Groups of users and their permissions; only for superusers.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("users_count", "Users"),
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
        Field("name", "Name of the group.", required=True),
        Field("description", "What it is for."),
        Field("is_default", "New users get into it.", type="boolean"),
    ),
    actions=(
        # No look tells whether the set is the new one, so it is sent once.
        Action(
            "generate-permission-set",
            once,
            help="Give groups a permission set of their own; it replaces what they were allowed.",
            destructive=True,
            fields=(
                Field("objects", 'JSON list of {"name", "granted"}.', type="json", required=True),
                Field("implicitly_granted", "Allow what is not listed.", type="boolean"),
            ),
            example='Accounting --objects \'[{"name": "clients.list", "granted": true}]\'',
        ),
    ),
    views=(
        View(
            "permissions",
            "Show what one group is granted.",
            "list_permissions",
            rows="objects",
            columns=(Column("name"), Column("granted", kind="boolean"), Column("display_name", "Means")),
        ),
    ),
    as_code=AsCode(unsaid="rights of groups"),
    examples=Examples(sample="Accounting", verbs={"create": "--name Sales"}),
)
