"""What can be wrong with a script, a path and a key before they are sent."""

from __future__ import annotations

import re
from pathlib import Path

from fleioctl.errors import Usage

SCRIPT = ("#!", "#cloud-config")
MARK = "\ufeff"
LONGEST_PATH = 1024
# PEM and OpenSSH, PuTTY, ssh.com
PRIVATE_KEY = re.compile(r"BEGIN [A-Z0-9 ]*PRIVATE KEY|PuTTY-User-Key-File-")
NOTE = "the user data goes with line feeds alone and without a byte order mark, else it could not run"


def as_script(text: str) -> tuple[str, str]:
    """Return user data that can run, and a note when it had to be changed: a shell is not found by `#!/bin/sh\\r`."""
    bare = text.removeprefix(MARK)
    if not bare.startswith(SCRIPT):
        return text, ""
    script = bare.replace("\r\n", "\n").replace("\r", "\n")
    return script, NOTE if script != text else ""


def refuse_path(value: str, flag: str) -> None:
    """Raise a Usage when a text is the path of a file that is here: @FILE was meant."""
    if value and len(value) <= LONGEST_PATH and value.isprintable() and _is_file(value):
        hint = f"Its text is sent by {flag} @{value}."
        raise Usage(f"{flag}: {value} is a file; did you mean @{value}?", code="validation", hint=hint)


def refuse_private_key(value: str, name: str) -> None:
    """Raise a Usage, without a word of it, when a private key stands where a public one belongs."""
    if PRIVATE_KEY.search(value):
        hint = "Give the public half: the file that ends in .pub, or what ssh-keygen -y -f FILE prints."
        raise Usage(f"{name}: this is a private key, which goes nowhere.", code="private_key", hint=hint)


def _is_file(path: str) -> bool:
    try:
        return Path(path).expanduser().is_file()
    except (OSError, RuntimeError, ValueError):  # too long for the system, or no home for ~
        return False
