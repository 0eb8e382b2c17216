"""What the filters of a list say, named ones and --filter."""

from __future__ import annotations

from collections.abc import Sequence

from fleioctl.inputs.narrowing import Cut, Narrowing, narrowing
from fleioctl.model.filters import parse
from fleioctl.model.resource import Resource
from fleioctl.session.session import Session
from fleioctl.verbs.rows.options import ListOptions


def narrowed(session: Session, resource: Resource, typed: ListOptions) -> Narrowing:
    """Return what the options narrow the list by, checked here since the server ignores what it does not know."""
    options = [
        (each, typed.named[each.parameter]) for each in resource.listing.filters if each.parameter in typed.named
    ]
    return narrowing(session, resource, typed.filter, options)


def cuts(session: Session, resource: Resource, typed: ListOptions) -> Sequence[Cut]:
    """Return what is to be cut from the answer, since the panel compares by the day; nothing is looked up for it."""
    timed = {each.parameter: each for each in resource.listing.filters if each.type == "date"}
    options = [(each, typed.named[name]) for name, each in timed.items() if name in typed.named]
    expressions = [text for text in typed.filter if _field(text) in timed]
    return narrowing(session, resource, expressions, options).cuts


def _field(text: str) -> str:
    return parse(text).field.replace("-", "_")
