"""Sizes of instances."""

from __future__ import annotations

from dataclasses import replace

from fleioctl.model.resource import (
    Action,
    AsCode,
    Code,
    Column,
    Command,
    Creation,
    Examples,
    Field,
    Filter,
    Identity,
    Listing,
    Resource,
    Seen,
    View,
    once,
)

SHAPE = (
    Field("name", "Name of the flavor.", required=True, max_length=255),
    # Not the unit of disks: OpenStack counts memory and swap in MiB, disks in GiB.
    Field("memory_mb", "Memory in MiB.", option="memory", required=True, type="integer"),
    Field("vcpus", "Virtual CPUs.", required=True, type="integer"),
    Field("root_gb", "Disk in GiB.", option="disk", required=True, type="integer"),
    Field(
        "ephemeral_gb",
        "Second disk in GiB, lost with the instance; 0 unless given.",
        option="ephemeral",
        type="integer",
    ),
    Field("swap", "Swap in MiB; 0 unless given.", type="integer"),
    Field("is_public", "Every project can use it; so it is unless given.", option="public", type="boolean"),
)
# Fleio's own record of the flavor, which PATCH changes; OpenStack's cannot be changed.
RECORD = (
    Field("description", "What it is for."),
    Field("show_in_fleio", "Clients see it.", type="boolean"),
    Field("out_of_stock", "Nobody can order it now.", type="boolean"),
    Field("disabled", "Nobody can use it.", type="boolean"),
)
GROUP = (Field("group_id", "The flavor group.", option="group", required=True, refers="flavor-groups"),)
IMAGE = (Field("image_id", "The image.", option="image", required=True, refers="images"),)
CLIENT_GROUP = (Field("client_group", "The client group.", required=True, refers="client-groups"),)

IN_GROUP = Seen(
    "objects", {"id": "{id}"}, path="openstack/flavors/get_flavors_in_group", query={"group_id": "{group_id}"}
)
OF_IMAGE = Seen(
    "objects", {"id": "{id}"}, path="openstack/flavors/get_flavors_assigned_to_image", query={"image_id": "{image_id}"}
)
SHOWN_TO = Seen("objects", {"id": "{client_group}"}, segment="get_client_groups_related_to_flavor")

RESOURCE = Resource(
    path="openstack/flavors",
    help="Sizes of instances: vCPUs, memory, disk.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("vcpus", "vCPUs"),
        Column("memory_mb", "Memory", kind="megabytes"),
        Column("root_gb", "Disk", kind="gigabytes"),
        Column("region"),
        Column("out_of_stock", kind="boolean"),
        Column("show_in_fleio", "Shown", kind="boolean"),
        Column("is_public", "Public", kind="boolean"),
        Column("flavor_group.name", "Group"),
    ),
    listing=Listing(
        filters=(
            Filter("name", "Only with exactly this name."),
            # Only `id` and `name` are named parameters.
            Filter("region", field="region", refers="regions"),
            Filter("group", "Only of this flavor group.", field="flavor_group", refers="flavor-groups"),
            Filter("out_of_stock", "Only those out of stock, or not.", field="out_of_stock", type="boolean"),
            Filter("public", "Only those every project can use.", field="is_public", type="boolean"),
        ),
        sortable=("name", "id", "vcpus", "memory_mb", "root_gb", "flavor_group"),
        ordering="name",
    ),
    # Ids are texts, often short ones like 1, so names come first.
    identity=Identity(names=("name", "id")),
    fields=(
        *(replace(field, verbs=("create",)) for field in SHAPE),
        Field("region", "Region.", required=True, refers="regions", verbs=("create",)),
        Field("id", "Id; a new one unless given.", verbs=("create",)),
        *(replace(field, verbs=("update",)) for field in RECORD),
    ),
    # Names repeat among regions.
    creation=Creation(recognise=("name", "region")),
    actions=(
        # The one way to other sizes; while the flavor is gone in between, nothing can be made from it.
        Action(
            "replace",
            once,
            help="Delete a flavor in OpenStack and make it again with other sizes.",
            path="",
            method="PUT",
            destructive=True,
            # Without it the panel gives a new id, and what names the old one points nowhere.
            constants={"preserve_id": True},
            fields=(
                *(replace(field, required=False) for field in SHAPE),
                Field("preserve_id", "Keep the id.", type="boolean"),
            ),
            run=Code("create", "Replacing"),
            example="m1.large --memory 16384",
        ),
        Action(
            "set-properties",
            once,
            help="Add properties to flavors, or change them.",
            seen=Seen("properties", like="new_properties"),
            fields=(Field("new_properties", "JSON object of them.", option="properties", required=True, type="json"),),
            example='m1.large --properties \'{"hw:cpu_policy": "dedicated"}\'',
        ),
        Action(
            "unset-property",
            once,
            help="Remove a property from flavors.",
            fields=(Field("property_key", "Its name.", option="property", required=True),),
            example="m1.huge --property hw:cpu_policy",
        ),
        Action(
            "add-to-group",
            once,
            help="Put flavors into a flavor group.",
            seen=IN_GROUP,
            fields=GROUP,
            example="m1.large --group Compute",
        ),
        Action(
            "remove-from-group",
            once,
            help="Take flavors out of their flavor group.",
            seen=replace(IN_GROUP, lacks=True),
            fields=GROUP,
            example="m1.large --group General",
        ),
        Action(
            "add-to-image",
            once,
            help="Let an image be used with these flavors.",
            seen=OF_IMAGE,
            fields=IMAGE,
            example="m1.large --image debian-12",
        ),
        Action(
            "remove-from-image",
            once,
            help="Let an image no longer be used with these.",
            seen=replace(OF_IMAGE, lacks=True),
            fields=IMAGE,
            example="m1.large --image debian-12",
        ),
        Action(
            "assign-client-group",
            once,
            help="Show flavors to a client group.",
            seen=SHOWN_TO,
            path="assign_client_group_to_flavor",
            fields=CLIENT_GROUP,
            example="m1.large --client-group VIP",
        ),
        Action(
            "remove-client-group",
            once,
            help="Show flavors to a client group no longer.",
            seen=replace(SHOWN_TO, lacks=True),
            path="remove_client_group_from_flavor",
            fields=CLIENT_GROUP,
            example="m1.large --client-group VIP",
        ),
    ),
    views=(
        View(
            "client-groups",
            "List the client groups that see one flavor.",
            "get_client_groups_related_to_flavor",
            rows="objects",
        ),
        View(
            "of-image",
            "List the flavors that an image is limited to.",
            "get_flavors_assigned_to_image",
            query=(replace(IMAGE[0], query=True),),
            columns=(Column("id", "ID"), Column("name"), Column("region")),
            envelope=True,
            on_list=True,
            example="--image debian-12",
            empty="the image is limited to no flavors",
        ),
        View("create-options", "Show what a flavor can be made of.", on_list=True),
        View("summary", "Show the sums over all flavors.", on_list=True),
    ),
    # Ids differ between clouds; name and region are what people agree on.
    as_code=AsCode(
        key=("name", "region"),
        left_out=("id",),
        unsaid="properties, groups and images of flavors",
        made=Code("create", "whole"),
    ),
    examples=Examples(
        sample="m1.large",
        verbs={"delete": "c2.large", "create": "--name m1.mini --memory 512 --vcpus 1 --disk 10 --region Region1"},
    ),
    commands={"create": Command(Code("create", "create"), "Create one flavor in OpenStack; never twice.")},
)
