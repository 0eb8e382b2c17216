"""Groups of flavors."""

from fleioctl.model.resource import Action, Column, Creation, Examples, Field, Identity, Listing, Resource, once

IMAGE = (Field("image_id", "The image.", option="image", required=True, refers="images"),)

RESOURCE = Resource(
    path="openstack/flavorgroups",
    help="Groups of flavors, as clients see them.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("flavor_count", "Flavors"),
        Column("priority"),
        Column("is_default", "Default", kind="boolean"),
        Column("description"),
        Column("created_at", "Created", kind="age"),
    ),
    listing=Listing(filterable=False, sortable=("id", "name", "created_at", "priority"), ordering="name"),
    identity=Identity(numeric=True),
    fields=(
        Field("name", "Name of the group.", required=True),
        Field("description", "What it is for."),
        Field("priority", "Place among the groups.", type="integer"),
        Field("is_default", "New flavors get into it.", type="boolean"),
    ),
    creation=Creation(recognise=("name",)),
    actions=(
        Action(
            "add-to-image",
            once,
            help="Let an image be used with the flavors of these groups.",
            fields=IMAGE,
            example="General --image debian-12",
        ),
        Action(
            "remove-from-image",
            once,
            help="Let an image no longer be used with them.",
            fields=IMAGE,
            example="General --image debian-12",
        ),
    ),
    examples=Examples(sample="Memory", verbs={"create": '--name Graphics --description "With graphics cards"'}),
)
