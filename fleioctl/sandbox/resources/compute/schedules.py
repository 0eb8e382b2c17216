"""When servers are backed up."""

from __future__ import annotations

from fleioctl.sandbox.dates import moment
from fleioctl.sandbox.http.exceptions import invalid
from fleioctl.sandbox.http.response import Answer, Response
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import cleaned
from fleioctl.sandbox.rest.model import CREATE, PATCH, UPDATE
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

SCHEDULES = ViewSet(
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


@SCHEDULES.handles(CREATE)
def create(call: Call) -> Answer:
    """Create a schedule that begins in the future."""
    call.object = call.add(SCHEDULES.prefix, **fresh(call, SCHEDULES, _checked(call, SCHEDULES.required.split())))
    return Response(201, serialize(call, SCHEDULES, call.object))


@SCHEDULES.handles(UPDATE | PATCH)
def update(call: Call) -> Answer:
    """Change a schedule."""
    required = SCHEDULES.required.split() if call.request.method == "PUT" else []
    call.change(**_checked(call, required))
    return serialize(call, SCHEDULES, call.object)
