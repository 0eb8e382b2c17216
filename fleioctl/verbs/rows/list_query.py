"""What the filters of a list say, named ones and --filter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fleioctl.inputs.narrowing import Cut, Narrowing, narrowing
from fleioctl.model.filters import parse
from fleioctl.model.resource import Resource
from fleioctl.session.session import Session


def narrowed(session: Session, resource: Resource, given: dict[str, Any]) -> Narrowing:
    """Return what the options narrow the list by, checked here since the server ignores what it does not know."""
    options = [
        (each, given[each.parameter]) for each in resource.listing.filters if given.get(each.parameter) is not None
    ]
    return narrowing(session, resource, given.get("filter") or (), options)


def cuts(session: Session, resource: Resource, given: dict[str, Any]) -> Sequence[Cut]:
    """Return what is to be cut from the answer, since the panel compares by the day; nothing is looked up for it."""
    timed = {each.parameter: each for each in resource.listing.filters if each.type == "date"}
    options = [(each, given[name]) for name, each in timed.items() if given.get(name) is not None]
    expressions = [text for text in given.get("filter") or () if _field(text) in timed]
    return narrowing(session, resource, expressions, options).cuts


def _field(text: str) -> str:
    return parse(text).field.replace("-", "_")
