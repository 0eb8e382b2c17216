"""What was charged and paid: the journal, transactions, gateways, usage cycles and taxes."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import APIException
from fleioctl.sandbox.http.response import Answer, detail
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.model import DESTROY, LIST, PATCH, RETRIEVE, UPDATE
from fleioctl.sandbox.rest.viewsets import ViewSet

JOURNAL = ViewSet(
    "billing/journal",
    text="source source_name source_currency destination destination_name destination_currency direction"
    " client_credit_left_currency exchange_rate",
    money="source_amount destination_amount client_credit_left",
    flag="partial is_refund needs_capture",
    integer="client_credit",
    moment="date_added",
    links="client>clients:id,name invoice>billing/invoices transaction>billing/transactions user>users",
    created="date_added",
    required="source destination source_amount destination_amount source_currency destination_currency",
    # Newer panels have more codes, which are not known.
    choices={"source": "cr iv tr st se ex tx", "destination": "cr iv tr st se ex tx"},
    named="invoice transaction source destination client_id=client",
    order="id invoice transaction transaction__status source destination source_amount destination_amount",
    filterable=True,
)
TRANSACTIONS = ViewSet(
    "billing/transactions",
    text="external_id status currency",
    money="amount fee",
    moment="date_initiated",
    data="extra actions",
    flag="is_refundable",
    links="invoice>billing/invoices gateway>billing/gateways:id,name,display_name"
    " refunded_transaction>billing/transactions",
    created="date_initiated",
    required="invoice gateway amount currency",
    readonly="actions is_refundable refunded_transaction",
    open="date_initiated",
    nullable="external_id",
    choices={
        "status": "waiting preauth confirmed rejected refunded refundpart success failure canceled unknown",
    },
    defaults={"status": "success", "fee": "0.00", "extra": {}, "actions": []},
    named="invoice__client_id",
)
GATEWAYS = ViewSet(
    "billing/gateways",
    text="name display_name instructions",
    flag="enabled recurring_payments_enabled visible_to_user",
    money="fixed_fee percent_fee",
    data="module_settings",
    # Neither made nor deleted over the API.
    methods=LIST | RETRIEVE | UPDATE | PATCH,
    required="display_name",
    readonly="name module_settings",
    named="display_name",
    order="id display_name enabled visible_to_user fixed_fee percent_fee",
    by="id",
)
TAX_RULES = ViewSet(
    "billing/taxrules",
    text="name state country",
    integer="level",
    # A JSON number, where money is text.
    number="rate",
    day="start_date end_date",
    required="level name country rate",
    nullable="state",
    named="id level name state country rate",
    filterable=True,
)
USAGE = ViewSet(
    "openstack/billing",
    text="service_display",
    number="price",
    moment="start_date end_date updated_at billing_start billing_end",
    data="usage",
    integer="previous_history reseller_service",
    links="client>clients service>billing/services",
    hidden="client service",
    methods=LIST | RETRIEVE,
    named="id start_date end_date",
    # Since 2020.10 under openstack/billing/usage. What is kept stays here in all versions.
    available=("", "2020.10"),
)
HISTORY = ViewSet(
    "openstack/billing/history",
    text="state service_display",
    number="price",
    moment="start_date end_date",
    data="usage",
    links="client>clients:id,name",
    methods=LIST | RETRIEVE,
    choices={"state": "unsettled invoiced settled"},
    named="id start_date end_date client external_billing_id=client__external_billing_id state",
)
# Its id is that of a running cycle, though it lists finished ones.
OWN_HISTORY = ViewSet("openstack/billing/<id>/history", methods=LIST)


@TRANSACTIONS.handles(DESTROY)
def destroy_transaction(call: Call) -> Answer:
    """Delete a transaction that was not refunded: 200."""
    if call.object["status"] in {"refunded", "refundpart"}:
        raise APIException(403, "A refunded transaction cannot be deleted.")
    call.store.remove(TRANSACTIONS.prefix, call.object["id"])
    return detail("The transaction was deleted.")


@TAX_RULES.action("GET", "create_options", detail=False)
def tax_options(_: Call) -> Answer:
    """Answer countries and levels."""
    from fleioctl.sandbox.resources.customers.countries import COUNTRIES

    return {"countries": list(COUNTRIES.values()), "levels": [1, 2]}


@HISTORY.action("POST", "mark_billing_histories_as_invoiced", detail=False, until="2020.03")
def mark_as_invoiced(call: Call) -> Answer:
    """Mark a client's finished cycles as invoiced."""
    clients = call.store.where("clients", external_billing_id=call.data.get("client_external_billing_id"))
    if not clients or not call.data.get("client_external_billing_id"):
        raise APIException(404, "Client not found.")
    for each in call.store.where(HISTORY.prefix, client=clients[0]["id"], state="unsettled"):
        call.store.change(HISTORY.prefix, each["id"], state="invoiced")
    return detail("The billing histories were marked as invoiced.")


@OWN_HISTORY.handles(LIST)
def own_history(call: Call) -> Answer:
    """Answer the finished cycles of the client whose running cycle this is."""
    from fleioctl.sandbox.rest.pagination import paginate_rows
    from fleioctl.sandbox.rest.serializers import serialize

    cycle = call.need(USAGE.prefix, call.ids[0])
    rows = call.store.where(HISTORY.prefix, client=cycle["client"])
    return paginate_rows(call, [serialize(call, HISTORY, each, single=False) for each in rows])
