"""The steps between the oldest panel and today's: at which version which command is another than just before.

Nothing is listed by hand. A command changes where its description says `since` or `until`, or where the sandbox
serves its calls otherwise (panel_changes.py); the steps are all those versions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from fleioctl.model import registry
from fleioctl.model.resource import Resource, Sort
from fleioctl.sandbox.resources.registry import FILE_OF
from fleioctl.sandbox.versions import NEWEST, OLDEST

from ..exceptions import LINES, SENDS
from . import panel_changes
from .today import groups, resource_of, sorts_of


@dataclass(frozen=True, order=True)
class Part:
    """One thing that the sweep tries: what sort of command, of which group, and its name."""

    sort: str
    group: str
    name: str = ""

    def __str__(self) -> str:
        return f"{self.group} {self.name or self.sort}" + (f" ({self.sort})" if self.name else "")


READS, WRITES = ("list", "filter", "order", "view"), ("objects", "action", "line")


@cache
def steps() -> tuple[str, ...]:
    """Return every version between both ends at which a command changes."""
    found = {version for whole in (OLDEST, NEWEST) for part in parts(whole) for version in changes(part)}
    found |= {version for group in registry.groups() for version in _all_of(registry.resource_of(group))}
    return tuple(sorted(version for version in found if OLDEST < version < NEWEST))


def parts(version: str) -> list[Part]:
    """Return all that there is to try on a panel of this version."""
    return [part for group in groups(version) for part in _parts(resource_of(group, version), version)]


def changed(version: str) -> list[Part]:
    """Return what is another on this panel than on one of the version before."""
    return [part for part in parts(version) if version in changes(part)]


def differing(older: str, newer: str) -> list[Part]:
    """Return what there is on the older panel and changed until the newer."""
    return [part for part in parts(older) if any(older < version <= newer for version in changes(part))]


def _parts(resource: Resource, version: str) -> list[Part]:
    group, found = resource.group, []
    if "list" not in resource.commands:
        found.append(Part("list", group))
        found.extend(Part("filter", group, each.name) for each in resource.listing.filters)
        found.extend(Part("order", group, field) for field in sorts_of(group, version))
    if resource.create or resource.update or resource.delete:
        found.append(Part("objects", group))
    found.extend(Part("view", group, each.name) for each in resource.views)
    found.extend(Part("action", group, each.name) for each in resource.actions)
    found.extend(Part("line", group, line.partition(" ")[2]) for line in LINES if line.split()[0] == group)
    return found


@cache
def changes(part: Part) -> frozenset[str]:
    """Return the versions at which a command changes."""
    resource = registry.resource_of(part.group)
    return frozenset(CHANGES[part.sort](resource, part.name) | _edges([resource]))


def _edges(described: Iterable[Any]) -> set[str]:
    return {edge for one in described for edge in (one.since, one.until) if edge}


def _all_of(resource: Resource) -> set[str]:
    found = (*resource.columns, *resource.fields, *resource.actions, *resource.views, *resource.listing.filters)
    more = (*resource.identity.through, *(each for each in resource.listing.sortable if isinstance(each, Sort)))
    inner = [field for action in resource.actions for field in action.fields]
    return _edges([*found, *more, *inner]) | _place(resource)


def _place(resource: Resource) -> set[str]:
    return {resource.older.until} if resource.older else set()


def _of_list(resource: Resource, _: str) -> set[str]:
    found = _edges([*resource.columns, *resource.identity.through]) | _place(resource)
    view = panel_changes.view_of(resource.path)
    return found | panel_changes.of_reads(view) | panel_changes.of_fields(view) if view else found


def _of_filter(resource: Resource, name: str) -> set[str]:
    meant = [each for each in resource.listing.filters if each.name == name]
    words = {word for each in meant for word in (each.name, each.param, each.field, each.field and "filtering")}
    return _edges(meant) | _place(resource) | _of_fields(resource, words)


def _of_order(resource: Resource, field: str) -> set[str]:
    sorts = [each for each in resource.listing.sortable if isinstance(each, Sort) and each.field == field]
    also = {each.also for each in sorts}
    return _edges(sorts) | _place(resource) | _of_fields(resource, {field, *also})


def _of_fields(resource: Resource, names: Iterable[str]) -> set[str]:
    view = panel_changes.view_of(resource.path)
    return panel_changes.of_fields(view, *filter(None, names)) if view else set()


def _of_objects(resource: Resource, _: str) -> set[str]:
    found = _edges([*resource.fields, *(resource.delete.fields if resource.delete else ())])
    view = panel_changes.view_of(resource.path)
    return found | panel_changes.of_writes(view) | panel_changes.of_fields(view) if view else found


def _of_action(resource: Resource, name: str) -> set[str]:
    action = next(each for each in resource.actions if each.name == name)
    return _edges([action, *action.fields]) | _of_calls(resource, action.segment, action.fallback)


def _of_view(resource: Resource, name: str) -> set[str]:
    view = next(each for each in resource.views if each.name == name)
    return _edges([view, *view.query, *view.columns]) | _of_calls(resource, view.segment)


def _of_calls(resource: Resource, *names: str) -> set[str]:
    view = panel_changes.view_of(resource.path)
    return panel_changes.of_actions(view, *filter(None, names)) if view else set()


def _of_line(resource: Resource, name: str) -> set[str]:
    """Return when the calls change that the code of a command names, and those it sends by other commands.

    Calls of one word alone are not looked for: `client` and `resume` mean other things in code, too.
    """
    folder = registry.PACKAGE.joinpath(*registry.places()[resource.group].module.split(".")[1:-1])
    file = folder.joinpath(*resource.commands[name].run.file.split(".")).with_suffix(".py")
    words = set(re.findall(r"\b[a-z]+_\w+", file.read_text(encoding="utf-8")))
    views = [view for view in map(panel_changes.view_of, FILE_OF) if view]
    found = {version for view in views for version in panel_changes.of_actions(view, *words)}
    return found.union(*(changes(Part(*part)) for part in SENDS.get(f"{resource.group} {name}", ())))


CHANGES: dict[str, Callable[[Resource, str], set[str]]] = {
    "list": _of_list,
    "filter": _of_filter,
    "order": _of_order,
    "objects": _of_objects,
    "view": _of_view,
    "action": _of_action,
    "line": _of_line,
}
