"""Names for TAB: a private list on this machine, written by the call that the first TAB makes."""

from __future__ import annotations

import re

from fleioctl.errors import Error, Usage
from fleioctl.session.session import Session

LIFETIME, AFTER_FAILURE, OF_OPERATIONS = 300, 30, 10  # seconds; operations are made here, and soon new ones
MOST = 1000  # names: one call, and what a shell reads within its 30 ms
LONGEST = 200  # characters of a name
OPERATIONS = "history"  # the group `operations` are the panel's jobs
KEY = re.compile(r"[A-Za-z0-9._-]{1,200}")


def fill(session: Session, request: str) -> None:
    """Write the list `GROUP:KEY` anew; the shell made KEY of profile or URL, and reads the file by itself."""
    from fleioctl.config.places import state_folder
    from fleioctl.model.registry import groups
    from fleioctl.storage.files import write_private

    group, _, key = request.partition(":")
    if group not in (OPERATIONS, *groups()) or not KEY.fullmatch(key) or key.strip(".") == "":
        raise Usage("That is no list of names.")
    try:
        names, lifetime = _names(session, group), OF_OPERATIONS if group == OPERATIONS else LIFETIME
    except Error:  # a shell that cannot complete stays silent
        names, lifetime = [], AFTER_FAILURE
    plain = [name for name in dict.fromkeys(names) if name.isprintable() and 0 < len(name) <= LONGEST]
    text = "".join(f"{line}\n" for line in (int(session.clock.now()) + lifetime, *plain))
    write_private(state_folder(session.environ) / "names" / key / group, text.encode())


def operations(session: Session) -> list[str]:
    """Return the operations of the journal, newest first."""
    from fleioctl.config.places import state_folder
    from fleioctl.storage.journal import Journal

    return [entry.operation for entry in Journal(state_folder(session.environ), session.clock).entries()[:MOST]]


def _names(session: Session, group: str) -> list[str]:
    if group == OPERATIONS:
        return operations(session)
    from fleioctl.model.paths import walk
    from fleioctl.model.registry import resource_of

    resource = resource_of(group)
    pages = session.api.pages(resource.path, page_size=MOST, limit=MOST)
    found = [walk(item, name) for page in pages for item in page.objects for name in resource.identity.names]
    return [str(name) for name in found if name is not None]
