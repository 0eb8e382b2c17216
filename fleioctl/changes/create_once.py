"""Creating without idempotency keys: look first by a strong key, send once, find what an answer does not name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from fleioctl.changes.once import Found, Once, Outcome, await_found
from fleioctl.changes.operations import Begun
from fleioctl.changes.recognition import Key, Making, NewObject, with_key
from fleioctl.changes.sending import Call, Json
from fleioctl.errors import Denied, Error, Incomplete, NotFound, Refused, Temporary, Usage
from fleioctl.model.resource import Resource, once
from fleioctl.session.session import Session
from fleioctl.storage.journal import NOT_FOUND_YET

EARLIER = "made by an earlier run"
AFTER_ACCEPTED = (0.0, 0.2, 0.5, 1.0, 2.0, 4.0)  # seconds: what was accepted is mostly there at once


@dataclass(frozen=True)
class CreateRequest:
    """What is to be created, and how careful to be; `run` is the row of a bulk create that it belongs to."""

    resource: Resource
    body: Json
    if_not_exists: bool = False
    allow_duplicate: bool = False
    journal: bool = True
    settle: float | None = None
    needs_id: bool = True
    run: str = field(default="", compare=False)
    one_of_many: bool = False
    look: Callable[[], Created | None] | None = field(default=None, compare=False)  # before its keys are looked for
    complete: Callable[[Json], None] | None = field(default=None, compare=False)  # what else belongs to a new one
    then: Callable[[str], Call] | None = field(default=None, compare=False)  # the call of that, for a plan

    @property
    def keys(self) -> list[Key]:
        """Return the strong keys that are wholly given, the best first."""
        given = (tuple((name, self.body.get(name)) for name in names) for names in self.resource.creation.strong)
        return [tuple((n, str(v).strip()) for n, v in key) for key in given if all(v not in (None, "") for _, v in key)]

    @property
    def key(self) -> Key:
        """Return the strong key, empty when none is given."""
        return next(iter(self.keys), ())

    @property
    def marks(self) -> Key:
        """Return what serves to recognise the object, though it is no key."""
        return tuple(
            (name, str(self.body[name]).strip()) for name in self.resource.creation.recognise if self.body.get(name)
        )

    @property
    def label(self) -> str:
        """Name the object for messages and the journal."""
        return ", ".join(f"{name} {value}" for name, value in self.key or self.marks) or "without a name"

    @property
    def patience(self) -> float:
        """Return the seconds to look for the object."""
        return self.resource.creation.settle if self.settle is None else self.settle


@dataclass(frozen=True)
class Created:
    """What came of it: the object, and whether it was there before; a list shows less than the whole of it."""

    item: Json
    existed: bool = False
    earlier: bool = False
    listed: bool = False

    @property
    def why(self) -> str:
        """Say why nothing was sent for it, nothing when it was."""
        return EARLIER if self.earlier else "exists already" if self.existed else ""


def create(session: Session, request: CreateRequest) -> Created:
    """Create one object, never two; Unknown (exit 7) when nobody can tell."""
    protocol = _protocol(session, request)
    with protocol.alone():
        created = _made(session, request, protocol)
        if request.complete and not created.existed:
            request.complete(created.item)
        return created


def _protocol(session: Session, request: CreateRequest) -> Once:
    return Once(
        session,
        call_of(session, request),
        NewObject(session, request.resource, request.body, tuple(dict((*request.key, *request.marks)).items())),
        request.patience,
        request.journal,
        key_blocks=bool(request.key) and not request.allow_duplicate,
        defer=not request.one_of_many,
    )


def _made(session: Session, request: CreateRequest, protocol: Once) -> Created:
    earlier = protocol.settled_earlier()
    if earlier and earlier.found:
        return _earlier(request, earlier.found)
    if existing := _there(session, request):
        return existing
    outcome = protocol.send()
    if outcome.found:
        return Created(outcome.found.item, listed=True)
    return _accepted(session, request, protocol, outcome)


def _earlier(request: CreateRequest, found: Found) -> Created:
    """Return what an earlier run made, of which perhaps nothing but the id is known."""
    known = {request.resource.identity.key: found.id} if found.id else {}
    return Created(found.item or known, earlier=True, listed=True)


def rehearse(session: Session, request: CreateRequest) -> Created | None:
    """Look as a create does before it sends: what an earlier run made or is there, None when it would be made."""
    if found := _protocol(session, request).rehearsed():
        return _earlier(request, found)
    return _there(session, request)


def _there(session: Session, request: CreateRequest) -> Created | None:
    return (request.look() if request.look else None) or _look_first(session, request)


def _accepted(session: Session, request: CreateRequest, protocol: Once, outcome: Outcome) -> Created:
    """Return the object of a clear answer, and record it; where the answer has no id, look for it."""
    sending = outcome.sending
    assert sending
    item = outcome.body if isinstance(outcome.body, dict) else {}
    id = item.get(request.resource.identity.key)
    if id is not None:
        sending.end("done", id=str(id))
    elif sending.interrupted:
        sending.end(NOT_FOUND_YET)
    elif not request.needs_id:
        sending.end("accepted")
        return Created({request.resource.identity.key: None, **item})  # said, not left out: nobody waited for it
    else:
        assert isinstance(protocol.evidence, NewObject)
        try:
            found = _find_created(session, request, protocol.evidence, outcome.context)
        except Error as error:
            over = error.code == "ended_in_error"  # the panel says so itself: nothing is still to come
            sending.end("failed" if over else NOT_FOUND_YET, detail=error.message)
            raise
        sending.end("done", id=found.id)
        return Created({**item, **found.item}, listed=True)
    return Created(item)


def call_of(session: Session, request: CreateRequest) -> Call:
    """Return the one POST; a time limit that the user chose goes before the resource's own."""
    chosen = session.settings.origins()["timeout"].origin != "default"
    return Call(
        "POST",
        request.resource.path,
        once,
        request.resource.group,
        "create",
        request.label,
        body=request.body,
        timeout=None if chosen else request.resource.creation.timeout or None,
        run=request.run,
    )


def _look_first(session: Session, request: CreateRequest) -> Created | None:
    if request.allow_duplicate or not request.resource.creation.strong or (request.look and not request.keys):
        return None
    for key in request.keys:
        found = with_key(session, request.resource, key)
        if found is not None:
            return _taken(session, request, key, found[0]) if found else None
    names = " or ".join(
        " and ".join(_flag(request.resource, name) for name in key) for key in request.resource.creation.strong
    )
    if request.if_not_exists:
        message = f"There is nothing to recognise the {request.resource.noun} by."
        shown = ", as far as the panel shows it" if request.keys else ""
        raise Usage(message, code="no_key", hint=f"Give {names}{shown}, or leave --if-not-exists out.")
    note = f"the panel shows nothing to recognise the {request.resource.noun} by; give {names} to have it looked for"
    if request.keys and session.changes.says_first(note):
        session.note(note)
    return None


def _flag(resource: Resource, name: str) -> str:
    return next((field.flag for field in resource.fields if field.name == name), f"--{name}")


def _taken(session: Session, request: CreateRequest, key: Key, item: Json) -> Created:
    """Take the object that has the key, or refuse."""
    id = str(item.get(request.resource.identity.key))
    if request.if_not_exists:
        session.note(f"the {request.resource.noun} exists already: {id}")
        return Created(item, existed=True, listed=True)
    label = ", ".join(f"{name} {value}" for name, value in key)
    message = f"The {request.resource.noun} with {label} exists already: {id}."
    hint = "--if-not-exists takes it as it is, --allow-duplicate creates another."
    raise Refused(message, code="exists", hint=hint, fields={"id": id})


def _find_created(session: Session, request: CreateRequest, evidence: NewObject, context: Json) -> Found:
    """Find what an answer without an id made; that the look fails does not make it unchanged."""
    reason = "could not be found in time"
    making = Making(Begun(session, context["at"]), str(request.body.get("name") or ""))

    def look() -> Found | None:
        return evidence.find(context) or making.find(evidence, context)

    try:
        found = await_found(session, look, AFTER_ACCEPTED, request.patience)
    except (Denied, NotFound, Refused, Temporary) as error:
        found, reason = None, f"cannot be looked for: {error.message.rstrip('.')}"
    if found:
        return found
    if evidence.several:
        reason = f"cannot be told from {evidence.several} new ones of that name"
    message = f"The {request.resource.noun} ({request.label}) was accepted but {reason}."
    hint = f"Look: fleioctl {request.resource.group} list"
    raise Incomplete(message, code="id_not_found", hint=hint, outcome="changed")
