"""What can go wrong, one class per exit code.

    1  Error       a bug: anything that has no class of its own
    2  Usage       the command line, a local validation, or not confirmed
    3  NotFound    nothing has that name, or several do
    4  Denied      no token, a token that is refused, no permission
    5  Refused     the panel understood and said no
    6  Temporary   network, timeout or server error; nothing was changed, try again
    7  Unknown     the change may have happened: look before it is repeated
    8  Incomplete  accepted but not finished, or only some of several done
    9  Local       this machine: no profile, file not writable

A run that a signal stopped ends with 128 + its number (130 for Ctrl-C) when nothing was changed, else with 7
or 8. Codes, and the `code` in JSON, never change their meaning: scripts branch on them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Error(Exception):
    """Stop the command: what happened, and in `hint` what to do next.

    `outcome` says what became of the server: unchanged, changed, partial or unknown.
    """

    exit_code = 1
    code = "bug"
    outcome = "unchanged"

    def __init__(
        self,
        message: str,
        *,
        hint: str = "",
        code: str = "",
        http_status: int | None = None,
        fields: Mapping[str, Any] | None = None,
        retryable: bool = False,
        outcome: str = "",
        operation: str = "",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.code = code or self.code
        self.http_status = http_status
        self.fields = dict(fields or {})
        self.retryable = retryable
        self.outcome = outcome or self.outcome
        self.operation = operation

    def as_json(self) -> dict[str, Any]:
        """Return the line of JSON that programs read."""
        names = ("code", "exit_code", "message", "hint", "http_status", "fields", "retryable", "outcome", "operation")
        return {"error": {name: getattr(self, name) for name in names}}


class Usage(Error):
    """The command line, a local validation, or a missing confirmation."""

    exit_code = 2
    code = "usage"


class NotFound(Error):
    """Nothing, or more than one item, has that name."""

    exit_code = 3
    code = "not_found"


class Denied(Error):
    """No token, or the server does not let this one in."""

    exit_code = 4
    code = "unauthorized"


class Refused(Error):
    """The server understood and said no."""

    exit_code = 5
    code = "refused"


class Temporary(Error):
    """The network or the server failed; nothing was changed."""

    exit_code = 6
    code = "unavailable"

    def __init__(self, message: str, **details: Any) -> None:
        super().__init__(message, **{"retryable": True, **details})


class Unknown(Error):
    """A write may have happened; only a look at the panel can tell."""

    exit_code = 7
    code = "outcome_unknown"
    outcome = "unknown"


class Incomplete(Error):
    """Accepted but not finished, or only some of several done."""

    exit_code = 8
    code = "incomplete"
    outcome = "partial"


class Local(Error):
    """This machine: no profile, unreadable configuration, full or read-only disk."""

    exit_code = 9
    code = "local"
