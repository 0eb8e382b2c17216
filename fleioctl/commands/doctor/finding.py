"""One row of the doctor's report."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from fleioctl.api.retry import CAUSE_HINT
from fleioctl.errors import Error
from fleioctl.model.resource import Column

UNHEARD = "See that the panel runs, and that nothing between here and there blocks it."
RIGHTS = "Give its user these permissions, or use the token of a superuser."
ADVICE = {
    "history": "See that the state folder can be read.",
    "host name": "Check the URL, and that this machine can resolve names.",
    "certificate": UNHEARD,
    "panel": UNHEARD,
    "rights": RIGHTS,
}

COLUMNS = (Column("check"), Column("result", kind="state"), Column("detail"), Column("advice", "What to do"))


@dataclass(frozen=True)
class Finding:
    """What was looked at and how it is: ok, warning, problem or skipped; a problem has the error it leads to."""

    check: str
    result: str
    detail: str
    advice: str = ""
    error: Error | None = field(default=None, compare=False)

    def as_row(self) -> dict[str, Any]:
        """Return what is shown."""
        row = asdict(self)
        del row["error"]
        return row


def ok(check: str, detail: str) -> Finding:
    """Return a good finding."""
    return Finding(check, "ok", detail)


def warning(check: str, detail: str, advice: str) -> Finding:
    """Return what works, but not for long or not in all."""
    return Finding(check, "warning", detail, advice)


def problem(check: str, error: Error) -> Finding:
    """Return what keeps commands from working; an error that knows no better than the doctor gets advice here."""
    error.hint = ADVICE.get(check, "") if error.hint in ("", CAUSE_HINT) else error.hint
    return Finding(check, "problem", error.message, error.hint, error)


def skipped(reason: str, *checks: str) -> list[Finding]:
    """Return what was not looked at, and why."""
    return [Finding(check, "skipped", reason) for check in checks]
