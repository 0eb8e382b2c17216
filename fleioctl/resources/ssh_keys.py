"""Public SSH keys of users."""

from fleioctl.resource import Column, Field, Filter, Resource

RESOURCE = Resource(
    path="pkm",
    help="Public SSH keys; a created key belongs to the token's user.",
    section="Compute",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("fingerprint"),
        Column("user.full_name", "User"),
        Column("created_at", "Created", kind="age"),
    ),
    filters=(Filter("user", "Only of the user with this id.", field="user"),),
    sortable=("name", "created_at"),
    ordering="name",
    numeric=True,
    fields=(
        Field("name", "Name of the key.", required=True, max_length=32),
        Field("public_key", "The line of an OpenSSH public key, or @FILE.", required=True, type="file"),
    ),
    update="PUT",
    keeps=("name", "public_key"),
)
