"""The global options of a batch or a shell, which are the defaults of each of its lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fleioctl.config.options import GLOBAL_OPTIONS, Options

PANEL = ("profile", "panel_url")  # one choice in two options: a line that has one of them needs none of the two


def with_defaults(options: Options, words: Sequence[str], *, names_panel: bool) -> list[str]:
    """Return a line with the options before it: what comes later on a line wins."""
    return [*_words(options, PANEL if names_panel else ()), *words]


def _words(options: Options, without: Sequence[str]) -> Iterator[str]:
    for option in GLOBAL_OPTIONS:
        value = getattr(options, option.name)
        if value is not None and option.name not in without:
            yield option.flags[-1]
            yield from () if option.type is bool else (str(value),)
