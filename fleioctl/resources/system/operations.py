"""The panel's long jobs: servers made and moved, images fetched, projects deleted."""

from fleioctl.model.resource import (
    Action,
    Becomes,
    Column,
    Examples,
    Filter,
    Identity,
    Lifecycle,
    Listing,
    Resource,
    View,
    repeatable,
)

# With a blank, also in filters; "waiting for payment" (2025.08) is believed to be spelled so.
STATUSES = ("in progress", "succeeded", "failed", "aborted", "waiting for payment")

RESOURCE = Resource(
    path="operations",
    help="Long jobs of the panel, newest first (panels from 2020.01 on).",
    since="2020.01",
    columns=(
        Column("id", "ID"),
        Column("operation_type", "Type"),
        Column("status", kind="state"),
        Column("progress.completed_steps", "Done"),
        Column("progress.total_steps", "Of"),
        # The thing that was made; proven for clusters, likely for instances.
        Column("primary_object_id", "Object", spare=2),
        Column("initiating_user.full_name", "By"),
        Column("created_at", "Created", kind="age"),
    ),
    listing=Listing(
        filters=(
            Filter("status", field="status", choices=STATUSES),
            Filter("completed", "Only those that have ended, or not.", field="completed", type="boolean"),
            Filter("type", "Only of this type.", field="operation_type"),
            Filter("user", "Only begun by this user.", field="initiating_user", refers="users"),
            Filter("since", "Only begun on this day or later.", field="created_at", operator=">=", type="date"),
        ),
        sortable=("created_at", "status"),
        searchable=False,
        ordering="-created_at",
    ),
    identity=Identity(names=("id",)),
    # `completed` tells the end of any status that is not known here.
    lifecycle=Lifecycle(state="status", ready="succeeded", failed=("failed", "aborted")),
    create="",
    update="",
    delete=None,
    actions=(
        # What an aborted job did stays, half-made perhaps; a second abort is refused at most.
        Action(
            "abort-operation",
            repeatable,
            becomes=Becomes("aborted"),
            help="Stop jobs that are still running; what they did already stays.",
            destructive=True,
            example="3",
        ),
    ),
    # Retry, partial retry and mark as read are missing: their paths are not known.
    views=(
        View(
            "in-progress",
            "Tell whether jobs are running, how many, and which failed.",
            "has_operations_in_progress",
            on_list=True,
        ),
    ),
    examples=Examples(sample="2", verbs={"list": '--status "in progress"'}),
)
