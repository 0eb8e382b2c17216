"""A command line taken apart without being run: which command it is, and what each of its parameters was given."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import typer

from fleioctl.cli import tree
from fleioctl.cli.main import usage_of
from fleioctl.errors import Usage
from fleioctl.model.registry import groups

INFORMATION = {"help", "version"}  # with one of these nothing else on the line counts
PANEL = {"profile", "panel_url"}
READS = ("list", "show")


@dataclass(frozen=True)
class ParsedLine:
    """`path` are the words that lead to the command; `given` is by parameter, and has what no type has checked yet."""

    path: tuple[str, ...]
    given: tuple[tuple[Any, Any], ...]

    @property
    def names_panel(self) -> bool:
        """Tell whether the line itself says which panel it means."""
        return any(param.name in PANEL for param, _ in self.given)

    @property
    def in_group(self) -> bool:
        """Tell whether it is about objects of the panel."""
        return bool(self.path) and self.path[0] in groups()

    @property
    def only_reads(self) -> bool:
        """Tell whether it reads from the panel that is meant anyway, once, and does nothing else."""
        if not self.in_group or self.path[-1] not in READS or self.names_panel or self.reads_stdin:
            return False
        return not any(param.name in {*INFORMATION, "watch"} for param, _ in self.given)

    @property
    def reads_stdin(self) -> bool:
        """Tell whether the command would read standard input."""
        return any(_is_stdin(param, value) for param, value in self.given)


def parse_line(words: Sequence[str]) -> ParsedLine:
    """Take a line apart; Usage for a word or an option that there is not."""
    path: list[str] = []
    given: list[tuple[Any, Any]] = []
    try:
        for name, found in _levels(list(words)):
            path += [name] if name else []
            given += found
    except typer.TyperException as error:
        raise usage_of(error) from error
    return ParsedLine(tuple(path), tuple(given))


def _levels(args: list[str]) -> Iterator[tuple[str, list[tuple[Any, Any]]]]:
    """Yield the words of the command one by one, each with what the parameters of its level were given."""
    command: Any = tree.build_root()
    name, context = "", None
    while True:
        context = typer.Context(command, info_name=name or "fleioctl", parent=context, **command.context_settings)
        is_group = isinstance(command, tree.Group)
        given, args = _parsed(command, context, command.with_default(context, args) if is_group else args)
        yield name, given
        if any(param.name in INFORMATION for param, _ in given):
            return
        if not is_group:
            _refuse_rest(context, args)
            return
        if not args:
            context.fail("Missing command.")
        name, command, args = command.resolve_command(context, args)


def _parsed(command: Any, context: Any, args: list[str]) -> tuple[list[tuple[Any, Any]], list[str]]:
    values, rest, _ = command.make_parser(context).parse_args(list(args))
    params = {param.name: param for param in command.get_params(context)}
    return [(params[name], value) for name, value in values.items() if value is not None], rest


def _refuse_rest(context: Any, args: Sequence[str]) -> None:
    if args:
        hint = f"A line is no shell's: no pipes, no > FILE. See: {context.command_path} --help"
        raise Usage(f"Got unexpected extra arguments ({' '.join(args)}).", hint=hint)


def _is_stdin(param: Any, value: Any) -> bool:
    if param.param_type_name == "argument":
        return value == "-" or (isinstance(value, Sequence) and "-" in value)
    if param.is_flag:
        return str(param.name).endswith("_stdin")
    values = [value] if isinstance(value, str) else value
    return any(_names_stdin(param, each) for each in values)


def _names_stdin(param: Any, value: str) -> bool:
    return value == "@-" or value.endswith("=@-") or (value == "-" and "FILE" in str(param.metavar))
