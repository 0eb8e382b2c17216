"""What can be done to the objects of a resource: actions, further reads, commands of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import Enum
from typing import Any

from fleioctl.model.described import described
from fleioctl.model.fields import Column, Field, Nested


class Safety(Enum):
    """When a call may be sent again: the retry classes, which fleioctl.api explains."""

    SAFE = "safe"
    REPEATABLE = "repeatable"
    ONCE = "once"


safe, repeatable, once = Safety.SAFE, Safety.REPEATABLE, Safety.ONCE


@described(frozen=True, eq=False, repr=False)
class Code:
    """A function or class beside the description that does it in a way of its own, imported when it is needed."""

    file: str  # the module in the package of the resource: "credit"
    name: str  # "add"


@described(frozen=True, eq=False, repr=False)
class Becomes:
    """What proves an action done: the state it leads to, or a field with, or without, a value."""

    value: str = ""  # "stopped"; "{name}" stands for an input or a field of the object
    field: str = ""  # "locked"; the state where it is empty
    differs: bool = False  # done when the field has any other value: a migration leaves {host_name}
    idle: bool = False  # done when no task runs any more
    said: str = ""  # what people are told then, where the state is no word for it: "moved to {host_name}"


@described(frozen=True, eq=False, repr=False)
class Seen:
    """Where the panel shows that an action was done, beyond the state that it leads to.

    Texts may name inputs and the object itself: "{group_id}", "{id}".
    """

    rows: str = ""  # where to find it in what is read: "users"; everything, where it is empty
    fields: Mapping[str, str] = field(default_factory=dict)  # what one of them shows: {"id": "{user_id}"}
    like: str = ""  # an input whose value, or each of whose values, one of them is like: "fixed_ips"
    path: str | None = None  # what is read: "openstack/ports"; the object itself when None
    segment: str = ""  # the last part of the URL of what is read of the object: "get_users"
    query: Mapping[str, str] = field(default_factory=dict)  # which narrows it down: {"device_id": "{id}"}
    lacks: bool = False  # it is done when none of them shows it any more
    hidden: tuple[str, ...] = ()  # inputs that it does not show; with one of them it proves nothing: ("roles",)
    added: bool = False  # there may be others that look the same: it is done when there is one more


@described(frozen=True, eq=False, repr=False)
class Action:
    """A call that changes one object, or with `on_list` the collection."""

    name: str  # the word on the command line: "confirm-resize"
    safety: Safety  # when it may be sent again
    becomes: Becomes | None = None  # what proves it done: Becomes("stopped")
    seen: Seen | None = None  # what shows it done, where no state does: Seen("users", {"id": "{user_id}"})
    help: str = ""  # "Stop running instances."
    destructive: bool = False  # asks first, or needs --yes
    fields: tuple[Field, ...] = ()  # its inputs
    path: str | None = None  # the last part of the URL, the name with underscores when None, "" for the object
    method: str = "POST"  # "DELETE"
    constants: Mapping[str, Any] = field(default_factory=dict)  # sent as they are: {"add_credit": True}
    on_list: bool = False  # the collection as a whole, without targets
    removes: bool = False  # the object goes away
    queued: bool = False  # the answer comes before the work is done
    shows: bool = False  # the answer is what the user wants
    anew: bool = False  # does something also to what is in that state already: reboot
    fallback: str = ""  # the older path, tried on an HTML 404: "resume"
    run: Code | None = None  # what does it in a way of its own: Code("states", "Migrating")
    example: str = ""  # what follows the command in its example, where that is not only the sample
    aliases: tuple[str, ...] = ()  # other words for it: ("resume",)
    since: str = ""  # first version that has it: "2020.02"
    until: str = ""  # first version without it
    moved: str = ""  # what to do instead where it is not there: "There a new port is made: fleioctl ports create."

    @property
    def segment(self) -> str:
        """Return the last part of the URL, empty for the object itself."""
        return self.name.replace("-", "_") if self.path is None else self.path


@described(frozen=True, eq=False, repr=False)
class View:
    """A further read of one object, or with `on_list` of the collection."""

    name: str  # "billing-summary"
    help: str = ""  # "Show the current usage."
    path: str | None = None  # the last part of the URL, as for an action
    query: tuple[Field, ...] = ()  # its inputs, which travel in the URL
    rows: str = ""  # the key that holds a list of objects: "users"
    columns: tuple[Column, ...] = ()  # what tables show of them
    envelope: bool = False  # the answer is paged
    on_list: bool = False  # of the collection as a whole
    safety: Safety = Safety.SAFE  # ONCE for a read that changes something
    method: str = "GET"  # "POST" for a read that wants a body
    example: str = ""  # what follows the command in its example
    nested: tuple[Nested, ...] = ()  # lists within the answer: (Nested("", (Column("name"),)),)
    empty: str = ""  # what it means when nothing is in the answer: "this client has no project"
    since: str = ""  # first version that has it: "2020.03"
    until: str = ""  # first version without it

    @property
    def segment(self) -> str:
        """Return the last part of the URL."""
        return self.name.replace("-", "_") if self.path is None else self.path


@described(frozen=True, eq=False, repr=False)
class Command:
    """A command of the resource's own, imported when it is entered."""

    run: Code  # Code("credit", "add")
    help: str  # "Add to the credit of a client, never twice."
    example: str = ""  # what follows the command in its example
    writes: bool = False  # whether it changes the panel; one that replaces a generated command writes as that does
