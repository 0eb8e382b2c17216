"""What can be done to instances, as the API's calls."""

from __future__ import annotations

from dataclasses import replace

from fleioctl.model.resource import Action, Among, Becomes, Code, Field, Seen, once, repeatable
from fleioctl.resources.compute.instances.devices import DEVICES

IMAGE = Field("image", "Image to start from, one the instance can have.", required=True, max_length=36)
ROOT_PASSWORD = Field("root_password", "New root password.", secret=True, max_length=128)
BLOCK_MIGRATION = ("auto", "true", "false")

POWER = (
    # 417 where the project is suspended: resuming the client comes first.
    Action("start", repeatable, becomes=Becomes("active"), help="Start stopped instances.", example="mail --wait"),
    Action("stop", repeatable, becomes=Becomes("stopped"), help="Stop running instances.", example="cache --wait"),
    # No state proves it: a short reboot passes unseen between two looks, so it is sent once.
    Action(
        "reboot",
        once,
        becomes=Becomes(idle=True, said="rebooted"),
        help="Reboot instances, softly unless --type hard is given.",
        fields=(
            # The key is a guess of the API's description; before 2023.11 the panel would do a soft one in silence.
            Field("reboot_type", "How.", option="type", choices=("soft", "hard"), since="2023.11"),
        ),
    ),
    Action("suspend", repeatable, becomes=Becomes("suspended"), help="Suspend instances: memory goes to disk."),
    Action(
        "resume", repeatable, becomes=Becomes("active"), help="Resume suspended instances.", example="backup --wait"
    ),
    # From 2019.06 on a locked instance is not deleted either; OpenStack's refusals are a 409.
    Action(
        "lock",
        repeatable,
        becomes=Becomes("true", field="locked"),
        help="Lock instances: nothing else can be done to them.",
    ),
    Action(
        "unlock",
        repeatable,
        becomes=Becomes("false", field="locked", said="unlocked"),
        help="Unlock instances.",
        example="shop",
    ),
    # The panel answers 200 also when it did nothing.
    Action(
        "reset-state",
        once,
        becomes=Becomes("active"),
        help="Set instances in error to active; leave others alone.",
        run=Code("states", "Resetting"),
        example="broken",
    ),
)

SHAPE = (
    Action(
        "rename",
        repeatable,
        becomes=Becomes("{name}", field="name", said="named {name}"),
        help="Give an instance another name.",
        fields=(Field("name", "The new name.", required=True, max_length=128),),
        example="cache --name cache-2",
    ),
    # Not skipped where it is `resized` already: the panel is to say what it makes of a second one.
    Action(
        "resize",
        once,
        becomes=Becomes("resized"),
        anew=True,
        help="Change the flavor; confirm-resize or revert-resize follows.",
        seen=Seen(fields={"status": "resized", "flavor": "{flavor}"}, added=True),
        fields=(Field("flavor", "The new size.", required=True, max_length=36, among=Among("resize", "flavors")),),
        example="cache --flavor m1.large --wait",
    ),
    # It ends active or stopped, as it was before: any state but `resized` is the end.
    Action(
        "confirm-resize",
        once,
        becomes=Becomes("resized", field="status", differs=True, said="resize confirmed"),
        help="Keep the new flavor of resized instances.",
        example="atelier",
    ),
    Action(
        "revert-resize",
        once,
        becomes=Becomes("resized", field="status", differs=True, said="resize reverted"),
        destructive=True,
        help="Return resized instances to their old flavor and disk.",
        example="atelier",
    ),
    # From 2020.04 on refused for instances that boot from a volume.
    Action(
        "rebuild",
        once,
        becomes=Becomes(idle=True, said="rebuilt"),
        destructive=True,
        help="Wipe the disk and start from an image; the addresses stay.",
        seen=Seen(fields={"image": "{image}"}, added=True),
        fields=(
            replace(IMAGE, among=Among("rebuild", "bootSources")),
            Field("name", "A new name too.", max_length=128),
            ROOT_PASSWORD,
            # The panel takes a string that holds a JSON array of ids.
            Field("ssh_keys", "SSH key.", option="ssh-key", many=True, refers="ssh-keys", encoded=True),
            Field("user_data", "Cloud-init user data, or @FILE.", type="file", max_length=21844),
        ),
        example="cache --image debian-12 --wait",
    ),
    # From active and stopped only; a panel may have it switched off. Both are a 400.
    Action(
        "rescue",
        once,
        becomes=Becomes("rescued"),
        anew=True,
        destructive=True,
        help="Start from a rescue image, the own disk attached.",
        seen=Seen(fields={"status": "rescued"}, added=True),
        fields=(replace(IMAGE, among=Among("rescue", "image")), ROOT_PASSWORD),
        example="cache --image debian-12",
    ),
    # The API's one way out of both; a call of its own for the ISO does not exist.
    Action(
        "unrescue",
        once,
        becomes=Becomes("active"),
        help="End a rescue, or the boot from an ISO image.",
        example="hk-test --wait",
    ),
    Action(
        "boot-from-iso",
        once,
        becomes=Becomes("booted_from_iso"),
        anew=True,
        destructive=True,
        help="Start from an ISO image; unrescue ends it.",
        seen=Seen(fields={"booted_from_iso": "true"}, added=True),
        fields=(replace(IMAGE, among=Among("boot_from_iso", "image")),),
        example="cache --image systemrescue",
    ),
    # Only while active, and only where the panel has the feature; nothing shows a password taken.
    Action(
        "change-password",
        once,
        becomes=Becomes(idle=True, said="password changed"),
        help="Set the root password of running instances.",
        fields=(Field("password", "The new root password.", required=True, secret=True, max_length=128),),
        example="cache --password-prompt",
    ),
)

COPIES = (
    # The answer names the image, which is a 404 for a moment at first.
    Action(
        "create-snapshot",
        once,
        help="Make an image of an instance.",
        becomes=Becomes(idle=True, said="snapshot made"),
        fields=(
            Field("name", "Name of the image.", required=True, max_length=128),
            Field("create_snapshot_as_client", "Act as the client.", option="as-client", type="boolean"),
        ),
        run=Code("copies", "Snapshot"),
        example="cache --name before-upgrade",
    ),
    # 200 also when OpenStack refused: the detail says so, in words nobody should match.
    Action(
        "create-backup",
        once,
        help="Make a backup image; older ones go beyond the rotation.",
        becomes=Becomes(idle=True, said="backup made"),
        fields=(
            Field("backup_name", "Name of the image.", option="name", required=True, max_length=60),
            Field("backup_type", "Kind of backup.", option="type", required=True, choices=("daily", "weekly")),
            Field("rotation", "How many of this kind are kept.", required=True, type="integer"),
        ),
        run=Code("copies", "Backup"),
        example="cache --name nightly --type daily --rotation 7",
    ),
)

MOVES = (
    Action(
        "migrate",
        once,
        becomes=Becomes("{host_name}", field="host_name", differs=True, said="moved to {host_name}"),
        help="Move instances to another host.",
        constants={"live_migrate": False},  # leaving it out crashes the server
        fields=(
            Field("live_migrate", "Keep it running; needs --hypervisor.", option="live", type="boolean"),
            # The host's name travels, not its id.
            Field("hypervisor", "The host to go to.", among=Among("migrate_options", "hypervisors", sends="name")),
            Field("block_migration", "Copy the disks too; auto on panels from 2025.01 on.", choices=BLOCK_MIGRATION),
            # Left out the panel takes false.
            Field("over_commit", "Allow more than the host's disk holds.", type="boolean"),
        ),
        run=Code("states", "Migrating"),
        example="cache --live --hypervisor compute2",
    ),
    # No state tells an aborted migration from one that ended.
    Action("abort-migrate", once, help="Stop a migration that is running.", queued=True),
    # Refused with volumes attached, in error, and for the client who has it.
    Action(
        "move",
        once,
        becomes=Becomes("{client}", field="client", said="moved to {client.name}"),
        anew=True,
        destructive=True,
        help="Build instances anew in another client's project, with the same addresses; the old ones stay, stopped.",
        fields=(Field("client", "The client to give them to.", required=True, refers="clients"),),
        run=Code("moves", "Moving"),
        example="cache --client john.miller@example.com",
    ),
)

ACTIONS = (*POWER, *SHAPE, *COPIES, *DEVICES, *MOVES)
