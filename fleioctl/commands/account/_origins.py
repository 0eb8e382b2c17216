"""Every setting with its value and where it came from."""

from __future__ import annotations

from typing import Any

from fleioctl.session.session import Session


def described(session: Session) -> list[tuple[str, Any, str]]:
    """Return every setting with its value in use and its origin; of the token only that it is set."""
    found = {name: (each.value, each.origin) for name, each in session.settings.origins().items()}
    if session.settings.sandbox:
        # made in this process, so neither comes from a file or the environment
        found |= {"url": ("", "built in"), "token": ("<set>", "built in")}
    if not session.settings.output:
        found["output"] = (session.format, "default: a table on a terminal, tsv off it")
    # the token itself is replaced in settings.origins() already
    return [(name, value, origin) for name, (value, origin) in found.items()]
