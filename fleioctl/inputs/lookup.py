"""Names to ids: one lookup for all resources, exact, ambiguous is an error."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from fleioctl.errors import Denied, Error, NotFound, Usage
from fleioctl.inputs.through import some_names, through, through_all
from fleioctl.model.filters import Condition, check_value, filtering
from fleioctl.model.paths import identity, walk
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Resource
from fleioctl.session.session import Session
from fleioctl.text.suggestions import did_you_mean

UUID = re.compile(r"[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}", re.IGNORECASE)
MANY = 4  # from here on one pass over the list costs less than a call per name
SOME = 200  # objects whose names are compared with a wrong one, for "did you mean"


@dataclass(frozen=True)
class Target:
    """One object to act on; `item` is what a lookup already read."""

    id: str
    name: str = ""
    item: dict[str, Any] = field(default_factory=dict, compare=False, hash=False)

    @property
    def label(self) -> str:
        """Name it for people: name and id."""
        return f"{self.name} ({self.id})" if self.name and self.name != self.id else self.id


def resolve(
    session: Session,
    resource: Resource,
    word: str,
    within: Mapping[str, str] | None = None,
    *,
    suggesting: bool = True,
) -> Target:
    """Return the one object that an id or a name means; NotFound when there is none or more than one.

    `within` narrows a name down, for example to the flavors of one region; without `suggesting` nothing is read
    for the sake of the message.
    """
    word = _checked(word, resource)
    if is_id(resource, word):
        return Target(word)
    with _reading(resource, word):
        found = list(_found(session, resource, word))
    narrowed = [t for t in found if all(identity(walk(t, path)) == value for path, value in (within or {}).items())]
    found = narrowed if within else found
    return _one(resource, word, found, _some_names(session, resource, word) if suggesting and not found else [])


def resolve_all(session: Session, resource: Resource, words: Sequence[str]) -> list[Target]:
    """Resolve many words, with one pass over the list when that is cheaper; each object once."""
    words = [_checked(word, resource) for word in words]
    named = [word for word in words if not is_id(resource, word)]
    # CLIENT/NAME and ext: are narrowed down by the server, each for itself
    if len(named) < MANY or any("/" in word or word.startswith("ext:") for word in named):
        targets = [resolve(session, resource, word) for word in words]
    else:
        with _reading(resource, named[0]):
            targets = _by_one_pass(session, resource, words)
    return list({target.id: target for target in targets}.values())


def read_id(session: Session, group: str, word: str, within: Mapping[str, str] | None = None) -> str:
    """Return the id for a reference such as `--client jane@doe.com`."""
    return resolve(session, resource_of(group), word, within).id


def target_of(resource: Resource, item: dict[str, Any]) -> Target:
    """Return the target for an object that was read."""
    names = (walk(item, name) for name in resource.identity.names)
    return Target(str(item.get(resource.identity.key, "")), next((str(name) for name in names if name), ""), item)


def names_of(resource: Resource) -> str:
    """Say how a target may be named."""
    ways = ["id", *(name for name in resource.identity.names if name != resource.identity.key)]
    if resource.identity.external:
        ways.append("ext:BILLING-ID")
    if resource.identity.owner:
        ways.append("CLIENT/NAME")
    return f"{', '.join(ways[:-1])} or {ways[-1]}" if len(ways) > 1 else ways[0]


def is_id(resource: Resource, word: str) -> bool:
    """Tell whether a word can only be an id, so that no lookup is needed."""
    return word.isdecimal() and word.isascii() if resource.identity.numeric else bool(UUID.fullmatch(word))


def objects(session: Session, resource: Resource, query: Sequence[tuple[str, str]]) -> Iterator[dict[str, Any]]:
    """Yield the objects of a list call."""
    for page in session.api.pages(resource.path, query):
        yield from page.objects


@contextmanager
def _reading(resource: Resource, word: str) -> Iterator[None]:
    """Tell a token that may not read the names that ids still work."""
    try:
        yield
    except Denied as error:
        if error.http_status == 403:
            error.message = f"The {resource.noun} {word!r} cannot be looked up by its name: {error.message}"
            error.hint = f"Give the id of the {resource.noun}: it needs no look-up. {error.hint}".rstrip()
        raise


def _checked(word: str, resource: Resource) -> str:
    word = word.strip()
    if not word:
        raise Usage(f"An empty value names no {resource.noun}.", code="empty_target")
    return word


def _found(session: Session, resource: Resource, word: str) -> Iterator[dict[str, Any]]:
    if word.startswith("ext:") and resource.identity.external:
        query = [(resource.identity.external, word[4:])]
        yield from (
            t for t in objects(session, resource, query) if t.get(resource.identity.external, word[4:]) == word[4:]
        )
        return
    if _is_nameless(resource):
        return  # a filter for anything but digits makes the server fail
    query = _query(resource, word)
    # the server searches parts and ignores case: a write must mean exactly the name
    matches = [item for item in objects(session, resource, query) if _matches(resource, item, word)]
    if not matches:
        matches = through(session, resource, word)
    if not matches and "/" in word and resource.identity.owner:
        yield from _owned(session, resource, *word.split("/", 1))
    yield from matches


def _is_nameless(resource: Resource) -> bool:
    """Tell whether digits are all that can mean an object."""
    return resource.identity.numeric and resource.identity.names == (resource.identity.key,)


def _owned(session: Session, resource: Resource, owner: str, name: str) -> Iterator[dict[str, Any]]:
    """Find NAME among the objects of one client."""
    client = read_id(session, "clients", owner)
    for item in objects(session, resource, _query(resource, name)):
        if _matches(resource, item, name) and identity(walk(item, resource.identity.owner)) == client:
            yield item


def _query(resource: Resource, word: str) -> list[tuple[str, str]]:
    """Narrow the list down on the server where that is certain not to lose the object."""
    if resource.identity.lookup:
        return [(resource.identity.lookup, word)]
    if resource.identity.key in resource.identity.names:
        return []  # ids of any shape: no filter on a name finds them
    if resource.listing.filterable and len(resource.identity.names) == 1 and _carried(word):
        return [("filtering", filtering([Condition(resource.identity.names[0], "=", word)]))]
    return [("search", word)] if resource.listing.searchable and _searchable(word) else []


def _carried(word: str) -> bool:
    try:
        check_value(word)
    except Usage:
        return False
    # these the panel takes for values, not for names
    return word.casefold() not in ("null", "true", "false")


def _searchable(word: str) -> bool:
    """Tell whether `search=` finds it for sure: it splits at spaces and commas."""
    return bool(word.replace(",", " ").split())


def _matches(resource: Resource, item: dict[str, Any], word: str) -> bool:
    known = [item.get(resource.identity.key), *(walk(item, name) for name in resource.identity.names)]
    if "@" in word:  # an e-mail is the same in any case; a name is not
        return any(str(each).casefold() == word.casefold() for each in known if each is not None)
    return any(str(each) == word for each in known if each is not None)


def _one(resource: Resource, word: str, found: list[dict[str, Any]], others: Sequence[str] = ()) -> Target:
    targets = list({target.id: target for target in (target_of(resource, item) for item in found)}.values())
    if len(targets) == 1:
        return targets[0]
    if not targets:
        raise NotFound(
            f"There is no {resource.noun} {word!r}.{did_you_mean(word, others)}", hint=_how_to_find(resource)
        )
    candidates = ", ".join(_candidate(resource, target) for target in targets[:8])
    more = f" and {len(targets) - 8} more" if len(targets) > 8 else ""
    message = f"{len(targets)} {resource.plural} are called {word!r}: {candidates}{more}."
    raise NotFound(
        message, code="ambiguous", hint="Use the id, or CLIENT/NAME." if resource.identity.owner else "Use the id."
    )


def _how_to_find(resource: Resource) -> str:
    return f"Give its {names_of(resource)}; fleioctl {resource.group} list shows them."


def _some_names(session: Session, resource: Resource, word: str) -> list[str]:
    """Return the names of the first objects: a wrong name may have meant one of them."""
    if _is_nameless(resource):
        return []
    with suppress(Error):  # it is only for a better message
        if others := some_names(session, resource, word, SOME):
            return others
        for page in session.api.pages(resource.path, page_size=SOME, limit=SOME):
            return [str(walk(item, name)) for item in page.objects for name in resource.identity.names]
    return []


def _candidate(resource: Resource, target: Target) -> str:
    owner = walk(target.item, resource.identity.owner) if resource.identity.owner else None
    of = owner.get("name") if isinstance(owner, dict) else owner
    return f"{target.id} of {of}" if of else target.id


def _by_one_pass(session: Session, resource: Resource, words: Sequence[str]) -> list[Target]:
    everything = list(objects(session, resource, []))
    by_name: dict[str, list[dict[str, Any]]] = {}
    for item in everything:
        for key in {str(item.get(resource.identity.key)), *(str(walk(item, name)) for name in resource.identity.names)}:
            by_name.setdefault(key, []).append(item)
    known = list(by_name)
    led = through_all(session, resource, [word for word in words if not is_id(resource, word) and word not in by_name])

    def meant(word: str) -> Target:
        if is_id(resource, word):
            return Target(word)
        return _one(resource, word, by_name.get(word) or led[word], known)

    return [meant(word) for word in words]
