"""What customers ask and report."""

from fleioctl.model.resource import (
    Action,
    Becomes,
    Column,
    Creation,
    Examples,
    Field,
    Filter,
    FoundBy,
    Identity,
    Listing,
    Nested,
    Resource,
    Seen,
    View,
    once,
    repeatable,
)

# With blanks, as the panel writes and takes them.
STATUSES = ("open", "customer reply", "answered", "in progress", "on hold", "done")
INTERNAL = ("open", "in progress", "on hold", "done")
PRIORITIES = ("high", "medium", "low")

RESOURCE = Resource(
    path="plugins/tickets/tickets",
    help="What customers ask and report: reply, note, close.",
    columns=(
        Column("id", "ID"),
        Column("title"),
        Column("status", kind="state"),
        Column("priority"),
        # `client_display` and the like are names; the fields themselves are ids.
        Column("client_display", "Client"),
        Column("assigned_to_display", "Assigned to"),
        Column("department_display", "Department"),
        Column("last_reply_at", "Last reply", kind="age"),
        Column("created_at", "Created", kind="age"),
        Column("internal_status"),
    ),
    listing=Listing(
        filters=(
            # Named parameters, but for the day.
            Filter("status", choices=STATUSES),
            Filter("client", "Only of this client.", refers="clients"),
            Filter("department", refers="departments"),
            Filter("priority", choices=PRIORITIES),
            Filter("assigned_to", "Only those this user works on.", refers="users"),
            Filter("created_by", "Only opened by this user.", refers="users"),
            Filter("internal_status", choices=INTERNAL),
            Filter("since", "Only opened on this day or later.", field="created_at", operator=">=", type="date"),
        ),
        sortable=(
            "assigned_to",
            "created_at",
            "last_reply_at",
            "created_by",
            "status",
            "internal_status",
            "title",
            "department",
            "priority",
        ),
        # When a ticket was answered is last_reply_at; it would move between pages while they are read.
        ordering="-created_at",
    ),
    # Ids are texts in the department's format, such as 000-100200; there is no number beside them.
    identity=Identity(names=("id",)),
    creation=Creation(recognise=("title", "department", "client")),
    fields=(
        Field("title", "What it is about.", required=True),
        Field("department", "The department.", required=True, refers="departments"),
        Field("priority", "How urgent it is.", required=True, choices=PRIORITIES),
        Field("status", "State, as customers see it.", required=True, choices=STATUSES),
        # Whether the first text can be changed later is not known.
        Field("description", "The text.", type="prose", verbs=("create",)),
        Field("client", "The client.", refers="clients"),
        Field("assigned_to", "The user who works on it.", refers="users"),
        Field("internal_status", "State, as the staff sees it.", choices=INTERNAL),
        # One string with commas, not a list.
        Field("cc_recipients", "Further e-mail addresses, by commas."),
    ),
    actions=(
        Action(
            # An e-mail leaves with it, so it is sent once; an empty one gets an empty answer.
            "reply",
            once,
            help="Answer tickets; the customer gets it by e-mail.",
            seen=Seen("replies_and_notes", {"reply_text": "{reply_text}"}, added=True),
            path="add_reply",
            fields=(Field("reply_text", "The answer.", option="text", type="prose", required=True),),
            example='000-100200 --text "It works again."',
        ),
        Action(
            "note",
            once,
            help="Add a note that only the staff sees.",
            seen=Seen("replies_and_notes", {"note_text": "{note_text}"}, added=True),
            path="add_note",
            fields=(Field("note_text", "The note.", option="text", type="prose", required=True),),
            example='000-100200 --text "Looked at it, no fault found."',
        ),
        # A 400 where it is closed already, which is looked at before.
        Action(
            "close",
            repeatable,
            becomes=Becomes("done", field="status", said="closed"),
            help="Close tickets.",
            path="close_ticket",
        ),
        Action(
            "reopen",
            repeatable,
            becomes=Becomes("open", field="status"),
            help="Open closed tickets again.",
            path="reopen_ticket",
            example="003-100203",
        ),
        # No field of the list tells read from unread: nothing to look at.
        # These four came by 2020.10; which version had them first is not known.
        Action("mark-as-read", repeatable, help="Mark tickets as read.", since="2020.10"),
        Action("mark-as-unread", repeatable, help="Mark tickets as not read.", since="2020.10"),
        Action(
            "set-in-progress",
            repeatable,
            becomes=Becomes("in progress", field="status"),
            help="Say that somebody works on tickets.",
            since="2020.10",
        ),
        Action(
            "set-on-hold",
            repeatable,
            becomes=Becomes("on hold", field="status"),
            help="Put tickets on hold.",
            since="2020.10",
        ),
    ),
    views=(
        View("create-options", "Show what a ticket can be made of.", on_list=True),
        View("count", "Count the tickets of the token's user.", "get_current_user_tickets_count", on_list=True),
    ),
    nested=(
        Nested("created_by", refers="users"),
        Nested("service", refers="services"),
        Nested(
            "replies_and_notes",
            (Column("created_by", "Who", refers="users"), Column("created_at", "When"), Column("type")),
            "Conversation",
            # The texts of replies and notes have keys of their own.
            texts=("reply_text", "note_text", "text"),
        ),
    ),
    examples=Examples(
        sample="000-100200",
        verbs={
            "list": "--status open --sort -created_at",
            "create": '--title "Disk is full" --department Support --priority high --status open '
            "--client john.miller@example.com",
            "update": "000-100200 --priority high",
        },
    ),
    # Ids are found by search alone: they may be typed in part.
    found_by=(FoundBy(("text", "domain", "email"), ("id", "title"), "search"), FoundBy(("number",), ("id",), "search")),
)
