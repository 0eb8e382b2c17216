"""What became of each target of a write, and the exit code of them all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from fleioctl.errors import Error, Incomplete, Unknown
from fleioctl.model.resource import Column
from fleioctl.session.session import Session

COLUMNS = (
    Column("id", "ID", spare=1),
    Column("name"),
    Column("action", spare=2),
    Column("outcome", kind="state"),
    Column("detail", folds=True),
)
FAILED = ("failed", "unknown", "skipped")


@dataclass(frozen=True)
class Result:
    """One row: done (verified), accepted (asynchronous), unchanged, failed, unknown or skipped."""

    id: str
    name: str
    action: str
    outcome: str
    detail: str = ""
    error: Error | None = field(default=None, compare=False)

    def as_row(self) -> dict[str, Any]:
        """Return the object that the output formats show."""
        names = ("id", "name", "action", "outcome", "detail")
        return {name: getattr(self, name) for name in names}


def failure(id: str, name: str, action: str, error: Error) -> Result:
    """Return the row of a call that ended in an error."""
    outcome = "unknown" if isinstance(error, Unknown) else "failed"
    return Result(id, name, action, outcome, error.message, error)


def conclude(session: Session, results: Sequence[Result]) -> None:
    """Raise the one error that stands for all: unknown before alike before some."""
    failed = [result for result in results if result.outcome in FAILED]
    if not failed:
        return
    listed = len(results) > 1 and _list_ids(session, failed)
    raise _verdict(results, failed, listed=listed)


def _verdict(results: Sequence[Result], failed: Sequence[Result], *, listed: bool) -> Error:
    errors = [result.error for result in failed if result.error]
    unknown = [result for result in failed if result.outcome == "unknown"]
    if len(results) == 1 and errors:  # one target: its own error says more than a count
        return errors[0]
    first = "" if listed else f" First: {errors[0].message if errors else failed[0].detail}"
    if unknown:
        message = f"The outcome of {len(unknown)} of {len(results)} is unknown.{first}"
        open_one = next((error for error in errors if isinstance(error, Unknown)), None)
        hint, operation = (open_one.hint, open_one.operation) if open_one else ("", "")
        return Unknown(message, hint=hint, operation=operation)
    message = f"{_counted(failed, len(results))}.{first}"
    # all failed in the same way: then nothing was changed, and the exit code may say so
    alike = len(errors) == len(results) and len({error.exit_code for error in errors}) == 1
    if alike:
        return type(errors[0])(message, code=errors[0].code, hint=errors[0].hint, http_status=errors[0].http_status)
    hint = "The ids above can be given again with `-` on standard input." if any(each.id for each in failed) else ""
    return Incomplete(message, code="some_failed", hint=hint)


def _counted(failed: Sequence[Result], total: int) -> str:
    """Keep apart what failed and what was not tried."""
    skipped = sum(result.outcome == "skipped" for result in failed)
    if not skipped:
        return f"{len(failed)} of {total} failed"
    tried = f"{len(failed) - skipped} failed, " if len(failed) > skipped else ""
    return f"{tried}{skipped} skipped of {total}"


def _list_ids(session: Session, failed: Sequence[Result]) -> bool:
    """Put the failed ids on stderr, one a line, so that they can be fed back by `-`.

    People read the reasons too; tell whether that said them all.
    """
    person = session.stderr.isatty()  # whose table seldom has room for them
    for result in failed:
        if result.id:
            session.say(f"{result.id}  {result.name}: {result.detail}" if person else result.id)
    return person and all(result.id for result in failed)
