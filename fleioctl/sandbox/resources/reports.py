"""Money over all customers: revenue reports, and the calls of external billing systems."""

from __future__ import annotations

from datetime import date, timedelta

from ..call import Call
from ..generic import Generic
from ..inputs import Wrong, integer
from ..reply import Answer, Problem, detail, invalid
from ..verbs import fresh

REPORTS = Generic(
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
TO_INVOICE = Generic("billing/external-billing/get_clients_to_auto_invoice_for_external_billing", calls="L")
PROCESS = Generic("billing/external-billing/process_clients_for_credit_auto_invoicing", calls="C")


@REPORTS.call("POST *trigger_revenue_report_generation")
def trigger(call: Call) -> Answer:
    """Make the report of a month; it appears after the delay."""
    try:
        year, month = integer(call.data.get("year")), integer(call.data.get("month"))
        first = date(year, month, 1)
    except (Wrong, ValueError) as error:
        raise invalid(month="Send a valid month and year.") from error
    waiting = "SELECT 1 FROM events WHERE resource=?"
    if call.store.sql.execute(waiting, (REPORTS.prefix,)).fetchone():
        raise Problem(409, "A report is being generated already.")
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    dates = {"start_date": first.isoformat(), "end_date": last.isoformat()}
    body = {"name": f"{year}-{month:02d}", "status": "done", "total_revenue": "0.00", "revenue_report": [], **dates}
    call.later(1.0, "add", REPORTS.prefix, fresh(call, REPORTS, body))
    return detail("The report's generation is scheduled.")


@TO_INVOICE.call("L")
def clients_to_invoice(call: Call) -> Answer:
    """Answer the external ids of clients who owe."""
    condition = " AND json_extract(body,'$.uptodate_credit') LIKE '-%'"
    owing = call.store.select("clients", condition, [])
    return {"objects": [each["external_billing_id"] for each in owing if each["external_billing_id"]]}


@PROCESS.call("C")
def process_clients(_: Call) -> Answer:
    """Accept."""
    return detail("The clients are being processed.")
