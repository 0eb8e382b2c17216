"""What container clusters are made from."""

from fleioctl.model.resource import Column, Examples, Field, Filter, Identity, Listing, Resource

RESOURCE = Resource(
    path="openstack/cluster-templates",
    help="What container clusters are made from.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("coe", "Engine"),
        Column("image_id", "Image", refers="images"),
        Column("client.name", "Client"),
        Column("created_at", "Created", kind="age"),
    ),
    listing=Listing(
        filters=(
            # An OpenStack id, not Fleio's number.
            Filter("project", "Only in the OpenStack project of this id.", param="project_id"),
            Filter("name", "Only with exactly this name.", field="name"),
        ),
        ordering="name",
    ),
    identity=Identity(owner="client"),
    fields=(
        Field("name", "Name of the template.", required=True),
        Field("image_id", "Image of the nodes.", option="image", required=True, refers="images"),
        Field("coe", "Engine: kubernetes, swarm or mesos.", required=True),
    ),
    examples=Examples(
        sample="k8s-spare",
        verbs={"create": "--name k8s-large --image debian-12 --coe kubernetes", "update": "k8s-small --name k8s-tiny"},
    ),
)
