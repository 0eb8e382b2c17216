"""What one run knows: options, settings, streams, and the panel, each made on first use."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, TextIO

from fleioctl.clock import Clock
from fleioctl.config.options import Options
from fleioctl.errors import Usage
from fleioctl.model.versions import V, current, not_in_version, precedes
from fleioctl.session.change_log import ChangeLog
from fleioctl.session.console import Console
from fleioctl.session.draft import Draft
from fleioctl.text.redaction import Redactor, secrets_of

if TYPE_CHECKING:
    from fleioctl.api.client import Api
    from fleioctl.api.transport.connections import Connections
    from fleioctl.config import Settings
    from fleioctl.model.resource import Column, Resource
    from fleioctl.output.silence import Silence
    from fleioctl.output.writer import Output
    from fleioctl.session.progress import Progress
    from fleioctl.storage.journal import Journal


class Session(Console):
    """State of one run; the only object that holds any.

    A run may be a line of a batch: `line` is its name, such as `line 3`, and nobody is asked anything in it.
    `connections` is all that such runs share.
    """

    def __init__(
        self,
        argv: Sequence[str],
        environ: Mapping[str, str],
        *,
        stdin: TextIO | None = None,
        stdout: TextIO | None = None,
        stderr: TextIO | None = None,
        clock: Clock | None = None,
        connections: Connections | None = None,
        line: str = "",
        options: Options | None = None,
    ) -> None:
        super().__init__()
        self.argv = tuple(argv)
        self.environ = environ
        self.stdin = stdin or sys.stdin
        self.stdout = stdout or sys.stdout
        self.stderr = stderr or sys.stderr
        self.clock = clock or Clock()
        self._shared = connections
        self.line = line
        self.interrupted: KeyboardInterrupt | None = None
        self.options = options or Options()
        self.redact = Redactor()
        for secret in secrets_of(self.argv):
            self.redact.add(secret)
        self.changes = ChangeLog()
        self.draft = Draft()
        self.resolved: dict[Any, Any] = {}  # what each name in the input meant, so that 10,000 rows ask once

    def with_options(self, *, environ: Mapping[str, str] | None = None, **options: Any) -> Session:
        """Return this session with other options; what it opened for the old ones is opened anew on first use.

        Streams, talk and the change log are the same object in both: it stays one run.
        """
        other = copy(self)
        other.options = replace(self.options, **options)
        other.environ = self.environ if environ is None else environ
        for opened in ("settings", "api", "out", "journal", "progress", "version"):
            other.__dict__.pop(opened, None)
        return other

    @cached_property
    def settings(self) -> Settings:
        """Resolve option, environment, profile and default, once."""
        from fleioctl.config import load

        settings = load(self.options, self.environ)
        for note in settings.notes:
            self.note(note, quiet=settings.quiet)
        return settings

    @cached_property
    def connections(self) -> Connections:
        """Return what stays open for the next line of a batch."""
        from fleioctl.api.transport.connections import Connections

        return self._shared or Connections()

    @cached_property
    def api(self) -> Api:
        """Open the panel: the first use needs a URL and a token."""
        from fleioctl.session.connect import open_panel

        return open_panel(self.settings, self.clock, self.redact, self.say, self.progress.waiting, self.connections)

    def connect(self) -> None:
        """Open the panel now, before threads would open it twice."""
        assert self.api

    @cached_property
    def out(self) -> Output:
        """Make the writer of the chosen format."""
        from fleioctl.output.writer import Output

        return Output(
            self.stdout,
            self.stderr,
            format=self.format,
            columns=self.options.columns or "",
            query=self.options.query or "",
            header=not self.options.no_header,
            color=self.colored(self.stdout),
            terminal=self.stdout.isatty(),
            width=self.width,
            note=self.note,
            now=self.clock.now,
            sent=lambda: self.changes.sent,
        )

    @property
    def result(self) -> Output | Silence:
        """Return where a write shows what it did: nowhere with --quiet, unless the output was asked for."""
        asked = self.options.output or self.options.columns or self.options.query
        if asked or not self.options.quiet:
            return self.out
        from fleioctl.output.silence import Silence

        return Silence(self.out)

    @cached_property
    def journal(self) -> Journal:
        """Open the record of what this machine changed."""
        from fleioctl.storage.journal import Journal

        return Journal(self.settings.state_folder, self.clock)

    @cached_property
    def progress(self) -> Progress:
        """Make the line that says how far a long run is."""
        from fleioctl.session.progress import Progress

        shown = self.obeyed(self.stderr) and not self.settings.quiet
        return Progress(self.stderr, self.clock, shown=shown, width=self.width)

    @property
    def format(self) -> str:
        """Return the output format: as asked, else for eyes on a terminal and tsv off it."""
        return self.settings.output or ("table" if self.stdout.isatty() else "tsv")

    @property
    def width(self) -> int:
        """Return the columns of the terminal."""
        return shutil.get_terminal_size().columns

    @property
    def panel(self) -> str:
        """Name the panel in the journal and in messages: its host, or the sandbox."""
        from fleioctl.api.urls import host_of

        return self.settings.profile if self.settings.sandbox else host_of(self.settings.url)

    @cached_property
    def version(self) -> str:
        """Return the panel's version, `2025.10`; empty when it does not tell, which counts as the newest."""
        from fleioctl.session.panel_version import version_of

        return version_of(self.settings, self.panel, self.clock, lambda: self.api)

    def placed(self, resource: Resource) -> Resource:
        """Return the resource at its place in the panel's version; Usage where that has none."""
        if not self.current((resource,)):
            raise not_in_version(f"The group {resource.group}", resource, self.version)
        if resource.older and precedes(self.version, resource.older.until):
            return replace(resource, path=resource.older.path)
        return resource

    def current(self, described: Iterable[V]) -> tuple[V, ...]:
        """Return what of it the panel's version knows; nothing is asked where all versions know all."""
        described = tuple(described)
        if all(not one.since and not one.until for one in described):
            return described
        return current(described, self.version)

    def columns(self, described: Sequence[Column]) -> tuple[Column, ...]:
        """Return the columns that the panel's version has; Usage for one that is asked for and gone."""
        from fleioctl.output.columns import parse_columns

        known = self.current(described)
        here = {column.path for column in known}
        gone = {column.path: column for column in described if column.path not in here}
        for name in parse_columns(self.options.columns or "").asked if gone else ():
            if name in gone:
                raise not_in_version(f"The column {name}", gone[name], self.version)
        return known

    def colored(self, stream: TextIO) -> bool:
        """Tell whether colours go to this stream."""
        if self.settings.color != "auto":
            return self.settings.color == "always"
        return self.obeyed(stream)

    def obeyed(self, stream: TextIO) -> bool:
        """Tell whether escape sequences act where this stream is shown."""
        return stream.isatty() and self.environ.get("TERM", "") != "dumb"

    @property
    def in_flight(self) -> bool:
        """Tell whether a write left this machine and no answer came."""
        return "api" in self.__dict__ and bool(self.api.in_flight)

    @property
    def unanswered(self) -> bool:
        """Tell whether nobody knows what came of a write."""
        return self.changes.is_open or self.in_flight

    @property
    def interactive(self) -> bool:
        """Tell whether a person can be asked."""
        from fleioctl.config.values import no_input

        if self.line or no_input(self.options, self.environ):
            return False
        return self.stdin_used or (self.stdin.isatty() and self.stderr.isatty())

    def ask(self, prompt: str, *, secret: bool = False) -> str:
        """Ask on the terminal; the prompt goes to stderr."""
        from fleioctl.session.prompt import ask

        return ask(self, prompt, secret=secret)

    def confirm(self, question: str) -> None:
        """Go on only after a yes: --yes, or an answer on a terminal."""
        if self.settings.yes:
            return
        if not self.interactive:
            raise Usage(f"{question} This needs --yes.", code="not_confirmed", hint="Run it again with --yes.")
        if self.ask(f"{question} [y/N] ").strip().lower() not in ("y", "yes"):
            raise Usage("Not confirmed.", code="not_confirmed")
