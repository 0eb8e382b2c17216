"""Telling an object by what the panel shows of it: by a strong key before, by all that was sent afterwards."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

from fleioctl.changes.once import Found
from fleioctl.changes.operations import Begun, result_of
from fleioctl.inputs.lookup import objects
from fleioctl.inputs.objects import read_one
from fleioctl.inputs.through import through
from fleioctl.inputs.typed.stored import NAMING, is_caseless, same
from fleioctl.model.paths import walk
from fleioctl.model.resource import Resource
from fleioctl.session.session import Session
from fleioctl.text.redaction import REDACTED, redact_body

LOOKS_ALONE = 3  # looks at the objects before operations are asked: mostly one of them tells
SKEW = 300.0  # seconds that the clocks of this machine and of the panel may differ
LONGEST = 200  # characters of a field that are worth keeping in the journal for a comparison
SEARCHED = ("name", "title", "email", "first_name", "username")  # what every `search` of the panel looks into
BORN = ("created_at", "created", "date_created")

Json = dict[str, Any]
Key = tuple[tuple[str, str], ...]


def with_key(session: Session, resource: Resource, key: Key) -> list[Json] | None:
    """Return the objects that have the key; None when the panel does not show it, so that it is no key.

    A client has no e-mail from 2022.05 on: there the users that have it tell whose it is.
    """
    if (led := _led_to(session, resource, key)) is not None:
        return led
    found: list[Json] = []
    for query in _queries(resource, key):
        found = list(objects(session, resource, query)) or found
        if same_key := [item for item in found if all(n in item and agrees(item[n], v) for n, v in key)]:
            return same_key
    if not found:  # by a filter that finds nothing the field cannot be seen
        found = next((list(p.objects) for p in session.api.pages(resource.path, page_size=1, limit=1)), [])
    return None if found and not any(is_shown(item, key) for item in found) else []


def _led_to(session: Session, resource: Resource, signs: Key) -> list[Json] | None:
    """Return the objects that others lead to by a sign that they alone carry; None when there is none such."""
    fields = {way.field for way in session.current(resource.identity.through)}
    return next((through(session, resource, value) for name, value in signs if name in fields), None)


def is_shown(item: Json, key: Key) -> bool:
    """Tell whether an object carries all fields of a key."""
    return all(name in item for name, _ in key)


def agrees(shown: Any, wanted: Any) -> bool:
    """Compare as the panel stores it: blanks stripped, case folded, numbers by value, references by what they show."""
    if isinstance(shown, dict) and not isinstance(wanted, dict):
        return any(agrees(shown[name], wanted) for name in NAMING if shown.get(name) not in (None, "", [], {}))
    shown, wanted = (each.strip().replace("\r\n", "\n") if isinstance(each, str) else each for each in (shown, wanted))
    return str(shown).casefold() == str(wanted).casefold() or same(shown, wanted)


class NewObject:
    """The object that a create makes: not there before, not older than the call, and like all that was sent."""

    def __init__(self, session: Session, resource: Resource, body: Json, signs: Key) -> None:
        self.session, self.resource, self.signs = session, resource, signs
        self.sent = _as_shown(dict(_flat(redact_body(body))))
        self.several = 0

    def before(self) -> Json:
        """Return the ids of what looks like it already, and what it is to look like."""
        known = sorted(self._id(item) for item in self._candidates())
        return {"known": known, "signs": dict(self.signs), "sent": self.sent}

    def find(self, context: Json) -> Found | None:
        """Return the one object that appeared since; None when there is none, or `several`."""
        if context.get("id") and self.resource.show:
            item = read_one(self.session, self.resource, context["id"])
            return Found(context["id"], item) if item else None
        new = self.appeared(context)
        self.several = len(new) if len(new) > 1 else 0
        return Found(self._id(new[0]), new[0], by_likeness=True) if len(new) == 1 else None

    def named(self, id: str, context: Json) -> Found | None:
        """Return the object that the panel itself names as the new one, if it could be."""
        item = read_one(self.session, self.resource, id)
        ours = item is not None and id not in (context.get("known") or ()) and _is_like(item, context.get("sent") or {})
        return Found(id, item) if ours and item else None

    def appeared(self, context: Json) -> list[Json]:
        """Return what could be the object and was not there before."""
        known, since = set(context.get("known") or ()), context.get("at")
        sent = context.get("sent") or {}
        return [
            item
            for item in self._candidates()
            if self._id(item) not in known and not _is_older(item, since) and _is_like(item, sent)
        ]

    def _candidates(self) -> list[Json]:
        if not self.signs:
            return []
        led = _led_to(self.session, self.resource, self.signs)
        looks = (led,) if led is not None else self._listed()
        return next(filter(None, ([i for i in found if _is_like(i, dict(self.signs))] for found in looks)), [])

    def _listed(self) -> Iterator[list[Json]]:
        for query in _queries(self.resource, self.signs, self.sent):
            yield list(objects(self.session, self.resource, query))

    def _id(self, item: Json) -> str:
        return str(item.get(self.resource.identity.key))


@dataclass
class Making:
    """What the operations say of a create whose object was not seen at once, found by the `name` it was given."""

    begun: Begun
    name: str
    looks: int = 0

    def find(self, evidence: NewObject, context: Json) -> Found | None:
        """Return the object that its operation names, if it is like what was sent; Incomplete when that failed."""
        self.looks += 1
        if not self.name or not (evidence.several or self.looks > LOOKS_ALONE):
            return None
        operation = self.begun.read().naming(self.name)
        made = result_of(operation, self.name) if operation else ""
        return evidence.named(made, context) if made else None


def _queries(
    resource: Resource, signs: Key, sent: Mapping[str, Any] = MappingProxyType({})
) -> Iterator[list[tuple[str, str]]]:
    """Yield the query that narrows the list down, then one for what is the same in any case: parameters are exact."""
    narrowed = _narrowed(resource, signs, sent)
    yield narrowed
    checks = {field.name: field.check for field in resource.fields}
    words = [value for name, value in signs if name in SEARCHED and is_caseless(checks.get(name, ""), value)]
    if words and resource.listing.searchable and narrowed != [("search", words[0])]:
        yield [("search", words[0])]


def _narrowed(resource: Resource, signs: Key, sent: Mapping[str, Any] = MappingProxyType({})) -> list[tuple[str, str]]:
    """Return the query by which the server itself narrows the list down, without losing the object."""
    params = {each.param or each.name for each in resource.listing.filters if not each.field}
    query = [(name, value) for name, value in signs if name in params]
    query = query or [(name, str(sent[name])) for name in ("client", "region") if name in params and sent.get(name)]
    if query or not resource.listing.searchable or not signs or signs[0][0] not in SEARCHED:
        return query
    return [("search", signs[0][1])]


def _is_like(item: Json, sent: Json) -> bool:
    """Tell whether nothing that the object shows differs from what was sent."""
    return all(not _differs(item, name, value) for name, value in sent.items())


def _differs(item: Json, name: str, wanted: Any) -> bool:
    shown = walk(item, name)
    if shown in (None, "", [], {}) or isinstance(shown, list) or isinstance(wanted, (dict, list)):
        return False  # not shown, or not shown yet
    return not agrees(shown, wanted)


def _is_older(item: Json, since: Any) -> bool:
    """Tell whether the panel says that it was made before the call."""
    if not isinstance(since, (int, float)):
        return False
    for name in BORN:
        try:
            born = datetime.fromisoformat(str(item.get(name)))
        except ValueError:
            continue
        if born.tzinfo is not None:  # a time without a zone can be hours off
            return born.astimezone(UTC).timestamp() < since - SKEW
    return False


def _as_shown(sent: Json) -> Json:
    """Return what the panel may show of it: no long texts, and the image of an instance under its own name."""
    kept = {name: value for name, value in sent.items() if len(str(value)) <= LONGEST}
    if kept.get("boot_source.source_type") == "image":
        kept["image"] = kept.get("boot_source.source_id")
    return kept


def _flat(body: Json, prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Yield the plain values of a body under dotted names."""
    for name, value in body.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}.")
        elif value not in (None, "", REDACTED) and not isinstance(value, list):
            yield f"{prefix}{name}", value
