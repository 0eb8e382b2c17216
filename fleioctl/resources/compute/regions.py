"""Regions of the cloud."""

from fleioctl.model.resource import Column, Creation, Examples, Field, Identity, Listing, Resource

RESOURCE = Resource(
    path="openstack/regions",
    help="Regions of the cloud; only enabled ones are listed.",
    columns=(
        Column("id", "ID"),
        Column("description"),
        Column("enabled", kind="boolean"),
        Column("enable_volumes", "Volumes", kind="boolean"),
        Column("enable_snapshots", "Snapshots", kind="boolean"),
    ),
    # The id is the region's name in OpenStack; there is no number.
    identity=Identity(names=("id",)),
    # The list takes no filters.
    listing=Listing(searchable=False, filterable=False),
    fields=(
        Field("id", "Name of the region, as in OpenStack.", required=True, verbs=("create",)),
        Field("description", "What people read."),
        Field("enabled", "Instances can be made in it; else it is listed no longer.", type="boolean"),
        Field("enable_volumes", "Volumes can be made in it.", type="boolean"),
        Field("enable_snapshots", "Snapshots can be made in it.", type="boolean"),
    ),
    # Unique in OpenStack, so that a second one is refused before it is sent.
    creation=Creation(strong=(("id",),), recognise=("id",)),
    examples=Examples(sample="Region2", verbs={"create": "--id Region9"}),
)
