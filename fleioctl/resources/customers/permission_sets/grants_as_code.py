"""The permissions of a set as a file has them: each by its name, granted or not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fleioctl.changes.submit import Call
from fleioctl.inputs.lookup import objects
from fleioctl.inputs.objects import object_path
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import repeatable
from fleioctl.session.session import Session

Json = dict[str, Any]


class Grants:
    """The permissions of one set."""

    def __init__(self, session: Session, id: str, values: Mapping[str, Any]) -> None:
        self._session, self._id, self._name = session, id, str(values.get("name") or "")

    def read(self) -> list[Json]:
        """Return what the set says; a panel that ignored the parameter would show those of all sets."""
        found = objects(self._session, resource_of("permissions"), [("permission_set", self._id)])
        return [
            {"id": str(each.get("id")), "name": each.get("name"), "granted": each.get("granted")}
            for each in found
            if str(each.get("permission_set")) == self._id
        ]

    def tidy(self, values: Json) -> Json:
        """Return them as they are."""
        return values

    def create(self, values: Json) -> Call:
        """Return the call that says one more."""
        return self._said(values)

    def update(self, shown: Json, values: Json) -> Call:
        """Return the call that grants or denies."""
        return self._said(values)

    def _said(self, values: Json) -> Call:
        """Set one permission: sent twice it is the same, since the values are absolute.

        All others go along as they are: whether the panel keeps what is left out is not known.
        """
        one = {"name": values["name"], "granted": values["granted"]}
        kept = [{"name": each["name"], "granted": each["granted"]} for each in self.read()]
        others = [each for each in kept if each["name"] != one["name"]]
        path = object_path(resource_of("permission-sets"), self._id, "update_objects")
        key = f"{self._name} {values['name']}"
        body = {"objects": [*others, one]}
        return Call(
            "POST", path, repeatable, "permission-sets", "update-objects", key, body=body, recheck=self._look(one)
        )

    def _look(self, one: Json) -> Any:
        return lambda: "done" if any(one.items() <= each.items() for each in self.read()) else "idle"

    def delete(self, shown: Json) -> Call:
        """Return the call that takes one out of the set."""
        path = object_path(resource_of("permissions"), shown["id"])
        return Call("DELETE", path, repeatable, "permissions", "delete", shown["id"])
