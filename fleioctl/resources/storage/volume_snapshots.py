"""Snapshots of volumes."""

from fleioctl.model.resource import (
    Action,
    Becomes,
    Column,
    Creation,
    Examples,
    Field,
    Filter,
    Identity,
    Lifecycle,
    Listing,
    Resource,
    repeatable,
)

STATUSES = (
    "creating",
    "available",
    "backing-up",
    "deleted",
    "deleting",
    "error",
    "restoring",
    "error_deleting",
    "unmanaging",
)

RESOURCE = Resource(
    path="openstack/volumesnapshots",
    help="Snapshots of volumes.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("status", kind="state"),
        Column("size", kind="gigabytes"),
        Column("related_volume_name", "Volume"),
        Column("client.name", "Client"),
        Column("region"),
        Column("created_at", "Created", kind="age"),
    ),
    listing=Listing(
        filters=(
            Filter("volume", "Only of this volume.", refers="volumes"),
            Filter("client", "Only of this client.", field="project__service__client", refers="clients"),
            Filter("project", "Only in the OpenStack project of this id.", param="project_id"),
            Filter("status", field="status", choices=STATUSES),
            Filter("region", field="region", refers="regions"),
        ),
        ordering="-created_at",
    ),
    identity=Identity(owner="client"),
    lifecycle=Lifecycle(state="status", failed=("error", "error_deleting"), ready="available"),
    # 201 without an id, an echo of what was sent.
    creation=Creation(answers_id=False),
    fields=(
        Field("volume_id", "The volume.", option="volume", required=True, refers="volumes", verbs=("create",)),
        # Optional for the API; without it the new one could not be found.
        Field("name", "Name of the snapshot; the new one is found by it.", required=True, max_length=255),
        Field("description", "What it is for."),
        Field("force", "Also while the volume is in use.", type="boolean", verbs=("create",)),
        Field("for_client", "Make it as the client's own.", type="boolean", verbs=("create",)),
    ),
    actions=(
        # The state alone is set, nothing is done to the data; it may be set again.
        Action(
            "reset-state",
            repeatable,
            becomes=Becomes("{state}", field="status"),
            help="Set the state of snapshots by hand.",
            destructive=True,
            fields=(Field("state", "The state.", required=True, choices=STATUSES),),
            example="db1-before-upgrade --state error",
        ),
    ),
    examples=Examples(
        sample="db1-before-upgrade",
        verbs={"create": "--volume spare --name before-upgrade", "wait": "db1-before-upgrade --for status=available"},
    ),
)
