"""Single permissions, each granted or denied within a permission set."""

from fleioctl.model.resource import Column, Examples, Filter, Identity, Listing, Resource

RESOURCE = Resource(
    path="permissions",
    help="Single permissions of a set, for superusers only.",
    columns=(Column("id", "ID"), Column("name"), Column("granted", kind="boolean"), Column("permission_set")),
    listing=Listing(
        filters=(
            # Names have hyphens where paths have underscores: instances.confirm-resize.
            Filter("name", "Only with this name, such as clients.destroy."),
            Filter("permission_set", "Only of this set.", refers="permission-sets"),
        ),
        sortable=("name", "id"),
        ordering="name",
        searchable=False,
        filterable=False,
    ),
    identity=Identity(numeric=True, names=("id",)),
    # Permissions change by their set; single ones can only be read and deleted.
    create="",
    update="",
    examples=Examples(sample="1"),
)
