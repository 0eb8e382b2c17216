"""When servers are backed up."""

from __future__ import annotations

from ..call import Call
from ..generic import Generic
from ..inputs import cleaned
from ..moments import moment
from ..reply import Answer, Json, Reply, invalid
from ..shape import shown
from ..verbs import fresh

SCHEDULES = Generic(
    "osbackup",
    key="random",
    text="backup_name backup_type",
    integer="rotation",
    moment="run_at",
    links="instance>openstack/instances",
    required="instance backup_name backup_type rotation run_at",
    choices={"backup_type": "daily weekly"},
    limits={"backup_name": 60},
)


def _checked(call: Call, required: list[str]) -> Json:
    body = cleaned(call, SCHEDULES, required)
    if body.get("rotation", 1) < 1:
        raise invalid(rotation="Ensure this value is greater than or equal to 1.")
    if "run_at" in body and moment(body["run_at"]).timestamp() <= call.now:
        raise invalid(run_at="The time must be in the future.")
    return body


@SCHEDULES.call("C")
def create(call: Call) -> Answer:
    """Create a schedule that begins in the future."""
    call.object = call.add(SCHEDULES.prefix, **fresh(call, SCHEDULES, _checked(call, SCHEDULES.required.split())))
    return Reply(201, shown(call, SCHEDULES, call.object))


@SCHEDULES.call("U", "T")
def update(call: Call) -> Answer:
    """Change a schedule."""
    required = SCHEDULES.required.split() if call.request.method == "PUT" else []
    call.change(**_checked(call, required))
    return shown(call, SCHEDULES, call.object)
