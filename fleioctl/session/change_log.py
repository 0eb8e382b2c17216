"""What one run means to change, what it sent, and what is known to be done; from it the exit code is told."""

from __future__ import annotations

from collections.abc import Callable

from fleioctl.errors import Error, Incomplete, Local, Unknown


class ChangeLog:
    """The writes of one run; lists and sets only grow, so that threads need no lock.

    `intended`: the command writes, so that every error says whether anything changed. `announced`: the guard was
    passed. `sent`: a write may have left. `done`: what the panel did or accepted, ids where they are known.
    """

    def __init__(self) -> None:
        self.intended = False
        self.announced = False
        self.sent = False
        self.done: list[str] = []
        self._open: dict[str, str] = {}
        self._said: set[str] = set()
        self._endings: list[Callable[[bool], None]] = []

    def leave_open(self, what: str, how_to_check: str) -> None:
        """Note a write of which nobody knows yet whether it happened, and how to find out."""
        self._open[what] = how_to_check

    def settle(self, what: str) -> None:
        """Note that its outcome is known now."""
        self._open.pop(what, None)

    def defer(self, ending: Callable[[bool], None]) -> None:
        """Do this at the end of the run; it is told whether the run reported what it did."""
        self._endings.append(ending)

    def conclude(self, *, reported: bool) -> None:
        """Do what was put off to the end, the last first."""
        while self._endings:
            self._endings.pop()(reported)

    @property
    def is_open(self) -> bool:
        """Tell whether the outcome of a write is unknown."""
        return bool(self._open)

    @property
    def how_to_check(self) -> str:
        """Say how to find out about the first of the unknown ones."""
        return next(iter(tuple(self._open.values())), "")

    def says_first(self, text: str) -> bool:
        """Tell whether this is said for the first time in this run."""
        new = text not in self._said
        self._said.add(text)
        return new

    def truthful(self, error: Error) -> Error:
        """Return the error that stands: after something was done none may claim that nothing was changed."""
        if not self.done or error.outcome != "unchanged" or isinstance(error, (Incomplete, Unknown)):
            return error
        if isinstance(error, Local):
            error.outcome = "changed"
            error.hint = error.hint or self.told()
            return error
        return accepted_but(error, hint=error.hint or self.told())

    def told(self) -> str:
        """Name what was done."""
        return f"Done on the panel: {', '.join(self.done)}." if self.done else ""


def accepted_but(error: Error, *, hint: str = "") -> Error:
    """Return what an error means that came after the panel had accepted the change."""
    if isinstance(error, (Incomplete, Unknown)):
        return error
    message = f"Accepted, but then: {error.message}"
    return Incomplete(
        message, code="not_verified", hint=hint or error.hint, http_status=error.http_status, outcome="changed"
    )
