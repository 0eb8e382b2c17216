"""Names of objects for TAB, read from the panel when they are first wanted and kept for some minutes."""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from fleioctl.commands._names import OPERATIONS, operations
from fleioctl.config.options import Options
from fleioctl.errors import Error
from fleioctl.inputs.lookup import target_of
from fleioctl.model.command import Entry
from fleioctl.model.registry import groups, resource_of
from fleioctl.session.session import Session
from fleioctl.text.sanitizing import visible

MOST = 500  # names; a person who has more types some letters, and then the whole name
SECONDS_KEPT = 300.0
PATIENCE = 3.0  # seconds; whoever pressed TAB waits


class Names:
    """Names by group, for the panel that `options` means at the moment."""

    def __init__(self, session: Session, options: Callable[[], Options]) -> None:
        self._session, self._options = session, options
        self._kept: dict[tuple[str | None, str | None, str], tuple[float, list[str]]] = {}

    def of(self, group: str) -> list[str]:
        """Return the names of a group; none where the panel does not tell."""
        if group == OPERATIONS:  # not kept: each line of the shell can add one
            return self._operations()
        options = self._options()
        key = (options.profile, options.panel_url, group)
        now = self._session.clock.monotonic()
        if key not in self._kept or now - self._kept[key][0] > SECONDS_KEPT:
            self._kept[key] = (now, self._read(group, options))
        return self._kept[key][1]

    def _operations(self) -> list[str]:
        with suppress(Error):  # history itself will say it
            return operations(self._session)
        return []

    def _read(self, group: str, options: Options) -> list[str]:
        silent = io.StringIO()
        session = Session(
            (),
            self._session.environ,
            stdin=silent,
            stdout=silent,
            stderr=silent,
            clock=self._session.clock,
            connections=self._session.connections,
            options=replace(options, timeout=PATIENCE, no_input=True),
        )
        resource = resource_of(group)
        with suppress(Error):  # the command that is being typed will say it
            for page in session.api.pages(resource.path, page_size=MOST, limit=MOST):
                names = {target_of(resource, item).name for item in page.objects}
                return sorted(name for name in names if name and visible(name) == name)  # none that acts or hides
        return []


def group_repeated(path: tuple[str, ...], entry: Entry | None) -> str:
    """Return the group of which a command takes one object after the other; empty for others."""
    if not path or path[0] not in groups() or entry is None or entry.entries:
        return ""
    from fleioctl.cli.tree import build

    metavars = [str(param.metavar) for param in build(entry).params if param.param_type_name == "argument"]
    return path[0] if metavars and "TARGET" in metavars[-1] and "..." in metavars[-1] else ""
