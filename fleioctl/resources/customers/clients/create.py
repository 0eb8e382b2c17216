"""Creating clients, and waiting for the project of a new one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from fleioctl.changes.create_once import CreateRequest
from fleioctl.changes.follow import until
from fleioctl.errors import Error, Incomplete, Usage
from fleioctl.inputs.parameters import SESSION, with_signature
from fleioctl.model.registry import resource_of
from fleioctl.resources.customers.clients.people.existing_user import with_existing_user
from fleioctl.resources.customers.clients.people.new_user import with_new_user
from fleioctl.session.session import Session
from fleioctl.verbs.actions.parameters import wait_options
from fleioctl.verbs.create import make
from fleioctl.verbs.create_options import CreateOptions, create_parameters

if TYPE_CHECKING:
    from fleioctl.wizard.wizard import Questions


def create(session: Session, **given: Any) -> None:
    """Create one client, never twice."""
    make(session, resource_of("clients"), given, adjust=with_people, ready=_wait_for_project, questions=_questions)


with_signature(create, [SESSION, *create_parameters(resource_of("clients")), *wait_options()])


def with_people(session: Session, request: CreateRequest) -> CreateRequest:
    """Add whose client it will be: a new user's, or that of one who is there."""
    body = dict(request.body)
    # Ours, not the API's: the association is a call of its own, after the create.
    user, roles = body.pop("existing_user", None), body.pop("roles", None) or []
    request = replace(request, body=body)
    if user:
        return with_existing_user(session, request, str(user), [str(role) for role in roles])
    if roles:
        raise Usage("--role is for an existing user.", code="usage", hint="Give the user too: --user ID|EMAIL.")
    return with_new_user(session, request)


def _questions() -> Questions:
    from fleioctl.resources.customers.clients.choices import QUESTIONS

    return QUESTIONS


def _wait_for_project(session: Session, item: dict[str, Any], options: CreateOptions) -> Error | None:
    """Wait until the ordered project exists; the cloud summary is empty before."""
    path = f"clients/{item['id']}/get_cloud_summary"
    # By what was asked for: the panel echoes this field as false, whatever was sent.
    if not options.create_auto_order_service:
        return None
    if until(session, lambda: bool(session.api.get(path)), options.wait_timeout):
        return None
    message = f"The client {item['id']} was created, but its project is not there after {options.wait_timeout:g} s."
    return Incomplete(
        message, code="wait_timeout", hint=f"It may still come: fleioctl clients show {item['id']}", outcome="changed"
    )
