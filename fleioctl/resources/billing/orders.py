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

# Fraud came by 2022.09; how the panel spells it was not verified.
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
            # Not among the named parameters: those that the panel does not know return everything.
            Filter("client", field="client", refers="clients"),
            # These three compare with all of the value; --since and --until take a day.
            Filter("order_date", "Only ordered at exactly this moment.", type="date"),
            Filter("client_notes", "Only with exactly these notes of the client."),
            Filter("staff_notes", "Only with exactly these notes of the staff."),
            Filter("since", "Only ordered on this day or later.", field="order_date", operator=">=", type="date"),
            Filter("until", "Only ordered up to this day.", field="order_date", operator="<=", type="date"),
        ),
        sortable=("id", "client", "user", "order_date", "status"),
        # The panel's own order, said all the same, since pages need one.
        ordering="-id",
        searchable=False,
    ),
    identity=Identity(numeric=True, names=("id",)),
    # No state is final: `pending` takes an order back.
    lifecycle=Lifecycle(state="status", failed=()),
    creation=Creation(recognise=("client", "user", "status")),
    fields=(
        Field("client", "The client.", required=True, refers="clients", verbs=("create",)),
        Field("user", "Who ordered.", refers="users", verbs=("create",)),
        # The keys of an item are not known, so it travels as it is.
        Field("items", "JSON of one item. Repeatable.", type="json", many=True, option="item", verbs=("create",)),
        # The others are reached by actions, which do the work they stand for.
        Field("status", "State to begin with.", choices=STATUSES[:2], verbs=("create",)),
        Field("client_notes", "Notes of the client."),
        Field("staff_notes", "Notes of the staff."),
    ),
    actions=(
        Action(
            # 202, or 422 with the reasons as a list; the services follow later.
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
    # A POST to …/delete, queued like the other actions: the order is gone some time after the 202.
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
