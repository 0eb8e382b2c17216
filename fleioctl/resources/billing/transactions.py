"""Payments as the gateways know them."""

from fleioctl.model.resource import (
    Action,
    Column,
    Creation,
    Examples,
    Field,
    Filter,
    Identity,
    Listing,
    Resource,
    repeatable,
)

# In the gateways' words; nothing tells which of them are final.
STATUSES = (
    "waiting",
    "preauth",
    "confirmed",
    "rejected",
    "refunded",
    "refundpart",
    "success",
    "failure",
    "canceled",
    "unknown",
)

RESOURCE = Resource(
    path="billing/transactions",
    help="Payments as the gateways know them.",
    columns=(
        Column("id", "ID"),
        Column("status", kind="state"),
        Column("amount", kind="money", unit="currency"),
        Column("invoice", refers="invoices"),
        Column("gateway.display_name", "Gateway"),
        Column("date_initiated", "Date"),
        Column("external_id", "External id"),
        Column("fee", kind="money", unit="currency"),
        Column("refunded_transaction", "Refunds"),
        Column("currency"),
    ),
    # The only filter of this list: filtering= is ignored.
    listing=Listing(
        filters=(Filter("client", param="invoice__client_id", refers="clients"),), searchable=False, filterable=False
    ),
    identity=Identity(numeric=True, names=("id",)),
    # Amounts repeat; the gateway's id does not.
    creation=Creation(recognise=("external_id", "invoice")),
    fields=(
        Field("invoice", "The invoice it pays.", required=True, refers="invoices"),
        Field("gateway", "The gateway.", required=True, refers="gateways"),
        Field("amount", "Amount.", required=True, type="decimal"),
        Field("currency", "Currency code.", required=True, refers="currencies"),
        Field("status", "State of the payment.", choices=STATUSES),
        Field("external_id", "Id at the gateway."),
        # Moments, unlike the days of invoices.
        Field("date_initiated", "When it was made.", check="moment"),
        Field("fee", "What the gateway keeps.", type="decimal"),
    ),
    # 200 with a text instead of an empty 204; 403 for a refunded one is final.
    delete=Action(
        "delete",
        repeatable,
        help="Delete payments; refunded ones cannot be.",
        destructive=True,
        path="",
        method="DELETE",
        removes=True,
    ),
    examples=Examples(
        sample="1",
        verbs={
            "create": "--invoice FLEIO-00003 --gateway banktransfer --amount 5.00 --currency USD",
            "update": "1 --external-id wire-100",
        },
    ),
)
