"""The records of a zone as a file has them: their names within the zone, `@` for the zone itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fleioctl.changes.submit import Call
from fleioctl.inputs.lookup import Target
from fleioctl.model.resource import once, repeatable
from fleioctl.resources.network.dns_records import record_sets
from fleioctl.session.session import Session

Json = dict[str, Any]


class Records:
    """The sets of records of one zone."""

    def __init__(self, session: Session, id: str, values: Mapping[str, Any]) -> None:
        self._session, self._zone = session, Target(id, str(values.get("name") or ""))

    def read(self) -> list[Json]:
        """Return what there is but for that which only the zone itself changes."""
        answer = self._session.api.get(record_sets.path_of(self._zone, "list_records"))
        return [self._shown(each) for each in answer.get("recordsets") or ()]

    def _shown(self, each: Json) -> Json:
        name = {"name": self._short(str(each.get("name") or ""))}
        return {"id": str(each.get("id")), **name, "type": each.get("type"), **_values(each)}

    def _short(self, name: str) -> str:
        if name == self._zone.name:
            return "@"
        return name.removesuffix(f".{self._zone.name}")

    def tidy(self, values: Json) -> Json:
        """Return the name within the zone, and the type as the panel writes it."""
        named = {"name": self._short(record_sets.whole_name(self._zone, values["name"]))} if values.get("name") else {}
        typed = {"type": record_sets.type_of(values["type"])} if values.get("type") else {}
        return {**values, **named, **typed}

    def create(self, values: Json) -> Call:
        """Return the call that adds a set."""
        whole = record_sets.whole_name(self._zone, values["name"])
        body = {"name": whole, "type_": values["type"], **record_sets.given(**_values(values))}
        path = record_sets.path_of(self._zone, "create_records")
        return Call("POST", path, once, "dns-records", "create", f"{whole} {values['type']}", body=body)

    def update(self, shown: Json, values: Json) -> Call:
        """Return the call that changes a set; what the file does not say stays."""
        kept = {name: value for name, value in shown.items() if name in ("records", "ttl")}
        body = {"pk": shown["id"], **kept, **record_sets.given(**_values(values))}
        path = record_sets.path_of(self._zone, "update_record")
        return Call("PUT", path, repeatable, "dns-records", "update", shown["id"], body=body)

    def delete(self, shown: Json) -> Call:
        """Return the call that deletes a set."""
        path, id = record_sets.path_of(self._zone, "delete_record"), shown["id"]
        return Call("DELETE", path, repeatable, "dns-records", "delete", id, query=(("pk", id),))


def _values(each: Json) -> Json:
    return {name: each[name] for name in ("records", "ttl") if name in each}
