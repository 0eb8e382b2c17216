"""OpenStack projects of services."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import APIException
from fleioctl.sandbox.http.response import Answer, Response
from fleioctl.sandbox.resources.customers.clients.actions import BELONGINGS
from fleioctl.sandbox.resources.system.operations import begin_operation, end_operation
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import cleaned
from fleioctl.sandbox.rest.model import CREATE, DESTROY
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.storage.store import new_uuid

PROJECTS = ViewSet(
    "openstack/projects",
    key="random",
    text="project_id project_domain_id name description fleio_disabled_reason",
    flag="disabled deleted is_domain",
    integer="services_count",
    moment="created_at updated_at",
    data="extras",
    links="service>billing/services client>clients",
    reverse={"instance": ("openstack/instances", "project")},
    created="created_at",
    updated="updated_at",
    hidden="client",
    # The id must be in the body of a PUT too.
    required="id name description disabled",
    readonly="project_id project_domain_id client deleted is_domain extras services_count fleio_disabled_reason",
    nullable="fleio_disabled_reason",
    named="services_count",
    order="project_id project_domain_id disabled is_domain name created_at updated_at",
    search="id project_id project_domain_id fleio_disabled_reason name description",
    filterable=True,
    basename="projects",
)


@PROJECTS.handles(CREATE)
def create(call: Call) -> Answer:
    """Create a project that belongs to nobody yet."""
    body = cleaned(call, PROJECTS, ["name"])
    made = {
        "project_id": new_uuid().replace("-", ""),
        "project_domain_id": "default",
        "extras": {},
        "services_count": 0,
    }
    service = call.store.get("billing/services", body.get("service"))
    # Only for a client's services; a project of nobody's has none.
    if service:
        made.update(client=service["client"], services_count=1)
    call.object = call.add(PROJECTS.prefix, **{**fresh(call, PROJECTS, body), **made})
    return Response(201, serialize(call, PROJECTS, call.object))


@PROJECTS.handles(DESTROY)
def destroy(_: Call) -> Answer:
    """Refuse: projects are deleted by their own action."""
    raise APIException(501, "Use delete_project.")


STEPS = ["Deleting resources", "Deleting the project"]


@PROJECTS.action("POST")
def delete_project(call: Call) -> Answer:
    """Delete the project, with all that is in it when asked to; note the plural in the answer."""
    begin_operation(call, "delete project", STEPS, project=call.object["project_id"])
    if call.data.get("delete_all_resources") in (True, "true", "True"):
        # Instances hold Fleio's number of the project, all others OpenStack's id.
        for server in call.store.where("openstack/instances", project=call.object["id"]):
            call.later(1.0, "remove", "openstack/instances", {}, server["id"])
        for prefix in BELONGINGS[1:]:
            for each in call.store.where(prefix, project=call.object["project_id"]):
                call.later(1.0, "remove", prefix, {}, each["id"])
    call.vanish({"deleted": True})
    end_operation(call, STEPS, call.object["project_id"])
    # The plural is the panel's.
    return {"details": "The project's deletion is scheduled."}
