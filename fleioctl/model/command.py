"""One word of the command line: a command, or a group of further words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

Function = Callable[..., None]

SECTIONS = ("Start", "Customers", "Billing", "Compute", "Network", "Storage", "Support", "System")


class Entry(NamedTuple):
    """A word with its help; `function` or `entries` is called only when the word is entered.

    A function takes the Session first and then what its signature says, in Typer's terms. `default` names the
    command that a group runs when none of its words is given; `writes` that it changes the panel, so that each of its
    errors says whether it did.
    """

    name: str
    help: str
    function: Callable[[], Function] | None = None
    entries: Callable[[], Sequence[Entry]] | None = None
    section: str = ""
    example: str = ""
    notes: str = ""
    default: str = ""
    writes: bool = False
    aliases: tuple[str, ...] = ()


def group(
    name: str,
    help: str,
    *functions: Function,
    section: str = "Start",
    default: str = "",
    writing: Sequence[Function] = (),
) -> Entry:
    """Make a group from functions whose docstrings are their help; `writing` are those that change the panel."""
    # the same ones on every entry: they are keys of caches
    entries = cache(lambda: [command(each)._replace(writes=each in writing) for each in functions])
    return Entry(name, help, entries=entries, section=section, default=default)


def command(function: Function, name: str = "", *, section: str = "Start") -> Entry:
    """Make a command from a function: first line of its docstring is the help, an `Example:` line the example."""
    lines = [line.strip() for line in (function.__doc__ or "").strip().splitlines()]
    example = next((line.removeprefix("Example: ") for line in lines if line.startswith("Example: ")), "")
    word = name or function.__name__.rstrip("_").replace("_", "-")
    return Entry(word, lines[0] if lines else "", function=lambda: function, section=section, example=example)
