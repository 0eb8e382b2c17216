"""The words for what a server is doing, and what may be done to it."""

from __future__ import annotations

from fleioctl.sandbox.types import Json
from fleioctl.sandbox.words import words

# The panel's words, also for states that nothing here leads to, such as paused.
NAMES = {
    "active": "Running",
    "building": "Building",
    "stopped": "Stopped",
    "paused": "Paused",
    "suspended": "Suspended",
    "rescued": "Rescued",
    "booted_from_iso": "Booted from ISO",
    "resized": "Verify Resize",
    "error": "Error",
    "deleted": "Deleted",
    "soft-delete": "Soft Delete",
    "shelved": "Shelved",
    "shelved_offloaded": "Shelved Offloaded",
}
WORKING = {
    "active": {
        "rebooting": "Reboot", "reboot_pending": "Reboot", "reboot_started": "Reboot", "rebooting_hard": "Hard Reboot",
        "reboot_started_hard": "Hard Reboot", "updating_password": "Password", "rebuilding": "Rebuild",
        "rebuild_block_device_mapping": "Rebuild", "rebuild_spawning": "Rebuild", "migrating": "Migrating",
        "resize_prep": "Resize", "resize_migrating": "Resize", "resize_migrated": "Resize", "resize_finish": "Resize",
        "powering-off": "Stopping", "rescuing": "Rescue", "booting_from_iso": "Booting from ISO",
    },
    "stopped": {
        "powering-on": "Starting", "resize_prep": "Resize", "resize_migrating": "Resize", "resize_migrated": "Resize",
        "resize_finish": "Resize",
    },
    "resized": {"resize_reverting": "Revert Resize"},
}  # fmt: skip
# Not all of them come up here; lists can be narrowed by each.
TASKS = words(
    "scheduling block_device_mapping networking spawning image_snapshot image_snapshot_pending"
    " image_pending_upload image_uploading image_backup updating_password resize_prep resize_migrating"
    " resize_migrated resize_finish resize_reverting resize_confirming rebooting reboot_pending reboot_started"
    " rebooting_hard reboot_pending_hard reboot_started_hard pausing unpausing suspending resuming powering-off"
    " powering-on rescuing booting_from_iso unrescuing unmounting_ISO_and_rebooting rebuilding"
    " rebuild_block_device_mapping rebuild_spawning migrating deleting soft-deleting restoring shelving"
    " shelving_image_pending_upload shelving_image_uploading shelving_offloading unshelving"
)

# What staff's screens offer in nearly every state.
_NET = ["add_port", "remove_port", "add_ip", "remove_ip"]
_FLOATING = ["associate_ip", "dissociate_ip"]
ALLOWED = {
    "active": [
        "reboot", "shutoff", "resize", "rescue", "rebuild", "console", "rename", "create_snapshot", "suspend", *_NET,
        "migrate", "abort_migrate", "attach_volume", "move", "boot_from_iso", "lock", "unlock", *_FLOATING,
        "change_password",
    ],
    "stopped": [
        "start", "resize", "rescue", "rebuild", "rename", "create_snapshot", "lock", "unlock", *_NET, "migrate",
        "abort_migrate", "attach_volume", "move", "boot_from_iso", *_FLOATING,
    ],
    "rescued": ["unrescue", "console", *_NET],
    "booted_from_iso": ["unmount_and_reboot", "console", *_NET],
    "resized": ["cfresize", "console", *_NET, "attach_volume"],
    "suspended": ["resume", "lock", "unlock", *_NET, "migrate"],
    "error": ["reset_state", "delete"],
}  # fmt: skip
"""The user interface's names for what each status allows; not the paths of the calls."""


def display_status(instance: Json) -> str:
    """Return the word shown for the state and the running task."""
    status, task = instance["status"], instance["task_state"]
    return WORKING.get(status, {}).get(task or "") or NAMES.get(status, "Unknown")
