"""Creating without idempotency keys: look first, write the intent down, send once, look again (safety.md 2)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain, repeat
from typing import Any

from fleioctl.changes.submit import Call, close, finish, one_at_a_time, open_operation
from fleioctl.errors import Error, Incomplete, Refused, Temporary, Unknown
from fleioctl.inputs.lookup import objects
from fleioctl.model.paths import identity, walk
from fleioctl.model.resource import Resource, once
from fleioctl.session.session import Session

AFTER_ACCEPTED = (0.0, 0.2, 0.5, 1.0, 2.0, 4.0)
AFTER_AMBIGUITY = (1.0, 2.0, 4.0, 8.0)
LONGEST_PAUSE = 10.0

Json = dict[str, Any]


@dataclass(frozen=True)
class CreateRequest:
    """What is to be created, and how careful to be."""

    resource: Resource
    body: Json
    if_not_exists: bool = False
    allow_duplicate: bool = False
    journal: bool = True
    settle: float | None = None
    needs_id: bool = True

    @property
    def key(self) -> tuple[tuple[str, str], ...]:
        """Return the strong key: the first set of identifying fields that is wholly given."""
        for names in self.resource.creation.strong:
            if all(self.body.get(name) not in (None, "") for name in names):
                return tuple((name, str(self.body[name])) for name in names)
        return ()

    @property
    def marks(self) -> tuple[tuple[str, str], ...]:
        """Return what serves to recognise the object, though it is no key."""
        return tuple((name, str(self.body[name])) for name in self.resource.creation.recognise if self.body.get(name))

    @property
    def label(self) -> str:
        """Name the object for messages and the journal."""
        return ", ".join(f"{name} {value}" for name, value in self.key or self.marks) or "without a name"

    @property
    def journal_key(self) -> str:
        """Tell the same request again; one that nothing names is known by its whole body."""
        if self.key or self.marks:
            return self.label
        return sha256(json.dumps(self.body, sort_keys=True, default=str).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Created:
    """What came of it: the object, whether it was there before, whether a look-up found it."""

    item: Json
    existed: bool = False
    confirmed: bool = False


def create(session: Session, request: CreateRequest) -> Created:
    """Create one object, never two; Unknown (exit 7) when nobody can tell."""
    with one_at_a_time(session, request.resource.group, request.journal_key, journal=request.journal):
        _settle_open_entry(session, request)
        before = _look_first(session, request)
        if before is not None and before.existed:
            return before
        known = {str(item.get(request.resource.identity.key)) for item in _candidates(session, request)}
        return _send(session, request, known)


def rehearse(session: Session, request: CreateRequest) -> Created | None:
    """Look as a create does before it sends: what is there already, None when it would be made."""
    return _look_first(session, request)


def _settle_open_entry(session: Session, request: CreateRequest) -> None:
    """Look up what an earlier run left open; while it stays unknown nothing is sent."""
    if not request.journal or request.allow_duplicate:
        return
    entry = session.journal.open_entry(session.panel, request.resource.group, request.journal_key)
    if entry is None:
        return
    new = appeared(session, request, set(entry.context.get("known") or ()))
    if len(new) == 1:
        session.journal.close(
            entry.operation, "done", object_id=str(new[0].get(request.resource.identity.key)), detail="found later"
        )
        return
    what = f"{request.resource.noun} ({request.label})"
    message = f"An earlier run tried to create this {what} and its outcome is still unknown."
    hint = f"Settle it first: fleioctl history resolve {entry.operation}"
    raise Unknown(message, hint=hint, operation=entry.operation)


def _look_first(session: Session, request: CreateRequest) -> Created | None:
    if request.allow_duplicate or not request.key:
        return None
    found = existing(session, request)
    if not found:
        return None
    item = found[0]
    id = str(item.get(request.resource.identity.key))
    if request.if_not_exists:
        session.note(f"the {request.resource.noun} exists already: {id}")
        return Created(item, existed=True)
    message = f"The {request.resource.noun} with {request.label} exists already: {id}."
    hint = "--if-not-exists takes it as it is, --allow-duplicate creates another."
    raise Refused(message, code="exists", hint=hint, fields={"id": id})


def existing(session: Session, request: CreateRequest) -> list[Json]:
    """Return the objects that have the strong key."""
    params = _params(request.resource)
    query = [(name, value) for name, value in request.key if name in params]
    if not query:
        query = [("search", request.key[0][1])]
    found = objects(session, request.resource, query)
    return [item for item in found if all(_equal(item, n, v, trusted=n in params) for n, v in request.key)]


def _params(resource: Resource) -> set[str]:
    """Return the fields by which the server itself narrows a list down."""
    return {each.param or each.name for each in resource.listing.filters if not each.field}


def _equal(item: Json, name: str, value: str, *, trusted: bool) -> bool:
    """Compare here, since a filter that the server does not know returns everything; trust it for hidden fields."""
    return identity(walk(item, name)).casefold() == value.casefold() if name in item else trusted


def appeared(session: Session, request: CreateRequest, known: set[str]) -> list[Json]:
    """Return what could be the object and was not there before."""
    return [item for item in _candidates(session, request) if str(item.get(request.resource.identity.key)) not in known]


def _candidates(session: Session, request: CreateRequest) -> list[Json]:
    """Return what could be the object: nothing that it shows differs from what was asked for."""
    signs = [*request.key, *request.marks]
    if not signs:
        return []
    params = _params(request.resource)
    query = [(name, value) for name, value in signs if name in params]
    if not query and request.resource.listing.searchable:
        query = [("search", " ".join(value for _, value in request.marks or signs))]
    found = objects(session, request.resource, query)
    return [item for item in found if all(_equal(item, n, v, trusted=True) for n, v in signs)]


def _send(session: Session, request: CreateRequest, known: set[str]) -> Created:
    call = call_of(session, request, known)
    operation = open_operation(session, call, journal=request.journal)
    started = session.clock.monotonic()
    try:
        answer = finish(session, call, operation)
    except Unknown as error:
        return _after_ambiguity(session, request, known, operation, error)
    item = answer.body if isinstance(answer.body, dict) else {}
    if item.get(request.resource.identity.key) is None and request.needs_id:
        item = {**item, **_find_created(session, request, known)}
    id = str(item.get(request.resource.identity.key) or "")
    session.touched[-1] = id or request.label
    close(session, operation, "done" if id else "accepted", started, id=id)
    return Created(item)


def call_of(session: Session, request: CreateRequest, known: set[str] | None = None) -> Call:
    """Return the one POST; a time limit that the user chose goes before the resource's own."""
    chosen = session.settings.origins()["timeout"].origin != "default"
    return Call(
        "POST",
        request.resource.path,
        once,
        request.resource.group,
        "create",
        request.journal_key,
        body=request.body,
        timeout=None if chosen else request.resource.creation.timeout or None,
        context={"known": sorted(known or ()), "signs": dict((*request.key, *request.marks))},
    )


def _find_created(session: Session, request: CreateRequest, known: set[str]) -> Json:
    """Find what an answer without an id made: absent before, there now."""
    new = _await_new(session, request, known, AFTER_ACCEPTED)
    if len(new) == 1:
        return new[0]
    what = "could not be found in time" if not new else f"cannot be told from {len(new)} new ones of that name"
    hint = f"Look: fleioctl {request.resource.group} list"
    raise Incomplete(
        f"The {request.resource.noun} ({request.label}) was accepted but {what}.",
        code="id_not_found",
        hint=hint,
        outcome="changed",
    )


def _after_ambiguity(
    session: Session, request: CreateRequest, known: set[str], operation: str, error: Unknown
) -> Created:
    """The answer was lost: exactly one new object proves that it was done, nothing else does."""
    session.note(f"no clear answer ({error.message.rstrip('.')}); looking for the {request.resource.noun}")
    started = session.clock.monotonic()
    try:
        new = _await_new(session, request, known, AFTER_AMBIGUITY)
    except Error:
        new = []
    if len(new) != 1:
        raise error
    id = str(new[0].get(request.resource.identity.key))
    session.touched.append(id)
    close(session, operation, "done", started, id=id, detail="confirmed by look-up")
    session.note(f"confirmed by look-up: {id}")
    return Created(new[0], confirmed=True)


def _await_new(session: Session, request: CreateRequest, known: set[str], pauses: Sequence[float]) -> list[Json]:
    """Look after each pause until something new is there or the settle time is over."""
    settle = request.resource.creation.settle if request.settle is None else request.settle
    end = session.clock.monotonic() + settle
    new: list[Json] = []
    turns = chain(pauses, repeat(LONGEST_PAUSE))
    while not new and (left := end - session.clock.monotonic()) > 0:
        session.clock.sleep(min(next(turns), left))
        try:
            new = appeared(session, request, known)
        except Temporary as error:
            session.note(f"still looking: {error.message}")
    return new
