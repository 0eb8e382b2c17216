"""What clients have: services, made from products."""

from __future__ import annotations

from fleioctl.resource import Action, Column, Field, Filter, Resource, View, once, repeatable
from fleioctl.resources import _service_actions, _service_openstack

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
TYPES = ("generic", "openstack", "hosting", "domain", "reseller")

RESOURCE = Resource(
    path="billing/services",
    help="What clients have; hidden product groups are left out.",
    section="Billing",
    columns=(
        Column("id", "ID"),
        Column("display_name", "Name"),
        Column("status", kind="state"),
        Column("client.name", "Client"),
        Column("product.name", "Product"),
        Column("cycle.display_name", "Cycle"),
        Column("next_due_date", "Due"),
        Column("suspend_reason"),
        Column("created_at", "Created", kind="age"),
        Column("external_billing_id", "External id"),
    ),
    filters=(
        Filter("client", "Only of this client.", refers="clients"),
        Filter("status", choices=STATUSES),
        Filter("display_name", "Only with exactly this name."),
        Filter("product", "Only of this product.", field="product", refers="products"),
        Filter("product_type", field="product__product_type", choices=TYPES),
        Filter("external_billing_id", "Only with this id in a billing system.", field="external_billing_id"),
        Filter("due_before", "Only due before this day.", field="next_due_date", operator="<", type="date"),
    ),
    sortable=("id", "display_name", "client", "created_at", "status", "next_due_date"),
    ordering="display_name",
    numeric=True,
    names=("display_name",),
    lookup="display_name",
    owner="client",
    state="status",
    task="task",
    failed=(),
    recognise=("client", "product", "display_name"),
    fields=(
        Field("client", "The client.", required=True, refers="clients", verbs=("create",)),
        Field("product", "The product.", required=True, refers="products"),
        Field("cycle", "Id of the product's price.", refers="product-cycles"),
        Field("display_name", "Name of the service."),
        Field("status", "State to set; nothing is set up or stopped by it.", choices=STATUSES),
        Field("external_billing_id", "Id in an external billing system.", max_length=38),
        Field("override_price", "Price instead of the product's.", type="decimal"),
        Field("override_suspend_until", "Not suspended for unpaid invoices before.", type="date"),
        Field("next_due_date", "Day when it is due.", type="date"),
        Field("next_expiration_date", "Day when it expires.", type="date"),
        Field("next_invoice_date", "Day of the next invoice.", type="date"),
        Field("suspend_reason", "Why it is suspended."),
        Field("suspend_type", "Who suspended it.", choices=("staff", "overdue", "userrequested")),
        Field("notes", "Notes of the staff."),
    ),
    actions=(
        Action("activate", once, becomes="active", help="Set services up.", example="449177"),
        Action("suspend", repeatable, becomes="suspended", help="Suspend active services.", destructive=True),
        Action(
            "unsuspend",
            repeatable,
            becomes="active",
            help="Resume suspended services.",
            fallback="resume",
            example="481832",
        ),
        Action("terminate", once, becomes="terminated", help="End services for good.", destructive=True),
        Action(
            "upgrade",
            once,
            help="Show what another product or cycle costs; with --confirm order it.",
            fields=(
                Field("product", "The new product.", required=True, refers="products"),
                Field("cycle", "Id of its price.", required=True, refers="product-cycles"),
                Field("configurable_options", "JSON list of the options.", type="json"),
                Field("confirm", "Order it; the answer is the invoice.", type="boolean"),
            ),
            shows=True,
            example="449177 --product Consulting --cycle 3",
        ),
        Action("invoice", once, help="Invoice services now."),
        Action(
            "update-billing-plan",
            once,
            help="Give services another pricing plan.",
            fields=(Field("plan", "The pricing plan.", required=True, refers="billing-plans"),),
            example="305517 --plan Discount",
        ),
        Action(
            "reset-invoiced-periods",
            once,
            help="Make invoiced usage periods unsettled again.",
            destructive=True,
            path="reset_service_invoiced_periods",
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
            Field("delete_associated_resources", "Delete its project or account too.", type="boolean", query=True),
        ),
        example="449177 --delete-associated-resources",
    ),
    views=(View("upgrade-options", "Show what one service can be changed to."),),
    sample="449177",
    examples={
        "list": "--status suspended",
        "create": '--client john.miller@example.com --product "Web Hosting"',
        "update": '449177 --display-name "Web shop"',
        "wait": "449177 --for status=active",
    },
)

_service_actions.replace_in(RESOURCE)
_service_openstack.add_to(RESOURCE)
