"""What a dotted column path leads to in an object."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from fleioctl.paths import walk

Thing = Mapping[str, Any]


@cache
def getter(path: str) -> Callable[[Thing], Any]:
    """Return the function that reads the path; a key that itself has dots comes first."""
    if "." not in path:
        return lambda thing: thing.get(path)
    return lambda thing: thing[path] if path in thing else walk(thing, path)


def keys_of(things: Iterable[Thing]) -> list[str]:
    """Return the keys of all the objects, in the order of their first appearance."""
    return list(dict.fromkeys(key for thing in things for key in thing))


def paths_of(things: Sequence[Thing]) -> list[str]:
    """Return the keys and, one step further, the dotted paths into objects."""
    steps = (
        f"{key}.{step}" for thing in things for key, value in thing.items() if isinstance(value, dict) for step in value
    )
    return list(dict.fromkeys([*keys_of(things), *steps]))


def absent(path: str, things: Sequence[Thing]) -> bool:
    """Tell whether the path is known to lead nowhere: no object has it, and not only because of nulls on the way."""
    verdicts = {_present(thing, path) for thing in things}
    return True not in verdicts and False in verdicts


def _present(thing: Any, path: str) -> bool | None:
    if path in thing:
        return True
    for part in path.split("."):
        if thing is None:
            return None
        if isinstance(thing, list) and part.isdigit():
            thing = thing[int(part)] if int(part) < len(thing) else None
        elif isinstance(thing, dict) and part in thing:
            thing = thing[part]
        else:
            return False
    return True
