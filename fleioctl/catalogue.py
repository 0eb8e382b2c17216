"""The index of all groups and commands: the listings of two folders."""

from __future__ import annotations

import importlib
import os
from dataclasses import replace
from functools import cache
from pathlib import Path

from fleioctl.resource import Resource

HERE = Path(__file__).parent


@cache
def names() -> dict[str, str]:
    """Map each word of the root to its module, without importing any."""
    found = {}
    for package in ("commands", "resources"):
        for file in sorted(os.listdir(HERE / package)):
            stem, ending = os.path.splitext(file)
            if ending == ".py" and not stem.startswith("_"):
                found[stem.replace("_", "-")] = f"fleioctl.{package}.{stem}"
    return found


@cache
def resource_of(group: str) -> Resource:
    """Import the description of a group and tell it the group's name."""
    resource: Resource = importlib.import_module(names()[group]).RESOURCE
    return replace(resource, group=group)


def groups() -> list[str]:
    """Return the names of all groups that are API resources."""
    return [name for name, module in names().items() if module.startswith("fleioctl.resources.")]
