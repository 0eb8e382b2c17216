"""What a dotted column path leads to in an object."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from fleioctl.model.paths import walk

Json = Mapping[str, Any]


@cache
def getter(path: str) -> Callable[[Json], Any]:
    """Return the function that reads the path; a key that itself has dots comes first."""
    if "." not in path:
        return lambda item: item.get(path)
    return lambda item: item[path] if path in item else walk(item, path)


def keys_of(objects: Iterable[Json]) -> list[str]:
    """Return the keys of all the objects, in the order of their first appearance."""
    return list(dict.fromkeys(key for item in objects for key in item))


def paths_of(objects: Sequence[Json]) -> list[str]:
    """Return the keys and, one step further, the dotted paths into objects."""
    steps = (
        f"{key}.{step}" for item in objects for key, value in item.items() if isinstance(value, dict) for step in value
    )
    return list(dict.fromkeys([*keys_of(objects), *steps]))


def are_objects(value: Any) -> bool:
    """Tell whether it is a list of objects, and not an empty one."""
    return isinstance(value, list) and bool(value) and all(isinstance(each, dict) for each in value)


def is_flat(value: Json) -> bool:
    """Tell whether nothing is nested in an object."""
    return not any(isinstance(each, dict | list) for each in value.values())


def absent(path: str, objects: Sequence[Json]) -> bool:
    """Tell whether the path is known to lead nowhere: no object has it, and not only because of nulls on the way."""
    verdicts = {_present(item, path) for item in objects}
    return True not in verdicts and False in verdicts


def _present(item: Any, path: str) -> bool | None:
    if path in item:
        return True
    for part in path.split("."):
        if item is None:
            return None
        if isinstance(item, list) and part.isdigit():
            item = item[int(part)] if int(part) < len(item) else None
        elif isinstance(item, dict) and part in item:
            item = item[part]
        else:
            return False
    return True
