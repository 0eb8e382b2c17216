"""Every change goes through here: the guard, the journal, and what to say when it is unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fleioctl.changes.sending import Call, Sending, open_operation
from fleioctl.errors import Usage
from fleioctl.model.resource import Safety
from fleioctl.session.session import Session

if TYPE_CHECKING:
    from fleioctl.api.client import Answer
    from fleioctl.changes.once import Evidence, Found

__all__ = ["Call", "announce", "made_earlier", "perform"]


def announce(session: Session) -> None:
    """Say once where the change goes; refuse it on a read-only profile."""
    if session.changes.announced:
        return
    assert session.changes.intended, "the description of a command that writes says so"
    settings = session.settings
    if settings.read_only:
        hint = "Choose another profile, or set read_only = false in it."
        raise Usage(f"The profile {settings.profile} is read-only.", code="read_only", hint=hint)
    session.changes.announced = True
    if settings.environment == "production":
        session.say(f"PRODUCTION: {session.panel} (profile {settings.profile or '-'})")
    if settings.sandbox and not session.options.dry_run:
        session.note("this changes the sandbox, no real panel")


def perform(
    session: Session, call: Call, *, journal: bool = True, evidence: Evidence | None = None, defer: bool = True
) -> Answer:
    """Send the call as its class allows and record it; `evidence` is what shows a `once` call done.

    `defer` puts the record of it off until the run has reported it; not so for one of many.
    """
    announce(session)
    if call.safety is Safety.ONCE:
        return _perform_once(session, call, evidence, journal=journal, defer=defer)
    sending = Sending(session, call, open_operation(session, call, journal=journal))
    answer = sending.answer()
    sending.end("done" if answer.confirmed else "accepted")
    return answer


def made_earlier(
    session: Session, call: Call, evidence: Evidence | None = None, *, journal: bool = True
) -> Found | None:
    """Return what an earlier run of the same `once` call did, without settling it; Unknown as `perform` raises it."""
    if call.safety is not Safety.ONCE:
        return None
    from fleioctl.changes.once import NoEvidence, Once

    return Once(session, call, evidence or NoEvidence(), journal=journal).rehearsed()


def _perform_once(session: Session, call: Call, evidence: Evidence | None, *, journal: bool, defer: bool) -> Answer:
    from fleioctl.api.outcome import Answer
    from fleioctl.changes.once import SETTLE, NoEvidence, Once

    settle = SETTLE if evidence else 0  # without any there is nothing to look at
    outcome = Once(session, call, evidence or NoEvidence(), settle, journal, defer=defer).perform()
    if outcome.found:
        return Answer(200, {}, outcome.found.item or None, confirmed=True)
    answer: Answer = outcome.answer
    return answer
