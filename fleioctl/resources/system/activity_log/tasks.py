"""The background tasks that an activity started."""

from __future__ import annotations

from fleioctl.inputs.lookup import resolve
from fleioctl.inputs.parameters import SESSION, argument, with_signature
from fleioctl.model.registry import resource_of
from fleioctl.session.session import Session


def tasks(session: Session, target: str) -> None:
    """List the background tasks that one activity started."""
    task_log = resource_of("task-log")
    session.out.check_columns(task_log.columns)
    id = resolve(session, resource_of("activity-log"), target).id
    objects = session.api.get("tasklog/get_tasks_for_activity", [("activity_id", id)]).get("objects") or {}
    rows = list(objects.values()) if isinstance(objects, dict) else objects  # keyed "0", "1", … by the server
    session.out.rows(task_log.columns, [rows])


with_signature(tasks, [SESSION, argument("target", help="Id of the activity.", metavar="TARGET")])
