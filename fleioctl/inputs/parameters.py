"""A command's function as Typer wants it: its own parameters, then the global options."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import fields
from functools import partial
from typing import Any, TypeVar

import typer

from fleioctl import __version__
from fleioctl.config.options import GLOBAL_OPTIONS

Function = Callable[..., None]
F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")

GLOBAL_PANEL = "Global options"
SESSION = inspect.Parameter("session", inspect.Parameter.POSITIONAL_OR_KEYWORD)


def option(name: str, *flags: str, type: Any = str, default: Any = None, **details: Any) -> inspect.Parameter:
    """Return one option as a parameter; `type` is the annotation, None its default."""
    annotation = type if default is not None else type | None
    return _parameter(name, annotation, typer.Option(default, *flags, **details))


def argument(name: str, *, type: Any = str, default: Any = ..., **details: Any) -> inspect.Parameter:
    """Return one positional argument as a parameter."""
    return _parameter(name, type, typer.Argument(default, **details))


def with_signature(function: F, parameters: list[inspect.Parameter]) -> F:
    """Give a generated command the signature that its parameters make."""
    function.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    return function


def options_of(kind: type[T], given: Mapping[str, Any]) -> T:
    """Return the options that a dataclass names, out of all that was given; what was not has the default there."""
    named = {field.name: given.get(field.name) for field in fields(kind)}  # type: ignore[arg-type]
    return kind(**{name: value for name, value in named.items() if value is not None})


def for_typer(function: Function) -> Callable[..., Callable[[], None]]:
    """Wrap a function of (session, …) so that Typer can call it and global options reach the session.

    What Typer calls returns the call that is to be made, for the command to make it. The global options are not part
    of the signature: they are the same for all commands, come from a group, and are taken over before.
    """
    own = list(inspect.signature(function, eval_str=True).parameters.values())[1:]
    if any(p.kind is inspect.Parameter.VAR_KEYWORD for p in own):
        own = [p for p in own if p.kind is not inspect.Parameter.VAR_KEYWORD]

    def run(**given: Any) -> Callable[[], None]:
        return partial(function, given.pop("ctx").obj, **given)

    run.__name__ = function.__name__
    context = inspect.Parameter("ctx", inspect.Parameter.KEYWORD_ONLY, annotation=typer.Context)
    return with_signature(run, [*(p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in own), context])


def for_group() -> Function:
    """Return a group's callback: it only takes the global options over."""

    def run(**given: Any) -> None:
        take_globals(given["ctx"].obj, given)

    context = inspect.Parameter("ctx", inspect.Parameter.KEYWORD_ONLY, annotation=typer.Context)
    return with_signature(run, [context, *global_parameters()])


def take_globals(session: Any, given: Mapping[str, Any]) -> None:
    """Take the global options over into the session; later ones win."""
    session.options.update(**{each.name: given[each.name] for each in GLOBAL_OPTIONS if each.name in given})


def global_parameters() -> list[inspect.Parameter]:
    """Return the global options, the same on every level."""
    version = typer.Option(
        None, "--version", help="Show the version.", is_eager=True, callback=_version, rich_help_panel=GLOBAL_PANEL
    )
    return [*map(_global, GLOBAL_OPTIONS), _parameter("version", bool | None, version)]


def _global(each: Any) -> inspect.Parameter:
    return option(
        each.name,
        *each.flags,
        type=each.type,
        help=each.help,
        metavar=each.metavar or None,
        rich_help_panel=GLOBAL_PANEL,
    )


def _parameter(name: str, annotation: Any, default: Any) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


def _version(given: bool | None) -> None:
    if given:
        typer.echo(f"fleioctl {__version__}")
        raise typer.Exit
