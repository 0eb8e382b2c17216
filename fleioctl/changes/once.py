"""The one protocol of every call that may be sent only once; the package's docstring tells its rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import field, replace
from itertools import chain, repeat
from typing import Any, Protocol

from fleioctl.changes.sending import Call, Json, Sending, one_at_a_time, open_operation, waivable
from fleioctl.errors import Denied, Error, Incomplete, NotFound, Refused, Temporary, Unknown
from fleioctl.model.described import described
from fleioctl.session.session import Session
from fleioctl.storage.journal import NOT_FOUND_YET, UNREPORTED, Entry

PAUSES = (1.0, 2.0, 4.0, 8.0)  # a busy panel gets more time with each look
LONGEST_PAUSE = 10.0  # seconds, however long --settle lets us look
TWIN = 4.0  # seconds in which one that another machine made at the same moment is listed too
AT_ONCE = 0.9  # seconds: a panel that lists so soon what it has answered for hardly shows a twin first
SETTLE = 30.0  # seconds of looking, unless a description or --settle says another time


@described(frozen=True, eq=False, repr=False)
class Found:
    """What a look showed to be done: the object it made, where there is one.

    `by_likeness` says that nothing but its looks tells whose it is, so that a twin of another machine may follow.
    """

    id: str = ""
    item: Json = field(default_factory=dict)
    by_likeness: bool = False


class Evidence(Protocol):
    """What the panel shows of one change."""

    def before(self) -> Json:
        """Read what later tells the change from what was there already, as JSON for the journal."""

    def find(self, context: Json) -> Found | None:
        """Return what was done since, None while the panel does not prove it."""


class NoEvidence:
    """A change that leaves nothing to look at, such as a reboot or a reply."""

    def before(self) -> Json:
        """Return nothing."""
        return {}

    def find(self, context: Json) -> Found | None:
        """Return None: nothing proves it."""
        return None


@described(frozen=True, eq=False, repr=False)
class Outcome:
    """How a call ended: by an answer, or by what a look `found`, perhaps of an `earlier` run."""

    answer: Any = None
    found: Found | None = None
    earlier: bool = False
    sending: Sending | None = None
    context: Json = field(default_factory=dict)

    @property
    def body(self) -> Any:
        """Return the body of the answer, None when there is none."""
        return self.answer.body if self.answer else None


@described(frozen=True, eq=False, repr=False)
class Once:
    """One call to be made once, and what proves it done.

    Without `settle` a lost answer is not looked after at once, only by the next run. `key_blocks` says that an open
    entry of the same key is in the way too, though it asked for something else: strong keys name one object. With
    `defer` the outcome is recorded once the run has reported it; one of many is recorded at once.
    """

    session: Session
    call: Call
    evidence: Evidence = field(default_factory=NoEvidence)
    settle: float = SETTLE
    journal: bool = True
    key_blocks: bool = False
    defer: bool = True

    def perform(self) -> Outcome:
        """Go through the whole protocol; Unknown (exit 7) when nobody can tell what came of it."""
        with self.alone():
            outcome = self.settled_earlier() or self.send()
            if outcome.sending:
                outcome.sending.end("accepted", id=_id_in(outcome.body))
            return outcome

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep the same wish of other processes waiting, to the end of the run where its outcome is recorded then."""
        key = self.call.key if self.key_blocks else self.call.digest
        with ExitStack() as held:
            held.enter_context(one_at_a_time(self.session, self.call.resource, key, journal=self.journal))
            if self.defer:
                kept = held.pop_all()  # the lock outlives this block, to the end of the run
                self.session.changes.defer(lambda _: kept.close())
            yield

    def settled_earlier(self) -> Outcome | None:
        """Look up what an earlier run left open: what is found is the result, else Unknown and nothing is sent."""
        entry = self._open_entry()
        if entry is None:
            return None
        found = self._found_of(entry)
        if entry.digest and entry.digest != self.call.digest:
            self._close_earlier(entry, found, told=True)
            return None  # it has our key, but it is not what was asked for: the look by key tells that
        if self.defer:
            self.session.changes.defer(lambda told: self._close_earlier(entry, found, told=told))
        else:
            self._close_earlier(entry, found, told=True)
        self.session.note(f"made by an earlier run{f': {found.id}' if found.id else ''}; nothing was sent")
        return Outcome(found=found, earlier=True)

    def rehearsed(self) -> Found | None:
        """Tell what an earlier run left open, as `settled_earlier` does; nothing is settled by it."""
        entry = self._open_entry()
        if entry is None:
            return None
        found = self._found_of(entry)
        return None if entry.digest and entry.digest != self.call.digest else found

    def _found_of(self, entry: Entry) -> Found:
        """Return what the earlier run did; one whose answer came and was not reported is sure of itself."""
        try:
            found = self.evidence.find({**entry.context, "id": entry.object_id})
        except (Denied, NotFound, Refused, Temporary) as error:
            raise still_unknown(entry, error.message) from error
        if found is None and entry.outcome == UNREPORTED:
            return Found(entry.object_id)
        if found is None:
            raise still_unknown(entry)
        return found

    def _close_earlier(self, entry: Entry, found: Found, *, told: bool) -> None:
        if told:
            self.session.journal.close(entry.operation, "done", object_id=found.id, detail="found by a later run")

    def send(self) -> Outcome:
        """Write the intent down, send once, and look when the answer is lost."""
        session = self.session
        # read before the intent is written: a look that fails here leaves nothing open
        context = {**self.evidence.before(), "at": session.clock.now()}
        call = replace(self.call, context=context)
        sending = Sending(session, call, open_operation(session, call, journal=self.journal), defer=self.defer)
        try:
            return Outcome(sending.answer(), sending=sending, context=context)
        except Unknown as error:
            found = self._look(context, error)
            sending.found(found.id)
            session.note(f"confirmed by look-up{f': {found.id}' if found.id else ''}")
            return Outcome(found=found, context=context)

    def _open_entry(self) -> Entry | None:
        if not self.journal:
            return None
        call = self.call
        key = self.session.redact(call.key)
        with waivable():
            return self.session.journal.open_entry(
                self.session.panel, call.resource, call.action, call.digest, key, key_counts=self.key_blocks
            )

    def _look(self, context: Json, error: Unknown) -> Found:
        """Only the change itself proves that it was done; that nothing is there proves nothing."""
        if not self.settle:
            raise error
        self.session.note(f"no clear answer ({error.message.rstrip('.')}); looking whether it happened")
        try:
            found = await_found(self.session, lambda: self.evidence.find(context), PAUSES, self.settle, TWIN)
        except Error:  # a look that fails proves nothing either; the first error stands
            found = None
        if found is None:
            raise error
        return found


def still_unknown(entry: Entry, reason: str = "") -> Error:
    """Return the error that an earlier run left open what was asked for again."""
    what = f"{entry.action} {entry.resource} ({entry.key or 'without a name'})"
    hint = f"Settle it first: fleioctl history resolve {entry.operation}"
    if entry.outcome == NOT_FOUND_YET:
        message = f"An earlier run had {what} accepted, and it still cannot be found."
        return Incomplete(message, code="id_not_found", hint=hint, outcome="changed", operation=entry.operation)
    message = f"An earlier run tried to {what} and its outcome is still unknown. {reason}".rstrip()
    return Unknown(message, hint=hint, operation=entry.operation)


def await_found(
    session: Session,
    look: Callable[[], Found | None],
    pauses: tuple[float, ...],
    settle: float,
    twin: float | None = None,
) -> Found | None:
    """Look after each pause until something is found or the time is up.

    What only looks like ours, and was not there at once, is looked at again: a twin that comes later makes it doubtful.
    That is after `twin` seconds, or once as much time has passed as it took to appear.
    """
    began = session.clock.monotonic()
    turns = chain(pauses, repeat(LONGEST_PAUSE))
    seen, pause = "", next(turns)
    while (left := began + settle - session.clock.monotonic()) > 0:
        session.clock.sleep(min(pause, left))
        pause, passed = next(turns), session.clock.monotonic() - began
        try:
            found = look()
        except Temporary as error:
            session.note(f"still looking: {error.message}")
            continue
        if found and (passed < AT_ONCE or not found.by_likeness or found.id == seen or passed >= settle):
            return found
        seen, pause = (found.id, min(passed, TWIN) if twin is None else twin) if found else ("", pause)
    return None


def _id_in(body: Any) -> str:
    return str(body["id"]) if isinstance(body, dict) and isinstance(body.get("id"), (str, int)) else ""
