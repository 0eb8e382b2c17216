"""What was changed through the API: the log that tests read, and the activity log that staff reads."""

from __future__ import annotations

from fleioctl.sandbox.rest.call import Call


def record(call: Call, path: str) -> None:
    """Note an accepted change."""
    method = call.request.method
    call.store.sql.execute("INSERT INTO log VALUES(?,?,?)", (method, path, call.now))
    user = call.user or {}
    action = _action(call, path)
    call.add(
        "activitylog",
        created_at=call.time,
        user=user.get("id"),
        ip=call.request.address,
        type="info",
        parameters={"path": path},
        log=f"User {user.get('username') or user.get('email', 'Anonymous')} ({user.get('id')}) called {action}: {path}",
        tasks_count=0,
        log_class=_log_class(call, action),
    )


def _action(call: Call, path: str) -> str:
    if call.request.method != "POST":
        return str(call.request.method).lower()
    last = path.strip("/").rsplit("/", 1)[-1]
    return "create" if call.view.prefix.rsplit("/", 1)[-1] == last else last


def _log_class(call: Call, action: str) -> str:
    category = call.view.prefix.rsplit("/", 1)[-1]
    name = f"{category} {action}"
    # filter_options lists the classes that ever occurred.
    if call.store.get("log-categories", category) is None:
        call.add("log-categories", id=category, name=category)
    if call.store.get("log-classes", name) is None:
        call.add("log-classes", id=name, name=name, category=category)
    return name
