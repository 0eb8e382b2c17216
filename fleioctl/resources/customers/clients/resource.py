"""Customers of the provider."""

from __future__ import annotations

from fleioctl.model.resource import (
    AsCode,
    Code,
    Column,
    Command,
    Creation,
    Examples,
    Filter,
    FoundBy,
    Identity,
    Lifecycle,
    Listing,
    Nested,
    Resource,
    Through,
)
from fleioctl.resources.customers.clients.actions import ACTIONS, DELETE, VIEWS
from fleioctl.resources.customers.clients.fields import EMAIL_MOVED, FIELDS

# 2019.12 has closed; panels by 2024.06 have suspending, and closed no more.
STATUSES = ("active", "inactive", "suspending", "suspended", "closed", "deleting")

LEFT_OUT = (  # what it became since it was made, what only a create takes, what lists name by ids alone
    "status",
    "suspend_reason",
    "create_auto_order_service",
    "auto_order_service_external_billing_id",
    "reseller_client",
    "groups",
    "configuration",
    "custom_fields",
    "existing_user",
    "roles",
    "user.email_verified",
)

RESOURCE = Resource(
    path="clients",
    help="Customers: their data, credit, services and state.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("status", kind="state"),
        Column("email", "E-mail", until="2022.05", moved=EMAIL_MOVED),
        Column("uptodate_credit", "Credit", kind="money", unit="currency"),
        Column("company"),
        Column("country"),
        Column("date_created", "Created", kind="age"),
        Column("currency"),
    ),
    listing=Listing(
        filters=(
            # Not a named parameter of this list.
            Filter("status", field="status", choices=STATUSES),
            # The named parameter, which the billing module relies on to this day.
            Filter("external_billing_id", "Only with this id in an external billing system."),
            Filter("country", "Two-letter code.", field="country"),
            Filter("configuration", "Only with this configuration.", field="configuration", refers="configurations"),
            Filter("group", "Only in this client group.", field="groups", refers="client-groups"),
            Filter("has_billing_agreement", "Only those with a billing agreement, or not.", type="boolean"),
            Filter("has_external_billing", "Only those billed by another system, or not.", type="boolean"),
            Filter("has_enabled_project", "Only those with an enabled project, or not.", type="boolean"),
            Filter("has_reseller_service", "Only those with a reseller service, or not.", type="boolean"),
            # The field is no field of filtering=, but a parameter with a name of its own.
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
    ),
    # Names repeat; the e-mail does not, but is the user's from 2022.05 on.
    identity=Identity(
        numeric=True,
        names=("name", "email", "company"),
        external="external_billing_id",
        through=(Through("email", "users", "clients", sign="@", since="2022.05"),),
    ),
    # No state is final: `resume` leads back from suspended.
    lifecycle=Lifecycle(state="status", failed=()),
    fields=FIELDS,
    # What a PUT demands, and reseller_client, which it would reset.
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
    # Names alone are no key: two clients may be called the same.
    creation=Creation(strong=(("external_billing_id",), ("email",)), recognise=("first_name", "last_name")),
    actions=ACTIONS,
    views=VIEWS,
    # Only in the detail; the list has no credits.
    nested=(Nested("credits", (Column("amount", kind="money", unit="currency"),)), Nested("users", refers="users")),
    delete=DELETE,
    # The external id where there is one; the others tell the rest apart.
    as_code=AsCode(
        key=("external_billing_id",),
        instead=(("email",), ("first_name", "last_name", "company")),
        left_out=LEFT_OUT,
        unsaid="more than one user of a client, services and credit",
        made=Code("create", "with_people"),
    ),
    examples=Examples(
        sample="john.miller@example.com",
        verbs={
            "list": "--status active --credit-below 0 --sort uptodate_credit",
            "create": "--first-name Jane --last-name Doe --email jane@doe.com --phone +15550100 "
            '--address1 "99 Elm St." --city "New York" --country US --zip-code 1000 --currency EUR',
            "update": 'john.miller@example.com --phone +15550199 --city "Los Angeles"',
            "wait": "john.miller@example.com --for status=active",
        },
    ),
    commands={
        "show": Command(
            Code("show", "show"),
            "Show one client; with --with also what belongs to it.",
            "722694 --with services,instances,invoices",
        ),
        "create": Command(Code("create", "create"), "Create one client, never twice."),
        "users": Command(
            Code("people.listing", "users"), "List the users of a client with their e-mails.", "john.miller@example.com"
        ),
        "onboard": Command(
            Code("onboarding.command", "onboard"),
            "Make a customer: client, user, service and credit, each once only; the same line goes on after a failure.",
            "--first-name Ann --last-name Lee --email ann@lee.example --phone +15550100 "
            '--address1 "99 Elm St." --city "New York" --country US --zip-code 1000 --currency EUR '
            '--product "OpenStack Cloud" --credit 25.00 --wait',
            writes=True,
        ),
        "credit add": Command(
            Code("credit", "add"),
            "Add to the credit of a client, never twice; it may resume the client at once.",
            "john.miller@example.com 25.00",
            writes=True,
        ),
        "credit withdraw": Command(
            Code("credit", "withdraw"),
            "Withdraw from the credit of a client, never twice; it may suspend the client at once.",
            "john.miller@example.com 25.00",
            writes=True,
        ),
        "credit show": Command(
            Code("credit_statement", "show"),
            "Show the credit of a client: the balances, then the journal's lines, newest first.",
            "john.miller@example.com",
        ),
        "set-billing-agreements": Command(
            Code("billing_agreements", "set_billing_agreements"),
            "Note which clients have a billing agreement; the panel skips ids it does not know.",
            "WHMCS-17 WHMCS-18 --no-agreement",
            writes=True,
        ),
    },
    found_by=(
        FoundBy(("text", "domain", "email"), ("name", "company", "long_name", "email"), "search"),
        FoundBy(("number",), ("id",), "id"),
        FoundBy(("number", "text"), ("external_billing_id",), "external_billing_id"),
    ),
)
