"""What will have happened by and by: changes noted with their time, made when somebody looks after it."""

from __future__ import annotations

from typing import Any

from fleioctl.sandbox.numbers import dumps, loads
from fleioctl.sandbox.storage.store import Store
from fleioctl.sandbox.types import Json

TASK_SHOWS = 0.3
"""The part of the delay during which the old state is still seen, with no task."""


def schedule(
    store: Store, at: float, what: str, resource: str, *, id: Any, body: Json, operation: int | None = None
) -> None:
    """Remember to `set` fields of, `add` or `remove` an object at that time, as a part of a long operation or not."""
    store.sql.execute("INSERT INTO events VALUES(?,?,?,?,?,?)", (at, what, resource, id, dumps(body), operation))


def cancel(store: Store, operation: int) -> None:
    """Forget what an operation would still have done."""
    store.sql.execute("DELETE FROM events WHERE operation=?", (operation,))


def is_due(store: Store, now: float) -> bool:
    """Tell whether something should have happened by now."""
    return store.sql.execute("SELECT 1 FROM events WHERE at<=? LIMIT 1", (now,)).fetchone() is not None


def run_due(store: Store, now: float) -> None:
    """Make the changes that are due, in the order of their times."""
    query = "SELECT rowid, what, resource, id, body FROM events WHERE at<=? ORDER BY at, rowid"
    for rowid, what, resource, id, body in store.sql.execute(query, (now,)).fetchall():
        store.sql.execute("DELETE FROM events WHERE rowid=?", (rowid,))
        _happen(store, what, resource, id, loads(body))


def _happen(store: Store, what: str, resource: str, id: Any, body: Json) -> None:
    if what == "add":
        store.add(resource, body)
    elif what == "remove":
        store.remove(resource, id)
    # It may have been deleted in the meantime.
    elif store.get(resource, id) is not None:
        store.change(resource, id, **body)
