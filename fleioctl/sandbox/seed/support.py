"""Departments, tickets and todos."""

from __future__ import annotations

from base64 import b64encode

from fleioctl.sandbox.seed.clients import regulars
from fleioctl.sandbox.seed.row import Rows

TICKETS = (
    # title, status, priority
    ("My server is slow", "open", "high"),
    ("Invoice is wrong", "answered", "medium"),
    ("\x1b[2JClear the screen", "in_progress", "low"),
    ("Need more disk", "done", "high"),
)
SAID = (
    # ticket, user, days ago, kind, text
    ("000-100200", 2, 3.2, "update", "Which server is it, and since when is it slow?"),
    ("000-100200", 101, 2.9, "update", "It is shop, since Monday morning.\nThe load is above 9."),
    ("000-100200", 2, 2.8, "note", "compute1 is full; move the server?"),
    ("001-100201", 2, 1.5, "update", "Here is the right one."),
    ("001-100201", 2, 1.5, "note", "Check the tax rule."),
    ("003-100203", 1, 0.4, "update", "The disk has 20 GB more now."),
)
TEXTS = {"update": "reply_text", "note": "note_text"}
TODOS = (("Renew the certificate", "open"), ("Replace disk 7", "in_progress"), ("Write the report", "done"))


def plant(rows: Rows) -> None:
    """Add them."""
    for name in ("Support", "Billing", "Sales"):
        rows.add("plugins/tickets/departments", name=name, email=f"{name.lower()}@example.com")
    for place, (title, status, priority) in enumerate(TICKETS):
        _ticket(rows, place, title, status=status, priority=priority)
    for ticket, user, days, kind, text in SAID:
        said = {"ticket": ticket, "created_by": user, "created_at": rows.ago(days)}
        rows.add(f"plugins/tickets/ticket_{kind}s", **{TEXTS[kind]: text}, **said)
        if kind == "update":
            rows.find("plugins/tickets/tickets", id=ticket)["last_reply_at"] = rows.ago(days)
    about = {"ticket": "000-100200", "file_name": "top.txt", "_content": b64encode(b"load average: 9.81\n").decode()}
    rows.add("plugins/tickets/ticket_attachments", **about)
    for title, status in TODOS:
        people = {"assigned_to": 1, "created_by": 2}
        rows.add("plugins/todo/todo", title=title, description=title, status=status, comments=[], **people)


def _ticket(rows: Rows, place: int, title: str, *, status: str, priority: str) -> None:
    rows.add(
        "plugins/tickets/tickets",
        id=f"{place:03d}-{100200 + place}",
        title=title,
        description=f"{title}.\nPlease help.",
        status=status,
        internal_status="done" if status == "done" else "open",
        priority=priority,
        client=regulars(rows)[place]["id"],
        assigned_to=1 + place % 2,
        created_by=101 + place,
        department=1 + place % 2,
        created_at=rows.ago(3.8 - place),
    )
