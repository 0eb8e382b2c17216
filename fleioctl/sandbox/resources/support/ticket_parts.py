"""What tickets are made of: departments, notes, answers, files and links."""

from __future__ import annotations

from base64 import b64decode, b64encode

from fleioctl.sandbox.http.exceptions import APIException
from fleioctl.sandbox.http.response import Answer, Response
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.model import CREATE, DESTROY, LIST, PATCH, RETRIEVE, UPDATE
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.viewsets import ViewSet

DEPARTMENTS = ViewSet(
    "plugins/tickets/departments",
    text="name email ticket_id_format",
    flag="notification_on_ticket_open_to_staff",
    moment="created_at",
    created="created_at",
    hidden="created_at",
    required="name email",
    # A placeholder for each digit.
    defaults={"ticket_id_format": "%n%n%n-%n%n%n%n%n%n"},
    order="name email created_at",
    search="name email",
    filterable=True,
)


# No list and no create of their own: they come with the ticket.
NOTES = ViewSet(
    "plugins/tickets/ticket_notes",
    text="note_text",
    moment="created_at",
    links="ticket>plugins/tickets/tickets created_by>users",
    created="created_at",
    methods=RETRIEVE | UPDATE | PATCH | DESTROY,
    required="note_text",
    readonly="ticket created_by",
)


UPDATES = ViewSet(
    "plugins/tickets/ticket_updates",
    text="reply_text",
    moment="created_at",
    links="ticket>plugins/tickets/tickets created_by>users",
    created="created_at",
    methods=RETRIEVE | UPDATE | PATCH | DESTROY,
    required="reply_text",
    readonly="ticket created_by",
)


ATTACHMENTS = ViewSet(
    "plugins/tickets/ticket_attachments",
    text="file_name",
    links="ticket>plugins/tickets/tickets",
    methods=LIST | RETRIEVE | CREATE | DESTROY,
    filterable=True,
)


LINKS = ViewSet(
    "plugins/tickets/ticket_links",
    links="ticket>plugins/tickets/tickets linked_ticket>plugins/tickets/tickets",
    required="ticket linked_ticket",
    named="ticket linked_ticket",
)


SIGNATURES = ViewSet(
    "plugins/tickets/staff_signatures",
    text="content",
    links="user>users department>plugins/tickets/departments",
    required="content",
    filterable=True,
)


@DEPARTMENTS.handles(DESTROY)
def destroy_department(call: Call) -> Answer:
    """Delete a department without tickets."""
    if call.store.where("plugins/tickets/tickets", department=call.object["id"]):
        raise APIException(403, "The department has tickets.")
    call.store.remove(DEPARTMENTS.prefix, call.object["id"])
    return Response(204)


@LINKS.handles(DESTROY)
def refuse_unlink(_: Call) -> Answer:
    """Refuse: links are deleted by their own action."""
    raise APIException(501, "Use delete_link.")


@LINKS.action("POST")
def delete_link(call: Call) -> Answer:
    """Remove the link; note the plural in the answer."""
    call.store.remove(LINKS.prefix, call.object["id"])
    return {"details": "The link was deleted."}


@ATTACHMENTS.action("GET", "download_file", "load_file")
def download(call: Call) -> Answer:
    """Answer the bytes, under the name that they came with."""
    name = str(call.object["file_name"]).replace('"', "")
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    content = b64decode(call.object.get("_content") or "")
    return Response(200, content, headers, content_type="application/octet-stream")


@ATTACHMENTS.handles(CREATE)
def create_attachment(call: Call) -> Answer:
    """Keep a file; it belongs to no ticket before a ticket, reply or note names it."""
    data = call.data.get("file")
    content = data if isinstance(data, bytes) else str(data or "").encode()
    name = str(call.data.get("file_name") or "attachment")
    ticket = call.get("plugins/tickets/tickets", call.data.get("ticket"))
    kept = {"file_name": name, "ticket": ticket["id"] if ticket else None, "_content": b64encode(content).decode()}
    call.object = call.add(ATTACHMENTS.prefix, **kept)
    return Response(201, serialize(call, ATTACHMENTS, call.object))
