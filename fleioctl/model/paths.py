"""Dotted paths into the API's objects."""

from __future__ import annotations

from typing import Any


def walk(item: Any, path: str) -> Any:
    """Return what the dotted path leads to, None when it leads nowhere."""
    for part in path.split("."):
        if isinstance(item, list) and part.isdigit() and int(part) < len(item):
            item = item[int(part)]
        elif isinstance(item, dict):
            item = item.get(part)
        else:
            return None
    return item


def plant(item: dict[str, Any], path: str, value: Any) -> None:
    """Set what the dotted path leads to, making objects on the way."""
    *parents, last = path.split(".")
    for part in parents:
        item = item.setdefault(part, {})
    item[last] = value


def identity(value: Any) -> str:
    """Return the id of a reference, whether it came as an object or bare; empty for none."""
    if isinstance(value, dict):
        value = value.get("id")
    return "" if value is None else str(value)


def gathered(item: Any, path: str) -> list[dict[str, Any]]:
    """Return all objects in the list, or in the lists of the object, to which the path leads."""
    found = walk(item, path) if path else item
    lists = found.values() if isinstance(found, dict) else [found]
    return [each for group in lists if isinstance(group, list) for each in group if isinstance(each, dict)]


def leaves(item: Any, path: str) -> list[Any] | None:
    """Return everything to which the path leads, through all lists on the way; None when it leads nowhere."""
    found = [item]
    for part in path.split(".") if path else ():
        parents = [each for each in found if isinstance(each, dict) and part in each]
        if found and not parents:
            return None
        values = [each[part] for each in parents if each[part] is not None]
        if parents and not values:
            return None
        found = [one for value in values for one in (value if isinstance(value, list) else [value])]
    return found
