"""Money over all customers: revenue reports, and the calls of external billing systems."""

from __future__ import annotations

from datetime import date, timedelta

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, detail
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import ValidationError, integer
from fleioctl.sandbox.rest.model import CREATE, LIST
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.rest.viewsets import ViewSet

REPORTS = ViewSet(
    "revenue_reports",
    text="name status",
    day="start_date end_date",
    money="total_revenue",
    data="revenue_report",
    moment="created_at",
    created="created_at",
    order="start_date end_date",
    filterable=True,
    basename="revenuereports",
    lists_permissions=False,
)
TO_INVOICE = ViewSet(
    "billing/external-billing/get_clients_to_auto_invoice_for_external_billing", methods=LIST, available=("2020.08", "")
)
PROCESS = ViewSet(
    "billing/external-billing/process_clients_for_credit_auto_invoicing", methods=CREATE, available=("2020.08", "")
)


@REPORTS.action("POST", "trigger_revenue_report_generation", detail=False)
def trigger(call: Call) -> Answer:
    """Make the report of a month; it appears after the delay."""
    try:
        year, month = integer(call.data.get("year")), integer(call.data.get("month"))
        first = date(year, month, 1)
    except (ValidationError, ValueError) as error:
        raise invalid(month="Send a valid month and year.") from error
    # One at a time over the whole panel.
    waiting = "SELECT 1 FROM events WHERE resource=?"
    if call.store.sql.execute(waiting, (REPORTS.prefix,)).fetchone():
        raise APIException(409, "A report is being generated already.")
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    dates = {"start_date": first.isoformat(), "end_date": last.isoformat()}
    body = {"name": f"{year}-{month:02d}", "status": "done", "total_revenue": "0.00", "revenue_report": [], **dates}
    call.later(1.0, "add", REPORTS.prefix, fresh(call, REPORTS, body))
    return detail("The report's generation is scheduled.")


@TO_INVOICE.handles(LIST)
def clients_to_invoice(call: Call) -> Answer:
    """Answer the external ids of clients who owe."""
    # A debt is a text with a minus.
    condition = " AND json_extract(body,'$.uptodate_credit') LIKE '-%'"
    owing = call.store.select("clients", condition, [])
    return {"objects": [each["external_billing_id"] for each in owing if each["external_billing_id"]]}


# What it does to the clients is not known.
@PROCESS.handles(CREATE)
def process_clients(_: Call) -> Answer:
    """Accept."""
    return detail("The clients are being processed.")
