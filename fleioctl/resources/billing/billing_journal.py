"""The journal: every movement of money between credit, invoices and payments."""

from fleioctl.model.resource import Column, Examples, Filter, Identity, Listing, Resource

# The codes of 2019.12; newer panels have more (expired, referrals), unknown here, so filters let others pass.
PLACES = ("cr", "iv", "tr", "st", "se", "ex", "tx")

RESOURCE = Resource(
    path="billing/journal",
    help="Every movement between credit, invoices and payments.",
    columns=(
        Column("id", "ID"),
        Column("date_added", "Date"),
        Column("client.name", "Client"),
        # An amount on either side, each in its own currency: a movement may exchange.
        Column("source_name", "From"),
        Column("source_amount", "Amount", kind="money", unit="source_currency"),
        Column("destination_name", "To"),
        Column("destination_amount", "Arrived", kind="money", unit="destination_currency"),
        # The balance in this currency after the movement: a client has one credit for each currency.
        Column("client_credit_left", "Credit left", kind="money", unit="client_credit_left_currency"),
        Column("invoice", refers="invoices"),
        Column("transaction"),
        Column("is_refund", "Refund", kind="boolean"),
        Column("source_currency"),
        Column("destination_currency"),
    ),
    listing=Listing(
        filters=(
            Filter("client", param="client_id", refers="clients"),
            Filter("invoice", refers="invoices"),
            Filter("transaction", refers="transactions"),
            Filter("source", "From: credit, invoice, transaction, staff, settlement, external, tax.", choices=PLACES),
            Filter("destination", "To, likewise.", choices=PLACES),
            # Whole days: filtering= drops what follows a second colon, so it cannot carry a time.
            Filter("since", "Only from this day on.", field="date_added", operator=">=", type="date"),
            Filter("until", "Only up to this day.", field="date_added", operator="<=", type="date"),
        ),
        sortable=(
            "id",
            "invoice",
            "transaction",
            "transaction__status",
            "source",
            "destination",
            "source_amount",
            "destination_amount",
        ),
        # Payments of the same moment share a date; ids alone keep pages apart.
        ordering="-id",
        searchable=False,
    ),
    identity=Identity(numeric=True, names=("id",)),
    create="",  # its lines come from payments and credit; written by hand they would contradict both
    update="",
    delete=None,
    examples=Examples(sample="1"),
)
