"""What was changed through the API: the log that tests read, and the activity log that staff reads."""

from __future__ import annotations

from .call import Call


def record(call: Call, path: str) -> None:
    """Note an accepted change."""
    method = call.request.method
    call.store.sql.execute("INSERT INTO log VALUES(?,?,?)", (method, path, call.now))
    user = call.user or {}
    action = path.strip("/").rsplit("/", 1)[-1] if method == "POST" else method.lower()
    call.add(
        "activitylog",
        created_at=call.time,
        user=user.get("id"),
        ip=call.request.address,
        type="info",
        parameters={"path": path},
        log=f"{user.get('username', 'Anonymous')} called {method} {path}",
        tasks_count=0,
        action=action,
        category=call.kind.prefix.rsplit("/", 1)[-1],
    )
