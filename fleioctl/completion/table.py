"""What can follow each path of words on the command line, as plain data for all shells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from fleioctl.cli import tree
from fleioctl.completion.values import argument_values, columns, option_values
from fleioctl.inputs.parameters import GLOBAL_PANEL
from fleioctl.model.command import Entry
from fleioctl.model.registry import places

HELP_FLAGS = ("-h", "--help")
LONGEST = 60  # characters of a help beside a word: shells fold none of it

Path = tuple[str, ...]
Helps = dict[str, Counter[str]]


@dataclass(frozen=True)
class Row:
    """One path: the words below it with their help, its options, and what their values can be.

    `values` also has those of positional arguments, under their number.
    """

    words: tuple[tuple[str, str], ...] = ()
    flags: tuple[str, ...] = ()
    valued: tuple[str, ...] = ()
    values: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass
class Table:
    """Rows by path, the global options as a row of their own, and one line of help for each option.

    An option whose help is another than usual in a command stands in `help` as `PATH OPTION` too.
    """

    rows: dict[str, Row]
    everywhere: Row
    help: dict[str, str]


def read_tree() -> Table:
    """Build every command of the program and note what it accepts."""
    entries = [tree.load(name) for name in places()]
    mine = [param for param in tree.build_root().params if _is_global(param)]
    everywhere = _row(Entry("", ""), (), mine)
    helps: Helps = {flag: Counter(["Show help"]) for flag in HELP_FLAGS}
    _count_helps(helps, mine)
    rows = {"": Row(words=_words(entries))}
    own: dict[str, str] = {}
    for path, entry in _walk((), entries):
        params = [param for param in tree.build(entry).params if not _is_global(param)]
        _count_helps(helps, params)
        own |= {f"{' '.join(path)} {flag}": text for flag, text in _helps(params)}
        rows[" ".join(path)] = _row(entry, path, params)
    # one line of help for an option, not for each command that has it: the scripts stay small, and load fast
    usual = {flag: counter.most_common(1)[0][0] for flag, counter in sorted(helps.items())}
    others = {key: text for key, text in sorted(own.items()) if text != usual[key.rpartition(" ")[2]]}
    return Table(
        rows | {" ".join(path): _adopted(rows, path, entry) for path, entry in _walk((), entries) if entry.default},
        replace(everywhere, flags=(*everywhere.flags, *HELP_FLAGS)),
        usual | others,
    )


def row_of(path: Path, entry: Entry) -> Row:
    """Return the row of one path alone, which takes milliseconds where the whole tree takes seconds."""
    params = [param for param in tree.build(entry).params if not _is_global(param)]
    row = _row(entry, path, params)
    default = next((each for each in entry.entries() if each.name == entry.default), None) if entry.entries else None
    return replace(row_of((*path, default.name), default), words=row.words) if default else row


def global_row() -> Row:
    """Return the options that every command accepts."""
    return _row(Entry("", ""), (), [param for param in tree.build_root().params if _is_global(param)])


def _walk(above: Path, entries: Sequence[Entry]) -> Iterator[tuple[Path, Entry]]:
    for entry in entries:
        path = (*above, entry.name)
        yield path, entry
        if entry.entries:
            yield from _walk(path, entry.entries())


def _words(entries: Sequence[Entry]) -> tuple[tuple[str, str], ...]:
    # zsh and fish show the help beside the word, bash the word alone
    return tuple((entry.name, brief(entry.help)) for entry in entries)


def _is_global(param: Any) -> bool:
    # each command carries the global options itself, so that they may stand behind it; their panel tells them apart
    return getattr(param, "rich_help_panel", None) == GLOBAL_PANEL


def _row(entry: Entry, path: Path, params: list[Any]) -> Row:
    options = [param for param in params if param.param_type_name == "option"]
    arguments = [param for param in params if param.param_type_name == "argument"]
    values = [(flag, found) for param in options if (found := option_values(path, param)) for flag in param.opts]
    # a global option, but what it can show is the command's own
    values += [("--columns", found)] if (found := columns(path)) else []
    values += [(str(n), found) for n, param in enumerate(arguments, 1) if (found := argument_values(path, param))]
    return Row(
        words=_words(entry.entries()) if entry.entries else (),
        flags=tuple(flag for param in options if param.is_flag for flag in (*param.opts, *param.secondary_opts)),
        valued=tuple(flag for param in options if not param.is_flag for flag in param.opts),
        values=tuple(values),
    )


def _adopted(rows: dict[str, Row], path: Path, entry: Entry) -> Row:
    """Let a group accept what its default command accepts."""
    return replace(rows[" ".join((*path, entry.default))], words=rows[" ".join(path)].words)


def _count_helps(helps: Helps, params: list[Any]) -> None:
    """The most frequent wording stands for all but those commands that say something else."""
    for flag, text in _helps(params):
        helps.setdefault(flag, Counter())[text] += 1


def _helps(params: list[Any]) -> Iterator[tuple[str, str]]:
    for param in params:
        for flag in (*param.opts, *param.secondary_opts) if param.param_type_name == "option" else ():
            yield flag, brief(param.help or "")


def brief(text: str) -> str:
    """Return the first sentence in ASCII, short enough for a menu."""
    first = text.partition(". ")[0].partition("; ")[0].rstrip(".").replace("…", "...")
    # the scripts are read in whatever encoding the user's shell has
    plain = first.encode("ascii", "ignore").decode()
    return plain if len(plain) <= LONGEST else plain[:LONGEST].rsplit(" ", 1)[0] + " ..."
