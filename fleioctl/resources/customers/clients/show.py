"""A customer on one page: the record, and what belongs to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from fleioctl.concurrent import failures, gather, verdict
from fleioctl.errors import Error, Usage
from fleioctl.inputs.lookup import resolve
from fleioctl.inputs.objects import object_path
from fleioctl.model.paths import identity
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Column, Resource
from fleioctl.session.session import Session
from fleioctl.text.suggestions import did_you_mean
from fleioctl.verbs.show import explained, show_several

if TYPE_CHECKING:
    from fleioctl.api.client import Api

PARTS = ("users", "services", "instances", "invoices", "tickets")
RECORD = "clients"

Targets = Annotated[
    list[str],
    typer.Argument(
        help="The client: id, name, email, company or ext:BILLING-ID; several make a list, - reads them.",
        metavar="TARGET...",
    ),
]
With = Annotated[str | None, typer.Option("--with", help=f"What else to show: {','.join(PARTS)}.", metavar="PARTS")]


def show(session: Session, target: Targets, with_: With = None) -> None:
    """Show one client; with --with also what belongs to it."""
    parts = _parts(with_)
    if not parts and show_several(session, resource_of(RECORD), target):
        return
    if target == ["-"] or len(target) > 1:
        raise Usage("--with shows one client; give one.")
    columns = [*session.columns(resource_of(RECORD).columns), *map(Column, parts)]
    session.out.check_columns(columns)
    id = resolve(session, resource_of(RECORD), target[0]).id
    outcomes = gather(
        {RECORD: lambda: session.api.get(object_path(resource_of(RECORD), id)), **_reads(session, id, parts)}
    )
    if isinstance(outcomes[RECORD], Error):
        raise outcomes[RECORD]
    error = verdict(outcomes)
    client = outcomes.pop(RECORD)
    drawn = bool(parts) and _draw(session, client, outcomes)
    if error:  # for programs all or nothing; on a screen the gap is seen, and the rest is of use
        raise error
    if not drawn:
        here = resource_of(RECORD)
        session.out.record(columns, {**client, **outcomes}, nested=here.nested, explained=explained(session, here))


def _parts(given: str | None) -> list[str]:
    if given is None:
        return []
    parts = [part.strip() for part in given.split(",")]
    for part in parts:
        if part not in PARTS:
            hint = f"Parts: {', '.join(PARTS)}; several are separated by commas."
            raise Usage(f"--with: a client has no {part!r}.{did_you_mean(part, PARTS)}", code="unknown_part", hint=hint)
    return list(dict.fromkeys(parts))


def _reads(session: Session, id: str, parts: Sequence[str]) -> dict[str, Callable[[], Any]]:
    api = session.api  # opened here, since threads would open it twice
    reads = {part: _reading(api, resource_of(part), id) for part in parts if part != "users"}
    return {**reads, "users": lambda: _users(session, id)} if "users" in parts else reads


def _users(session: Session, id: str) -> list[dict[str, Any]]:
    from fleioctl.resources.customers.clients.people.listing import users_of

    found, lacking = users_of(session, id)
    if lacking:
        session.note(f"users without their e-mails: {lacking}")
    return found


def _reading(api: Api, resource: Resource, id: str) -> Callable[[], Any]:
    order = [("ordering", resource.listing.ordering)] if resource.listing.ordering else []

    def read() -> list[dict[str, Any]]:
        # A named parameter of all four lists; one that is ignored would show what belongs to others.
        pages = api.pages(resource.path, [("client", id), *order])
        return [item for page in pages for item in page.objects if identity(item.get("client", id)) == id]

    return read


def _draw(session: Session, client: dict[str, Any], outcomes: Mapping[str, Any]) -> bool:
    from fleioctl.output.screens.page import Part, page

    reasons = {name: error.message for name, error in failures(outcomes).items()}
    parts = [
        Part(name.capitalize(), _columns(session, name), [] if name in reasons else objects, reasons.get(name, ""))
        for name, objects in outcomes.items()
    ]
    columns = session.current(resource_of(RECORD).columns)
    return session.out.drawn(lambda screen: page(columns, client, parts, screen, session.out.remark))


def _columns(session: Session, part: str) -> list[Column]:
    """Return the columns of a part without the client, who is known here."""
    # client.name, client_display and the like.
    shown = session.current(resource_of(part).columns)
    return [column for column in shown if not column.path.startswith("client")]
