"""One write on its way: the intent in the journal, the call, and what came of it in the journal again."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from fleioctl.changes.interruptible import Interruptible
from fleioctl.errors import Error, Incomplete, Local, Unknown
from fleioctl.model.described import described
from fleioctl.model.resource import Safety
from fleioctl.session.session import Session
from fleioctl.storage.journal import NOT_FOUND_YET, UNREPORTED
from fleioctl.text.redaction import command_line, redact_body

if TYPE_CHECKING:
    from fleioctl.api.client import Answer

WAIVE = "Make the state folder writable, or waive the record with --no-journal."

Json = dict[str, Any]


@described(frozen=True, eq=False, repr=False)
class Call:
    """One write: what is sent, and for the journal what it is about.

    `key` names the object; `wish` is what makes another run the same one, where that is not the whole body (a time
    that is filled in); `context` is what a later look needs; `run` the row of a bulk create; `look` the command that
    shows it, where that is not `show KEY` of the group.
    """

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
    context: Json | None = None
    wish: Any = None
    run: str = ""
    look: str = ""

    @property
    def digest(self) -> str:
        """Tell the same wish again: of all that is asked for but secrets, so that it gives none away."""
        asked = self.body if self.wish is None else self.wish
        return digest_of([self.key, redact_body(dict(self.query)), redact_body(asked)])


def digest_of(wish: Any) -> str:
    """Return the same few characters for the same wish, on every machine and in every version."""
    return sha256(json.dumps(wish, sort_keys=True, default=str).encode()).hexdigest()[:32]


@contextmanager
def one_at_a_time(
    session: Session, resource: str, key: str, *, journal: bool = True, run: bool = False
) -> Iterator[None]:
    """Keep other processes from the same write meanwhile; without a journal that promise is waived."""
    with ExitStack() as held:
        if journal:
            with waivable():
                held.enter_context(session.journal.lock(session.panel, resource, key, run=run))
        yield


@contextmanager
def waivable() -> Iterator[None]:
    """Say of a journal that cannot be used how to go on without it."""
    try:
        yield
    except Local as error:
        error.hint = error.hint or WAIVE
        raise


def open_operation(session: Session, call: Call, *, journal: bool = True) -> str:
    """Write the intent down before anything leaves; empty when there is no journal."""
    if not journal:
        return ""
    work = Interruptible(lambda: _begin(session, call))
    try:
        operation = work.wait()
    except Local as error:
        if call.safety is not Safety.ONCE:  # may be repeated: without a record nothing is lost but the history
            session.note(f"not recorded in the history: {error.message}")
            return ""
        error.hint = error.hint or WAIVE
        raise
    if work.interrupted:  # the line is complete, and nothing was sent yet: it must not block the next run
        session.journal.close(operation, "failed", detail="stopped by a signal before it was sent")
        raise work.interrupted
    return operation


def _begin(session: Session, call: Call) -> str:
    redact = session.redact
    context = {**(call.context or {}), **({"look": call.look} if call.look else {})}
    return session.journal.begin(
        panel=session.panel,
        profile=session.settings.profile,
        command=redact(command_line(("fleioctl", *session.argv))),
        safety=call.safety.value,
        action=call.action,
        resource=call.resource,
        key=redact(call.key),
        digest=call.digest,
        run=call.run,
        context=json.loads(redact(json.dumps(redact_body(context), default=str))),
    )


class Sending:
    """One call that was begun; it is ended by `end` once all that can be known of it is known."""

    def __init__(self, session: Session, call: Call, operation: str, *, defer: bool = False) -> None:
        self.session, self.call, self.operation, self.defer = session, call, operation, defer
        self.started = session.clock.monotonic()
        self.interrupted: KeyboardInterrupt | None = None
        # From here on a signal anywhere finds it open, however little of it was sent.
        session.changes.leave_open(self.operation, how_to_check(operation))

    def answer(self) -> Answer:
        """Send and return the clear answer; the journal learns of everything else here."""
        session = self.session
        session.redact.learn(self.call.body)
        work = Interruptible(lambda: _send(session, self.call), lambda: session.say(WAITS))
        try:
            answer = work.wait()
        except Error as error:
            self._failed(error)
            raise
        except KeyboardInterrupt:
            self._stopped(succeeded=work.succeeded)
            raise
        self.interrupted = work.interrupted
        session.changes.settle(self.operation)
        session.changes.done.append(self.call.key)
        return answer

    def end(self, outcome: str, *, id: str = "", detail: str = "") -> None:
        """Record the outcome, and raise the signal that came on the way.

        Of a single call it is recorded when the run has reported it: a run that is killed before is run again, and
        then it is not another wish.
        """
        if self.defer and outcome in ("done", "accepted"):
            self.session.changes.defer(lambda told: self.close(outcome if told else UNREPORTED, id=id, detail=detail))
        else:
            self.close(outcome, id=id, detail=detail)
        if id and self.call.key in self.session.changes.done:
            done = self.session.changes.done
            done[done.index(self.call.key)] = id
        if self.interrupted:
            if id:
                self.session.say(f"{self.call.action} {self.call.resource}: {id}")
            raise self.interrupted

    def found(self, id: str) -> None:
        """Record that a look showed it done, though the answer was lost."""
        self.session.changes.settle(self.operation)
        self.session.changes.done.append(id or self.call.key)
        self.end("done", id=id, detail="confirmed by look-up")

    def close(self, outcome: str, *, id: str = "", detail: str = "") -> None:
        """Record the outcome; a full disk now must not hide what happened on the panel."""
        if not self.operation:
            return
        session, duration = self.session, self.session.clock.monotonic() - self.started
        detail = session.redact(detail)
        try:
            session.journal.close(self.operation, outcome, object_id=id, detail=detail, duration=duration)
        except Local as error:
            session.warn(f"the outcome could not be recorded: {error.message}")

    def _failed(self, error: Error) -> None:
        self.close(_outcome_of(error), detail=error.message)
        if isinstance(error, Unknown):
            error.operation = self.operation
            error.hint = how_to_check(self.operation) or error.hint
        else:
            self.session.changes.settle(self.operation)

    def _stopped(self, *, succeeded: bool) -> None:
        session = self.session
        if succeeded:  # the signal came between the answer and us: the panel has done it
            session.changes.done.append(self.call.key)
            self.close(NOT_FOUND_YET if self.call.action == "create" else UNREPORTED, detail="interrupted")
        else:
            self.close("unknown" if session.in_flight else "failed", detail="interrupted")
        if succeeded or not session.in_flight:
            session.changes.settle(self.operation)


WAITS = "stopped by a signal; waiting up to 5 s for the answer of the panel"


def _send(session: Session, call: Call) -> Answer:
    session.changes.sent = True
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


def _outcome_of(error: Error) -> str:
    if isinstance(error, Unknown):
        return "unknown"
    return "accepted" if isinstance(error, Incomplete) else "failed"


def how_to_check(operation: str) -> str:
    """Name the command that checks later."""
    return f"Look before you repeat it; then: fleioctl history resolve {operation}" if operation else ""
