"""The streams of a run: data on stdout, talk on stderr without secrets and escape sequences, stdin once."""

from __future__ import annotations

from typing import Any, TextIO

from fleioctl.config.options import Options
from fleioctl.errors import Error, Local, Usage
from fleioctl.session.change_log import ChangeLog
from fleioctl.text.redaction import Redactor
from fleioctl.text.sanitizing import escaped_in_json, visible


class Console:
    """The side of a session that speaks to people, and in one line of JSON to programs."""

    stdin: TextIO
    stdout: TextIO
    stderr: TextIO
    redact: Redactor
    options: Options
    changes: ChangeLog
    line: str
    progress: Any  # a Progress, made on first use

    def __init__(self) -> None:
        self._noted: set[str] = set()
        self.stdin_used = False

    def say(self, text: str) -> None:
        """Write lines of talk to stderr, without secrets and without escape sequences."""
        for line in self.redact(text).split("\n"):
            self._write(visible(line) + "\n")

    def note(self, text: str, *, quiet: bool | None = None) -> None:
        """Tell something worth knowing, unless --quiet."""
        if not (self.options.quiet if quiet is None else quiet):
            self.say(f"note: {self._for_this_panel(text)}")

    def note_once(self, text: str) -> None:
        """Tell what may be true of many rows of a file, once."""
        if text not in self._noted:
            self._noted.add(text)
            self.note(text)

    def warn(self, text: str) -> None:
        """Tell something that must be known, --quiet or not."""
        self.say(f"warning: {text}")

    def report(self, error: Error) -> None:
        """Say what happened, whether anything changed, what to do next."""
        self.say(f"{self.line and f'{self.line}: '}error: {error.message}")
        if self.changes.intended or error.outcome != "unchanged":
            self.say(CONSEQUENCES.get(error.outcome, ""))
        error.hint = self._for_this_panel(error.hint)
        if error.hint:
            self.say(error.hint)

    def _for_this_panel(self, text: str) -> str:
        """Carry a --profile that was typed along, so that a command in the text reaches the same panel when pasted."""
        profile = self.options.profile
        return text.replace("fleioctl ", f"fleioctl --profile {profile} ") if profile and PROFILE not in text else text

    def report_json(self, error: Error) -> None:
        """End stderr with the one line that programs read."""
        import json

        self._write(escaped_in_json(self.redact(json.dumps(error.as_json(), default=str))) + "\n")

    def write_stdout(self, text: str) -> None:
        """Write data that has a shape of its own: curl lines, scripts, counts."""
        try:
            self.stdout.write(text)
            self.stdout.flush()
        except UnicodeEncodeError:
            self.stdout.write(text.encode("ascii", "backslashreplace").decode())
            self.stdout.flush()

    def read_stdin(self, what: str) -> str:
        """Read all of standard input, which can be read but once."""
        self.take_stdin(what)
        try:
            return self.stdin.read().removeprefix("\ufeff")
        except (OSError, ValueError) as error:
            raise Local(f"Standard input cannot be read: {error}.") from error

    def take_stdin(self, what: str) -> None:
        """Keep standard input for what reads it now; Usage when something has read it."""
        if self.stdin_used:
            raise Usage(f"Standard input was already read; it cannot also give {what}.")
        self.stdin_used = True

    def _write(self, text: str) -> None:
        if "progress" in self.__dict__:
            self.progress.clear()
        try:
            self.stderr.write(text)
            self.stderr.flush()
        except UnicodeEncodeError:
            self.stderr.write(text.encode("ascii", "backslashreplace").decode())
        except (OSError, ValueError):  # nobody listens; the exit code still tells
            pass


PROFILE = "--profile"
CONSEQUENCES: dict[str, Any] = {
    "unchanged": "Nothing was changed.",
    "unknown": "It is not known whether the change happened.",
    "partial": "The panel was changed in part.",
    "changed": "The panel was changed.",
}
