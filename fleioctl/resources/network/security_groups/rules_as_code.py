"""The rules of a security group as a file has them: the other group by its name, and nothing but add and delete."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fleioctl.changes.submit import Call
from fleioctl.errors import NotFound
from fleioctl.inputs.lookup import objects
from fleioctl.inputs.objects import object_path
from fleioctl.model.paths import identity
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import once
from fleioctl.session.session import Session

NAMES = ("direction", "ethertype", "protocol", "port_range_min", "port_range_max", "remote_ip_prefix", "description")

Json = dict[str, Any]


class Rules:
    """The rules of one group."""

    def __init__(self, session: Session, id: str, values: Mapping[str, Any]) -> None:
        self._session, self._id, self._name = session, id, str(values.get("name") or "")
        self._resource = resource_of("security-groups")

    def read(self) -> list[Json]:
        """Return the rules, the other group by its name."""
        group = self._session.api.get(object_path(self._resource, self._id))
        return [self._shown(rule) for rule in group.get("security_group_rules") or ()]

    def _shown(self, rule: Json) -> Json:
        other = rule.get("remote_group_name") or identity(rule.get("remote_group")) or None
        return {"id": identity(rule.get("id")), **{name: rule.get(name) for name in NAMES}, "remote_group": other}

    def tidy(self, values: Json) -> Json:
        """Fill in what the panel does: IPv4, and of one port the same as the last one."""
        first = values.get("port_range_min")
        # of icmp the two are type and code, no range
        is_port = first is not None and not str(values.get("protocol") or "").startswith("icmp")
        last = {"port_range_max": first} if is_port and values.get("port_range_max") is None else {}
        return {**values, "ethertype": values.get("ethertype") or "IPv4", **last}

    def create(self, values: Json) -> Call:
        """Return the call that adds a rule."""
        body = {name: value for name, value in values.items() if value not in (None, "") and name in NAMES}
        if values.get("remote_group"):
            body["remote_group_id"] = self._sibling(str(values["remote_group"]))
        key = f"{self._name}: {' '.join(f'{name} {value}' for name, value in sorted(body.items()))}"
        path = object_path(self._resource, self._id, "add_rule")
        body["security_group_id"] = self._id
        return Call("POST", path, once, "security-groups", "rules add", key, body=body)

    def _sibling(self, name: str) -> str:
        """Return the id of another group of the same project in the same region."""
        own = self._session.api.get(object_path(self._resource, self._id))
        place = (own.get("project"), identity(own.get("region")))
        found = [
            identity(each.get("id"))
            for each in objects(self._session, self._resource, [])
            if each.get("name") == name and (each.get("project"), identity(each.get("region"))) == place
        ]
        if len(found) != 1:
            what = f"no security group {name!r}" if not found else f"more than one security group {name!r}"
            raise NotFound(f"There is {what} beside {self._name}.", code="ambiguous" if found else "not_found")
        return found[0]

    def update(self, shown: Json, values: Json) -> Call:
        """Refuse: the API has no such call."""
        raise NotImplementedError

    def delete(self, shown: Json) -> Call:
        """Return the call that deletes a rule."""
        path = object_path(self._resource, self._id, "delete_rule")
        body = {"rule_id": shown["id"]}
        return Call("POST", path, once, "security-groups", "rules delete", f"{self._name} {shown['id']}", body=body)
