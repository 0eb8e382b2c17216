"""Groups of flavors."""

from fleioctl.model.resource import Action, AsCode, Column, Creation, Examples, Field, Identity, Listing, Resource, once

# Both actions are the group's, with the image in the body.
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
    # Search knows name and description; filtering= is ignored.
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
    # Which flavors are in a group is said by the flavors.
    as_code=AsCode(),
    examples=Examples(sample="Memory", verbs={"create": '--name Graphics --description "With graphics cards"'}),
)
