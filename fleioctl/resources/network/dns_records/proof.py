"""What a zone shows of a set of records that was to be created."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fleioctl.changes.once import Found
from fleioctl.changes.read_back import same
from fleioctl.errors import NotFound
from fleioctl.inputs.lookup import Target
from fleioctl.resources.network.dns_records import record_sets
from fleioctl.session.session import Session


@dataclass(frozen=True)
class NewRecords:
    """A set of this name and type that was not there before, with the values that were sent."""

    session: Session
    zone: Target
    body: Mapping[str, Any]

    def before(self) -> dict[str, Any]:
        """Return the ids of those there are."""
        return {"known": [str(each.get("id")) for each in self._alike()]}

    def find(self, context: Mapping[str, Any]) -> Found | None:
        """Return the new one, if its values are those that were sent."""
        new = [each for each in self._alike() if str(each.get("id")) not in (context.get("known") or ())]
        sent = {name: self.body[name] for name in ("records", "ttl", "description") if name in self.body}
        if len(new) == 1 and all(same(new[0].get(name), value) for name, value in sent.items()):
            return Found(str(new[0].get("id")), new[0])
        return None

    def _alike(self) -> list[dict[str, Any]]:
        wanted = {"name": self.body["name"], "type": self.body["type_"]}
        try:
            records = record_sets.read_all(self.session, self.zone, self.body["type_"])
        except NotFound:
            return []
        return [each for each in records if all(each.get(name) == value for name, value in wanted.items())]
