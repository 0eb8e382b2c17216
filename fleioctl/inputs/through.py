"""Objects named by those of another group: a client by the e-mail of one of its users."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from fleioctl.errors import Denied
from fleioctl.inputs.objects import object_path
from fleioctl.model.paths import gathered, identity
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Among, Resource, Through
from fleioctl.session.session import Session

Json = dict[str, Any]


def through(session: Session, resource: Resource, word: str) -> list[Json]:
    """Return the objects that objects of another group lead to, whole."""
    found: dict[str, Json] = {}
    for way in _ways(session, resource, [word]):
        named = spelled(session, way.group, way.field, word)
        found |= {identity(each): each for item in named for each in _led_to(way, item)}
    return [_whole(session, resource, id, item) for id, item in found.items()]


def spelled(session: Session, group: str, field: str, word: str) -> list[Json]:
    """Return the objects with this value, else with the same in another case: Jane@Doe.com is jane@doe.com.

    The named parameter compares exactly, `search` in any case; whatever one of them ignores is compared here.
    """
    for query in ([(field, word)], [("search", word)]):
        pages = session.api.pages(resource_of(group).path, query)
        rows = [item for page in pages for item in page.objects]
        if found := [item for item in rows if str(item.get(field) or "").casefold() == word.casefold()]:
            return found
    return []


def through_all(session: Session, resource: Resource, words: Sequence[str]) -> dict[str, list[Json]]:
    """Return by word what `through` does, with one pass over the other group; only ids and names are known."""
    found: dict[str, dict[str, Json]] = {word.casefold(): {} for word in words}
    for way in _ways(session, resource, words):
        for page in session.api.pages(resource_of(way.group).path, []):
            for item in page.objects:
                led = found.get(str(item.get(way.field) or "").casefold(), {})
                led.update({identity(each): each for each in _led_to(way, item)})
    return {word: list(found[word.casefold()].values()) for word in words}


def some_names(session: Session, resource: Resource, word: str, most: int) -> list[str]:
    """Return the first names of the other group that such a word may have meant."""
    found: list[str] = []
    for way in _ways(session, resource, [word]):
        for page in session.api.pages(resource_of(way.group).path, page_size=most, limit=most):
            found += [str(item.get(way.field)) for item in page.objects if item.get(way.leads)]
    return found


def ids_listed(session: Session, resource: Resource, id: str, among: Among) -> list[str]:
    """Return the ids that an object lists, such as a client its users; one that nothing has when it lists none."""
    path = object_path(session.placed(resource), id, among.segment)
    return [identity(item) for item in gathered(session.api.get(path), among.key)] or ["0"]


def _ways(session: Session, resource: Resource, words: Iterable[str]) -> tuple[Through, ...]:
    return session.current(way for way in resource.identity.through if any(way.sign in word for word in words))


def _led_to(way: Through, item: Json) -> list[Json]:
    leads = item.get(way.leads)
    return [each for each in leads if isinstance(each, dict)] if isinstance(leads, list) else []


def _whole(session: Session, resource: Resource, id: str, item: Json) -> Json:
    """Read an object of which only id and name are known; a token that may not read it has to do with them."""
    try:
        whole = session.api.get(object_path(resource, id))
    except Denied:
        return item
    return whole if isinstance(whole, dict) else item
