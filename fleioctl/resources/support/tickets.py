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
        Column("client_display", "Client"),
        Column("assigned_to_display", "Assigned to"),
        Column("department_display", "Department"),
        Column("last_reply_at", "Last reply", kind="age"),
        Column("created_at", "Created", kind="age"),
        Column("internal_status"),
    ),
    listing=Listing(
        filters=(
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
        ordering="-created_at",
    ),
    identity=Identity(names=("id",)),
    creation=Creation(recognise=("title", "department", "client")),
    fields=(
        Field("title", "What it is about.", required=True),
        Field("department", "The department.", required=True, refers="departments"),
        Field("priority", "How urgent it is.", required=True, choices=PRIORITIES),
        Field("status", "State, as customers see it.", required=True, choices=STATUSES),
        Field("description", "The text.", type="prose", verbs=("create",)),
        Field("client", "The client.", refers="clients"),
        Field("assigned_to", "The user who works on it.", refers="users"),
        Field("internal_status", "State, as the staff sees it.", choices=INTERNAL),
        Field("cc_recipients", "Further e-mail addresses, by commas."),
    ),
    actions=(
        Action(
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
        Action(
            "close", repeatable, becomes=Becomes("done", field="status"), help="Close tickets.", path="close_ticket"
        ),
        Action(
            "reopen",
            repeatable,
            becomes=Becomes("open", field="status"),
            help="Open closed tickets again.",
            path="reopen_ticket",
            example="003-100203",
        ),
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
        Nested(
            "replies_and_notes",
            (Column("created_by", "Who", refers="users"), Column("created_at", "When"), Column("type")),
            "Conversation",
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
    found_by=(FoundBy(("text", "domain", "email"), ("id", "title"), "search"), FoundBy(("number",), ("id",), "search")),
)
