"""The global options of one run: what each means, and what was typed so far."""

from __future__ import annotations

from typing import NamedTuple

from fleioctl.model.described import described


class GlobalOption(NamedTuple):
    """One option that is accepted before, between and after the command."""

    name: str
    flags: tuple[str, ...]
    help: str
    type: type = str
    metavar: str = ""


GLOBAL_OPTIONS = (
    GlobalOption("profile", ("-p", "--profile"), "Which profile; `sandbox` always exists.", metavar="NAME"),
    GlobalOption("panel_url", ("--panel-url",), "Backend URL; the token comes from FLEIOCTL_TOKEN.", metavar="URL"),
    GlobalOption("config_file", ("--config-file",), "Configuration file, instead of the usual one.", metavar="FILE"),
    GlobalOption("output", ("-o", "--output"), "table, json, ndjson, yaml, csv, tsv or ids.", metavar="FORMAT"),
    GlobalOption("columns", ("-c", "--columns"), "Fields to show: A,B.C; +A adds to the usual.", metavar="A,B.C"),
    GlobalOption("query", ("--query",), "JMESPath over the whole result (json, yaml).", metavar="EXPR"),
    GlobalOption("no_header", ("--no-header",), "No header line (table, csv, tsv).", bool),
    GlobalOption("color", ("--color",), "auto, always or never.", metavar="WHEN"),
    GlobalOption("timeout", ("--timeout",), "Limit of one API call, retries included.", float, metavar="SECONDS"),
    GlobalOption("yes", ("-y", "--yes"), "Yes to every confirmation.", bool),
    GlobalOption("no_input", ("--no-input",), "Never prompt.", bool),
    GlobalOption("dry_run", ("-n", "--dry-run"), "Show what would be done, write nothing.", bool),
    GlobalOption("curl", ("--curl",), "Like --dry-run, but each write as a curl line.", bool),
    GlobalOption("verbose", ("-v", "--verbose"), "A line per request on stderr.", bool),
    GlobalOption("debug", ("--debug",), "Headers and bodies on stderr too, redacted.", bool),
    GlobalOption("quiet", ("-q", "--quiet"), "No notes, no progress, no result of a write.", bool),
)


@described(eq=False, repr=False)
class Options:
    """The values given; None means not given."""

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
    curl: bool | None = None
    verbose: bool | None = None
    debug: bool | None = None
    quiet: bool | None = None

    def update(self, **given: object) -> None:
        """Take over what was given here; the last place wins."""
        for name, value in given.items():
            if value is not None:
                setattr(self, name, value)
        self.dry_run = self.dry_run or self.curl  # a plan that is written another way
