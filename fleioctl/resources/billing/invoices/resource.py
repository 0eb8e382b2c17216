"""What customers are asked to pay."""

from __future__ import annotations

from fleioctl.model.resource import (
    Action,
    Code,
    Column,
    Command,
    Creation,
    Examples,
    Field,
    Filter,
    FoundBy,
    Identity,
    Lifecycle,
    Listing,
    Nested,
    Resource,
    View,
    repeatable,
)

# Newer panels add "payment in progress" (2024.08) and a debit from the credit line (2025.08), spelling unverified.
STATUSES = ("unpaid", "paid", "cancelled", "refunded")

RESOURCE = Resource(
    path="billing/invoices",
    help="Invoices, their payments and refunds.",
    columns=(
        Column("id", "ID"),
        Column("display_number", "Number"),
        Column("status", kind="state"),
        Column("client.name", "Client"),
        Column("total", kind="money", unit="currency"),
        Column("due_date", "Due"),
        Column("issue_date", "Issued"),
        Column("currency"),
    ),
    listing=Listing(
        filters=(
            Filter("status", choices=STATUSES),
            # `client`, `status` and `id` are named parameters; every other filter has to be a `filtering=`.
            Filter("client", "Only of this client.", refers="clients"),
            Filter("due_before", "Only due before this day.", field="due_date", operator="<", type="date"),
            # Days without a time: the column is a date.
            Filter("since", "Only issued on this day or later.", field="issue_date", operator=">=", type="date"),
            Filter("until", "Only issued up to this day.", field="issue_date", operator="<=", type="date"),
        ),
        sortable=("issue_date", "due_date", "status", "client"),
        ordering="-issue_date",
    ),
    # The list has the number, the object also a name.
    identity=Identity(numeric=True, names=("display_number", "name")),
    # Refunded and cancelled are ends that somebody may wait for.
    lifecycle=Lifecycle(state="status", failed=()),
    # The items are missing: the list has only their total.
    creation=Creation(recognise=("client", "status", "issue_date", "due_date", "currency")),
    fields=(
        Field("client", "The client.", required=True, refers="clients", verbs=("create",)),
        Field(
            "items",
            # item_type is service, serviceUpgrade, credit, setupfee or other.
            'JSON: {"item_type", "amount", "description"}, perhaps "service", "taxed". Repeatable.',
            type="json",
            many=True,
            option="item",
            required=True,
            verbs=("create",),
        ),
        # Whether setting paid also books a payment was not verified; add-payment does.
        Field("status", "State to set; paying is add-payment.", choices=STATUSES),
        Field("issue_date", "Day of the invoice.", type="date"),
        Field("due_date", "Day when it is due.", type="date"),
        Field("currency", "Currency code; the client's otherwise.", refers="currencies", verbs=("create",)),
    ),
    # DELETE is for invoices without transactions only; this is what the web panel sends.
    delete=Action(
        "delete", repeatable, help="Delete invoices for good.", destructive=True, path="perform_delete", removes=True
    ),
    views=(
        View("payment-options", "Show how one invoice can be paid."),
        # The same word exists on one invoice too; this is the one of the list, with a name of its own.
        View("create-options", "Show what an invoice can be made of.", "invoice_create_options", on_list=True),
        View("summary", "Count the invoices in each state.", on_list=True),
    ),
    nested=(
        Nested(
            "items",
            (
                Column("description"),
                Column("amount", kind="money"),
                Column("item_type", "Type"),
                Column("service", refers="services"),
                Column("taxed", kind="boolean"),
                Column("taxes"),
                Column("configurable_options", "Options"),
            ),
        ),
        Nested(
            "transactions",
            (
                Column("id", "ID"),
                Column("status", kind="state"),
                Column("amount", kind="money", unit="currency"),
                Column("fee", kind="money", unit="currency"),
                Column("gateway"),
                Column("date_initiated", "Begun", kind="age"),
                Column("external_id", "External ID"),
            ),
        ),
        Nested(
            "journal",
            (
                Column("date_added", "Date", kind="age"),
                Column("source_name", "From"),
                Column("source_amount", "Amount", kind="money", unit="source_currency"),
                Column("destination_name", "To"),
                Column("destination_amount", "Arrived", kind="money", unit="destination_currency"),
                Column("is_refund", "Refund", kind="boolean"),
            ),
        ),
    ),
    examples=Examples(
        sample="FLEIO-00003",
        verbs={
            "list": "--status unpaid --due-before 2031-01-01",
            "create": "--client john.miller@example.com "
            '--item \'{"item_type": "other", "amount": "5.00", "description": "Setup"}\'',
            "update": "FLEIO-00003 --due-date 2031-02-03",
            "wait": "FLEIO-00002 --for status=paid",
        },
    ),
    commands={
        "add-payment": Command(
            Code("payments", "add_payment"),
            "Note that an invoice was paid, wholly or in part, never twice.",
            "FLEIO-00003 --amount 25.00 --gateway banktransfer",
            writes=True,
        ),
        "download": Command(
            Code("download", "download"),
            "Write the PDF of invoices into a folder; waits while the panel still makes it.",
            "FLEIO-00003 --to /tmp --force",
        ),
        "refund": Command(
            Code("payments", "refund"),
            "Give back a payment of an invoice, wholly or in part, never twice.",
            "FLEIO-00001 --transaction 1 --amount 5.00 --refund-to-credit",
            writes=True,
        ),
    },
    found_by=(
        FoundBy(("text",), ("display_number", "name"), "search"),
        # A bare number may be an invoice number or an id: both are tried.
        FoundBy(("number",), ("display_number",), "search"),
        FoundBy(("number",), ("id",), "id"),
    ),
)
