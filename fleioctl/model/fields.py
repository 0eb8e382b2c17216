"""Columns, fields and filters: what the objects of a resource have, in the words of the API.

`since` and `until` are panel versions (`2022.05`): from the first on, and before the second, the panel knows it;
empty means always. Without eq and repr the classes are made in half the time, and every command makes them.
"""

from __future__ import annotations

from typing import Literal

from fleioctl.model.described import described
from fleioctl.text.naming import titled

Type = Literal["text", "prose", "file", "integer", "number", "decimal", "boolean", "date", "json"]
Kind = Literal["text", "state", "age", "money", "size", "megabytes", "gigabytes", "boolean"]


@described(frozen=True, eq=False, repr=False)
class Column:
    """One field of the objects as people see it; tables drop spare columns, then from the right, never the first."""

    path: str  # dotted into the object: "client.name"
    title: str = ""  # "E-mail"; made from the path when empty
    kind: Kind = "text"  # how tables write the value: "age" for 2019-11-27T14:36:45+02:00
    unit: str = ""  # path of the currency of money: "currency"
    refers: str = ""  # the group of a bare id, so that people see its name in `show`: "users"
    since: str = ""  # first version that has it: "2020.10"
    until: str = ""  # first version without it: "2022.05"
    spare: int = 0  # goes first where room is scarce, 2 before 1; an id only beside names: a uuid says less than they
    folds: bool = False  # takes several lines rather than being cut: a detail, addresses to write to
    moved: str = ""  # where it lives where it is gone: "It is the user's: fleioctl clients users."

    @property
    def heading(self) -> str:
        """Return the title, made from the path when none was given."""
        return self.title or titled(self.path.rsplit(".", 1)[-1])


@described(frozen=True, eq=False, repr=False)
class Sort:
    """A field to sort by that only some versions know; of others the server ignores it silently."""

    field: str  # "paid_until"
    also: str = ""  # its name in other versions, sent beside it: an unknown one is ignored
    since: str = ""  # first version that has it: "2020.10"
    until: str = ""  # first version without it


@described(frozen=True, eq=False, repr=False)
class Nested:
    """A list or an object within an object, as people see it below the other fields; or a bare id, by its name."""

    path: str  # its key: "items"; empty for an answer that is itself a map of objects
    columns: tuple[Column, ...] = ()  # those of its table
    title: str = ""  # "Conversation"; made from the path when empty
    refers: str = ""  # the group of the bare ids that it is: "users"; they stay among the other fields
    texts: tuple[str, ...] = ()  # where somebody's words may be, in a conversation: ("reply_text", "note_text")


@described(frozen=True, eq=False, repr=False)
class Among:
    """Where the target itself lists what a field may name; Among("resize", "flavors") reads flavors of <id>/resize."""

    segment: str  # last part of the URL, empty for the object itself
    key: str  # the key that holds the list
    sends: str = "id"  # what of the one that is meant is sent: "name" for hosts


@described(frozen=True, eq=False, repr=False)
class Field:
    """One input of a create, an update or an action."""

    name: str  # the API's key, dotted when nested: "boot_source.source_id"
    help: str = ""  # "Name of the instance."
    type: Type = "text"  # what its values are, also in files: "decimal" keeps its digits
    required: bool = False  # a create without it is refused here
    choices: tuple[str, ...] = ()  # the only values: ("public", "private")
    max_length: int = 0  # characters the panel takes: 127
    refers: str = ""  # the group whose objects may be given by name: "flavors"
    option: str = ""  # a friendlier option name: "network" for nics
    many: bool = False  # repeatable, travels as a list
    secret: bool = False  # comes by prompt, standard input or file, and is never shown
    check: str = ""  # a local validation: "email", "country"
    verbs: tuple[str, ...] = ("create", "update")  # where it exists
    put: bool = False  # only PUT changes it, PATCH ignores it with 200
    query: bool = False  # travels in the URL
    both: bool = False  # in the URL and in the body, since versions differ: unknown ones are ignored
    encoded: bool = False  # a list that travels as a string of JSON: "[12]"
    among: Among | None = None  # what the target itself offers
    since: str = ""  # first version that has it: "2020.10"
    until: str = ""  # first version without it: "2022.05"
    moved: str = ""  # where it lives where it is gone: "the e-mail is the user's: users update"

    @property
    def flag(self) -> str:
        """Return the option as typed, dashes included."""
        return "--" + (self.option or self.name).replace("_", "-").replace(".", "-")

    @property
    def parameter(self) -> str:
        """Return the Python name under which the option arrives."""
        return self.flag[2:].replace("-", "_")


@described(frozen=True, eq=False, repr=False)
class Filter:
    """One named filter of a list: a query parameter, or with `field` a part of `filtering=`."""

    name: str  # the option: "credit_below"
    help: str = ""  # "Only of this client."
    param: str = ""  # the query parameter where it has another name: "uptodate_credit_max"
    field: str = ""  # the field of filtering=: "project__service__client__id"
    operator: str = "="  # how the field is compared: "<="
    type: Type = "text"  # what its values are
    choices: tuple[str, ...] = ()  # the usual values; others pass, since newer panels know more
    refers: str = ""  # the group whose objects may be given by name: "clients"
    among: Among | None = None  # where that object lists the ids which pass: a client its users
    since: str = ""  # first version that has it: "2020.10"
    until: str = ""  # first version without it: "2022.05"

    @property
    def parameter(self) -> str:
        """Return the Python name under which the option arrives."""
        return self.name.replace("-", "_")
