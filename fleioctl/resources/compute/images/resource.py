"""What instances boot from."""

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
    Lifecycle,
    Listing,
    Resource,
    View,
    repeatable,
)

TYPES = ("template", "application", "snapshot", "backup", "deleted")
STATUSES = ("queued", "saving", "active", "killed", "deleted", "pending_delete", "deactivated")
VISIBILITIES = ("private", "public", "shared", "community")

RESOURCE = Resource(
    path="openstack/images",
    help="What instances boot from: templates, snapshots, backups.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("type"),
        Column("status", kind="state"),
        Column("region"),
        Column("visibility"),
        Column("min_disk", kind="gigabytes"),
        Column("size", kind="size"),
        Column("client.name", "Client"),
        Column("created_at", "Created", kind="age"),
    ),
    listing=Listing(
        filters=(
            # name, type and instance_uuid are named parameters; the rest goes by filtering=.
            Filter("name", "Only with exactly this name."),
            Filter("type", choices=TYPES),
            Filter("status", field="status", choices=STATUSES),
            Filter("region", field="region", refers="regions"),
            Filter("visibility", field="visibility", choices=VISIBILITIES),
            Filter("client", "Only of this client.", field="project__service__client", refers="clients"),
            Filter("instance", "Only copies of this instance.", param="instance_uuid", refers="instances"),
            Filter("hypervisor_type", field="hypervisor_type"),
            Filter("protected", "Only those that cannot be deleted.", field="protected", type="boolean"),
        ),
        sortable=("name", "id", "type", "status", "created_at"),
        ordering="name",
    ),
    # Killed is OpenStack's word for a failed upload; queued may stay for ever, waiting for data.
    lifecycle=Lifecycle(state="status", failed=("killed",), ready="active"),
    # The panel has PATCH in the list of methods, but only the fields of PUT are known.
    update="PUT",
    keeps=(
        "name",
        "min_disk",
        "min_ram",
        "visibility",
        "protected",
        "architecture",
        "os_distro",
        "os_version",
        "hypervisor_type",
        "properties",
    ),
    fields=(
        Field("name", "Name of the image.", required=True, max_length=255),
        Field("region", "Region.", required=True, refers="regions", verbs=("create",)),
        Field("disk_format", "Format, such as qcow2, raw or iso.", required=True, verbs=("create",)),
        # Fetched after the 201, which has the id already; on newer panels as an operation.
        Field("source", "later: an image without data yet.", choices=("url", "file", "later"), verbs=("create",)),
        Field("file", "A file of this machine; a large one needs a longer --timeout.", verbs=("create",)),
        Field("url", "Where the panel fetches the data.", verbs=("create",)),
        Field("container_format", "Container; bare unless given.", verbs=("create",)),
        Field("min_disk", "Smallest disk in GB; 0 unless given.", type="integer"),
        Field("min_ram", "Smallest memory in MB; 0 unless given.", type="integer"),
        Field("visibility", "Who can use it.", choices=VISIBILITIES),
        # 409 for its deletion; it is not asked here first, as the panel knows.
        Field("protected", "Cannot be deleted.", type="boolean"),
        Field("os_distro", "Operating system, such as debian."),
        Field("os_version", "Its version."),
        Field("architecture", "Such as x86_64."),
        Field("hypervisor_type", "Such as kvm."),
        Field("properties", "JSON object of further properties.", type="json"),
    ),
    # Names repeat; no key is strong enough to refuse a second one.
    creation=Creation(recognise=("name", "region")),
    actions=(
        Action("deactivate", repeatable, becomes=Becomes("deactivated"), help="Take images out of use."),
        Action(
            "reactivate",
            repeatable,
            becomes=Becomes("active"),
            help="Take images into use again.",
            example="ubuntu-22.04",
        ),
    ),
    views=(
        View(
            "available-to-client",
            "Show whether an image must be shared before a client can boot it.",
            query=(Field("client", "The client.", required=True, refers="clients"),),
            # A POST that only reads: the answer says whether the image must be shared.
            method="POST",
            example="oana-golden --client 722694",
        ),
        View("create-options", "Show what an image can be made of.", on_list=True),
    ),
    examples=Examples(
        sample="windows-2019",
        verbs={
            "create": "--name alpine --region Region1 --disk-format qcow2 --url https://images.example.com/alpine.qcow2",
            "update": "windows-2019 --min-disk 10",
            "wait": "windows-2019 --for status=active",
        },
    ),
    commands={
        "download": Command(
            Code("download", "download"),
            "Write the data of images, of at most 64 MiB, into a folder.",
            "debian-12 --to /tmp --force",
        ),
        "create": Command(Code("create", "create"), "Create one image, from a URL or a file; never twice."),
    },
)
