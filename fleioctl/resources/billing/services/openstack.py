"""Giving a client an OpenStack service; the calls moved with version 2022.11."""

from __future__ import annotations

from typing import Any

from fleioctl.changes import submit
from fleioctl.changes.plans import plan
from fleioctl.changes.recognition import NewObject
from fleioctl.errors import Refused
from fleioctl.inputs import fields
from fleioctl.inputs.parameters import SESSION, options_of, with_signature
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Field, once
from fleioctl.model.versions import precedes
from fleioctl.session.session import Session
from fleioctl.verbs.actions.parameters import NO_JOURNAL, CareOptions

MOVED = "2022.11"  # from here on the client is in the body, not in the path
CLIENT = Field("client_id", "The client.", option="client", required=True, refers="clients")
# A client has at most one active or suspended OpenStack service; nothing here checks it, the panel refuses.
FIELDS = (
    CLIENT,
    Field("product_id", "The product, see openstack-options.", option="product", required=True, refers="products"),
    Field("product_cycle_id", "Id of its price.", option="cycle", required=True, refers="product-cycles"),
    Field("project_id", "An OpenStack project to take over; a new one otherwise."),
    Field("service_external_id", "Id of the service in an external billing system.", max_length=38),
)


def openstack_options(session: Session, **given: Any) -> None:
    """Show which OpenStack products and cycles a client can get."""
    values = fields.complete(session, [CLIENT], fields.given_values(session, [CLIENT], given))
    client = values["client_id"]
    try:
        answer = session.api.get("openstack/billing/services/new_service_data", [("client_id", client)])
    except Refused as error:
        # An HTML 404: no such route. A JSON 404 is about the client, and asking elsewhere would hide that.
        if error.code != "no_such_route":
            raise
        answer = session.api.get(f"openstack/clients/{client}/new_service_data")
    session.out.value(answer)


def create_openstack(session: Session, **given: Any) -> None:
    """Give a client an OpenStack service, with a new project or an existing one."""
    values = fields.complete(session, FIELDS, fields.given_values(session, FIELDS, given))
    # Not optional, unlike the project.
    body = {**values, "create_new_project": "project_id" not in values}
    submit.announce(session)
    journal = not options_of(CareOptions, given).no_journal
    if session.options.dry_run:
        plan.show_call(session, _calls(session, body)[0], evidence=_new(session, body), journal=journal)
        return
    answer = _sent(session, body, journal=journal)
    session.result.value(answer.body if answer.body is not None else {"detail": "done"})


with_signature(openstack_options, [SESSION, *fields.parameters([CLIENT])])
with_signature(create_openstack, [SESSION, *fields.parameters(FIELDS), NO_JOURNAL])


def _sent(session: Session, body: dict[str, Any], *, journal: bool) -> Any:
    new = _new(session, body)
    call, *others = _calls(session, body)
    try:
        return submit.perform(session, call, journal=journal, evidence=new)
    except Refused as error:
        # Only a missing route proves that nothing was done; after anything else a POST might make a second service.
        if error.code != "no_such_route" or not others:
            raise
        return submit.perform(session, others[0], journal=journal, evidence=new)


def _calls(session: Session, body: dict[str, Any]) -> list[submit.Call]:
    rest = {name: value for name, value in body.items() if name != "client_id"}
    return order_calls(session, body["client_id"], rest, body["client_id"])


def order_calls(session: Session, client: str, body: dict[str, Any], key: str) -> list[submit.Call]:
    """Return the call that orders it as this panel takes it; unless the panel is known to be old, the old one too."""
    new = ("openstack/billing/services/create_openstack_service", {"client_id": client, **body})
    old = (f"openstack/clients/{client}/create_openstack_service", body)  # here the client stands in the path
    return [
        submit.Call("POST", path, once, "services", "create-openstack", key, body=sent)
        for path, sent in ([old] if precedes(session.version, MOVED) else [new, old])
    ]


def _new(session: Session, body: dict[str, Any]) -> NewObject:
    shown = {"client": body["client_id"], "product": body["product_id"]}
    return NewObject(session, resource_of("services"), shown, tuple(shown.items()))
