"""The index of all groups and commands: the listings of two folders."""

from __future__ import annotations

import importlib
import os
import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

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


def own(name: str) -> Any:
    """Import what a description names as FILE.NAME."""
    file, _, word = name.partition(".")
    return getattr(importlib.import_module(f"fleioctl.resources.{file}"), word)


def summary(name: str) -> tuple[str, str] | None:
    """Return (help, section) of a resource from its text: importing all of them for one help page takes too long."""
    package, _, stem = names()[name].removeprefix("fleioctl.").partition(".")
    text = (HERE / package / f"{stem}.py").read_text(encoding="utf-8").partition("RESOURCE = Resource(")[2]
    found = [re.search(rf'^    {key}="(.*)",$', text, re.MULTILINE) for key in ("help", "section")]
    return (found[0][1], found[1][1]) if found[0] and found[1] else None


def groups() -> list[str]:
    """Return the names of all groups that are API resources."""
    return [name for name, module in names().items() if module.startswith("fleioctl.resources.")]
