"""The manual page, written from the command tree."""

from __future__ import annotations

from collections.abc import Iterator

from fleioctl import __version__
from fleioctl.cli import tree
from fleioctl.cli.help import EXIT_CODES, ROOT
from fleioctl.config.options import GLOBAL_OPTIONS
from fleioctl.model.command import SECTIONS, Entry
from fleioctl.model.registry import places

ENVIRONMENT = (
    ("FLEIOCTL_PROFILE", "The profile, as --profile."),
    ("FLEIOCTL_URL, FLEIOCTL_TOKEN", "The panel and its token, without a profile."),
    ("FLEIOCTL_CONFIG", "The configuration file, as --config-file."),
    ("FLEIOCTL_OUTPUT, FLEIOCTL_TIMEOUT, FLEIOCTL_DEBUG", "As the options of these names."),
    ("NO_COLOR, FORCE_COLOR", "Never, or always, colours."),
    ("CI", "Nothing is asked."),
    ("VISUAL, EDITOR", "The editor of config edit and of long texts."),
)
FILES = (
    ("~/.config/fleioctl/config.toml", "The profiles; fleioctl config path shows where it is."),
    ("~/.local/state/fleioctl", "The history of changes, the sandbox, the names for completion."),
)


def page() -> str:
    """Return the page in the macros of man."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield '.\\" Written by `python -m fleioctl.completion` from the commands; do not edit.'
    # no date: the page would differ each day it is written, and a test compares it
    yield f'.TH FLEIOCTL 1 "" "fleioctl {__version__}" "User Commands"'
    yield from (".SH NAME", "fleioctl \\- control a Fleio panel")
    yield from (".SH SYNOPSIS", ".B fleioctl", "[OPTIONS] GROUP COMMAND [TARGET...] [OPTIONS]")
    yield from (".SH DESCRIPTION", _text(ROOT))
    yield _text("fleioctl help GROUP COMMAND shows the options of a command and an example.")
    yield from (".SH GLOBAL OPTIONS", "They may stand before the group and after the command; the last wins.")
    for each in GLOBAL_OPTIONS:
        yield from _item(f"{', '.join(each.flags)} {each.metavar or ''}".rstrip(), each.help)
    yield ".SH COMMANDS"
    for section in SECTIONS:
        yield from _section(section)
    yield from (".SH ENVIRONMENT", *_items(ENVIRONMENT), ".SH FILES", *_items(FILES))
    yield from (".SH EXIT STATUS", *_items(EXIT_CODES))
    yield from (".SH EXAMPLES", ".nf", "fleioctl \\-\\-profile sandbox clients list")
    yield from ("fleioctl login", "fleioctl find 203.0.113.7", ".fi")


def _section(section: str) -> Iterator[str]:
    entries = [tree.load(name) for name in sorted(places())]
    mine = [entry for entry in entries if entry.section == section]
    if mine:
        yield f".SS {_text(section)}"
    for entry in mine:
        yield from _item(entry.name, _with_words(entry))


def _with_words(entry: Entry) -> str:
    words = ", ".join(each.name for each in entry.entries()) if entry.entries else ""
    return f"{entry.help} ({words})" if words else entry.help


def _items(pairs: tuple[tuple[str, str], ...]) -> Iterator[str]:
    for name, text in pairs:
        yield from _item(name, text)


def _item(name: str, text: str) -> Iterator[str]:
    yield from (".TP", f".B {_text(name)}", _text(text))


def _text(text: str) -> str:
    """Escape what roff would take for its own: backslashes, hyphens that are typed, dots at the beginning."""
    plain = " ".join(text.replace("…", "...").encode("ascii", "ignore").decode().split())
    escaped = plain.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped[:1] in (".", "'") else escaped
