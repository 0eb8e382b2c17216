"""When instances are backed up."""

from fleioctl.model.resource import Column, Creation, Examples, Field, Identity, Listing, Resource

RESOURCE = Resource(
    path="osbackup",
    help="When instances are backed up.",
    columns=(
        Column("id", "ID"),
        Column("backup_name", "Name"),
        Column("instance", refers="instances"),
        Column("backup_type", "Type"),
        Column("rotation", "Kept"),
        Column("run_at", "Next", kind="age"),
    ),
    # The list takes no parameters.
    listing=Listing(searchable=False, filterable=False),
    # The panel knows a schedule by its number; the name is that of its backups, and repeats.
    identity=Identity(numeric=True, names=("backup_name",)),
    fields=(
        Field("instance", "The instance.", required=True, refers="instances"),
        Field("backup_name", "Name of the backups.", option="name", required=True, max_length=60),
        Field("backup_type", "How often.", option="type", required=True, choices=("daily", "weekly")),
        # The oldest beyond this number are deleted.
        Field("rotation", "How many are kept.", required=True, type="integer"),
        # The panel refuses a time that has passed.
        Field("run_at", "First time, such as 2026-07-01T03:00:00Z; in the future.", required=True, check="moment"),
    ),
    creation=Creation(recognise=("backup_name", "instance")),
    examples=Examples(
        sample="nightly",
        verbs={
            "create": "--instance cache --name weekly --type weekly --rotation 4 --run-at 2031-02-03",
            "update": "nightly --rotation 14",
        },
    ),
)
