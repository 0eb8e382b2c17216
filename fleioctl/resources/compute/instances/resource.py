"""Servers of clients, on OpenStack."""

from __future__ import annotations

from fleioctl.model.resource import (
    Action,
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
    Nested,
    Resource,
    repeatable,
)
from fleioctl.resources.compute.instances.actions import ACTIONS
from fleioctl.resources.compute.instances.views import VIEWS

NESTED = (
    Nested("region_obj", (Column("description"),), title="Its region"),
    Nested("net_details"),
    Nested(
        "net_details.ports",
        (
            Column("fixed_ips", "Address"),
            Column("floating_ips", "Floating"),
            Column("network.name", "Network"),
            Column("mac_address", "MAC"),
            Column("status", kind="state", spare=1),
            Column("port_security_enabled", "Secured", kind="boolean", spare=2),
            Column("id", "Port ID", spare=1),
        ),
    ),
    Nested("storage_details"),
    Nested(
        "storage_details.volume_attachments",
        (
            Column("volume_name", "Volume"),
            Column("size", kind="gigabytes"),
            Column("is_boot", "Boots", kind="boolean"),
            Column("delete_on_termination", "Goes with it", kind="boolean"),
            Column("volume_id", "Volume ID", spare=1),
        ),
    ),
)

# Unchanged from 2019.12 to 2025.12; before its first synchronisation an instance is UNKNOWN.
STATUSES = (
    "active",
    "building",
    "paused",
    "suspended",
    "stopped",
    "rescued",
    "booted_from_iso",
    "resized",
    "soft-delete",
    "deleted",
    "error",
    "shelved",
    "shelved_offloaded",
)

RESOURCE = Resource(
    path="openstack/instances",
    help="Servers of clients: create, control, connect, move.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("status", kind="state"),
        Column("display_task", "Task", spare=1),
        Column("client.name", "Client"),
        Column("access_ip", "IP"),
        Column("flavor.name", "Flavor"),
        Column("region"),
        Column("created", kind="age"),
    ),
    listing=Listing(
        filters=(
            Filter("client", "Only of this client.", refers="clients"),
            Filter("status", choices=STATUSES),
            Filter("region", refers="regions"),
            # The search understands addresses of three characters and more, floating ones too.
            Filter("ip", "Only with this address, or a part of it.", param="search"),
            Filter("name", "Only with exactly this name."),
            Filter("flavor", refers="flavors"),
            Filter("image", refers="images"),
            Filter("host", "Only on this host.", field="host_name"),
            Filter("task", "Only with this task under way.", field="task_state"),
            Filter("os", "Only with this operating system, such as debian.", field="image__os_distro"),
            Filter("description", "Only with exactly this description."),
        ),
        # Traffic is in bytes.
        sortable=("name", "region", "status", "created", "current_cycle_traffic", "current_month_traffic"),
        ordering="-created",
    ),
    identity=Identity(owner="client"),
    lifecycle=Lifecycle(state="status", task="display_task", ready="active"),
    # PUT and PATCH are a 405: instances are changed by actions.
    update="",
    # The answer has no id, and a busy panel holds the call while it works; the list follows late.
    creation=Creation(
        answers_id=False, timeout=660, strong=(("client", "name"),), recognise=("client", "name"), settle=120
    ),
    fields=(
        Field("client", "The client it is for; must have a project.", required=True, refers="clients"),
        Field("name", "Name of the instance.", required=True, max_length=128),
        Field("region", "Region.", required=True, refers="regions"),
        Field("flavor", "Size, one of the region's.", required=True, refers="flavors"),
        Field("image", "Image to boot from; or --volume, or --snapshot.", refers="images"),
        Field("volume", "Volume to boot from.", refers="volumes"),
        Field("snapshot", "Volume snapshot to boot from.", refers="volume-snapshots"),
        Field("boot_source", "JSON as the API has it, in place of --image and the like.", type="json"),
        # Without it old compute APIs crash with a 500, and others choose by themselves.
        Field("nics", "Network to attach.", option="network", many=True, refers="networks"),
        Field(
            "ssh_keys",
            "SSH key of one of the client's users.",
            option="ssh-key",
            many=True,
            refers="ssh-keys",
            encoded=True,
        ),
        # 8 characters with a digit or a symbol, else a 400.
        Field("root_password", "Root password.", secret=True),
        Field("user_data", "Cloud-init user data, or @FILE.", type="file", max_length=21844),
        # In GB; newer panels want a multiple of the type's increment.
        Field("volume_size", "Boot from a new volume of so many GB.", type="integer"),
        Field("volume_type", "Type of the new volume."),
        Field("delete_on_termination", "Delete the volume with the instance.", type="boolean"),
        # The web panel sends only true: false would change nothing.
        Field("share_image", "Share a private image with the client.", type="boolean"),
    ),
    actions=ACTIONS,
    views=VIEWS,
    nested=NESTED,
    # 204 at once; then a 404 or the status `deleted`, whichever is seen first.
    delete=Action(
        "delete",
        repeatable,
        help="Delete instances for good.",
        destructive=True,
        path="",
        method="DELETE",
        removes=True,
        run=Code("delete", "Deleting"),
    ),
    examples=Examples(
        sample="cache",
        verbs={
            "list": "--status active --region Region1 --sort name",
            "create": "--client john.miller@example.com --name web1 --region Region1 "
            "--flavor m1.tiny --image debian-12 --network private",
            "wait": "cache --for status=active",
        },
    ),
    commands={
        "create": Command(
            Code("create", "create"),
            "Create one instance and return its id, never twice; --set reaches what newer panels take.",
        ),
        "measures": Command(
            Code("measures", "measures"),
            "Plot the CPU use and the traffic of one instance over time; programs get rows.",
            "cache --hours 168",
        ),
        "console": Command(Code("reads", "console"), "Show where the console of one instance can be opened.", "cache"),
        "console-output": Command(
            Code("reads", "console_output"),
            "Print what one instance wrote to its console; a failure of the panel stands there too.",
            "cache --length 5",
        ),
        "ports": Command(
            Code("reads", "ports"), "List the ports of one instance; `ports` is the group that changes them.", "cache"
        ),
        "summary": Command(Code("reads", "summary"), "Count the instances by status and by region."),
        "operating-systems": Command(Code("reads", "operating_systems"), "Count the instances by operating system."),
    },
    found_by=(
        FoundBy(("text", "domain"), ("name",), "search"),
        FoundBy(("ip",), ("access_ip",), "search"),
        FoundBy(("network",), ("access_ip",)),
        FoundBy(("uuid",), ("id",), "id"),
    ),
)
