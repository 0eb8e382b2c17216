"""The parts of a resource's description: calls, fields, parameters, actions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Flag, auto
from typing import Any


class Method(Flag):
    """The calls that every resource may have."""

    LIST = auto()
    RETRIEVE = auto()
    CREATE = auto()
    UPDATE = auto()
    PATCH = auto()
    DESTROY = auto()


LIST, RETRIEVE, CREATE = Method.LIST, Method.RETRIEVE, Method.CREATE
UPDATE, PATCH, DESTROY = Method.UPDATE, Method.PATCH, Method.DESTROY
NOTHING = Method(0)
EVERYTHING = LIST | RETRIEVE | CREATE | UPDATE | PATCH | DESTROY


@dataclass(frozen=True, eq=False, repr=False)
class Field:
    """One stored field: its type, and for a link the resource it names and the keys shown of it."""

    name: str
    type: str
    target: str = ""
    shown: tuple[str, ...] = ()
    many: bool = False


@dataclass(frozen=True, eq=False, repr=False)
class Parameter:
    """A query parameter or ordering key, and the path of the value behind it."""

    name: str
    path: str


@dataclass(frozen=True, eq=False, repr=False)
class Action:
    """A call of its own, such as `POST /openstack/instances/<id>/start`, and the versions that have it."""

    method: str
    name: str
    handler: Callable[..., Any]
    detail: bool
    since: str
    until: str


@dataclass(eq=False, repr=False)
class Handlers:
    """What a resource does in its own way; filled by the decorators."""

    methods: dict[Method, Callable[..., Any]] = field(default_factory=dict)
    actions: list[Action] = field(default_factory=list)
    annotations: dict[str, tuple[str, Callable[..., Any]]] = field(default_factory=dict)
    hooks: dict[str, Callable[..., Any]] = field(default_factory=dict)


def read_link(words: str) -> Field:
    """Read a link such as `client>clients:id,name`."""
    name, _, rest = words.partition(">")
    target, _, shown = rest.lstrip(">").partition(":")
    return Field(name, "link", target, tuple(filter(None, shown.split(","))), rest.startswith(">"))


def read_parameter(word: str) -> Parameter:
    """Read a parameter such as `network_id=network`."""
    name, _, path = word.partition("=")
    return Parameter(name, path or name)
