"""What tickets are made of: departments, notes, answers, files and links."""

from __future__ import annotations

from ..call import Call
from ..generic import Generic
from ..reply import Answer, Problem, Reply

DEPARTMENTS = Generic(
    "plugins/tickets/departments",
    text="name email ticket_id_format",
    flag="notification_on_ticket_open_to_staff",
    moment="created_at",
    created="created_at",
    hidden="created_at",
    required="name email",
    defaults={"ticket_id_format": "%n%n%n-%n%n%n%n%n%n"},
    order="name email created_at",
    search="name email",
    filterable=True,
)


NOTES = Generic(
    "plugins/tickets/ticket_notes",
    text="note_text",
    moment="created_at",
    links="ticket>plugins/tickets/tickets created_by>users",
    created="created_at",
    calls="RUTX",
    required="note_text",
    readonly="ticket created_by",
)


UPDATES = Generic(
    "plugins/tickets/ticket_updates",
    text="reply_text",
    moment="created_at",
    links="ticket>plugins/tickets/tickets created_by>users",
    created="created_at",
    calls="RUTX",
    required="reply_text",
    readonly="ticket created_by",
)


ATTACHMENTS = Generic(
    "plugins/tickets/ticket_attachments",
    text="file_name",
    links="ticket>plugins/tickets/tickets",
    calls="LRCX",
    filterable=True,
)


LINKS = Generic(
    "plugins/tickets/ticket_links",
    links="ticket>plugins/tickets/tickets linked_ticket>plugins/tickets/tickets",
    required="ticket linked_ticket",
    named="ticket linked_ticket",
)


SIGNATURES = Generic(
    "plugins/tickets/staff_signatures",
    text="content",
    links="user>users department>plugins/tickets/departments",
    required="content",
    filterable=True,
)


@DEPARTMENTS.call("X")
def destroy_department(call: Call) -> Answer:
    """Delete a department without tickets."""
    if call.store.where("plugins/tickets/tickets", department=call.object["id"]):
        raise Problem(403, "The department has tickets.")
    call.store.remove(DEPARTMENTS.prefix, call.object["id"])
    return Reply(204)


@LINKS.call("X")
def refuse_unlink(_: Call) -> Answer:
    """Refuse: links are deleted by their own action."""
    raise Problem(501, "Use delete_link.")


@LINKS.call("POST delete_link")
def delete_link(call: Call) -> Answer:
    """Remove the link; note the plural in the answer."""
    call.store.remove(LINKS.prefix, call.object["id"])
    return {"details": "The link was deleted."}


@ATTACHMENTS.call("GET download_file", "GET load_file")
def download(call: Call) -> Answer:
    """Answer the bytes."""
    return Reply(200, b"attachment " + str(call.object["id"]).encode(), kind="application/octet-stream")
