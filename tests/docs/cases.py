"""What the examples of the help need on a fresh machine, and what becomes of the few that do not end with 0."""

from __future__ import annotations

OPERATION = "20260701T101500"
PASSWORD = "Correct-Horse-7"
PROFILES = """\
default_profile = "production"

[profiles.production]
url = "https://panel.example.com/backend"
token = "0123456789abcdef0123456789abcdef01234567"

[profiles.old]
url = "https://old.example.com/backend"
token = "76543210fedcba9876543210fedcba9876543210"
"""

BEFORE: dict[str, str] = {
    "routers remove-interface": "routers add-interface edge --subnet dmz-subnet",
    "volumes revert-to-snapshot": "volume-snapshots create --volume spare --name before-upgrade",
}
"""What has to be there before: the seed has a router without interfaces, and no snapshot of a free volume."""

ENDS: dict[str, tuple[int, str]] = {
    "instances abort-migrate": (5, "no migration runs on a fresh sandbox"),
    "history resolve": (7, "the panel cannot tell, as the help says"),
}
"""Exit codes other than 0, with the reason."""

NOT_RUN: dict[str, str] = {
    "apply": "needs a file that export wrote: tests/as_code",
    "diff": "needs a file that export wrote: tests/as_code",
    "batch": "needs a file of commands: tests/commands/test_batch.py",
    "shell": "asks for lines until it is left: tests/commands/test_shell.py",
    "config edit": "opens an editor: tests/commands/test_config_edit.py",
    "login": "asks for a URL and a token of a panel: tests/commands/test_login.py, tests/e2e/test_terminal.py",
    "notification-templates edit": "opens an editor: tests/e2e/test_long_texts.py",
    "sandbox serve": "runs until it is stopped: tests/commands/test_sandbox_command.py",
}
"""Commands whose examples are tried elsewhere."""
