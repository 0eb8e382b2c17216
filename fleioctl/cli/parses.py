"""Parsing a line in less time than Typer takes by itself."""

from __future__ import annotations

from typing import Any


class Parses:
    """What parses a line in a third of the time, since a batch runs one command again and again.

    It makes its parser once, and leaves the global options out where none can be: there are twenty at each of three
    levels.
    """

    shared: tuple[str, ...] = ()  # the global options; the function of a command does not take them
    _parser: Any = None

    def make_parser(self, ctx: Any) -> Any:
        """Return the parser; the context is where its complaints come from."""
        self._parser = self._parser or super().make_parser(ctx)  # type: ignore[misc]
        self._parser.ctx = ctx
        return self._parser

    def get_params(self, ctx: Any) -> list[Any]:
        """Return the parameters, while a line without options is parsed those that are not global."""
        params: list[Any] = super().get_params(ctx)  # type: ignore[misc]
        return [each for each in params if each.name not in self.shared] if getattr(ctx, "bare", False) else params

    def parse_bare(self, ctx: Any, args: list[str]) -> list[str]:
        """Parse a line that has no option at this level."""
        self.make_parser(ctx)  # with all parameters, for the lines to come
        ctx.bare = True
        try:
            parsed: list[str] = super().parse_args(ctx, args)  # type: ignore[misc]
        finally:
            ctx.bare = False
        ctx.params.update(dict.fromkeys(self.shared))
        return parsed
