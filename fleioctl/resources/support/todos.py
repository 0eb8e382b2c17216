"""What the staff has to do."""

from fleioctl.model.resource import (
    Action,
    Column,
    Creation,
    Examples,
    Field,
    Filter,
    Identity,
    Listing,
    Resource,
    Seen,
    View,
    once,
)

STATUSES = ("open", "in progress", "done")

RESOURCE = Resource(
    path="plugins/todo/todo",
    help="What the staff has to do.",
    columns=(
        Column("id", "ID"),
        Column("title"),
        Column("status", kind="state"),
        Column("assigned_to_display", "Assigned to"),
        Column("created_at", "Created", kind="age"),
        Column("created_by_display", "Created by"),
    ),
    listing=Listing(
        filters=(
            # Named parameters; nothing here needs filtering=.
            Filter("status", choices=STATUSES),
            Filter("assigned_to", "Only those this user has to do.", refers="users"),
            Filter("created_by", "Only written by this user.", refers="users"),
        ),
        sortable=("assigned_to", "created_at", "created_by", "status", "title"),
        ordering="-created_at",
    ),
    identity=Identity(numeric=True, names=("title",)),
    creation=Creation(recognise=("title", "status")),
    fields=(
        Field("title", "What is to be done.", required=True),
        Field("description", "The text.", type="prose"),
        Field("status", "State.", choices=STATUSES),
        Field("assigned_to", "The user who has to do it.", refers="users"),
    ),
    actions=(
        Action(
            # 200 without a body: whether it was added is seen in the todo only, so it is sent once.
            "comment",
            once,
            help="Comment on todos, perhaps closing them.",
            seen=Seen("comments", {"comment_text": "{comment_text}"}, added=True),
            path="add_comment",
            fields=(
                Field("comment_text", "The comment.", option="text", type="prose", required=True),
                Field("close_todo", "It is done.", type="boolean"),
            ),
            example='2 --text "Disk is here."',
        ),
    ),
    views=(
        View("create-options", "Show what a todo can be made of.", on_list=True),
        View("count", "Count the todos of the token's user.", "get_current_user_todo_count", on_list=True),
    ),
    examples=Examples(sample="2", verbs={"create": '--title "Renew the domain"'}),
)
