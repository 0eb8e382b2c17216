"""`history`: what this machine changed, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from fleioctl.errors import NotFound, Usage
from fleioctl.model.command import group
from fleioctl.model.resource import Column
from fleioctl.session.session import Session
from fleioctl.text.suggestions import did_you_mean

if TYPE_CHECKING:
    from fleioctl.storage.journal import Entry, Journal

OPERATION = Annotated[str, typer.Argument(metavar="OP", help="Id of the operation, or how it begins.")]
# words of the journal: `intent` is open (killed before an answer), `accepted-unreported` was done, its caller killed
OUTCOMES = (
    "unknown",
    "intent",
    "done",
    "accepted",
    "accepted-not-found",
    "accepted-unreported",
    "partial",
    "failed",
    "resolved-done",
    "resolved-not-done",
)
COLUMNS = (
    Column("operation"),
    Column("time", kind="age"),
    Column("outcome", kind="state"),
    Column("command", folds=True),
    Column("key", "Object", spare=2, folds=True),
    Column("resource", spare=3),
    Column("action", spare=3),
    Column("panel", spare=2),
    Column("user", spare=2),
    Column("detail", spare=1, folds=True),
    Column("object_id", "ID", spare=2),
    Column("profile", spare=3),
    Column("safety", spare=3),
    Column("duration", spare=3),
)


def list_(
    session: Session,
    *,
    since: Annotated[
        str | None, typer.Option("--since", metavar="TIME", help="Not older than 30m, 12h, 2d, 1w or 2026-07-01.")
    ] = None,
    outcome: Annotated[
        str | None,
        typer.Option("--outcome", metavar="|".join(OUTCOMES), help="Only with this outcome."),
    ] = None,
    limit: Annotated[int | None, typer.Option("--limit", metavar="N", min=1, help="At most so many.")] = None,
) -> None:
    """List what was changed: open unknown outcomes first, then the newest.

    Example: fleioctl history --since 2d; fleioctl history --outcome unknown
    """
    session.out.check_columns(COLUMNS, closed=True)
    if outcome and not any(known.startswith(outcome) for known in OUTCOMES):
        near = did_you_mean(outcome, OUTCOMES)
        raise Usage(f"There is no outcome {outcome!r}.{near}", hint=f"Outcomes: {', '.join(OUTCOMES)}.")
    now = session.clock.now()
    oldest = _moment(since, now) if since is not None else None
    journal = journal_of(session)
    entries = [entry for entry in journal.entries(since=oldest) if _has(entry, outcome or "")]
    # a stable sort: open ones first, and both parts stay in the order of time
    entries.sort(key=lambda entry: not entry.is_open)
    shown = [row_of(entry) for entry in entries[:limit]]
    session.out.rows(COLUMNS, [shown], key="operation")
    if damaged := journal.damaged():
        session.note(f"{damaged} damaged lines of the journal were passed over")
    if not shown:
        session.note("nothing was changed from here")
    elif len(shown) < len(entries):
        session.note(f"showing {len(shown)} of {len(entries):,}")


def _moment(text: str, now: float) -> float:
    from fleioctl.inputs.typed.moments import read_moment

    return read_moment(text, "--since", now=now).at.timestamp()


def _has(entry: Entry, outcome: str) -> bool:
    """Tell whether an entry has the outcome that is asked for; of a killed process it is as unknown as of any."""
    asked_for_unknown = bool(outcome) and "unknown".startswith(outcome)
    return entry.outcome.startswith(outcome) or (asked_for_unknown and entry.is_open)


def show(session: Session, operation: OPERATION) -> None:
    """Show one operation with all that is known of it.

    Example: fleioctl history show 20260701T101500
    """
    from fleioctl.storage.journal import PARTIAL

    session.out.check_columns(COLUMNS)
    entry = find(journal_of(session), operation)
    show_entry(session, entry)
    if entry.is_open or entry.outcome == PARTIAL:
        session.note(how_to_check(entry))


def how_to_check(entry: Entry) -> str:
    """Say how to find out what became of an operation, and how to settle it."""
    if entry.action == "create-many":
        return "run the same command again: it goes on with what is missing"
    word = "list" if entry.action.startswith("create") or " " in entry.key else f"show {entry.key}"
    # a raw path has no group whose list would show it
    shown = str(entry.context.get("look") or f"{entry.resource} {word}")
    look = "" if entry.resource == "api" else f"fleioctl {shown}; "
    settle = f"fleioctl history resolve {entry.operation}"
    return f"to check: {look}{settle}, or with --as done or --as not-done when you know it"


def resolve(
    session: Session,
    operation: OPERATION,
    *,
    as_: Annotated[
        str | None, typer.Option("--as", metavar="done|not-done", help="Settle it by hand, after a look at the panel.")
    ] = None,
) -> None:
    """Find out what became of an operation whose outcome is unknown; exit 7 when the panel cannot tell.

    Example: fleioctl history resolve 20260701T101500; fleioctl history resolve 20260701T101500 --as not-done
    """
    from fleioctl.commands.history import resolution
    from fleioctl.storage.journal import PARTIAL

    journal = journal_of(session)
    entry = find(journal, operation)
    session = resolution.at_its_panel(session, entry)
    session.out.check_columns(COLUMNS)
    # a bulk create that was done in part is known, and can still be given up by hand
    if not entry.is_open and not (as_ and entry.outcome == PARTIAL):
        session.note(f"its outcome is known: {entry.outcome}")
    elif as_:
        resolution.by_hand(session, journal, entry, as_)
    else:
        resolution.by_looking(session, journal, entry)
    show_entry(session, find(journal, entry.operation))


ENTRY = group("history", "What this machine changed, and what became of it.", list_, show, resolve, default="list")


def journal_of(session: Session) -> Journal:
    """Return the journal without settling which panel is meant: an operation knows that better."""
    from fleioctl.config.places import state_folder
    from fleioctl.storage.journal import Journal

    # the state folder does not depend on the profile, and a broken configuration must not hide the history
    return Journal(state_folder(session.environ), session.clock)


def find(journal: Journal, operation: str) -> Entry:
    """Return the operation; NotFound when none or several begin so."""
    entry = journal.find(operation)
    if entry is None:
        message = f"There is no operation {operation!r} in the history, or more than one begins so."
        raise NotFound(message, hint="fleioctl history lists them.")
    return entry


def show_entry(session: Session, entry: Entry) -> None:
    """Show one operation as a record."""
    session.out.record(COLUMNS, {**row_of(entry), "context": entry.context}, key="operation")


def row_of(entry: Entry) -> dict[str, Any]:
    """Return the object that the output formats show."""
    from dataclasses import asdict
    from datetime import UTC, datetime

    values = asdict(entry) | {
        "duration": round(entry.duration, 3),
        "time": datetime.fromtimestamp(entry.time, UTC).isoformat(timespec="seconds"),
    }
    return {column.path: values[column.path] for column in COLUMNS}
