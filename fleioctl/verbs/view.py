"""Further reads of an object or of the collection: summaries, options, journals."""

from __future__ import annotations

from typing import Any

from fleioctl.errors import NotFound, Refused
from fleioctl.inputs import fields
from fleioctl.inputs.lookup import names_of, resolve
from fleioctl.inputs.objects import object_path
from fleioctl.inputs.parameters import SESSION, argument, with_signature
from fleioctl.model.paths import walk
from fleioctl.model.resource import Column, Resource, View
from fleioctl.model.versions import not_in_version
from fleioctl.session.session import Session


def view_command(resource: Resource, view: View) -> Any:
    """Return the command of one view."""

    def run(session: Session, target: str = "", **given: Any) -> None:
        if not session.current((view,)):
            raise not_in_version(f"{resource.group} {view.name}", view, session.version)
        values = fields.complete(session, view.query, fields.given_values(session, view.query, given))
        path = object_path(resource, resolve(session, resource, target).id, view.segment) if target else ""
        try:
            show(session, view, path or f"{resource.path}/{view.segment}", values)
        except NotFound as error:
            raise (error if target else unknown_route(view, error)) from error

    help = f"The {resource.noun}: {names_of(resource)}."
    own = [] if view.on_list else [argument("target", help=help, metavar="TARGET")]
    return with_signature(run, [SESSION, *own, *fields.parameters(view.query)])


def unknown_route(view: View, error: NotFound) -> Refused:
    """A panel that lacks a list-level call takes its name for the id of an object, and finds none."""
    message = f"This panel has no {view.name}: its version is too old, or the feature is switched off."
    return Refused(
        message, code="no_such_route", http_status=error.http_status, hint="fleioctl whoami shows the version."
    )


def show(session: Session, view: View, path: str, values: dict[str, Any]) -> None:
    """Read and show: a paged list, a list inside the answer, or the answer itself."""
    query = fields.query_of(view.query, values)
    if view.envelope:
        if not session.out.rows(view.columns, (page.objects for page in session.api.pages(path, query))):
            _say_empty(session, view)
        return
    body = fields.body_of(view.query, values) or None
    answer = session.api.send(view.method, path, safety=view.safety, query=query, body=body).body
    rows = walk(answer, view.rows) if view.rows else answer
    rows = answer if rows is None else rows  # the key may be another on another version
    if isinstance(rows, list) and all(isinstance(row, dict) for row in rows):
        session.out.rows(view.columns or columns_of(rows), [rows])
    elif isinstance(rows, dict) and (rows or view.columns):
        session.out.record(view.columns, rows, nested=view.nested)
    else:
        session.out.value(rows)
    if not rows and not isinstance(rows, bool | int):
        _say_empty(session, view)


def _say_empty(session: Session, view: View) -> None:
    session.note(view.empty or f"no {view.name.replace('-', ' ')} found")


def columns_of(rows: list[dict[str, Any]]) -> tuple[Column, ...]:
    """Describe rows nobody described: every key of the first."""
    return tuple(Column(name) for name in (rows[0] if rows else {}))
