"""Container clusters and the templates they are made from."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import APIException
from fleioctl.sandbox.http.response import Answer, Response
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import cleaned
from fleioctl.sandbox.rest.model import CREATE, DESTROY, LIST, RETRIEVE
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

TEMPLATES = ViewSet(
    "openstack/cluster-templates",
    key="uuid",
    text="name image_id coe project_id",
    moment="created_at",
    links="client>clients:id,name",
    created="created_at",
    hidden="project_id",
    required="name image_id coe",
    nullable="project_id",
    choices={"coe": "kubernetes swarm mesos"},
    named="project_id project=project_id",
    search="name id",
    filterable=True,
    basename="clustertemplates",
)
CLUSTERS = ViewSet(
    "openstack/clusters",
    key="uuid",
    text="name status health_status keypair flavor_id master_flavor_id discovery_url",
    integer="docker_volume_size master_count node_count create_timeout",
    flag="under_task",
    data="labels",
    moment="created_at",
    links="cluster_template>openstack/cluster-templates:id,name client>clients:id,name",
    created="created_at",
    methods=LIST | RETRIEVE | CREATE | DESTROY,
    detail="keypair flavor_id master_flavor_id discovery_url docker_volume_size master_count node_count create_timeout"
    " labels created_at",
    required="name keypair docker_volume_size",
    readonly="status health_status under_task cluster_template client",
    nullable="flavor_id master_flavor_id discovery_url health_status",
    defaults={"node_count": 1, "master_count": 1},
    named="cluster_template",
    search="name status id",
    filterable=True,
    basename="clusters",
)


@CLUSTERS.extra_fields
def cluster_shown(_: Call, each: Json, body: Json, __: bool) -> Json:
    """Add the state in words."""
    return {**body, "display_status": each["status"].replace("_", " ").capitalize()}


@CLUSTERS.handles(CREATE)
def create(call: Call) -> Answer:
    """Create a cluster; it is in progress for a while."""
    template = call.get(TEMPLATES.prefix, call.data.get("cluster_template_id"))
    if template is None:
        raise APIException(400, {"cluster_template_id": ["This field is required."]})
    body = cleaned(call, CLUSTERS, CLUSTERS.required.split())
    made = {
        "status": "CREATE_IN_PROGRESS",
        "under_task": True,
        "cluster_template": template["id"],
        "client": template["client"],
    }
    call.object = call.add(CLUSTERS.prefix, **{**fresh(call, CLUSTERS, body), **made})
    call.become({}, {"status": "CREATE_COMPLETE", "health_status": "HEALTHY", "under_task": False})
    return Response(201, serialize(call, CLUSTERS, call.object))


@CLUSTERS.handles(DESTROY)
def destroy(call: Call) -> Answer:
    """Delete a cluster after a while."""
    call.vanish({"status": "DELETE_IN_PROGRESS", "under_task": True})
    return Response(204)


@CLUSTERS.action("POST", "resize_cluster")
@CLUSTERS.action("GET", "get_certificate")
def refuse(_: Call) -> Answer:
    """Refuse: not for staff."""
    raise APIException(400, "This is not available to staff.")


@TEMPLATES.handles(DESTROY)
def destroy_template(call: Call) -> Answer:
    """Delete a template that no cluster uses."""
    if call.store.where(CLUSTERS.prefix, cluster_template=call.object["id"]):
        raise APIException(409, "The cluster template is in use.")
    call.store.remove(TEMPLATES.prefix, call.object["id"])
    return Response(204)
