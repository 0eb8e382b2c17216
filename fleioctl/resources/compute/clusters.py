"""Container clusters."""

from fleioctl.model.resource import (
    Action,
    Column,
    Examples,
    Field,
    Filter,
    Identity,
    Lifecycle,
    Listing,
    Resource,
    once,
)

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
            # Magnum's own words in capitals, such as CREATE_IN_PROGRESS; no list of them is known.
            Filter("status", field="status"),
            Filter("name", "Only with exactly this name.", field="name"),
        )
    ),
    # Names may repeat among clients, so CLIENT/NAME tells them apart.
    identity=Identity(owner="client"),
    lifecycle=Lifecycle(
        state="status", failed=("CREATE_FAILED", "UPDATE_FAILED", "DELETE_FAILED"), ready="CREATE_COMPLETE"
    ),
    # The API changes clusters by actions only.
    update="",
    actions=(
        # 2019.12 has it too, but refuses staff with a 400.
        Action(
            "resize-cluster",
            once,
            help="Change the number of nodes.",
            queued=True,
            fields=(
                Field("node_count", "How many nodes from now on.", required=True, type="integer"),
                # Without them OpenStack chooses which nodes go.
                Field("nodes_to_remove", "JSON list of the nodes that go.", type="json"),
            ),
            example="k8s --node-count 4",
            since="2020.10",
        ),
        Action(
            "upgrade",
            once,
            help="Bring clusters to another template.",
            destructive=True,
            queued=True,
            fields=(Field("cluster_template", "The new template.", required=True, refers="cluster-templates"),),
            example="k8s --cluster-template k8s-small",
            since="2020.10",
        ),
    ),
    fields=(
        Field("name", "Name of the cluster.", required=True),
        Field(
            "cluster_template_id",
            "What it is made from.",
            option="cluster-template",
            required=True,
            refers="cluster-templates",
        ),
        # Believed to be the name, not the id of an SSH key.
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
