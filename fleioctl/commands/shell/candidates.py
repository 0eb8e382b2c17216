"""What can come next on a line: words, options, and values as far as they are known without asking a panel."""

from __future__ import annotations

import os
import shlex
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from fleioctl.cli import tree
from fleioctl.cli.words import PROGRAM, split_pipe
from fleioctl.commands.shell.names import group_repeated
from fleioctl.completion.table import HELP_FLAGS, Row, global_row, row_of
from fleioctl.completion.values import FILES, PROFILES, group_named, names_of
from fleioctl.model.command import Entry
from fleioctl.model.registry import places

Words = Iterable[tuple[str, str]]

OWN = (("profile", "Show the profile, or use another"), ("exit", "Leave"), ("quit", "Leave"))
REFUSED = ("batch", "shell")


class Found(NamedTuple):
    """What the word under the cursor begins with, and the words it can become, with their help."""

    begun: str
    words: list[tuple[str, str]]


class Position(NamedTuple):
    """Where a line has come to: its command so far, how many arguments it has, and an option that waits."""

    path: tuple[str, ...] = ()
    entry: Entry | None = None
    arguments: int = 0
    option: str = ""


class Candidates:
    """Offers for TAB; `profiles` says which there are, `names` what the objects of a group are called."""

    def __init__(self, profiles: Callable[[], Iterable[str]], names: Callable[[str], Iterable[str]]) -> None:
        self._profiles, self._names = profiles, names

    def after(self, text: str) -> Found:
        """Return what can stand at the end of a text; nothing within or behind quotes or a pipe."""
        try:
            words = shlex.split(text)
        except ValueError:
            return Found("", [])
        if split_pipe(text)[1]:
            return Found("", [])
        begun = "" if not text or text[-1].isspace() else words.pop()
        if not text.endswith(begun):  # a quote that is closed already, or a blank behind a backslash
            return Found("", [])
        words = words[1:] if words[:1] == [PROGRAM] else words
        if words == ["profile"]:
            return Found(begun, _beginning(begun, self._values(PROFILES, begun)))
        position, row = _follow(words)
        option, is_value, value = begun.partition("=")
        if is_value and option.startswith("--"):
            position, begun = position._replace(option=option), value
        return Found(begun, _beginning(begun, self._offers(position, row, begun)))

    def _offers(self, position: Position, row: Row, begun: str) -> Words:
        everywhere = global_row()
        if position.option:
            values = _listed((*row.values, *everywhere.values), position.option)
            return self._values(values, begun)
        if begun.startswith("-"):
            return [(flag, "") for each in (row, everywhere) for flag in (*each.valued, *each.flags)] + [
                (flag, "Show help") for flag in HELP_FLAGS
            ]
        if row.words:
            return row.words
        values = _listed(row.values, str(position.arguments + 1))
        return self._values(values or _repeated(position), begun)

    def _values(self, values: Sequence[str], begun: str) -> Iterator[tuple[str, str]]:
        if values == PROFILES:
            return ((name, "") for name in self._profiles())
        if group := group_named(values):
            return ((shlex.quote(name), "") for name in self._names(group))
        return ((shlex.quote(value), "") for value in (_files(begun) if values == FILES else values))


def _follow(words: Sequence[str]) -> tuple[Position, Row]:
    """Walk down the tree as far as the words lead."""
    position, row = Position(), _root()
    for word in words:
        if position.option:
            position = position._replace(option="")
        elif word.startswith("-"):
            waits = word in row.valued or word in global_row().valued
            position = position._replace(option=word if waits else "")
        elif entry := _below(position.entry, word):
            position = Position((*position.path, word), entry)
            row = row_of(position.path, entry)
        else:
            position = position._replace(arguments=position.arguments + 1)
    return position, row


def _repeated(position: Position) -> tuple[str, ...]:
    """Return what stands for the names of a group where a command takes one target after the other."""
    group = group_repeated(position.path, position.entry)
    return names_of(group) if group else ()


def _below(entry: Entry | None, word: str) -> Entry | None:
    if entry is None:
        return tree.load(word) if word in places() else None
    return next((each for each in entry.entries() if each.name == word), None) if entry.entries else None


def _root() -> Row:
    words = [(name, "") for name in places() if name not in REFUSED]
    return Row(words=(*words, *OWN))


def _listed(values: Iterable[tuple[str, tuple[str, ...]]], key: str) -> tuple[str, ...]:
    return next((each for name, each in values if name == key), ())


def _beginning(begun: str, words: Words) -> list[tuple[str, str]]:
    return [(word, help) for word, help in words if word.removeprefix("'").startswith(begun)]  # a name may be quoted


def _files(begun: str) -> list[str]:
    folder = os.path.dirname(begun)
    try:
        with os.scandir(folder or ".") as found:
            names = sorted(f"{entry.name}{'/' * entry.is_dir()}" for entry in found)
    except OSError:
        return []
    return [os.path.join(folder, name) for name in names if not name.startswith(".")]
