"""What clients have: services, made from products."""

from __future__ import annotations

from fleioctl.model.resource import (
    Action,
    Becomes,
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
    Resource,
    Sort,
    View,
    once,
    repeatable,
)

# `archived` is of older panels; `suspending` and `terminating` (2025.10) are believed to be spelled so.
STATUSES = (
    "pending",
    "active",
    "suspending",
    "suspended",
    "terminating",
    "terminated",
    "canceled",
    "fraud",
    "archived",
)
SET_STATUS = "State to set; nothing is set up or stopped by it."
TYPES = ("generic", "openstack", "hosting", "domain", "reseller")

RESOURCE = Resource(
    path="billing/services",
    help="What clients have; hidden product groups are left out.",
    columns=(
        Column("id", "ID"),
        Column("display_name", "Name"),
        Column("status", kind="state"),
        Column("client.name", "Client"),
        Column("product.name", "Product"),
        Column("cycle.display_name", "Cycle"),
        # Renamed between 2019.12 and 2020.10; the version in between that did it is not known.
        Column("paid_until", "Paid until", since="2020.10"),
        Column("next_due_date", "Due", until="2020.10"),
        Column("suspend_reason"),
        Column("created_at", "Created", kind="age"),
        Column("external_billing_id", "External id"),
    ),
    listing=Listing(
        filters=(
            Filter("client", "Only of this client.", refers="clients"),
            Filter("status", choices=STATUSES),
            Filter("display_name", "Only with exactly this name."),
            Filter("product", "Only of this product.", field="product", refers="products"),
            Filter("product_type", field="product__product_type", choices=TYPES),
            # External ids are the billing system's; the proven way to find a service by one is filtering=.
            Filter("external_billing_id", "Only with this id in a billing system.", field="external_billing_id"),
            # The other version's name is a 400 here, not ignored as in sorting.
            Filter(
                "paid_before",
                "Only paid until a day before this one.",
                field="paid_until",
                operator="<",
                type="date",
                since="2020.10",
            ),
            Filter(
                "due_before",
                "Only due before this day.",
                field="next_due_date",
                operator="<",
                type="date",
                until="2020.10",
            ),
        ),
        sortable=(
            "id",
            # Renamed too, but the server ignores what it does not know: both are sent.
            Sort("display_name", also="name"),
            "client",
            "created_at",
            "status",
            Sort("paid_until", since="2020.10"),
            Sort("next_due_date", until="2020.10"),
        ),
        ordering="display_name,name",
    ),
    identity=Identity(numeric=True, names=("display_name",), lookup="display_name", owner="client"),
    # `task` is null or "changing". No state is final: fraud and canceled can be activated.
    lifecycle=Lifecycle(state="status", task="task", failed=()),
    creation=Creation(recognise=("client", "product", "display_name")),
    fields=(
        Field("client", "The client.", required=True, refers="clients", verbs=("create",)),
        Field("product", "The product.", required=True, refers="products"),
        Field("cycle", "Id of the product's price.", refers="product-cycles"),
        Field("display_name", "Name of the service."),
        Field("status", SET_STATUS, choices=STATUSES, until="2024.06"),
        Field("status", SET_STATUS, choices=STATUSES[:-1], since="2024.06"),
        Field("external_billing_id", "Id in an external billing system.", max_length=38),
        # From 2023.06 on only a part of the price: discounts and free are a model whose keys are unknown.
        Field("override_price", "Price instead of the product's; from 2023.06 on one of several.", type="decimal"),
        Field("override_suspend_until", "Not suspended for unpaid invoices before.", check="moment"),
        Field(
            "next_due_date",
            "Day when it is due.",
            check="moment",
            until="2020.10",
            # Whether a PUT or PATCH takes paid_until was not verified.
            moved="It is paid_until now: --set paid_until=YYYY-MM-DD, if the panel takes it.",
        ),
        Field("next_expiration_date", "Day when it expires.", check="moment"),
        Field("next_invoice_date", "Day of the next invoice.", check="moment"),
        Field("suspend_reason", "Why it is suspended."),
        Field("suspend_type", "Who suspended it.", choices=("staff", "overdue", "userrequested")),
        Field("notes", "Notes of the staff."),
    ),
    actions=(
        # It sets up accounts and projects: a second one might set up two.
        Action(
            "activate",
            once,
            becomes=Becomes("active"),
            help="Set services up.",
            run=Code("actions", "ServiceActing"),
            example="449177",
        ),
        Action(
            "suspend",
            repeatable,
            becomes=Becomes("suspended"),
            help="Suspend active services.",
            destructive=True,
            run=Code("actions", "ServiceActing"),
        ),
        Action(
            "unsuspend",
            repeatable,
            becomes=Becomes("active"),
            help="Resume suspended services.",
            # Before 2023.12 it was `resume`, as clients have to this day.
            fallback="resume",
            aliases=("resume",),
            run=Code("actions", "ServiceActing"),
            example="481832",
        ),
        Action(
            "terminate",
            once,
            becomes=Becomes("terminated"),
            help="End services for good.",
            # The state would tell, but what an unknown first call deleted cannot come back.
            destructive=True,
            run=Code("actions", "ServiceActing"),
        ),
        Action(
            "upgrade",
            once,
            help="Show what another product or cycle costs; with --confirm order it.",
            fields=(
                Field("product", "The new product.", required=True, refers="products"),
                Field("cycle", "Id of its price.", required=True, refers="product-cycles"),
                Field("configurable_options", "JSON list of the options.", type="json"),
                # Without it the panel only computes; with it there is an invoice.
                Field("confirm", "Order it; the answer is the invoice.", type="boolean"),
            ),
            shows=True,
            example="449177 --product Consulting --cycle 3",
        ),
        # Each call makes an invoice.
        Action("invoice", once, help="Invoice services now."),
        Action(
            "enable-billing",
            once,
            help="Bill services from now on.",
            # One of three values, which only the panel's error names: free text, so that it can be tried.
            fields=(Field("new_cycle_start", "Where the cycle begins; the panel lists the values it takes."),),
            example="305517 --new-cycle-start now",
            since="2020.04",
        ),
        Action(
            "update-billing-plan",
            once,
            help="Give services another pricing plan.",
            fields=(Field("plan", "The pricing plan.", required=True, refers="billing-plans"),),
            example="305517 --plan Discount",
        ),
        Action(
            # From 2020.03 on this undoes what invoicing marked, for external billing systems.
            "reset-invoiced-periods",
            once,
            help="Make invoiced usage periods unsettled again.",
            destructive=True,
            path="reset_service_invoiced_periods",
            since="2020.03",
            fields=(Field("periods_ids", "JSON list of the periods' ids.", type="json", required=True),),
            example="305517 --periods-ids '[1]'",
        ),
    ),
    delete=Action(
        "delete",
        repeatable,
        help="Delete services; active ones only with what belongs to them.",
        destructive=True,
        path="",
        method="DELETE",
        removes=True,
        fields=(
            # From 2020.11 on there is a second flag, to delete only the record; its key is unknown.
            Field("delete_associated_resources", "Delete its project or account too.", type="boolean", query=True),
        ),
        run=Code("actions", "ServiceActing"),
        example="449177 --delete-associated-resources",
    ),
    views=(View("upgrade-options", "Show what one service can be changed to."),),
    examples=Examples(
        sample="449177",
        verbs={
            "list": "--status suspended",
            "create": '--client john.miller@example.com --product "Web Hosting"',
            "update": '449177 --display-name "Web shop"',
            "wait": "449177 --for status=active",
        },
    ),
    commands={
        "openstack-options": Command(
            Code("openstack", "openstack_options"),
            "Show which OpenStack products and cycles a client can get.",
            "--client john.miller@example.com",
        ),
        "create-openstack": Command(
            Code("openstack", "create_openstack"),
            "Give a client an OpenStack service, with a new project or an existing one.",
            "--client 192780 --product 1001 --cycle 1",
            writes=True,
        ),
    },
    found_by=(
        FoundBy(("text", "domain"), ("display_name", "domain_name"), "search"),
        FoundBy(("number",), ("id",), "id"),
    ),
)
