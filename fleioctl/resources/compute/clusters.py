"""Container clusters."""

from fleioctl.model.resource import Column, Examples, Field, Filter, Identity, Lifecycle, Listing, Resource

RESOURCE = Resource(
    path="openstack/clusters",
    help="Container clusters of clients.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("status", kind="state"),
        Column("health_status", "Health", kind="state"),
        Column("cluster_template.name", "Template"),
        Column("client.name", "Client"),
        Column("under_task", "Busy", kind="boolean"),
    ),
    listing=Listing(
        filters=(
            Filter("cluster_template", "Only of this template.", refers="cluster-templates"),
            Filter("status", field="status"),
            Filter("name", "Only with exactly this name.", field="name"),
        )
    ),
    identity=Identity(owner="client"),
    lifecycle=Lifecycle(
        state="status", failed=("CREATE_FAILED", "UPDATE_FAILED", "DELETE_FAILED"), ready="CREATE_COMPLETE"
    ),
    update="",
    fields=(
        Field("name", "Name of the cluster.", required=True),
        Field(
            "cluster_template_id",
            "What it is made from.",
            option="cluster-template",
            required=True,
            refers="cluster-templates",
        ),
        Field("keypair", "The key pair that opens its nodes.", required=True),
        Field("docker_volume_size", "Size in GB of a node's volume.", required=True, type="integer"),
        Field("node_count", "How many nodes.", type="integer"),
        Field("master_count", "How many masters.", type="integer"),
        Field("flavor_id", "Flavor of the nodes.", option="flavor", refers="flavors"),
        Field("master_flavor_id", "Flavor of the masters.", option="master-flavor", refers="flavors"),
        Field("create_timeout", "Minutes that it may take.", type="integer"),
        Field("labels", "JSON object of labels.", type="json"),
        Field("discovery_url", "Where the nodes find each other."),
    ),
    examples=Examples(
        sample="k8s",
        verbs={
            "create": "--name k8s-2 --cluster-template k8s-small --keypair oana-laptop --docker-volume-size 20",
            "wait": "k8s --for status=CREATE_COMPLETE",
        },
    ),
)
