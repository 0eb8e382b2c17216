"""What can be read about instances besides themselves."""

from __future__ import annotations

from fleioctl.model.resource import Column, Field, View

NAMED = (Column("id", "ID"), Column("name"))
FLAVORS = (
    *NAMED,
    Column("vcpus", "vCPUs"),
    Column("memory_mb", "Memory", kind="megabytes"),
    Column("root_gb", "Disk", kind="gigabytes"),
    Column("out_of_stock", kind="boolean"),
)

VIEWS = (
    View(
        "actions",
        "List what was done to one instance, and when.",
        envelope=True,
        columns=(
            Column("start_time", "Started", kind="age"),
            Column("action"),
            Column("message"),
            Column("request_id", "Request"),
        ),
    ),
    # Only `actions` names the requests; an unknown one is a 404 about the request.
    View(
        "action-details",
        "Show one action with its events.",
        query=(Field("request_id", "From `actions`.", option="request", required=True, query=True),),
        columns=(
            Column("request_id", "Request"),
            Column("action"),
            Column("start_time", "Started"),
            Column("user_id", "User"),
            Column("message"),
            Column("events"),
        ),
        example="cache --request req-0000-54dfea97-409c",
    ),
    # OpenStack's own object: its keys differ by hypervisor.
    View("diagnostics", "Show what the hypervisor says of one running instance."),
    View(
        "security-groups",
        "List the security groups on one instance.",
        "list_security_groups",
        rows="security_groups",
        columns=(*NAMED, Column("description")),
    ),
    # The answer has the schedules too, which are a group of their own.
    View(
        "backups",
        "List the backup images of one instance.",
        "get_instance_backups_and_backup_schedules",
        rows="backups",
        columns=NAMED,
    ),
    # Prices as text, or null.
    View("snapshot-price", "Show what a snapshot of one instance costs.", "get_snapshot_price"),
    # A GET of the path whose POST resizes.
    View("resize-options", "List the flavors one instance can have.", "resize", rows="flavors", columns=FLAVORS),
    View(
        "migrate-options",
        "List the hosts one instance can go to.",
        rows="hypervisors",
        columns=(Column("id", "ID"), Column("name", "Host")),
    ),
    # 409 instead of an empty list where there is none.
    View(
        "floating-ip-options",
        "List the floating IPs one instance can have.",
        "associate_ip_create_options",
        rows="free_ips",
        columns=(Column("id", "ID"), Column("floating_ip_address", "Address")),
    ),
    View(
        "create-options",
        "Show what an instance can be made of: images, flavors, keys, networks.",
        on_list=True,
        # Without a client the panel takes the first that it can use.
        query=(
            Field("client", "For this client.", refers="clients", query=True),
            Field("region", "In this region.", refers="regions", query=True),
            Field("image", "With this image.", refers="images", query=True),
            Field("volume", "With this volume.", refers="volumes", query=True),
        ),
    ),
)
