"""What the panel tells the token's user."""

from fleioctl.model.resource import (
    Action,
    Becomes,
    Column,
    Examples,
    Filter,
    Identity,
    Listing,
    Resource,
    View,
    repeatable,
)

# Those of the token's user alone; no token sees another's.
RESOURCE = Resource(
    path="notifications",
    help="What the panel tells the token's user.",
    columns=(Column("id", "ID"), Column("title"), Column("status", kind="state"), Column("generated", kind="age")),
    # Neither search nor filtering= are known here.
    listing=Listing(
        # Named, but no column: the panel shows the title instead.
        filters=(Filter("name", "Only made from the template of this name."),),
        sortable=("generated",),
        ordering="-generated",
        searchable=False,
        filterable=False,
    ),
    identity=Identity(numeric=True, names=("id",)),
    create="",
    update="",
    delete=None,
    actions=(
        # The status goes from sent to seen and back; doing it twice is the same.
        Action("view", repeatable, becomes=Becomes("seen", field="status"), help="Mark notifications as seen."),
        Action(
            "unseen",
            repeatable,
            becomes=Becomes("sent", field="status", said="unseen"),
            help="Mark notifications as not seen.",
            example="1",
        ),
        Action("mark-all-as-read", repeatable, help="Mark all notifications as seen.", on_list=True),
    ),
    views=(View("settings", "Show what the user is told about.", "get_user_notifications_settings", on_list=True),),
    examples=Examples(sample="3"),
)
