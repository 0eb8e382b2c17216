"""Choices from the panel: the objects of a group, each with what tells it from the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from fleioctl.errors import NotFound
from fleioctl.inputs.lookup import resolve
from fleioctl.inputs.questions.choices import Choice, Offer
from fleioctl.inputs.through import through
from fleioctl.model.paths import walk
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Field, Resource
from fleioctl.output.tables.cells import cell
from fleioctl.session.session import Session

READ = 100  # objects of a list that can be searched; the rest is found by typing a part of the name
DETAILS = 3  # columns beside the name, to tell two of the same name apart

Json = dict[str, Any]
Query = Sequence[tuple[str, str]]


def offer_for(session: Session, field: Field) -> Offer | None:
    """Return the choices that the description of a field leads to."""
    if field.choices or field.type == "boolean":
        return Offer([Choice(value, value) for value in field.choices or ("yes", "no")])
    return of_group(session, field.refers) if field.refers else None


def of_group(session: Session, group: str, query: Query = (), about: str = "") -> Offer:
    """Return the objects of a group; of many the first ones, and a search for the others."""
    resource = resource_of(group)
    objects, total = _first(session, resource, [*query, *_order(resource)])

    def search(text: str) -> list[Choice]:
        found = _choices(session, resource, _first(session, resource, [*query, ("search", text)])[0])
        led = _choices(session, resource, through(session, resource, text))
        return [*found, *(replace(each, names=(*each.names, text)) for each in led)]

    return Offer(
        _choices(session, resource, objects),
        about=about,
        total=total,
        search=search if resource.listing.searchable else None,
        word=lambda choice: word_of(session, group, choice),
    )


def _first(session: Session, resource: Resource, query: Query) -> tuple[list[Json], int]:
    """Return the first objects, or all where nothing can be searched for, and how many there are."""
    objects, total = [], 0
    for page in session.api.pages(
        resource.path, query, page_size=READ, limit=READ if resource.listing.searchable else None
    ):
        objects += page.objects
        total = page.total or 0
    return objects, max(total, len(objects))


def _order(resource: Resource) -> Query:
    return [("ordering", resource.listing.ordering)] if resource.listing.ordering else []


def _choices(session: Session, resource: Resource, objects: Sequence[Json]) -> list[Choice]:
    return [_choice(session, resource, item) for item in objects]


def _choice(session: Session, resource: Resource, item: Json) -> Choice:
    id = str(walk(item, resource.identity.key))
    names = [str(name) for path in resource.identity.names if (name := walk(item, path)) not in (None, "")]
    hidden = {resource.identity.names[0], "" if resource.identity.numeric else resource.identity.key}
    columns = [column for column in session.current(resource.columns) if column.path not in hidden][:DETAILS]
    detail = tuple(cell(column, item, now=session.clock.now()) for column in columns)
    return Choice(id, names[0] if names else id, detail, tuple(names[1:]))


def word_of(session: Session, group: str, choice: Choice, within: Mapping[str, str] | None = None) -> str:
    """Return a name that is certain to mean the choice, else its id."""
    for name in (choice.label, *choice.names):
        try:
            if resolve(session, resource_of(group), name, within, suggesting=False).id == choice.value:
                return name
        except NotFound:  # no name, or the name of several
            continue
    return choice.value
