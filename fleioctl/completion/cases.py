"""The table folded into the branches of a `case`: what is the same is written once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from fleioctl.completion.table import Table

ANY = "*"

Body = tuple[str, ...]


@dataclass(frozen=True)
class Branch:
    """A body for all these keys; in keys of values the first part may be ANY path."""

    keys: tuple[str, ...]
    body: Body


def options(table: Table, kind: str) -> list[Branch]:
    """Return the `flags` or the `valued` options by path."""
    return _folded((path, getattr(row, kind)) for path, row in table.rows.items() if getattr(row, kind))


def words(table: Table) -> list[tuple[str, Sequence[tuple[str, str]]]]:
    """Return the words below each path, with their help."""
    return [(path, row.words) for path, row in table.rows.items() if row.words]


def values(table: Table) -> list[Branch]:
    """Return the values by path and option, `PATH OPTION`; by option alone where all paths agree."""
    found = [(path, *pair) for path, row in table.rows.items() for pair in row.values]
    # numbers stand for positional arguments, which mean something else in each command
    agreed = {option: body for _, option, body in found if not option.isdecimal()}
    for _, option, body in found:
        if agreed.get(option, body) != body:
            del agreed[option]
    # global options mean the same everywhere, so nothing a command says of them may split the branches
    agreed |= dict(table.everywhere.values)
    alone = [(path, option, body) for path, option, body in found if option not in agreed]
    everywhere = _folded((f"{ANY} {option}", body) for option, body in agreed.items())
    return [*_folded((f"{path} {option}", body) for path, option, body in alone), *everywhere]


def _folded(pairs: Iterable[tuple[str, Body]]) -> list[Branch]:
    # most commands of a kind accept the same: one branch `a|b|c)` for all of them
    by_body: dict[Body, list[str]] = {}
    for key, body in pairs:
        by_body.setdefault(body, []).append(key)
    return [Branch(tuple(keys), body) for body, keys in by_body.items()]


def texts(branches: Iterable[Branch], variable: str) -> Iterator[str]:
    """Yield branches for bash and zsh that put the words into one text."""
    return (f"{_patterns(branch)}) {variable}={quoted(' '.join(branch.body))} ;;" for branch in branches)


def arrays(branches: Iterable[Branch], variable: str) -> Iterator[str]:
    """Yield branches for bash and zsh that make an array, since the words may have spaces."""
    return (f"{_patterns(branch)}) {variable}=({' '.join(map(_bare, branch.body))}) ;;" for branch in branches)


def quoted(text: str) -> str:
    """Quote for bash and zsh."""
    return "'" + text.replace("'", "'\\''") + "'"


def _patterns(branch: Branch) -> str:
    return "|".join(map(_pattern, branch.keys))


def _bare(word: str) -> str:
    return word if re.fullmatch(r"[\w.@-]+", word) else quoted(word)


def _pattern(key: str) -> str:
    return f"*{quoted(key.removeprefix(ANY))}" if key.startswith(ANY) else quoted(key)
