"""Customers of the provider."""

from __future__ import annotations

from typing import Any

from fleioctl.catalogue import resource_of
from fleioctl.errors import Error, Incomplete
from fleioctl.resource import Action, Column, Field, Filter, Resource, repeatable
from fleioctl.session import Session
from fleioctl.signature import SESSION, with_signature
from fleioctl.targets import Target
from fleioctl.verbs.acting import Acting, Given, wait_options
from fleioctl.verbs.making import create_parameters, make
from fleioctl.waiting import Goal, until

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
        Filter("configuration", "Only with the configuration of this id.", field="configuration"),
        Filter("group", "Only in the client group of this id.", field="groups"),
        Filter("has_billing_agreement", type="boolean"),
        Filter("has_external_billing", type="boolean"),
        Filter("has_enabled_project", type="boolean"),
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
    fields=(
        Field("first_name", "First name.", required=True, max_length=127),
        Field("last_name", "Last name.", required=True, max_length=127),
        Field(
            "email",
            "E-mail; recognises the client, so that none is created twice.",
            required=True,
            max_length=127,
            check="email",
        ),
        Field("phone", "Phone, best as +15550100.", required=True, max_length=64),
        Field("address1", "Street address.", required=True, max_length=255),
        Field("city", "City.", required=True, max_length=127),
        Field("country", "Country code of two letters.", required=True, check="country"),
        Field("zip_code", "Postal code.", required=True, max_length=10),
        Field("company", "Company.", max_length=127),
        Field("address2", "Second line of the address.", max_length=255),
        Field("state", "State or county.", max_length=127),
        Field("fax", "Fax.", max_length=64),
        Field("vat_id", "VAT id.", max_length=32),
        Field("currency", "Currency code; the panel's default otherwise.", put=True, max_length=3),
        Field("external_billing_id", "Id in an external billing system; unique.", put=True, max_length=38),
        Field("groups", "Name of a client group.", option="group", many=True, verbs=("create",)),
        Field("configuration", "Name of a configuration.", verbs=("create",)),
        Field(
            "create_auto_order_service",
            "Also order the OpenStack service and project.",
            type="boolean",
            verbs=("create",),
        ),
        Field(
            "auto_order_service_external_billing_id",
            "Its id in an external billing system.",
            max_length=38,
            verbs=("create",),
        ),
        Field("custom_fields", 'JSON list of {"name", "value"}.', type="json"),
        Field("reseller_client", "Client id of the reseller.", type="integer", verbs=("create",)),
        Field(
            "status",
            "State to set.",
            choices=("active", "inactive", "suspended", "closed"),
            put=True,
            verbs=("update",),
        ),
        Field("tax_exempt", "Pays no taxes.", type="boolean", verbs=("update",)),
        Field("has_billing_agreement", "Has a billing agreement.", type="boolean", put=True, verbs=("update",)),
        Field("suspend_reason", "Why it is suspended.", choices=("user", "auto"), put=True, verbs=("update",)),
    ),
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
    actions=(
        Action(
            "suspend", repeatable, becomes="suspended", help="Suspend clients and their services.", destructive=True
        ),
        Action("resume", repeatable, becomes="active", help="Resume suspended clients."),
    ),
    delete=Action(
        "delete",
        repeatable,
        help="Delete clients; their configuration may say suspend instead.",
        destructive=True,
        path="",
        method="DELETE",
        removes=True,
        fields=(
            Field("delete_cloud_resources", "Delete instances, volumes and networks too.", type="boolean", query=True),
        ),
    ),
)


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
    resource = resource_of("clients")
    assert resource.delete
    Deleting(session, resource, resource.delete, given).run()


@RESOURCE.command
def create(session: Session, **given: Any) -> None:
    """Create one client, never twice.

    Example: fleioctl --profile sandbox clients create --from-file jane.json --wait
    """
    make(session, resource_of("clients"), given, ready=_wait_for_project)


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


with_signature(create, [SESSION, *create_parameters(RESOURCE), *wait_options()])
