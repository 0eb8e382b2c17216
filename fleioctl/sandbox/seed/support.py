"""Departments, tickets and todos."""

from __future__ import annotations

from fleioctl.sandbox.seed.clients import regulars
from fleioctl.sandbox.seed.row import Rows

TICKETS = (
    # title, status, priority
    ("My server is slow", "open", "high"),
    ("Invoice is wrong", "answered", "medium"),
    ("\x1b[2JClear the screen", "in_progress", "low"),
    ("Need more disk", "done", "high"),
)
TODOS = (("Renew the certificate", "open"), ("Replace disk 7", "in_progress"), ("Write the report", "done"))


def plant(rows: Rows) -> None:
    """Add them."""
    for name in ("Support", "Billing", "Sales"):
        rows.add("plugins/tickets/departments", name=name, email=f"{name.lower()}@example.com")
    for place, (title, status, priority) in enumerate(TICKETS):
        _ticket(rows, place, title, status=status, priority=priority)
    said = {"ticket": "001-100201", "created_by": 2, "created_at": rows.ago(1.5)}
    rows.add("plugins/tickets/ticket_updates", reply_text="Here is the right one.", **said)
    rows.add("plugins/tickets/ticket_notes", note_text="Check the tax rule.", **said)
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
