"""What explains the fields of an object for people: labels for their names, names for bare ids."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from fleioctl.concurrent import gather
from fleioctl.model.resource import Column

ID = re.compile(r"\d+|[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
NameOf = Callable[[str, Sequence[str]], Mapping[str, str]]  # of a group and ids: the name of each that is known


@dataclass(frozen=True)
class Explained:
    """What is known about fields by their paths: better labels, and of which group an id is."""

    labels: Mapping[str, str] = field(default_factory=dict)  # {"zip_code": "Postal code"}
    refers: Mapping[str, str] = field(default_factory=dict)  # {"users": "users", "network": "networks"}
    names: NameOf | None = None

    def titled(self, columns: Sequence[Column], described: Sequence[Column]) -> list[Column]:
        """Return the columns, those that nobody described under their labels."""
        known = {column.path for column in described}
        better = {path: label for path, label in self.labels.items() if path not in known}
        return [replace(each, title=better[each.path]) if each.path in better else each for each in columns]

    def named(self, objects: Sequence[Mapping[str, Any]], refers: Mapping[str, str]) -> list[dict[str, Any]]:
        """Put the names beside bare ids, where they can be found; every group is asked once, all at the same time."""
        wanted: dict[str, set[str]] = {}
        for path, group in refers.items() if self.names else ():
            wanted.setdefault(group, set()).update(id for item in objects for id in _ids(item.get(path)))
        asked = {group: sorted(ids) for group, ids in wanted.items() if ids}
        if not asked or not self.names:
            return [dict(item) for item in objects]
        found = gather({group: partial(self.names, group, ids) for group, ids in asked.items()})
        known = {path: found.get(group) for path, group in refers.items()}
        names = {path: each for path, each in known.items() if isinstance(each, Mapping)}
        return [
            {**item} | {path: _with_name(item[path], names[path]) for path in names if path in item} for item in objects
        ]


def _ids(value: Any) -> list[str]:
    """Return the bare ids that a field holds, one or many; what has a name already is none."""
    each = value if isinstance(value, list) else [value]
    ids = [str(one) for one in each if isinstance(one, str | int) and not isinstance(one, bool)]
    return ids if ids and len(ids) == len(each) and all(map(ID.fullmatch, ids)) else []


def _with_name(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, list):
        return [_with_name(one, names) for one in value]
    name = names.get(str(value)) if isinstance(value, str | int) else None
    return {"id": value, "name": name} if name else value
