"""Permission sets: what a user or a group of users may do."""

from fleioctl.model.resource import (
    Action,
    AsCode,
    Code,
    Column,
    Examples,
    Field,
    Filter,
    Identity,
    Listing,
    Part,
    Resource,
    Seen,
    once,
)

GRANT = (
    Field("name", "Name of the permission, such as clients.list.", required=True),
    Field("granted", "Allowed or not.", required=True, type="boolean"),
)

RESOURCE = Resource(
    # Spelled so, unlike every other path.
    path="permissionsset",
    # Plain staff gets a 401 here, not a 403: a good token looks like a bad one.
    help="Sets of permissions, for superusers only.",
    columns=(Column("id", "ID"), Column("name")),
    listing=Listing(
        filters=(Filter("name", "Only with exactly this name."),),
        sortable=("id", "name"),
        ordering="name",
        searchable=False,
        filterable=False,
    ),
    identity=Identity(numeric=True),
    # Sets are made by generate-permission-set of a user or a group, which they belong to.
    create="",
    update="",
    fields=(Field("name", "Name of the set.", verbs=("create",)),),
    actions=(
        # Whether what is left out stays as it was is not known: sent once, after a question.
        Action(
            "update-objects",
            once,
            help="Grant and deny permissions within sets.",
            seen=Seen(
                "objects", {"permission_set": "{id}"}, "objects", path="permissions", query={"permission_set": "{id}"}
            ),
            destructive=True,
            fields=(
                Field("objects", 'JSON list of {"name", "granted"}.', type="json", required=True),
                Field("implicitly_granted", "Allow what is not listed.", type="boolean"),
            ),
            example='1 --objects \'[{"name": "clients.list", "granted": true}]\'',
        ),
    ),
    as_code=AsCode(
        unsaid="whether a set allows what it does not list",
        parts=(Part("permissions", "permission", GRANT, ("name",), Code("grants_as_code", "Grants")),),
    ),
    examples=Examples(sample="1"),
)
