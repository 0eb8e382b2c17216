"""The vocabulary in which a resource of the panel is described; frozen, pure data.

Without eq and repr the classes are made in half the time, and every command makes them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Literal

from fleioctl.text.naming import spelled, titled


class Safety(Enum):
    """When a call may be sent again (safety.md 1)."""

    SAFE = "safe"
    REPEATABLE = "repeatable"
    ONCE = "once"


safe, repeatable, once = Safety.SAFE, Safety.REPEATABLE, Safety.ONCE

Type = Literal["text", "file", "integer", "number", "decimal", "boolean", "date", "json"]
Kind = Literal["text", "state", "age", "money", "size", "megabytes", "gigabytes", "boolean"]


@dataclass(frozen=True, eq=False, repr=False)
class Column:
    """One field of the objects as people see it.

    `path` is dotted (`client.name`); `kind` tells tables how to write the value; `unit` is the path of a
    currency for money. Tables drop columns from the right when they do not fit, never the first.
    """

    path: str
    title: str = ""
    kind: Kind = "text"
    unit: str = ""

    @property
    def heading(self) -> str:
        """Return the title, made from the path when none was given."""
        return self.title or titled(self.path.rsplit(".", 1)[-1])


@dataclass(frozen=True, eq=False, repr=False)
class Field:
    """One input of a create, an update or an action.

    `name` is the API's key, dotted when nested (`boot_source.source_id`); `option` a friendlier option name;
    `refers` the group whose objects may be given by name; `check` a local validation (`email`, `country`, …);
    `secret` values come by prompt, standard input or file; `encoded` lists travel as a string of JSON; a `file`
    may be given as @FILE. `verbs` says where the field exists, `put` that only PUT changes it, `query` that it
    travels in the URL. `among` is SEGMENT:KEY of a read of the target itself that lists what may be given by name.
    """

    name: str
    help: str = ""
    type: Type = "text"
    required: bool = False
    choices: tuple[str, ...] = ()
    max_length: int = 0
    refers: str = ""
    option: str = ""
    many: bool = False
    secret: bool = False
    check: str = ""
    verbs: tuple[str, ...] = ("create", "update")
    put: bool = False
    query: bool = False
    encoded: bool = False
    among: str = ""

    @property
    def flag(self) -> str:
        """Return the option as typed, dashes included."""
        return "--" + (self.option or self.name).replace("_", "-").replace(".", "-")

    @property
    def parameter(self) -> str:
        """Return the Python name under which the option arrives."""
        return self.flag[2:].replace("-", "_")


@dataclass(frozen=True, eq=False, repr=False)
class Filter:
    """One named filter of a list: a query parameter, or with `field` (and `operator`) a part of `filtering=`."""

    name: str
    help: str = ""
    param: str = ""
    field: str = ""
    operator: str = "="
    type: Type = "text"
    choices: tuple[str, ...] = ()
    refers: str = ""

    @property
    def parameter(self) -> str:
        """Return the Python name under which the option arrives."""
        return self.name.replace("-", "_")


@dataclass(frozen=True, eq=False, repr=False)
class Action:
    """A call that changes one object, or with `on_list` the collection.

    `becomes` is the state that proves it done, or FIELD=VALUE, or FIELD!=VALUE, where {name} stands for an input or
    a field of the object, or `idle`; `anew` that it does something also to what is in that state already.
    `removes` says that the object goes away; `path` defaults to the
    name with underscores; `constants` are sent as they are; `queued` that the answer comes before the work is
    done; `shows` that the answer is what the user wants; `fallback` is the older path, tried on 404; `run` names
    the FILE.CLASS in resources/ that does it in a way of its own; `example` is what follows the command's name in its
    example, where that is not only the resource's sample.
    """

    name: str
    safety: Safety
    becomes: str = ""
    help: str = ""
    destructive: bool = False
    fields: tuple[Field, ...] = ()
    path: str | None = None
    method: str = "POST"
    constants: Mapping[str, Any] = field(default_factory=dict)
    on_list: bool = False
    removes: bool = False
    queued: bool = False
    shows: bool = False
    anew: bool = False
    fallback: str = ""
    run: str = ""
    example: str = ""

    @property
    def segment(self) -> str:
        """Return the last part of the URL, empty for the object itself."""
        return self.name.replace("-", "_") if self.path is None else self.path


@dataclass(frozen=True, eq=False, repr=False)
class View:
    """A further read of one object, or with `on_list` of the collection.

    `rows` is the key that holds a list of objects, shown with `columns`; `envelope` that the answer is paged;
    `example` as for an action.
    """

    name: str
    help: str = ""
    path: str | None = None
    query: tuple[Field, ...] = ()
    rows: str = ""
    columns: tuple[Column, ...] = ()
    envelope: bool = False
    on_list: bool = False
    safety: Safety = Safety.SAFE
    method: str = "GET"
    example: str = ""

    @property
    def segment(self) -> str:
        """Return the last part of the URL."""
        return self.name.replace("-", "_") if self.path is None else self.path


@dataclass(frozen=True, eq=False, repr=False)
class Command:
    """A command of the resource's own; `run` names the FILE.FUNCTION in resources/, imported when it is entered.

    `writes` says that it changes the panel; one that replaces a generated command writes as that does.
    """

    run: str
    help: str
    example: str = ""
    writes: bool = False


@dataclass(frozen=True, eq=False, repr=False)
class Resource:
    """One kind of object of the panel.

    `group` is the word on the command line, from the file's name. `names` are the fields, exact, by which a
    target may be named besides its `key`; `numeric` that ids are digits; `lookup` a query parameter that finds a
    name, `external` one for ids of a billing system; `owner` the path of the client. `state` and `task` are what
    a wait watches. `filterable` is the API's F. `create` and `update` are the methods the API offers, empty for
    none. `strong` are the sets of fields that identify an object before it exists (safety.md 2), `recognise` the
    fields that serve to find it after an ambiguous answer, `settle` the seconds to look for it, `keeps` the
    fields a PUT must carry along (KEY=FIELD where it is read under another name). `sample` is an object of the
    sandbox for the examples in the help, `examples` says what follows a verb in its example. `commands` come on top,
    or replace the generated ones of the same names.
    """

    path: str
    help: str
    columns: tuple[Column, ...]
    filters: tuple[Filter, ...] = ()
    sortable: tuple[str, ...] = ()
    searchable: bool = True
    filterable: bool = True
    fields: tuple[Field, ...] = ()
    actions: tuple[Action, ...] = ()
    views: tuple[View, ...] = ()
    group: str = ""
    section: str = ""
    create: Literal["POST", ""] = "POST"
    update: Literal["PATCH", "PUT", ""] = "PATCH"
    delete: Action | None = Action("delete", repeatable, destructive=True, path="", method="DELETE", removes=True)
    show: bool = True
    key: str = "id"
    numeric: bool = False
    names: tuple[str, ...] = ("name",)
    lookup: str = ""
    external: str = ""
    owner: str = ""
    state: str = ""
    task: str = ""
    failed: tuple[str, ...] = ("error",)
    envelope: Literal["pages", "bare", "zones"] = "pages"
    ordering: str = ""
    created_id: bool = True
    create_timeout: float = 0
    strong: tuple[tuple[str, ...], ...] = ()
    recognise: tuple[str, ...] = ("name",)
    settle: float = 30
    keeps: tuple[str, ...] = ()
    ready: str = ""
    sample: str = ""
    examples: Mapping[str, str] = field(default_factory=dict)
    commands: Mapping[str, Command] = field(default_factory=dict)

    @property
    def plural(self) -> str:
        """Return the words of the group, for messages."""
        return spelled(self.group)

    @property
    def noun(self) -> str:
        """Return the singular, for messages; of a log it is an entry."""
        words = self.plural
        if words.endswith("ies"):
            return words[:-3] + "y"
        return words.removesuffix("s") if words.endswith("s") else f"{words} entry"
