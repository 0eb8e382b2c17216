"""Every change goes through here: guard, dry run, journal, and what to say when it is unknown."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from fleioctl.changes.interruptible import Interruptible
from fleioctl.errors import Error, Incomplete, Local, Unknown, Usage
from fleioctl.model.resource import Safety
from fleioctl.session.session import Session
from fleioctl.text.redaction import redact_body

if TYPE_CHECKING:
    from fleioctl.api.client import Answer

WAIVE = "Make the state folder writable, or waive the record with --no-journal."


@dataclass(frozen=True)
class Call:
    """One write: what is sent, and for the journal what it is about."""

    method: str
    path: str
    safety: Safety
    resource: str
    action: str
    key: str
    body: Any = None
    query: tuple[tuple[str, str], ...] = ()
    recheck: Callable[[], str] | None = None
    timeout: float | None = None
    context: dict[str, Any] | None = None


def announce(session: Session) -> None:
    """Say once where the change goes; refuse it on a read-only profile."""
    if session.writing:
        return
    settings = session.settings
    if settings.read_only:
        hint = "Choose another profile, or set read_only = false in it."
        raise Usage(f"The profile {settings.profile} is read-only.", code="read_only", hint=hint)
    session.intends_change = session.writing = True
    if settings.environment == "production":
        session.say(f"PRODUCTION: {session.panel} (profile {settings.profile or '-'})")
    if settings.sandbox and not session.options.dry_run:
        session.note("this changes the sandbox, no real panel")


def perform(session: Session, call: Call, *, journal: bool = True) -> Answer:
    """Send the call as its class allows and record it."""
    announce(session)
    operation = open_operation(session, call, journal=journal)
    return finish(session, call, operation)


def open_operation(session: Session, call: Call, *, journal: bool = True) -> str:
    """Write the intent down before anything leaves; empty when there is no journal."""
    if not journal:
        return ""
    try:
        return session.journal.begin(
            panel=session.panel,
            profile=session.settings.profile,
            command=session.redact(shlex.join(("fleioctl", *session.argv))),
            safety=call.safety.value,
            action=call.action,
            resource=call.resource,
            key=call.key,
            context=redact_body(call.context or {}),
        )
    except Local as error:
        if call.safety is not Safety.ONCE:
            session.note(f"not recorded in the history: {error.message}")
            return ""
        error.hint = error.hint or WAIVE
        raise


@contextmanager
def one_at_a_time(session: Session, resource: str, key: str, *, journal: bool = True) -> Iterator[None]:
    """Keep other processes from the same write meanwhile; without a journal that promise is waived."""
    with ExitStack() as held:
        if journal:
            try:
                held.enter_context(session.journal.lock(session.panel, resource, key))
            except Local as error:
                error.hint = error.hint or WAIVE
                raise
        yield


def finish(session: Session, call: Call, operation: str) -> Answer:
    """Send, and write down what came of it; a signal on the way is raised once that is known."""
    started = session.clock.monotonic()
    sending = Interruptible(lambda: _send(session, call))
    try:
        answer = sending.wait()
    except Error as error:
        close(session, operation, outcome_of(error), started, detail=error.message)
        raise with_hint(session, call, operation, error) from error
    except KeyboardInterrupt:
        session.how_to_check = _how_to_check(operation)
        outcome = "accepted" if sending.succeeded else "unknown" if session.unanswered else "failed"
        session.touched += [call.key] * sending.succeeded
        close(session, operation, outcome, started, detail="interrupted")
        raise
    session.touched.append(call.key)
    close(session, operation, "done" if answer.confirmed else "accepted", started)
    if sending.interrupted:
        raise sending.interrupted
    return answer


def _send(session: Session, call: Call) -> Answer:
    session.out.changed = True
    return session.api.send(
        call.method,
        call.path,
        safety=call.safety,
        query=call.query,
        body=call.body,
        recheck=call.recheck,
        timeout=call.timeout,
        fresh=call.safety is Safety.ONCE,
    )


def close(session: Session, operation: str, outcome: str, started: float, *, id: str = "", detail: str = "") -> None:
    """Record the outcome; a full disk now must not hide what happened on the panel."""
    if not operation:
        return
    duration = session.clock.monotonic() - started
    try:
        session.journal.close(operation, outcome, object_id=id, detail=session.redact(detail), duration=duration)
    except Local as error:
        session.warn(f"the outcome could not be recorded: {error.message}")


def outcome_of(error: Error) -> str:
    """Name an error for the journal."""
    if isinstance(error, Unknown):
        return "unknown"
    return "accepted" if isinstance(error, Incomplete) else "failed"


def with_hint(session: Session, call: Call, operation: str, error: Error) -> Error:
    """Add to an unknown outcome the command that checks later."""
    if isinstance(error, Unknown):
        error.operation = operation
        error.hint = _how_to_check(operation) or error.hint
    return error


def _how_to_check(operation: str) -> str:
    return f"Look before you repeat it; then: fleioctl history resolve {operation}" if operation else ""
