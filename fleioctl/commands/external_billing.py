"""`external-billing`: what a billing system outside the panel asks of it (panels from 2020.08 on)."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from fleioctl.model.command import group
from fleioctl.model.resource import once
from fleioctl.session.session import Session

PREFIX = "billing/external-billing"
LOOK = "external-billing clients-to-auto-invoice"


def clients_to_auto_invoice(session: Session) -> None:
    """List the billing systems' ids of the clients that are to be invoiced.

    Example: fleioctl --profile sandbox external-billing clients-to-auto-invoice -o json
    """
    answer = session.api.get(f"{PREFIX}/get_clients_to_auto_invoice_for_external_billing")
    session.out.value(answer.get("objects", answer) if isinstance(answer, dict) else answer)


def process_clients(
    session: Session,
    *,
    from_file: Annotated[
        str | None, typer.Option("--from-file", metavar="FILE", help="Body as JSON or YAML, - for standard input.")
    ] = None,
    no_journal: Annotated[
        bool, typer.Option("--no-journal", help="Go on without a record in the state folder.")
    ] = False,
) -> None:
    """Process the clients that pay by credit; it changes invoices and credit.

    Example: fleioctl --profile sandbox external-billing process-clients --yes
    """
    from fleioctl.changes import submit
    from fleioctl.changes.plans import plan

    body: Any = _body(session, from_file) if from_file else None
    path = f"{PREFIX}/process_clients_for_credit_auto_invoicing"
    call = submit.Call("POST", path, once, "external-billing", "process-clients", "all clients", body=body, look=LOOK)
    submit.announce(session)
    if session.options.dry_run:
        plan.show_call(session, call, journal=not no_journal)
        return
    session.confirm(f"Process the clients that pay by credit on {session.panel}?")
    answer = submit.perform(session, call, journal=not no_journal)
    session.result.value(answer.body if answer.body is not None else {"detail": "done"})


def _body(session: Session, file: str) -> Any:
    """Return the object of the file."""
    from fleioctl.inputs.documents.faults import Faults
    from fleioctl.inputs.documents.formats import format_of, read_rows
    from fleioctl.inputs.reading import name_of, read_lines
    from fleioctl.inputs.typed.values import resolved

    faults = Faults(name_of(file))
    rows = list(read_rows(read_lines(session, file, "--from-file"), faults, format_of(file)))
    faults.raise_any()
    return resolved(rows[0].values if len(rows) == 1 else [row.values for row in rows])


ENTRY = group(
    "external-billing",
    "What a billing system outside the panel asks of it.",
    clients_to_auto_invoice,
    process_clients,
    section="Billing",
    writing=(process_clients,),
)
