"""The command tree, built as far as a command line goes into it."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperCommand, TyperGroup

from fleioctl.cli import help
from fleioctl.cli.parsing import ParsingMixin
from fleioctl.errors import Usage
from fleioctl.inputs.parameters import for_group, for_typer, take_globals
from fleioctl.model.command import Entry
from fleioctl.model.registry import groups, places, resource_of
from fleioctl.text.suggestions import did_you_mean

if TYPE_CHECKING:
    from fleioctl.model.resource import Resource

HELP = {"help_option_names": ["-h", "--help"]}


class Command(ParsingMixin, TyperCommand):
    """A leaf of the tree, with help of our own shape."""

    entry: Entry

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Let the session know whether this command writes, before anything can go wrong with it."""
        if ctx.obj is not None:  # there is none where only the help is made
            ctx.obj.changes.intended = self.entry.writes
        return self.parse(ctx, args, bare=not any(arg.startswith("-") for arg in args))

    def invoke(self, ctx: Any) -> Any:
        """Take the global options over, and make the call that Typer prepared of the function's own."""
        take_globals(ctx.obj, {name: ctx.params.pop(name) for name in self.shared})
        return super().invoke(ctx)()

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write usage, help, arguments, options, example."""
        help.write_command(self, ctx, formatter, self.entry)


class Group(ParsingMixin, TyperGroup):
    """A word with words below it; they are built when they are entered."""

    entries: Callable[[], Sequence[Entry]]
    entry: Entry

    def list_commands(self, ctx: Any) -> list[str]:
        """Return the words below, in the order of the description."""
        return [entry.name for entry in self.entries()]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Build the one command that is asked for."""
        entry = next((each for each in self.entries() if cmd_name in (each.name, *each.aliases)), None)
        return entry and build(entry)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Put the default command in its place where the line begins with its options."""
        args = self.with_default(ctx, args)
        return self.parse(ctx, args, bare=bool(args) and not args[0].startswith("-"))

    def with_default(self, ctx: Any, args: list[str]) -> list[str]:
        """Return the words after the group with the default command put in where none is named."""
        if not self.entry.default or not all(arg.startswith("-") for arg in args[:1]):
            return args
        names_one = {*self.list_commands(ctx), *HELP["help_option_names"], "--version"}.intersection(args)
        return args if names_one else [self.entry.default, *args]

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the next word, or say which words come near."""
        words = self.list_commands(ctx)
        if args[0] not in words and not self.get_command(ctx, args[0]):
            from fleioctl.cli.other_lines import line_for
            from fleioctl.cli.other_words import meant_by

            path = ctx.command_path.partition(" ")[2]
            near = meant_by(args[0], words) or line_for(path, args, words) or did_you_mean(args[0], words)
            message = f"No such command: {ctx.command_path} {args[0]}.{near}"
            raise Usage(message, code="no_such_command", hint=f"{ctx.command_path} --help lists them.")
        return super().resolve_command(ctx, args)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write usage, help and the words below."""
        help.write_group(ctx, formatter, self.entry, self.entries())


class Root(Group):
    """The program itself: groups from the listing of two folders."""

    entry = Entry("fleioctl", "")

    def list_commands(self, ctx: Any) -> list[str]:
        """Return the names of all groups and commands, without importing them."""
        return list(places())

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Import the one module that is asked for."""
        return build(load(cmd_name)) if cmd_name in places() else None

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write all groups in titled sections."""
        help.write_root(ctx, formatter, [_summary(name) for name in places()])

    def invoke(self, ctx: Any) -> Any:
        """Run the command; keep Typer from ending a closed pipe or Ctrl-C by itself."""
        try:
            return super().invoke(ctx)
        except (KeyboardInterrupt, EOFError, OSError) as error:
            raise Stopped(error) from error


class Stopped(Exception):  # not an Error: main decides by its cause what it means
    """A signal or a stream ended the command; `cause` says which."""

    def __init__(self, cause: BaseException) -> None:
        super().__init__(str(cause))
        self.cause = cause


@cache
def load(name: str) -> Entry:
    """Import one group or command of the root."""
    module = importlib.import_module(places()[name].module)
    if hasattr(module, "RESOURCE"):
        return _resource_entry(resource_of(name))
    entry: Entry = module.ENTRY
    return entry


def _summary(name: str) -> Entry:
    return Entry(name, "", section=places()[name].section) if name in groups() else load(name)


def _resource_entry(resource: Resource) -> Entry:
    """Return the group of a resource; its verbs are made on entry."""

    def entries() -> Sequence[Entry]:
        from fleioctl.verbs.entries import entries_of

        return entries_of(resource)

    return Entry(resource.group, resource.help, entries=cache(entries), section=resource.section)


@cache
def build(entry: Entry) -> Command | Group:
    """Make the Typer command or group of an entry, once a process."""
    return _build_group(entry) if entry.entries else _build_command(entry)


def _build_command(entry: Entry) -> Command:
    assert entry.function
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(entry.name, cls=Command, help=entry.help, context_settings=HELP)(for_typer(entry.function()))
    built = typer.main.get_group(app).commands[entry.name]
    assert isinstance(built, Command)
    assert built.callback
    own = {param.name for param in built.params}  # `sandbox serve` has a --version of its own
    shared = [param for param in _plain_group().params if param.name not in own]
    built.params += shared
    built.shared = tuple(str(param.name) for param in shared)
    built.entry, built.callback = entry, _one_at_a_time(built.callback)
    return built


def _build_group(entry: Entry) -> Group:
    assert entry.entries
    group = _typer_group(Group, entry.name, entry.help)
    group.entry, group.entries = entry, entry.entries
    return group


@cache
def build_root() -> Root:
    """Make the program."""
    root = _typer_group(Root, "fleioctl", "")
    assert isinstance(root, Root)
    return root


def _typer_group(cls: type[Group], name: str, help: str) -> Group:
    plain = _plain_group()
    group = cls(
        name=name,
        help=help,
        params=plain.params,
        callback=plain.callback,
        context_settings=plain.context_settings,
        rich_markup_mode=None,
    )
    group.shared = tuple(str(param.name) for param in plain.params)
    return group


@cache
def _plain_group() -> TyperGroup:
    """Make a group with the global options, once: they are the same for all groups, and the most of the work."""
    app = typer.Typer(add_completion=False, rich_markup_mode=None, context_settings=HELP)
    app.callback(invoke_without_command=False, no_args_is_help=False)(for_group())
    made = typer.main.get_group(app)
    assert made.callback
    made.callback = _one_at_a_time(made.callback)
    return made


def _one_at_a_time(callback: Callable[..., Any]) -> Callable[..., Any]:
    """Keep threads apart where Typer calls: it fills one dictionary with what is given, for all calls of a command."""
    lock = Lock()

    def called(**given: Any) -> Any:
        with lock:
            return callback(**given)

    return called
