"""Parsing a line in less time than Typer takes by itself."""

from __future__ import annotations

from typing import Any


class ParsingMixin:
    """What a batch, which runs one command again and again, does not want to pay for each of its lines.

    The parser is made once; and the global options, twenty at each of three levels, are left out where there can be
    none: 0.75 ms of Typer's time become 0.45.
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

    def parse(self, ctx: Any, args: list[str], *, bare: bool) -> list[str]:
        """Parse the words of this level, which are `bare` when none of them is an option."""
        self.make_parser(ctx)  # with all parameters, for the lines to come
        ctx.bare = bare
        try:
            parsed: list[str] = super().parse_args(ctx, args)  # type: ignore[misc]
        finally:
            ctx.bare = False  # whoever asks later, as help does, gets all of them
        if bare:
            ctx.params.update(dict.fromkeys(self.shared))
        return parsed
