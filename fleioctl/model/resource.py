"""The vocabulary in which a resource of the panel is described; frozen, pure data.

A resource is its path and columns, and five ideas: how its objects are named (Identity), listed (Listing), made
(Creation), how they live (Lifecycle), and what its help shows (Examples). The words of a description come all from
here; fields and calls are spelled out in their own modules.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Literal

from fleioctl.model.calls import Action, Becomes, Code, Command, Safety, Seen, View, once, repeatable, safe
from fleioctl.model.described import described
from fleioctl.model.fields import Among, Column, Field, Filter, Kind, Nested, Sort, Type
from fleioctl.model.found_by import FoundBy
from fleioctl.text.naming import spelled

__all__ = [
    "Action",
    "Among",
    "AsCode",
    "Becomes",
    "Code",
    "Column",
    "Command",
    "Creation",
    "Examples",
    "Field",
    "Filter",
    "FoundBy",
    "Identity",
    "Kept",
    "Kind",
    "Lifecycle",
    "Listing",
    "Nested",
    "Older",
    "Part",
    "Resource",
    "Safety",
    "Seen",
    "Sort",
    "Through",
    "Type",
    "View",
    "once",
    "repeatable",
    "safe",
]


@described(frozen=True, eq=False, repr=False)
class Through:
    """Objects of another group by which one of these may be named: a client by the e-mail of one of its users."""

    field: str  # what names it: "email"
    group: str  # whose objects have it: "users"
    leads: str  # the field there that lists ours as {id, name}: "clients"
    sign: str = ""  # what such a word must contain, so that not every name costs a call: "@"
    since: str = ""  # first version where it is needed: "2022.05"
    until: str = ""  # first version where it is not


@described(frozen=True, eq=False, repr=False)
class Older:
    """Where a resource lay before it moved."""

    path: str  # "openstack/billing"
    until: str  # the first version with the new place: "2020.10"


DELETE = Action("delete", repeatable, destructive=True, path="", method="DELETE", removes=True)


@described(frozen=True, eq=False, repr=False)
class Identity:
    """How an object is told from the others, and named by people."""

    key: str = "id"  # the field that is its id: "code" for currencies
    numeric: bool = False  # ids are digits, so that digits are always an id
    names: tuple[str, ...] = ("name",)  # fields, exact, that may name it: ("name", "company")
    lookup: str = ""  # the query parameter that finds a name: "name"
    external: str = ""  # the query parameter for ids of a billing system: "external_billing_id"
    owner: str = ""  # path of the client it belongs to: "client"
    through: tuple[Through, ...] = ()  # other objects that name it: the users of a client


@described(frozen=True, eq=False, repr=False)
class Listing:
    """How the list is narrowed down, ordered and wrapped."""

    filters: tuple[Filter, ...] = ()  # the named filters
    sortable: tuple[str | Sort, ...] = ()  # fields the server orders by; it ignores others silently
    searchable: bool = True  # whether it takes search=
    filterable: bool = True  # whether it takes filtering=
    ordering: str = ""  # a stable order, for pages: "-created"
    envelope: Literal["pages", "bare", "zones"] = "pages"  # "bare" for a plain array without pages


@described(frozen=True, eq=False, repr=False)
class Creation:
    """How a new object is known before it exists, and found after an answer that was lost."""

    strong: tuple[tuple[str, ...], ...] = ()  # sets of fields that identify it: (("client", "name"),)
    recognise: tuple[str, ...] = ("name",)  # fields that serve to find it after an ambiguous answer
    settle: float = 30  # seconds to look for it: 120 for an instance
    answers_id: bool = True  # whether the answer to a create has the id
    timeout: float = 0  # seconds the panel may hold the call, where that is more than usual: 660


@described(frozen=True, eq=False, repr=False)
class Lifecycle:
    """The states of an object, as far as they can be waited for."""

    state: str = ""  # the field that a wait watches: "status"
    task: str = ""  # the field that names work under way, null when idle: "display_task"
    ready: str = ""  # the state in which a new one can be used: "active"
    failed: tuple[str, ...] = ("error",)  # states in which waiting is of no use


@described(frozen=True, eq=False, repr=False)
class Examples:
    """What the examples in the help say; all of them work on the sandbox."""

    sample: str = ""  # a name of an object of the sandbox: "cache"
    verbs: Mapping[str, str] = field(default_factory=dict)  # what follows a verb: {"list": "--status active"}


@described(frozen=True, eq=False, repr=False)
class Part:
    """A list within an object that a file carries with it: the rules of a security group."""

    name: str  # its key in the file: "rules"
    noun: str  # "rule"
    fields: tuple[Field, ...]  # what a file says of each; refers= its parent's own group means a sibling of the parent
    key: tuple[str, ...]  # the fields that tell it from the others of its parent: ("name", "type")
    run: Code  # a class that reads and sends them: Code("records", "Records"); verbs/as_code/parts says how
    changes: bool = True  # whether one can be changed; otherwise it is deleted and made anew


@described(frozen=True, eq=False, repr=False)
class AsCode:
    """How an object is known in a file that is to hold for any panel."""

    key: tuple[str, ...] = ("name",)  # fields that name it there: ("product", "cycle", "cycle_multiplier")
    instead: tuple[tuple[str, ...], ...] = ()  # other keys, the best first, for what lacks this one: (("email",),)
    left_out: tuple[str, ...] = ()  # fields the panel computes, or that no file should carry: ("status",)
    unsaid: str = ""  # what cannot be expressed, for a comment: "who is in the group"
    parts: tuple[Part, ...] = ()  # lists that belong to it
    rooted: tuple[str, ...] = ()  # fields that the panel ends with a dot: ("name",) of a zone
    made: Code | None = None  # turns the request of a create into what the panel wants: Code("create", "with_people")


@described(frozen=True, eq=False, repr=False)
class Kept:
    """A field that a PUT must carry along, read under another name than it is sent."""

    name: str  # "default_project"
    source: str  # "default_project_id"


@described(frozen=True, eq=False, repr=False)
class Resource:
    """One kind of object of the panel; its group and section are those of its file."""

    path: str  # below /staffapi: "openstack/instances"
    help: str  # "Servers of clients: create, control, connect, move."
    columns: tuple[Column, ...]  # what tables, csv and tsv show
    fields: tuple[Field, ...] = ()  # the inputs of create and update
    actions: tuple[Action, ...] = ()  # what else can be done
    views: tuple[View, ...] = ()  # further reads
    nested: tuple[Nested, ...] = ()  # lists within an object that people see as tables: (Nested("items", …),)
    commands: Mapping[str, Command] = field(default_factory=dict)  # come on top, or replace generated ones
    show: bool = True  # whether one object can be read
    create: Literal["POST", ""] = "POST"  # the method, empty for none
    update: Literal["PATCH", "PUT", ""] = "PATCH"  # the method, empty for none
    delete: Action | None = DELETE  # None where the API has none
    keeps: tuple[str | Kept, ...] = ()  # fields a PUT must carry along: ("name", "email")
    identity: Identity = Identity()
    listing: Listing = Listing()
    creation: Creation = Creation()
    lifecycle: Lifecycle = Lifecycle()
    examples: Examples = Examples()
    as_code: AsCode | None = None  # whether it is in export, diff and apply, and under which key
    found_by: tuple[FoundBy, ...] = ()  # for `find`: FoundBy(("mac",), ("mac_address",))
    older: Older | None = None  # where it lay in older versions
    since: str = ""  # first panel version that has it: "2020.03"
    until: str = ""  # first panel version without it
    group: str = ""  # the word on the command line, from the file's name: "instances"
    section: str = ""  # the part of the help, from the folder's name: "Compute"

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
