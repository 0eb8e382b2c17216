"""What a kind of object is: its stored fields, its lists, and what serves its calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from fleioctl.sandbox.rest.model import (
    EVERYTHING,
    Action,
    Field,
    Handlers,
    Method,
    Parameter,
    read_link,
    read_parameter,
)
from fleioctl.sandbox.versions import NEWEST, exists

if TYPE_CHECKING:
    from fleioctl.sandbox.http.response import Answer

Handler = TypeVar("Handler", bound="Callable[..., Answer | Any]")


@dataclass(frozen=True, eq=False, repr=False)
class ViewSet:
    """One kind of object: `ViewSet("widgets", text="name status", required="name", order="name")` is enough.

    Fields are named by type, separated by spaces. A link is `client>clients:id,name` (shown as that object),
    `invoice>billing/invoices` (shown as the id) or `groups>>clientgroups` (a list). `named`, `order` and `search`
    name fields, `param=path__to__value` where they differ; no `order` means any field. `key` is `small`, `random`
    or `uuid`, or else the field that is the id. `basename` turns per-action permissions on; `keys` lists them where
    they are not simply all writing calls. `hidden` fields can be filtered by but are not shown, `detail` ones only on
    retrieve, `readonly` ones never taken, times of the panel's own only where they are `open`. `since`
    and `until` say which versions have a field, a parameter, a choice (`status=closed`), a sort key alone
    (`ordering=name`) or the word `filtering`; `available` says so for the whole resource.
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
    methods: Method = EVERYTHING
    required: str = ""
    readonly: str = ""
    open: str = ""
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
    anonymous: bool = False
    since: Mapping[str, str] = field(default_factory=dict)
    until: Mapping[str, str] = field(default_factory=dict)
    available: tuple[str, str] = ("", "")
    version: str = NEWEST
    absent: frozenset[str] = frozenset()
    handlers: Handlers = field(default_factory=Handlers)

    def handles(self, methods: Method) -> Callable[[Handler], Handler]:
        """Serve these of the common calls by the function."""

        def register(function: Handler) -> Handler:
            self.handlers.methods.update(dict.fromkeys(methods, function))
            return function

        return register

    def action(
        self, method: str, *names: str, detail: bool = True, since: str = "", until: str = ""
    ) -> Callable[[Handler], Handler]:
        """Serve an action by the function, which names it unless `names` are given; on the list without `detail`."""

        def register(function: Handler) -> Handler:
            found = (Action(method, name, function, detail, since, until) for name in names or [function.__name__])
            self.handlers.actions.extend(found)
            return function

        return register

    def annotate(self, name: str, type: str) -> Callable[[Handler], Handler]:
        """Compute a field, to filter by, with the function."""

        def register(function: Handler) -> Handler:
            self.handlers.annotations[name] = (type, function)
            return function

        return register

    def representation(self, function: Handler) -> Handler:
        """Show objects as the function says, and not field by field."""
        return self._hook("representation", function)

    def extra_fields(self, function: Handler) -> Handler:
        """Let the function add to the fields shown."""
        return self._hook("extra_fields", function)

    def get_object(self, function: Handler) -> Handler:
        """Let the function find the object of a call."""
        return self._hook("get_object", function)

    def queryset(self, function: Handler) -> Handler:
        """Let the function say which objects there are for callers."""
        return self._hook("queryset", function)

    def search_also(self, function: Handler) -> Handler:
        """Let the function find a word where no search field has it."""
        return self._hook("search_also", function)

    def _hook(self, name: str, function: Handler) -> Handler:
        self.handlers.hooks[name] = function
        return function

    def hook(self, name: str) -> Callable[..., Any] | None:
        """Return the function registered under this name."""
        return self.handlers.hooks.get(name)

    def at(self, version: str) -> ViewSet:
        """Return the resource as it is in a version."""
        early = {name for name, since in self.since.items() if version < since}
        absent = frozenset(early | {name for name, until in self.until.items() if version >= until})
        if not absent:
            return replace(self, version=version)
        lists: dict[str, Any] = {name: _without(getattr(self, name), absent) for name in LISTS}
        sortable = {name.removeprefix("ordering=") for name in absent if name.startswith("ordering=")}
        lists["order"] = _without(lists["order"], frozenset(sortable))
        lists["choices"] = {name: _without_choices(name, words, absent) for name, words in self.choices.items()}
        return replace(
            self, **lists, filterable=self.filterable and "filtering" not in absent, version=version, absent=absent
        )

    def has(self, action: Action) -> bool:
        """Tell whether this version has the action."""
        return exists(self.version, action.since, action.until)

    @property
    def is_available(self) -> bool:
        """Tell whether this version has the resource."""
        return exists(self.version, *self.available)

    @cached_property
    def fields(self) -> dict[str, Field]:
        """Return all stored fields by name, the id first."""
        kind = {"small": "integer", "random": "integer"}.get(self.key, "text")
        found = {"id": Field("id", kind)}
        for kind in TYPES:
            found.update({name: Field(name, kind) for name in getattr(self, kind).split()})
        for words in self.links.split():
            link = read_link(words)
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
    def filters(self) -> tuple[Parameter, ...]:
        """Return the named filters."""
        return tuple(map(read_parameter, self.named.split()))

    @cached_property
    def sortable(self) -> tuple[Parameter, ...]:
        """Return what `ordering` may name."""
        plain = " ".join(name for name, each in self.fields.items() if each.type != "data")
        return tuple(map(read_parameter, (self.order or plain).split()))

    @cached_property
    def inputs(self) -> tuple[Field, ...]:
        """Return the fields that a caller may set."""
        closed = {"id", self.created, self.updated, *self.readonly.split()}
        closed -= {self.key} & {"id"} | set(self.open.split())
        return tuple(each for each in self.fields.values() if each.name not in closed)


class Views(Mapping[str, ViewSet]):
    """All resources of one version of the panel, by prefix."""

    version: str


TYPES = ("text", "integer", "number", "money", "flag", "moment", "day", "data")
LISTS = (*TYPES, *"links required readonly hidden detail unique nullable named order search keys".split())  # noqa: SIM905


def _without_choices(name: str, words: str, absent: frozenset[str]) -> str:
    return " ".join(word for word in words.split() if f"{name}={word}" not in absent)


def _without(names: str, absent: frozenset[str]) -> str:
    return " ".join(word for word in names.split() if word.partition(">")[0].partition("=")[0] not in absent)
