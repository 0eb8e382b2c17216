"""Container clusters and the templates they are made from."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, Response, detail
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import REQUIRED, cleaned
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
    # Two names for the same filter.
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
        # A create names no client: the template's is taken.
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


@CLUSTERS.action("POST", since="2020.10")
def resize_cluster(call: Call) -> Answer:
    """Give the cluster another number of nodes."""
    count = call.data.get("node_count")
    if not isinstance(count, int) or count < 1:
        raise invalid(node_count="A valid integer is required.")
    call.become({"status": "UPDATE_IN_PROGRESS"}, {"status": "UPDATE_COMPLETE", "node_count": count})
    return detail("The cluster is being resized.")


@CLUSTERS.action("POST", since="2020.10")
def upgrade(call: Call) -> Answer:
    """Move the cluster to another template."""
    template = call.get(TEMPLATES.prefix, call.data.get("cluster_template"))
    if template is None:
        raise invalid(cluster_template=REQUIRED)
    call.become({"status": "UPDATE_IN_PROGRESS"}, {"status": "UPDATE_COMPLETE", "cluster_template": template["id"]})
    return detail("The cluster is being upgraded.")


@TEMPLATES.action("POST", "assign_flavor_to_cluster_template", "remove_flavor_from_cluster_template", since="2020.10")
def change_flavor(call: Call) -> Answer:
    """Offer a flavor with the template, or no longer."""
    flavor = call.need("openstack/flavors", call.data.get("flavor_id"))
    others = [id for id in call.object.get("_flavors", []) if id != flavor["id"]]
    adds = "/assign_" in call.request.full_path
    call.change(_flavors=[*others, flavor["id"]] if adds else others)
    return detail("The flavor was assigned." if adds else "The flavor was removed.")


@TEMPLATES.action("GET", detail=False, since="2020.10")
def get_available_flavors_to_assign(call: Call) -> Answer:
    """Answer the flavors that are not with the template yet."""
    template = call.need(TEMPLATES.prefix, call.query.get("cluster_template_id"))
    word = call.query.get("search", "").lower()
    free = [each for each in call.store.where("openstack/flavors") if each["id"] not in template.get("_flavors", [])]
    return {"objects": [{"id": each["id"], "name": each["name"]} for each in free if word in each["name"].lower()]}


# Refused in 2019, though the routes were there. The certificate: nothing newer is known.
@CLUSTERS.action("POST", "resize_cluster", until="2020.10")
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
