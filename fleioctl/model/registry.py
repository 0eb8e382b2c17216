"""The index of all groups and commands: the listings of two folders.

A word of the command line is a file of `commands/` or `resources/`, or a folder there that holds a `command.py` or
a `resource.py`; any other folder below them is a section, and its name the section's. Nothing is imported, and
nothing read, to know which words there are.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from fleioctl.model.resource import Code, Resource

PACKAGE = Path(__file__).parent.parent
MAIN = {"commands": "command.py", "resources": "resource.py"}  # the file that makes a folder one word


class Place(NamedTuple):
    """Where a word is described: its module, and the section of help and completion it belongs to."""

    module: str
    section: str


@cache
def places() -> dict[str, Place]:
    """Map each word of the root to its place, commands first, each kind by name, without importing any."""
    return {
        name: place
        for kind, main in MAIN.items()
        for name, place in sorted((_word(place, main), place) for place in _listed(kind, PACKAGE / kind, main))
    }


def _word(place: Place, main: str) -> str:
    return place.module.removesuffix(f".{main.removesuffix('.py')}").rpartition(".")[2].replace("_", "-")


def _listed(kind: str, folder: Path, main: str, section: str = "") -> Iterator[Place]:
    inside = f"fleioctl.{'.'.join(folder.relative_to(PACKAGE).parts)}"
    for name in sorted(os.listdir(folder)):
        stem, ending = os.path.splitext(name)
        if stem.startswith("_"):
            continue
        if ending == ".py":
            yield Place(f"{inside}.{stem}", section)
        elif (folder / name / main).exists():
            yield Place(f"{inside}.{stem}.{main.removesuffix('.py')}", section)
        elif not ending:
            yield from _listed(kind, folder / name, main, stem.capitalize())


@cache
def resource_of(group: str) -> Resource:
    """Import the description of a group and tell it the group's name and section; KeyError when there is none."""
    place = places()[group]
    resource: Resource = importlib.import_module(place.module).RESOURCE
    return replace(resource, group=group, section=place.section)


def own(group: str, code: Code) -> Any:
    """Import code that the description of a group names; it lies beside the description."""
    package = places()[group].module.rpartition(".")[0]
    return getattr(importlib.import_module(f"{package}.{code.file}"), code.name)


def groups() -> list[str]:
    """Return the names of all groups that are API resources."""
    return [name for name, place in places().items() if place.module.startswith("fleioctl.resources.")]
