"""The panel's long jobs: servers made and moved, images fetched, projects deleted."""

from __future__ import annotations

from typing import Any

from fleioctl.sandbox.http.exceptions import APIException
from fleioctl.sandbox.http.response import Answer, detail
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.model import LIST, RETRIEVE
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.storage import schedule
from fleioctl.sandbox.types import Json

OPERATIONS = ViewSet(
    "operations",
    # What the types are called is not known; these are guesses.
    text="status operation_type primary_object_id",
    flag="completed",
    moment="created_at",
    data="params progress",
    # That the id is shown is a guess; the full name is known.
    links="initiating_user>users:id,full_name",
    created="created_at",
    methods=LIST | RETRIEVE,
    nullable="primary_object_id",
    order="created_at status",
    filterable=True,
    # The texts are of 2020.01, the path is proven for 2020.10.
    available=("2020.01", ""),
)
# With a blank, in filters too.
IN_PROGRESS = "in progress"


def begin_operation(call: Call, kind: str, steps: list[str], **params: Any) -> None:
    """Begin a job, where the panel has them; what is done later in this call belongs to it."""
    if not call.since("2020.01"):
        return
    operation = call.add(
        OPERATIONS.prefix,
        created_at=call.time,
        status=IN_PROGRESS,
        completed=False,
        operation_type=kind,
        primary_object_id=None,
        initiating_user=call.caller["id"],
        params=params,
        progress=progress_of(steps, 0),
    )
    call.operation = operation["id"]
    # All but the last step end on the way; the last one with the job.
    for done in range(1, len(steps)):
        # Seen while the work is running, hence before the end of the delay.
        call.later(
            0.9 * done / len(steps), "set", OPERATIONS.prefix, {"progress": progress_of(steps, done)}, call.operation
        )


def end_operation(call: Call, steps: list[str], primary: Any = None, error: str = "") -> None:
    """Let the job of this call end after the delay: with the id of what was made, or with an error."""
    if call.operation is None:
        return
    call.later(1.0, "set", OPERATIONS.prefix, ended(steps, primary, error), call.operation)
    call.store.change(OPERATIONS.prefix, call.operation, _object=primary)


def ended(steps: list[str], primary: Any = None, error: str = "") -> Json:
    """Return what a job that has ended shows: the id of what was made, or the error of its last step."""
    progress = progress_of(steps, len(steps) - 1 if error else len(steps))
    if error:
        progress["steps_details"][-1].update(status="failed", error_message=error)
    return {
        "status": "failed" if error else "succeeded",
        "completed": True,
        "primary_object_id": None if error else primary,
        "progress": progress,
    }


def progress_of(steps: list[str], done: int) -> Json:
    """Return how far a job is that has done so many of its steps."""
    states = [
        "succeeded" if place < done else "in progress" if place == done else "pending" for place in range(len(steps))
    ]
    details = [{"display": step, "status": state} for step, state in zip(steps, states, strict=True)]
    return {"completed_steps": done, "total_steps": len(steps), "steps_details": details}


@OPERATIONS.action("GET", detail=False)
def has_operations_in_progress(call: Call) -> Answer:
    """Count the caller's running jobs, and name the failed ones."""
    own = call.store.where(OPERATIONS.prefix, initiating_user=call.caller["id"])
    running = [each for each in own if not each["completed"]]
    return {
        "has_operations_in_progress": bool(running),
        "operations_count": len(running),
        # Failed ones stay in it: how they are marked as read is not known.
        "failed_operations": [each["id"] for each in own if each["status"] == "failed"],
    }


@OPERATIONS.action("POST")
def abort_operation(call: Call) -> Answer:
    """Stop a running job; what it has half made ends in error."""
    if call.object["completed"]:
        raise APIException(400, "The operation is completed and cannot be aborted.")
    # What the job would still do is dropped; what it did stays.
    schedule.cancel(call.store, call.object["id"])
    call.change(status="aborted", completed=True)
    server = call.store.get("openstack/instances", call.object.get("_object"))
    if server is not None:
        call.store.change("openstack/instances", server["id"], status="error", task_state=None)
    return detail("The operation was aborted.")
