"""Help pages: titled sections of plain text, fast and without rich."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from fleioctl.inputs.parameters import GLOBAL_PANEL
from fleioctl.model.command import SECTIONS, Entry

ROOT = "Control a Fleio panel: clients, instances, billing and more, safe to script."
START = """\
fleioctl controls a Fleio panel: clients, instances, billing and more.

Try it on the sandbox, a stand-in panel that comes with it:
  fleioctl --profile sandbox clients list

Connect it to your panel, and look around:
  fleioctl login
  fleioctl overview

Help:
  fleioctl --help                  all groups, global options, exit codes
  fleioctl instances --help        the commands of a group
  fleioctl instances stop --help   the options of a command, an example
"""
EXIT_CODES = (
    ("0", "done"),
    ("1", "a bug"),
    ("2", "usage, or not confirmed"),
    ("3", "not found, ambiguous, empty selection"),
    ("4", "no token, token refused, no permission"),
    ("5", "refused by the server"),
    ("6", "temporary: network, timeout, server error"),
    ("7", "outcome unknown: look before you repeat"),
    ("8", "incomplete: not finished, or some failed"),
    ("9", "this machine: no profile, file not writable"),
)

GROUP_EXAMPLES = 3  # on the page of a group; each command shows its own
LONGEST = 72

Rows = Sequence[tuple[str, str]]


def write_root(ctx: Any, formatter: Any, entries: Sequence[Entry]) -> None:
    """Write every group in its section, the global options and the exit codes.

    Names alone: with a sentence for each of sixty groups the page would be read by nobody.
    """
    formatter.write_usage("fleioctl", "[OPTIONS] GROUP COMMAND [TARGET...] [OPTIONS]")
    _text(formatter, ROOT)
    _text(formatter, "fleioctl GROUP --help says what a group is and what can be done with it.")
    for section in SECTIONS:
        words = sorted(entry.name for entry in entries if entry.section == section)
        _words(formatter, section, words)
    _section(formatter, GLOBAL_PANEL, _options(ctx, GLOBAL_PANEL))
    _section(formatter, "Exit codes", EXIT_CODES)


def write_group(ctx: Any, formatter: Any, entry: Entry, entries: Sequence[Entry]) -> None:
    """Write what the group is and the commands in it."""
    formatter.write_usage(ctx.command_path, "[OPTIONS] COMMAND [ARGS]...")
    _text(formatter, entry.help)
    _section(formatter, "Commands", [(each.name, each.help) for each in entries])
    _examples(formatter, [each.example for each in entries if each.example][:GROUP_EXAMPLES])
    _text(formatter, f"{ctx.command_path} COMMAND --help shows options and an example.")


def write_command(command: Any, ctx: Any, formatter: Any, entry: Entry) -> None:
    """Write usage, help, arguments, options by panel, example."""
    command.format_usage(ctx, formatter)
    _text(formatter, command.help or "")
    _section(formatter, "Arguments", _records(ctx, "argument"))
    for panel in dict.fromkeys(_panel(p) for p in ctx.command.get_params(ctx) if _panel(p) != GLOBAL_PANEL):
        _section(formatter, panel, _options(ctx, panel))
    if entry.notes:
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(entry.notes)
    _examples(formatter, entry.example.split("; ") if entry.example else [])
    _text(formatter, "Global options such as -p, -o, -c, -y, -n: see fleioctl --help.")


def _panel(param: Any) -> str:
    return getattr(param, "rich_help_panel", None) or "Options"


def _records(ctx: Any, kind: str) -> Rows:
    found = [p.get_help_record(ctx) for p in ctx.command.get_params(ctx) if p.param_type_name == kind]
    return [record for record in found if record]


def _options(ctx: Any, panel: str) -> Rows:
    params = [p for p in ctx.command.get_params(ctx) if p.param_type_name == "option" and _panel(p) == panel]
    found = [p.get_help_record(ctx) for p in params]
    return [(flags, _plain(help)) for flags, help in filter(None, found)]


def _plain(help: str) -> str:
    """Write bounds as people do, and leave out those that nobody would pass."""
    help = re.sub(r"([\d.]+)<=x<=([\d.]+)", r"\1 to \2", help)
    help = re.sub(r"(; | *\[)x>=[01](?=\])", lambda bound: "" if bound[1] == "; " else "[", help)
    return re.sub(r"(\d)\.0\b", r"\1", help).replace("[]", "").rstrip()


def _section(formatter: Any, title: str, rows: Rows) -> None:
    if rows:
        with formatter.section(title):
            formatter.write_dl(rows)


def _words(formatter: Any, title: str, words: Sequence[str]) -> None:
    from textwrap import wrap

    if words:
        whole = wrap("  ".join(words), formatter.width - 2, break_on_hyphens=False)
        formatter.write_paragraph()
        formatter.write("\n".join([f"{title}:", *_indented(whole)]) + "\n")


def _examples(formatter: Any, lines: Sequence[str]) -> None:
    if lines:
        _text(formatter, "\n".join([f"Example{'s' * (len(lines) > 1)}:", *(f"  {_folded(line)}" for line in lines)]))


def _folded(line: str) -> str:
    """Break a long command line before options, as a shell can read it."""
    folded = column = ""
    for part in re.split(r"(?= --?[a-z])(?<!fleioctl)", line):
        if column and len(column + part) > LONGEST:
            folded, column = f"{folded}{column} \\\n     ", "     "
        column += part
    return folded + column


def _text(formatter: Any, text: str) -> None:
    if text:
        formatter.write_paragraph()
        formatter.write("\n".join(_indented(text.splitlines())) + "\n")


def _indented(lines: Iterable[str]) -> Iterable[str]:
    return (f"  {line}" if line else "" for line in lines)
