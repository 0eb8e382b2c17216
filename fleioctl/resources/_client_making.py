"""Creating clients, and waiting for the project of a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fleioctl.catalogue import resource_of
from fleioctl.errors import Error, Incomplete
from fleioctl.session import Session
from fleioctl.signature import SESSION, with_signature
from fleioctl.verbs.making import Given, create_parameters, make
from fleioctl.verbs.parameters import wait_options
from fleioctl.waiting import until

if TYPE_CHECKING:
    from fleioctl.interview import Questions


def create(session: Session, **given: Any) -> None:
    """Create one client, never twice."""
    make(session, resource_of("clients"), given, ready=_wait_for_project, questions=_questions)


with_signature(create, [SESSION, *create_parameters(resource_of("clients")), *wait_options()])


def _questions() -> Questions:
    from fleioctl.resources._client_choices import QUESTIONS

    return QUESTIONS


def _wait_for_project(session: Session, thing: dict[str, Any], given: Given) -> Error | None:
    """Wait until the ordered project exists; the cloud summary is empty before."""
    path = f"clients/{thing['id']}/get_cloud_summary"
    if not given.get("create_auto_order_service"):
        return None
    if until(session, lambda: bool(session.api.get(path)), given["wait_timeout"]):
        return None
    message = f"The client {thing['id']} was created, but its project is not there after {given['wait_timeout']:g} s."
    return Incomplete(
        message, code="wait_timeout", hint=f"It may still come: fleioctl clients show {thing['id']}", outcome="changed"
    )
