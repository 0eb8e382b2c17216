"""Disks of clients."""

from __future__ import annotations

from fleioctl.model.resource import (
    Action,
    Becomes,
    Code,
    Column,
    Command,
    Creation,
    Examples,
    Field,
    Filter,
    FoundBy,
    Identity,
    Lifecycle,
    Listing,
    Resource,
    View,
    once,
    repeatable,
)

# Newer panels add backing up, and errors of restoring and extending (2025.10); spelling not verified.
STATUSES = (
    "available",
    "in-use",
    "creating",
    "attaching",
    "detaching",
    "extending",
    "deleting",
    "error",
    "error_deleting",
    "maintenance",
    "restoring-backup",
)

RESOURCE = Resource(
    path="openstack/volumes",
    help="Disks of clients: create, grow, attach.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("status", kind="state"),
        Column("size", kind="gigabytes"),
        Column("client.name", "Client"),
        # The instance's id; its name is not in the list.
        Column("related_instance_uuid", "Instance", refers="instances"),
        Column("region"),
        Column("type"),
        Column("bootable", kind="boolean"),
        Column("number_of_snapshots", "Snapshots"),
        Column("created_at", "Created", kind="age"),
    ),
    listing=Listing(
        filters=(
            # name, status, project, region, size and id are named; the client goes by filtering=.
            Filter("name", "Only with exactly this name."),
            Filter("client", "Only of this client.", field="project__service__client", refers="clients"),
            Filter("status", choices=STATUSES),
            Filter("region", refers="regions"),
            Filter("project", "Only in the OpenStack project of this id."),
            Filter("size", "Only of so many GB.", type="integer"),
        ),
        sortable=("name", "size", "status", "created_at"),
        ordering="-created_at",
    ),
    identity=Identity(owner="client"),
    # The last two states are believed to be spelled so, and only newer panels have them.
    lifecycle=Lifecycle(
        state="status", failed=("error", "error_deleting", "error_extending", "error_restoring"), ready="available"
    ),
    # No PUT and no PATCH: a POST for each thing that can change.
    update="",
    # 201 without an id. A minute, since OpenStack tells the panel about a new volume late.
    creation=Creation(
        answers_id=False, strong=(("client", "name"),), recognise=("client", "name", "region"), settle=60
    ),
    fields=(
        Field("client", "The client it is for.", required=True, refers="clients"),
        # The panel lets names repeat; here one is refused twice for the same client.
        Field("name", "Name of the volume; unique, so that none is created twice.", required=True, max_length=255),
        Field("region", "Region.", required=True, refers="regions"),
        # In GB; newer panels want a multiple of the type's increment.
        Field("size", "Size in GB.", required=True, type="integer"),
        Field("description", "What it is for."),
        Field("type", "Type of disk."),
        Field("image", "Copy this image.", refers="images"),
        Field("volume", "Copy this volume.", refers="volumes"),
        Field("source", "JSON as the API has it, in place of --image or --volume.", type="json", verbs=("create",)),
    ),
    actions=(
        Action(
            "rename",
            repeatable,
            becomes=Becomes("{name}", field="name", said="named {name}"),
            help="Give a volume another name.",
            fields=(Field("name", "The new name.", required=True, max_length=255),),
            example="spare --name spare-2",
        ),
        # The new size, not the difference; smaller ones are refused.
        Action(
            "extend",
            once,
            becomes=Becomes("{size}", field="size", said="{size} GB large"),
            help="Make volumes larger; they never get smaller.",
            fields=(Field("size", "The new size in GB.", required=True, type="integer"),),
            example="spare --size 20 --wait",
        ),
        Action(
            # The field is called `bootable` in answers.
            "change-bootable-status",
            repeatable,
            becomes=Becomes("{new_status}", field="bootable"),
            help="Mark volumes as bootable, or not.",
            fields=(
                Field("new_status", "Instances can boot from it.", option="bootable", required=True, type="boolean"),
            ),
            example="spare --bootable",
        ),
        # Only while `available`; nothing shows afterwards which snapshot it was.
        Action(
            "revert-to-snapshot",
            once,
            help="Return a volume to its newest snapshot; what was written since is lost.",
            destructive=True,
            queued=True,
            fields=(
                Field("snapshot_id", "The snapshot.", option="snapshot", required=True, refers="volume-snapshots"),
            ),
            example="spare --snapshot before-upgrade",
        ),
    ),
    views=(
        View(
            "attachments",
            "List the volumes on one instance.",
            "get_attachments",
            query=(
                # The attachments are OpenStack's, with ids of their own.
                Field(
                    "instance_uuid", "The instance.", option="instance", required=True, refers="instances", query=True
                ),
            ),
            rows="objects",
            columns=(
                Column("id", "ID"),
                Column("volume.name", "Volume"),
                Column("volume.size", "Size", kind="gigabytes"),
                Column("volume.status", "Status", kind="state"),
                Column("volume.id", "Volume id"),
            ),
            on_list=True,
            example="--instance 722694/db1",
        ),
        View(
            "create-options",
            "Show what a volume can be made of.",
            query=(
                Field("client", "For this client.", refers="clients", query=True),
                Field("region", "In this region.", refers="regions", query=True),
            ),
            on_list=True,
        ),
    ),
    examples=Examples(
        sample="spare",
        verbs={
            "create": "--client john.miller@example.com --name data --region Region1 --size 20",
            "wait": "spare --for status=available",
        },
    ),
    commands={"create": Command(Code("create", "create"), "Create one volume and return its id, never twice.")},
    found_by=(FoundBy(("text", "domain"), ("name", "display_name"), "search"), FoundBy(("uuid",), ("id",), "id")),
)
