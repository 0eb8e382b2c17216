"""At which versions the sandbox answers a call otherwise: read from its descriptions and from the code that serves it.

A description says `since` and `until`; a function compares versions with constants written `2022.05`. So what a
function depends on are the constants of that shape in it and in the functions of the resources that it reaches by
name. Rights are left out: reads that became grants change nothing for the token of the sweep.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from types import CodeType, FunctionType, ModuleType
from typing import Any

from fleioctl.sandbox.resources.registry import ALIASES, FILE_OF, PACKAGE, load
from fleioctl.sandbox.rest.model import Method
from fleioctl.sandbox.rest.viewsets import ViewSet

VERSION = re.compile(r"20\d\d\.\d\d")
CHANGING = Method.CREATE | Method.UPDATE | Method.PATCH | Method.DESTROY


def view_of(path: str) -> ViewSet | None:
    """Return what serves a path, in all versions at once."""
    prefix = ALIASES.get(path, path)
    return load(prefix) if prefix in FILE_OF else None


def of_fields(view: ViewSet, *names: str) -> set[str]:
    """Return when the fields change, only of these names if any are given."""
    said = (*view.since.items(), *view.until.items())
    return {version for key, version in said if not names or set(re.split(r"[=>]", key)) & set(names)}


def of_actions(view: ViewSet, *names: str) -> set[str]:
    """Return when the actions of these names come, go, or answer otherwise."""
    found = [action for action in view.handlers.actions if action.name in names]
    edges = {version for action in found for version in (action.since, action.until)}
    return (edges - {""}).union(*(reached(action.handler) for action in found))


def of_reads(view: ViewSet) -> set[str]:
    """Return when lists and single objects look otherwise."""
    served = [each for method, each in view.handlers.methods.items() if not method & CHANGING]
    return reached(*served, *view.handlers.hooks.values()).union(set(view.available) - {""})


def of_writes(view: ViewSet) -> set[str]:
    """Return when creates, updates and deletes are served otherwise."""
    return reached(*(each for method, each in view.handlers.methods.items() if method & CHANGING))


def reached(*functions: Callable[..., Any]) -> set[str]:
    """Return the versions on which these functions depend."""
    return set().union(*map(_reached, functions))


@cache
def _reached(function: Callable[..., Any]) -> frozenset[str]:
    seen: dict[int, FunctionType] = {}
    waiting = [function]
    while waiting:
        for each in _functions(waiting.pop()):
            if id(each) not in seen:
                seen[id(each)] = each
                waiting.extend(_named(each))
    return frozenset(version for each in seen.values() for version in _versions(each))


def _functions(thing: Any) -> Iterator[FunctionType]:
    if isinstance(thing, partial):
        yield from _functions(thing.func)
        yield from (found for each in thing.args for found in _functions(each))
    elif isinstance(thing, FunctionType) and thing.__module__.startswith(PACKAGE):
        yield thing


def _named(function: FunctionType) -> Iterator[Any]:
    """Give what the names in it mean: functions, also those of a module that it names."""
    names = [name for code in _codes(function.__code__) for name in code.co_names]
    for name in names:
        found = function.__globals__.get(name)
        yield found
        if isinstance(found, ModuleType):
            yield from (vars(found).get(each) for each in names)


def _versions(function: FunctionType) -> Iterator[str]:
    codes = list(_codes(function.__code__))
    named = (function.__globals__.get(name) for code in codes for name in code.co_names)
    for value in (*(constant for code in codes for constant in code.co_consts), *named):
        if isinstance(value, str) and VERSION.fullmatch(value):
            yield value


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes(constant)
