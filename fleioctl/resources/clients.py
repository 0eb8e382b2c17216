"""Customers of the provider."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fleioctl.catalogue import resource_of
from fleioctl.errors import Error, Incomplete
from fleioctl.resource import Column, Filter, Resource
from fleioctl.resources import _billing_agreements, _client_page, _credit
from fleioctl.resources._client_actions import ACTIONS, DELETE, VIEWS
from fleioctl.resources._client_fields import FIELDS
from fleioctl.session import Session
from fleioctl.signature import SESSION, with_signature
from fleioctl.targets import Target
from fleioctl.verbs.acting import Acting, Given
from fleioctl.verbs.making import create_parameters, make
from fleioctl.verbs.parameters import action_parameters, wait_options
from fleioctl.waiting import Goal, until

if TYPE_CHECKING:
    from fleioctl.interview import Questions

STATUSES = ("active", "inactive", "suspending", "suspended", "closed", "deleting")

RESOURCE = Resource(
    path="clients",
    help="Customers: their data, credit, services and state.",
    section="Customers",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("status", kind="state"),
        Column("email", "E-mail"),
        Column("uptodate_credit", "Credit", kind="money", unit="currency"),
        Column("company"),
        Column("country"),
        Column("date_created", "Created", kind="age"),
        Column("currency"),
    ),
    filters=(
        Filter("status", field="status", choices=STATUSES),
        Filter("external_billing_id", "Only with this id in an external billing system."),
        Filter("country", "Two-letter code.", field="country"),
        Filter("configuration", "Only with this configuration.", field="configuration", refers="configurations"),
        Filter("group", "Only in this client group.", field="groups", refers="client-groups"),
        Filter("has_billing_agreement", type="boolean"),
        Filter("has_external_billing", type="boolean"),
        Filter("has_enabled_project", type="boolean"),
        Filter("has_reseller_service", type="boolean"),
        Filter("credit_below", "Only with less credit than this.", param="uptodate_credit_max", type="decimal"),
    ),
    sortable=(
        "id",
        "first_name",
        "last_name",
        "company",
        "address1",
        "address2",
        "city",
        "country",
        "state",
        "date_created",
        "uptodate_credit",
        "configuration_name",
        "group_name",
    ),
    ordering="-date_created",
    numeric=True,
    names=("name", "email", "company"),
    external="external_billing_id",
    state="status",
    failed=(),
    fields=FIELDS,
    keeps=(
        "first_name",
        "last_name",
        "email",
        "phone",
        "address1",
        "city",
        "country",
        "zip_code",
        "custom_fields",
        "reseller_client",
    ),
    strong=(("external_billing_id",), ("email",)),
    recognise=("first_name", "last_name"),
    actions=ACTIONS,
    views=VIEWS,
    delete=DELETE,
    sample="john.miller@example.com",
    examples={
        "list": "--status active --credit-below 0 --sort uptodate_credit",
        "create": "--first-name Jane --last-name Doe --email jane@doe.com --phone +15550100 "
        '--address1 "99 Elm St." --city "New York" --country US --zip-code 1000 --currency EUR',
        "update": 'john.miller@example.com --phone +15550199 --city "Los Angeles"',
        "wait": "john.miller@example.com --for status=active",
    },
)

_credit.add_to(RESOURCE)
_billing_agreements.add_to(RESOURCE)
_client_page.add_to(RESOURCE)


class Deleting(Acting):
    """Delete of clients, which for some means suspend."""

    def goal_for(self, target: Target) -> Goal:
        """Return what proves this one done."""
        return Goal("status", "suspended") if _only_suspends(target) else Goal(gone=True)

    def accepted(self, target: Target, detail: str) -> str:
        """Never say deleted for one that is only suspended."""
        return "suspended, not deleted: its configuration says so" if _only_suspends(target) else detail


def _only_suspends(target: Target) -> bool:
    return bool(target.thing.get("suspend_instead_of_terminate"))


@RESOURCE.command
def delete(session: Session, **given: Any) -> None:
    """Delete clients; their configuration may say suspend instead."""
    Deleting(session, resource_of("clients"), DELETE, given).run()


with_signature(delete, action_parameters(RESOURCE, DELETE))


@RESOURCE.command
def create(session: Session, **given: Any) -> None:
    """Create one client, never twice."""
    make(session, resource_of("clients"), given, ready=_wait_for_project, questions=_questions)


with_signature(create, [SESSION, *create_parameters(RESOURCE), *wait_options()])


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
