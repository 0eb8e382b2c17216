"""The words in which a resource of the panel is written down; the tables in resources/ are made of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from .reply import Answer

Handler = TypeVar("Handler", bound="Callable[..., Answer | Any]")


@dataclass(frozen=True)
class Field:
    """One stored field: its type, and for a link the resource it names and the keys shown of it."""

    name: str
    type: str
    target: str = ""
    shown: tuple[str, ...] = ()
    many: bool = False


@dataclass(frozen=True)
class Listed:
    """A query parameter or ordering key, and the path of the value behind it."""

    name: str
    path: str


@dataclass(frozen=True, eq=False, repr=False)
class Generic:
    """One kind of object: `Generic("widgets", text="name status", required="name", order="name")` is enough.

    Fields are named by type, separated by spaces. A link is `client>clients:id,name` (shown as that object),
    `invoice>billing/invoices` (shown as the id) or `groups>>clientgroups` (a list). `calls` are the letters of the
    specification: L R C U T X. `named`, `order` and `search` name fields, `param=path__to__value` where
    they differ; no `order` means any field. `key` is `small`, `random` or `uuid`, or else the field that is the id.
    `basename` turns per-action permissions on; `keys` lists them where they are not simply all writing calls.
    `hidden` fields can be filtered by but are not shown, `detail` ones only on retrieve, `readonly` ones never taken.
    """

    prefix: str
    text: str = ""
    integer: str = ""
    number: str = ""
    money: str = ""
    flag: str = ""
    moment: str = ""
    day: str = ""
    data: str = ""
    links: str = ""
    reverse: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    key: str = "small"
    calls: str = "LRCUTX"
    required: str = ""
    readonly: str = ""
    hidden: str = ""
    detail: str = ""
    unique: str = ""
    nullable: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)
    limits: Mapping[str, int] = field(default_factory=dict)
    defaults: Mapping[str, Any] = field(default_factory=dict)
    created: str = ""
    updated: str = ""
    named: str = ""
    order: str = ""
    search: str = ""
    oldest_first: bool = False
    by: str = ""
    filterable: bool = False
    basename: str = ""
    keys: str = ""
    lists_permissions: bool = True
    superuser: bool = False
    special: dict[str, Callable[..., Any]] = field(default_factory=dict, compare=False)

    def call(self, *names: str) -> Callable[[Handler], Handler]:
        """Serve these calls, written as in the specification: `L`, `POST start`, `GET *summary`; or `shown`."""

        def register(function: Handler) -> Handler:
            self.special.update(dict.fromkeys(names, function))
            return function

        return register

    @cached_property
    def fields(self) -> dict[str, Field]:
        """Return all stored fields by name, the id first."""
        kind = {"small": "integer", "random": "integer"}.get(self.key, "text")
        found = {"id": Field("id", kind)}
        for kind in ("text", "integer", "number", "money", "flag", "moment", "day", "data"):
            found.update({name: Field(name, kind) for name in getattr(self, kind).split()})
        for words in self.links.split():
            link = _link(words)
            found[link.name] = link
        return found

    @cached_property
    def blank(self) -> dict[str, Any]:
        """Return an object with something in every field."""
        empty = {"text": "", "flag": False}
        found = {each.name: empty.get(each.type, [] if each.many else None) for each in self.fields.values()}
        return {**found, **dict.fromkeys(self.nullable.split()), **self.defaults}

    @cached_property
    def visible(self) -> tuple[tuple[Field, ...], tuple[Field, ...]]:
        """Return the fields that a list and a single object show."""
        hidden = set(self.hidden.split())
        single = tuple(each for each in self.fields.values() if each.name not in hidden)
        alone = set(self.detail.split())
        return tuple(each for each in single if each.name not in alone), single

    @cached_property
    def listed(self) -> tuple[Listed, ...]:
        """Return the named filters."""
        return tuple(map(_listed, self.named.split()))

    @cached_property
    def sortable(self) -> tuple[Listed, ...]:
        """Return what `ordering` may name."""
        plain = " ".join(name for name, each in self.fields.items() if each.type != "data")
        return tuple(map(_listed, (self.order or plain).split()))

    @cached_property
    def inputs(self) -> tuple[Field, ...]:
        """Return the fields that a caller may set."""
        closed = {"id", self.created, self.updated, *self.readonly.split()} - ({self.key} & {"id"})
        return tuple(each for each in self.fields.values() if each.name not in closed)

    @cached_property
    def permissions(self) -> tuple[str, ...]:
        """Return the permission keys that are checked, without the basename."""
        if self.keys:
            return tuple(self.keys.split())
        verbs = [
            word
            for letter, word in (("C", "create"), ("UT", "update"), ("X", "destroy"))
            if set(letter) & set(self.calls)
        ]
        actions = [
            name.split()[-1].lstrip("*") for name in self.special if name.startswith(("POST ", "PUT ", "DELETE "))
        ]
        return tuple(dict.fromkeys(verbs + actions))


def _link(words: str) -> Field:
    name, _, rest = words.partition(">")
    target, _, shown = rest.lstrip(">").partition(":")
    return Field(name, "link", target, tuple(filter(None, shown.split(","))), rest.startswith(">"))


def _listed(word: str) -> Listed:
    name, _, path = word.partition("=")
    return Listed(name, path or name)
