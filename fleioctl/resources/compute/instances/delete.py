"""Deleting instances: which volumes go with them, and which stay and must be paid."""

from __future__ import annotations

from functools import partial
from typing import Any

from fleioctl.concurrent import gather
from fleioctl.errors import Error
from fleioctl.inputs.lookup import Target
from fleioctl.inputs.objects import read_one
from fleioctl.model.paths import walk
from fleioctl.verbs.actions.act import Acting

MOST_LOOKED_AT = 20  # a call each: more targets than this are not read one by one for a warning


class Deleting(Acting):
    """`delete`: said before it is confirmed, since the panel says it too."""

    def _with_states(self, targets: list[Target]) -> list[Target]:
        found = super()._with_states(targets)
        if len(found) <= MOST_LOOKED_AT:
            self._warn(found)
        return found

    def _warn(self, targets: list[Target]) -> None:
        # One that cannot be read is not warned about: the delete itself will say why.
        read = gather({each.id: partial(read_one, self.session, self.resource, each.id) for each in targets})
        for target in targets:
            item = read[target.id]
            if not isinstance(item, Error):
                self._tell(target, walk(item or {}, "storage_details.volume_attachments"))

    def _tell(self, target: Target, volumes: Any) -> None:
        """Tell it where the panel does, which is from 2020.10 on."""
        for each in volumes if isinstance(volumes, list) else ():
            name = f"{target.label}: its volume {each.get('volume_name') or ''} ({each.get('volume_id')})"
            # An absent key is told as a volume that stays, the dearer of the two.
            if each.get("delete_on_termination"):
                self.session.warn(f"{name} is deleted with it")
            else:
                self.session.note(f"{name} stays, and is billed until it is deleted: fleioctl volumes delete")
