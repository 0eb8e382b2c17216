"""What customers ordered."""

from fleioctl.model.resource import (
    Action,
    Becomes,
    Column,
    Creation,
    Examples,
    Field,
    Filter,
    Identity,
    Lifecycle,
    Listing,
    Resource,
    once,
    repeatable,
)

STATUSES = ("pending", "verified", "completed", "cancelled", "fraud")

RESOURCE = Resource(
    path="billing/orders",
    help="What customers ordered: verify, accept, cancel.",
    columns=(
        Column("id", "ID"),
        Column("status", kind="state"),
        Column("client.name", "Client"),
        Column("total", kind="money", unit="currency"),
        Column("order_date", "Ordered", kind="age"),
        Column("invoice", refers="invoices"),
        Column("fraud_check_result", "Fraud check"),
        Column("staff_notes", "Notes"),
        Column("currency"),
    ),
    listing=Listing(
        filters=(
            Filter("status", choices=STATUSES),
            Filter("client", field="client", refers="clients"),
            Filter("order_date", "Only ordered at exactly this moment.", type="date"),
            Filter("client_notes", "Only with exactly these notes of the client."),
            Filter("staff_notes", "Only with exactly these notes of the staff."),
            Filter("since", "Only ordered on this day or later.", field="order_date", operator=">=", type="date"),
            Filter("until", "Only ordered up to this day.", field="order_date", operator="<=", type="date"),
        ),
        sortable=("id", "client", "user", "order_date", "status"),
        ordering="-id",
        searchable=False,
    ),
    identity=Identity(numeric=True, names=("id",)),
    lifecycle=Lifecycle(state="status", failed=()),
    creation=Creation(recognise=("client", "user", "status")),
    fields=(
        Field("client", "The client.", required=True, refers="clients", verbs=("create",)),
        Field("user", "Who ordered.", refers="users", verbs=("create",)),
        Field("items", "JSON of one item. Repeatable.", type="json", many=True, option="item", verbs=("create",)),
        Field("status", "State to begin with.", choices=STATUSES[:2], verbs=("create",)),
        Field("client_notes", "Notes of the client."),
        Field("staff_notes", "Notes of the staff."),
    ),
    actions=(
        Action(
            "accept",
            once,
            becomes=Becomes("completed"),
            help="Accept orders: their services are set up.",
            example="942163 --wait",
        ),
        Action("verify", once, becomes=Becomes("verified"), help="Mark orders as verified."),
        Action("cancel", once, becomes=Becomes("cancelled"), help="Cancel orders.", destructive=True),
        Action("pending", once, becomes=Becomes("pending"), help="Put orders back to pending."),
    ),
    delete=Action("delete", repeatable, help="Delete orders for good.", destructive=True, path="delete", removes=True),
    examples=Examples(
        sample="942163",
        verbs={
            "create": "--client john.miller@example.com",
            "update": '942163 --staff-notes "Called, will pay on Monday"',
            "wait": "944166 --for status=completed",
        },
    ),
)
