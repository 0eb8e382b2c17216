"""Whether what was sent took: the fields asked for as the API means them, and after a change no others.

A create is read back for the same reason: unknown keys are ignored with 201. What its answer shows is not read again.
Being unable to read the new object is a note and no failure: a clear 2xx alone proves that it was made, and says what
was done; only a field that is seen to be otherwise is exit 8.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from fleioctl.errors import Denied, Error, Incomplete, Refused, Temporary, Unknown
from fleioctl.inputs.objects import read_one
from fleioctl.inputs.typed.stored import CASELESS, missed, same
from fleioctl.model.paths import identity, walk
from fleioctl.model.resource import Resource
from fleioctl.session.session import Session
from fleioctl.text.redaction import is_secret

# they change by themselves between two reads of an object
MOVING = ("updated_at", "last_login", "uptodate_credit", "current_cycle_traffic", "current_month_traffic")

Json = dict[str, Any]


def read_back(
    session: Session, resource: Resource, id: str, path: str, query: Sequence[tuple[str, str]] = (), *, look: str = ""
) -> Json:
    """Return the object after the change; not being able to is no reason to call it unchanged.

    `look` is the command that shows it, where that is not `show ID`.
    """
    try:
        after: Json = session.api.get(path, query)
    except Error as error:
        message = f"Accepted, but the {resource.noun} {id} could not be read again: {error.message}"
        hint = f"Look: fleioctl {look or f'{resource.group} show {id}'}"
        raise Incomplete(message, code="not_verified", hint=hint, outcome="changed") from error
    return after


def taken(session: Session, path: str, asked: Json) -> str:
    """Look after a lost answer: `done` when all that was asked is so, else `idle`.

    What the panel does not show (a password) proves nothing: Unknown.
    """
    after: Json = session.api.get(path)
    shown = [name for name in asked if name in after]
    if not all(same(walk(after, name), asked[name]) for name in shown):
        return "idle"
    if len(shown) < len(asked):
        raise Unknown(f"The panel does not show: {', '.join(name for name in asked if name not in after)}.")
    return "done"


def check(asked: Json, before: Json, after: Json) -> None:
    """Raise Incomplete when a field did not take or another changed with it."""
    wrong = [name for name, value in asked.items() if name in after and not same(after[name], value)]
    beside = (name for name in after if name in before and name not in asked and name not in MOVING)
    others = [name for name in beside if after[name] != before[name] and not _derived(name, asked)]
    if wrong:
        raise not_taken(wrong)
    if others:
        message = f"Changed as asked, but so did: {', '.join(others)}."
        raise Incomplete(message, code="others_changed", fields=dict.fromkeys(others, "changed"), outcome="changed")


def not_taken(names: Sequence[str]) -> Incomplete:
    """Return the error that fields were accepted and are not as asked."""
    message = f"Accepted, but not changed: {', '.join(names)}."
    return Incomplete(message, code="not_taken", fields=dict.fromkeys(names, "not taken"), outcome="partial")


def _derived(name: str, asked: Json) -> bool:
    """Tell whether a field follows from one that was asked for: country_name from country, name from first_name."""
    return any(
        name.startswith(f"{each}_") or each.endswith(f"_{name}") or name in DERIVED.get(each, ()) for each in asked
    )


# what follows from a field and may change with it, where the names do not tell
DERIVED = {
    "first_name": ("full_name", "long_name"),
    "last_name": ("full_name", "long_name"),
    "company": ("long_name",),
    "status": (
        "activated_at",
        "balance",
        "internal_status",
        "suspend_reason",
        "suspend_type",
        "suspended_at",
        "terminated_at",
    ),
    "name": ("display_name",),
    "default_project": ("project_name",),
    "public_key": ("fingerprint",),
}


class NewObjects:
    """New objects as the panel shows them, with at most one read each."""

    def __init__(self, session: Session, resource: Resource, *, alone: bool = True) -> None:
        self.session, self.resource, self.alone = session, resource, alone
        self._seen_apart: set[str] | None = None  # fields that no answer shows, but the object does
        self._caseless = {field.name for field in resource.fields if field.check in CASELESS}

    def read_back(self, sent: Json, answer: Json, *, listed: bool = False) -> tuple[Json, Incomplete | None]:
        """Return the object, of which an answer or a list shows only a part, and what did not take."""
        known = {name: value for name, value in sent.items() if not is_secret(name)}
        apart = {name for name in known if name not in answer}
        wrong = set(self._missed(known, answer))
        if not (wrong or self._is_partial(answer, apart, listed=listed)):
            return answer, None
        whole = self._read(answer)
        if whole is None:
            return answer, None
        self._seen_apart = {name for name in apart if name in whole}
        secrets = {name: value for name, value in answer.items() if name not in whole and is_secret(name)}
        return {**whole, **secrets}, self.fault(known, whole)

    def fault(self, sent: Json, shown: Json) -> Incomplete | None:
        """Return the error that names what the object shows otherwise than it was sent."""
        names = list(self._missed(sent, shown))
        if not names:
            return None
        group, noun, id = self.resource.group, self.resource.noun, identity(shown.get(self.resource.identity.key))
        message = f"The {noun} {id} was created, but did not take: {', '.join(names)}."
        hint = f"Look: fleioctl {group} show {id}" + (
            f"; set it: fleioctl {group} update {id}" if self.resource.update else ""
        )
        return Incomplete(
            message, code="not_taken", hint=hint, fields=dict.fromkeys(names, "not taken"), outcome="changed"
        )

    def _is_partial(self, answer: Json, apart: set[str], *, listed: bool) -> bool:
        """Tell whether reading may show more; of many only what the first was seen to show besides."""
        if not self.alone:
            return bool(apart if self._seen_apart is None else apart & self._seen_apart)
        named = {column.path.partition(".")[0] for column in self.session.current(self.resource.columns)}
        return listed or bool(apart) or not named <= answer.keys()

    def _read(self, answer: Json) -> Json | None:
        id = identity(answer.get(self.resource.identity.key))
        if not id or not self.resource.show:
            return None
        try:
            found, reason = read_one(self.session, self.resource, id), "it is not shown yet"
        except (Denied, Refused, Temporary) as error:
            found, reason = None, error.message
        if found is None:
            self.session.note(f"the {self.resource.noun} {id} was created, but could not be read back: {reason}")
        return found

    def _missed(self, sent: Json, shown: Json) -> Iterator[str]:
        lifecycle = self.resource.lifecycle
        unready = bool(lifecycle.ready) and walk(shown, lifecycle.state) != lifecycle.ready
        for name in missed(sent, shown, unready=unready):
            if not (name in self._caseless and str(walk(shown, name)).casefold() == str(walk(sent, name)).casefold()):
                yield name
