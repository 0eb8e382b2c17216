"""Questions of customers and the answers of staff."""

from __future__ import annotations

from typing import Any

from fleioctl.sandbox.http.exceptions import APIException
from fleioctl.sandbox.http.response import Answer, Response, detail
from fleioctl.sandbox.resources.support.ticket_parts import DEPARTMENTS, LINKS, NOTES, UPDATES
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import cleaned
from fleioctl.sandbox.rest.model import CREATE, LIST, PATCH, UPDATE
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

TICKETS = ViewSet(
    "plugins/tickets/tickets",
    key="uuid",
    text="title status internal_status priority cc_recipients description",
    moment="created_at last_reply_at",
    links="department>plugins/tickets/departments client>clients assigned_to>users created_by>users"
    " service>billing/services",
    created="created_at",
    detail="description",
    required="title department priority status",
    readonly="created_by last_reply_at",
    nullable="cc_recipients",
    # Choices are parted at blanks here, so these have none.
    choices={
        "status": "open customer_reply answered in_progress on_hold done",
        "internal_status": "open in_progress on_hold done",
        "priority": "high medium low",
    },
    defaults={"internal_status": "open"},
    named="assigned_to created_by status internal_status department priority client",
    order="assigned_to created_at last_reply_at created_by status internal_status title department priority",
    search="id client__first_name client__last_name description status title",
    filterable=True,
)


@TICKETS.extra_fields
def ticket_shown(call: Call, each: Json, body: Json, single: bool) -> Json:
    """Write states with spaces, add words for codes, and alone the conversation."""
    for name in ("status", "internal_status"):
        # Kept with underscores, shown and taken with blanks.
        body[name] = body[name].replace("_", " ")
        body[f"{name}_display"] = body[name].title()
    body["priority_display"] = body["priority"].title()
    for name, prefix, key in (
        ("client", "clients", "name"),
        ("assigned_to", "users", "full_name"),
        ("department", DEPARTMENTS.prefix, "name"),
    ):
        found = call.store.get(prefix, each[name]) if each[name] else None
        body[f"{name}_display"] = found[key] if found else None
    return {**body, **_conversation(call, each)} if single else body


def _conversation(call: Call, ticket: Json) -> Json:
    said = [
        {"type": "reply", **serialize(call, UPDATES, one)}
        for one in call.store.where(UPDATES.prefix, ticket=ticket["id"])
    ]
    noted = [
        {"type": "note", **serialize(call, NOTES, one)} for one in call.store.where(NOTES.prefix, ticket=ticket["id"])
    ]
    linked = [one["linked_ticket"] for one in call.store.where(LINKS.prefix, ticket=ticket["id"])]
    kept = call.store.where("plugins/tickets/ticket_attachments", ticket=ticket["id"])
    files = [{"id": one["id"], "file_name": one["file_name"]} for one in kept]
    # One conversation of both, oldest first.
    lines = sorted([*said, *noted], key=lambda one: str(one["created_at"]))
    return {"replies_and_notes": lines, "main_attachments": files, "linked_tickets": linked}


def _underscored(call: Call) -> None:
    """Take states as they are serialize, with spaces."""
    for name in ("status", "internal_status"):
        if isinstance(call.data.get(name), str):
            call.data[name] = call.data[name].replace(" ", "_")


@TICKETS.handles(LIST)
def listed(call: Call) -> Answer:
    """Answer the list; states in parameters may have spaces."""
    from fleioctl.sandbox.rest.queryset import answer_list

    for name in ("status", "internal_status"):
        if name in call.query:
            call.query[name] = call.query[name].replace(" ", "_")
    return answer_list(call)


@TICKETS.handles(CREATE)
def create(call: Call) -> Answer:
    """Open a ticket, under an id made of digits and a dash."""
    _underscored(call)
    body = cleaned(call, TICKETS, TICKETS.required.split())
    # Departments have a format of their own; one is enough here.
    number = call.store.next_random(TICKETS.prefix, lambda number: f"{number % 1000:03d}-{number}")
    made = {"id": number, "created_by": call.caller["id"]}
    call.object = call.add(TICKETS.prefix, **{**fresh(call, TICKETS, body), **made})
    for id in str(call.data.get("associated_attachment_ids") or "").split(","):
        if file := call.get("plugins/tickets/ticket_attachments", id):
            call.store.change("plugins/tickets/ticket_attachments", file["id"], ticket=made["id"])
    return Response(201, serialize(call, TICKETS, call.object))


@TICKETS.handles(UPDATE | PATCH)
def update(call: Call) -> Answer:
    """Change a ticket."""
    _underscored(call)
    call.change(**cleaned(call, TICKETS, TICKETS.required.split() if call.request.method == "PUT" else []))
    return serialize(call, TICKETS, call.object)


def _say(call: Call, kind: ViewSet, field: str) -> Any:
    values = {field: str(call.data[field]), "ticket": call.object["id"], "created_by": call.caller["id"]}
    return call.add(kind.prefix, **{**fresh(call, kind, {}), **values})["id"]


@TICKETS.action("POST")
def add_reply(call: Call) -> Answer:
    """Answer the customer; without a text nothing happens and nothing is said."""
    # 200 with nothing in it: not even the caller's mistake is told.
    if not call.data.get("reply_text"):
        return Response(200)
    id = _say(call, UPDATES, "reply_text")
    call.change(status="answered", last_reply_at=call.time)
    return {"reply_id": id}


@TICKETS.action("POST")
def add_note(call: Call) -> Answer:
    """Write a note for staff."""
    if not call.data.get("note_text"):
        return Response(200)
    return {"note_id": _say(call, NOTES, "note_text")}


@TICKETS.action("POST", "close_ticket", "reopen_ticket")
def close_or_reopen(call: Call) -> Answer:
    """Close a ticket or open it again; refuse what is so already."""
    closes = call.request.full_path.endswith("close_ticket")
    if closes == (call.object["status"] == "done"):
        raise APIException(400, "The ticket is already closed." if closes else "The ticket is already open.")
    status = "done" if closes else "open"
    call.change(status=status, internal_status=status)
    return detail("The ticket was closed." if closes else "The ticket was reopened.")


@TICKETS.action("POST", "mark_as_read", "mark_as_unread", since="2020.10")
def mark(call: Call) -> Answer:
    """Note that staff has seen the ticket, or not."""
    call.change(_read=call.request.full_path.endswith("_as_read"))
    return detail("The ticket was marked.")


@TICKETS.action("POST", "set_in_progress", "set_on_hold", since="2020.10")
def set_status(call: Call) -> Answer:
    """Give the ticket, outside and inside, another state."""
    status = call.request.full_path.rsplit("/set_", 1)[-1]
    call.change(status=status, internal_status=status)
    return detail("The ticket's status was changed.")


@TICKETS.action("GET", detail=False)
def create_options(call: Call) -> Answer:
    """Answer departments, staff and choices."""
    departments = [{"id": each["id"], "name": each["name"]} for each in call.store.where(DEPARTMENTS.prefix)]
    staff = [{"id": each["id"], "full_name": each["full_name"]} for each in call.store.where("users", is_staff=True)]
    choices = {name: [word.replace("_", " ") for word in text.split()] for name, text in TICKETS.choices.items()}
    return {"departments": departments, "users": staff, **choices}


@TICKETS.action("GET", "get_current_user_tickets_count", detail=False)
def count_own(call: Call) -> Answer:
    """Count the caller's open tickets."""
    own = call.store.where(TICKETS.prefix, assigned_to=call.caller["id"])
    return {"tickets_count": len([each for each in own if each["status"] != "done"])}


@TICKETS.action("GET", "get_client_related_tickets", "get_user_related_tickets", detail=False)
@TICKETS.action("POST", "get_tickets_for_linking", detail=False)
def related(call: Call) -> Answer:
    """Answer the tickets of a client, of a user, or all others."""
    rows = call.store.where(TICKETS.prefix)
    if "client_id" in call.query:
        rows = [each for each in rows if str(each["client"]) == call.query["client_id"]]
    if "user_id" in call.query:
        rows = [each for each in rows if str(each["created_by"]) == call.query["user_id"]]
    return {"objects": [{"id": each["id"], "title": each["title"]} for each in rows]}


DEPARTMENTS.action("GET", detail=False)(create_options)
