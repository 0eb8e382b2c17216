"""What the value of an option or an argument can be, as far as that is known without asking a panel."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from fleioctl.changes.results import COLUMNS as RESULT_COLUMNS
from fleioctl.model.formats import FORMATS
from fleioctl.model.registry import groups, places, resource_of
from fleioctl.model.resource import Column, Resource

NAMES = "@names:"
PROFILES, FILES, OPERATIONS = ("@profiles",), ("@files",), (f"{NAMES}history",)
TARGETS = {"CLIENT": "clients", "INVOICE": "invoices", "ZONE": "dns-zones"}
EVERYWHERE = {"--output": FORMATS, "--color": ("auto", "always", "never"), "--profile": PROFILES}
# a metavar such as done|not-done; FILE and N are no alternatives
ALTERNATIVES = re.compile(r"[\w-]+(\|[\w-]+)+")
OBJECT_VERBS = ("list", "show", "create", "update")  # they show objects, so -c takes the columns of the resource


def option_values(path: tuple[str, ...], param: Any) -> tuple[str, ...]:
    """Return the possible values of an option of the command; empty when nothing is known."""
    if param.is_flag:
        return ()
    flag = next(each for each in param.opts if each.startswith("--"))
    # what is known for certain first; names of objects last, since these cost a call
    known = EVERYWHERE.get(flag) or _listed(path, flag) or _spelled(param) or _choices(path).get(flag, ())
    return known or _references(path).get(flag, ())


def argument_values(path: tuple[str, ...], param: Any) -> tuple[str, ...]:
    """Return the possible values of a positional argument; names of objects come from a list, see names_of."""
    word = str(param.metavar or "").strip("[].")
    if path[0] in groups() and word in ("TARGET", *TARGETS):
        return names_of(TARGETS.get(word, path[0]))
    return {"PROFILE": PROFILES, "OP": OPERATIONS, "GROUP COMMAND": tuple(places())}.get(word) or _spelled(param)


def names_of(group: str) -> tuple[str, ...]:
    """Return the mark that the shells replace by the names of a group, read from a file of their own."""
    return (f"{NAMES}{group}",)


def group_named(values: Sequence[str]) -> str:
    """Return the group of such a mark; empty for other values."""
    return values[0].removeprefix(NAMES) if values and values[0].startswith(NAMES) else ""


def columns(path: tuple[str, ...]) -> tuple[str, ...]:
    """Return what -c can show for a command."""
    return tuple(column.path for column in _columns(path))


def _spelled(param: Any) -> tuple[str, ...]:
    """Read the metavar: `done|not-done` names the values, FILE a file."""
    metavar = str(param.metavar or "")
    if metavar in ("FILE", "FOLDER"):
        return FILES
    return tuple(metavar.split("|")) if ALTERNATIVES.fullmatch(metavar) else ()


def _listed(path: tuple[str, ...], flag: str) -> tuple[str, ...]:
    """Return the fields for --sort."""
    if flag != "--sort" or not path or path[0] not in groups():
        return ()
    from fleioctl.verbs.list import sortable

    return sortable(resource_of(path[0]))


@cache
def _choices(path: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return the choices that the resource describes, by option."""
    if not path or path[0] not in groups():
        return {}
    resource, name = resource_of(path[0]), " ".join(path[1:])
    if name == "list":
        return {f"--{each.name.replace('_', '-')}": each.choices for each in resource.listing.filters if each.choices}
    return {each.flag: each.choices for each in _fields(resource, name) if each.choices}


@cache
def _references(path: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return the groups to whose objects the options refer."""
    if not path or path[0] not in groups():
        return {}
    resource, name = resource_of(path[0]), " ".join(path[1:])
    if name == "list":
        filters = resource.listing.filters
        return {f"--{each.name.replace('_', '-')}": names_of(each.refers) for each in filters if each.refers}
    return {each.flag: names_of(each.refers) for each in _fields(resource, name) if each.refers}


def _fields(resource: Resource, name: str) -> Iterator[Any]:
    actions = [*resource.actions, *([resource.delete] if resource.delete else [])]
    yield from (each for each in resource.fields if name in each.verbs)
    yield from (each for action in actions if action.name == name for each in action.fields)
    yield from (each for view in resource.views if view.name == name for each in view.query)


def _columns(path: tuple[str, ...]) -> tuple[Column, ...]:
    if not path:
        return ()
    if path[0] not in groups():
        found: tuple[Column, ...] = getattr(importlib.import_module(places()[path[0]].module), "COLUMNS", ())
        return found
    resource, name = resource_of(path[0]), " ".join(path[1:])
    if name in OBJECT_VERBS:
        return resource.columns
    view = next((view for view in resource.views if view.name == name), None)
    if view:
        return view.columns
    actions = [*resource.actions, *([resource.delete] if resource.delete else [])]
    return RESULT_COLUMNS if name == "wait" or name in [action.name for action in actions] else ()
