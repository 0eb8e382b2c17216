"""The global options of one run, as typed so far; None means not given."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Options:
    """What the command line said before, between and after the command."""

    profile: str | None = None
    panel_url: str | None = None
    config_file: str | None = None
    output: str | None = None
    columns: str | None = None
    query: str | None = None
    no_header: bool | None = None
    color: str | None = None
    timeout: float | None = None
    yes: bool | None = None
    no_input: bool | None = None
    dry_run: bool | None = None
    verbose: bool | None = None
    debug: bool | None = None
    quiet: bool | None = None

    def update(self, **given: object) -> None:
        """Take over what was given here; the last place wins."""
        for name, value in given.items():
            if value is not None:
                setattr(self, name, value)
