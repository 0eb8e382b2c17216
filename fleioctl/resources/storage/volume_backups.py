"""Backups of volumes."""

from fleioctl.model.resource import (
    Action,
    Column,
    Creation,
    Examples,
    Field,
    Filter,
    Identity,
    Lifecycle,
    Listing,
    Resource,
    View,
    once,
)

STATUSES = ("creating", "available", "deleting", "error", "restoring", "error_deleting")

RESOURCE = Resource(
    path="openstack/volumebackups",
    help="Backups of volumes.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("status", kind="state"),
        Column("size", kind="gigabytes"),
        Column("related_volume_name", "Volume"),
        Column("client.name", "Client"),
        Column("is_incremental", "Incremental", kind="boolean"),
        Column("region"),
        Column("created_at", "Created", kind="age"),
    ),
    listing=Listing(
        filters=(
            # volume and project_id are named parameters of the list.
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
    # 201 without an id: the backup is found by its name, which is required here for that.
    creation=Creation(answers_id=False),
    fields=(
        Field("volume_id", "The volume.", option="volume", required=True, refers="volumes", verbs=("create",)),
        # Optional for the API.
        Field("name", "Name of the backup; the new one is found by it.", required=True, max_length=255),
        Field("description", "What it is for."),
        Field("incremental", "Only what changed since the last one.", type="boolean", verbs=("create",)),
        # OpenStack refuses a volume in use without it.
        Field("force", "Also while the volume is in use.", type="boolean", verbs=("create",)),
        Field("for_client", "Make it as the client's own.", type="boolean", verbs=("create",)),
    ),
    # Once: a second restore to no volume makes another one.
    actions=(
        Action(
            "restore",
            once,
            help="Write a backup onto a volume, or onto a new one.",
            destructive=True,
            queued=True,
            fields=(
                # The one thing that overwrites: what is on the volume is gone.
                Field("volume_id", "Overwrite this volume; else a new one.", option="volume", refers="volumes"),
                Field("name", "Name of the new volume.", max_length=255),
            ),
            example="db1-weekly --name db1-restored",
        ),
    ),
    views=(
        View(
            "restorable-volumes",
            "List the volumes that one backup can be written onto.",
            "get_volumes_available_for_restoration",
            query=(
                Field("backup_id", "The backup.", option="backup", required=True, refers="volume-backups"),
                Field("search", "Words in the volume's name.", option="matching"),
            ),
            # A POST that only reads.
            method="POST",
            on_list=True,
            rows="objects",
            columns=(Column("id", "ID"), Column("name"), Column("size", kind="gigabytes")),
            example="--backup db1-weekly",
        ),
    ),
    examples=Examples(
        sample="db1-weekly",
        verbs={"create": "--volume spare --name spare-weekly", "wait": "db1-weekly --for status=available"},
    ),
)
