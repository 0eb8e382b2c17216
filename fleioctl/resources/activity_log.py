"""Who did what in the panel."""

from __future__ import annotations

from fleioctl.catalogue import resource_of
from fleioctl.resource import Column, Filter, Resource, View
from fleioctl.session import Session
from fleioctl.signature import SESSION, argument, with_signature
from fleioctl.targets import resolve

RESOURCE = Resource(
    path="activitylog",
    help="Who did what in the panel, newest first.",
    section="System",
    columns=(
        Column("id", "ID"),
        Column("created_at", "When"),
        Column("user.full_name", "Who"),
        Column("type"),
        Column("log", "What"),
        Column("ip", "From"),
        Column("tasks_count", "Tasks"),
    ),
    filters=(
        Filter("user", "Only of this user.", field="user_id", refers="users"),
        Filter("action", "Only this action; filter-options lists them.", field="log_class__name"),
        Filter("category", "Only of this category.", field="log_class__category__name"),
        Filter("type", field="type", choices=("info", "error")),
        Filter("since", "Only of this day or later.", field="created_at", operator=">=", type="date"),
        Filter("until", "Only up to this day.", field="created_at", operator="<=", type="date"),
    ),
    sortable=("id", "created_at", "ip", "user"),
    ordering="-id",  # the server's own order begins with the oldest
    numeric=True,
    names=("id",),
    create="",
    update="",
    delete=None,
    views=(View("filter-options", "List the actions and categories there are.", on_list=True),),
    sample="1",
    examples={
        "list": "--limit 20",
    },
)


@RESOURCE.command
def tasks(session: Session, target: str) -> None:
    """List the background tasks that one activity started.

    Example: fleioctl --profile sandbox activity-log tasks 1
    """
    task_log = resource_of("task-log")
    session.out.check_columns(task_log.columns)
    id = resolve(session, resource_of("activity-log"), target).id
    objects = session.api.get("tasklog/get_tasks_for_activity", [("activity_id", id)]).get("objects") or {}
    rows = list(objects.values()) if isinstance(objects, dict) else objects  # keyed "0", "1", … by the server
    session.out.rows(task_log.columns, [rows])


with_signature(tasks, [SESSION, argument("target", help="Id of the activity.", metavar="TARGET")])
