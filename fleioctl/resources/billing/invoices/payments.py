"""Payments of invoices and refunds: recorded once, each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from fleioctl.changes import submit
from fleioctl.changes.plans import plan
from fleioctl.changes.results import COLUMNS, Result
from fleioctl.errors import Usage
from fleioctl.inputs import fields
from fleioctl.inputs.lookup import Target, names_of, resolve, target_of
from fleioctl.inputs.objects import object_path
from fleioctl.inputs.parameters import SESSION, argument, options_of, with_signature
from fleioctl.model.paths import identity
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Field, once
from fleioctl.session.session import Session
from fleioctl.verbs.create_options import care_options
from fleioctl.verbs.money import MoneyOptions, Movement, amount_of, number

PAYMENT = (
    # Text, not decimal: amount_of refuses zero and signs, which a number may have.
    Field("amount", "Amount, as 25.00.", required=True),
    Field("gateway", "How it was paid.", required=True, refers="gateways"),
    Field("currency", "Currency code; the invoice's otherwise.", refers="currencies"),
    Field("date_initiated", "When it was paid; now otherwise.", check="moment"),
    Field("external_id", "Id of the payment at the gateway."),
    Field("fee", "What the gateway keeps.", type="decimal"),
    Field("extra_info", "JSON of what else is known.", type="json"),
)
REFUNDED, PARTLY_REFUNDED = "refunded", "refundpart"
REFUND = (
    Field("transaction", "The payment to give back.", required=True, refers="transactions"),
    Field("amount", "Amount, as 25.00.", required=True),
    Field("refund_to_credit", "Add it to the client's credit.", type="boolean"),
    Field("refund_manually", "It was given back by other means; only note it.", type="boolean"),
    Field("external_id", "Id of the refund at the gateway."),
)


def add_payment(session: Session, target: str, **given: Any) -> None:
    """Note that an invoice was paid, wholly or in part, never twice."""
    # Before anything is sent: a wrong column must not end a run whose payment was recorded.
    session.out.check_columns(COLUMNS)
    body = _values(session, PAYMENT, given)
    invoice = _invoice(session, target)
    # The injected clock, so that tests know the time.
    now = datetime.fromtimestamp(session.clock.now(), UTC).isoformat(timespec="seconds")
    defaults = {"invoice": invoice.id, "currency": invoice.item.get("currency"), "date_initiated": now}
    # What makes a payment this one: without an id of the gateway two equal ones are the same wish.
    marks = [body["amount"], body["gateway"], body.get("external_id", "")]
    # The time that is filled in would make each run another wish.
    call = _call(invoice, "add-payment", "add_payment_to_invoice", marks, {**defaults, **body}, wish=body)
    _move(session, invoice, call, options_of(MoneyOptions, given))


def refund(session: Session, target: str, **given: Any) -> None:
    """Give back a payment of an invoice, wholly or in part, never twice."""
    session.out.check_columns(COLUMNS)
    body = _values(session, REFUND, given)
    if body.get("refund_to_credit") and body.get("refund_manually"):
        raise Usage("--refund-to-credit and --refund-manually exclude each other.", code="validation")
    invoice = _invoice(session, target)
    # From 2020.10 on the invoice belongs into the body, before it is ignored.
    whole = {"invoice": invoice.id, **body}
    call = _call(invoice, "refund", "perform_refund", [body["amount"], body["transaction"]], whole, wish=body)
    _move(session, invoice, call, options_of(MoneyOptions, given), ask=f"Give back {body['amount']} of")


_INVOICE = argument("target", help=f"The invoice: {names_of(resource_of('invoices'))}.", metavar="INVOICE")
for _function, _known in ((add_payment, PAYMENT), (refund, REFUND)):
    with_signature(_function, [SESSION, _INVOICE, *fields.parameters(_known), *care_options(MoneyOptions.settle)])


@dataclass(frozen=True)
class PaymentProof:
    """What an invoice shows of a payment or a refund: one new transaction with its amount.

    A payment that is wholly given back, `refunded`, may only change its state; of a part that would not say how much.
    """

    session: Session
    path: str
    amount: Decimal
    external_id: str
    refunded: str = ""

    def before(self) -> dict[str, Any]:
        """Return the transactions there are, and whether this one can be wholly given back."""
        transactions = self._transactions()
        found = {"transactions": [identity(each) for each in transactions]}
        return {**found, "whole": any(self._is_whole(each) for each in transactions)}

    def shows(self, before: Mapping[str, Any]) -> bool:
        """Tell whether there is one new transaction, and it is this one; or this one was given back."""
        known, transactions = before.get("transactions") or (), self._transactions()
        new = [each for each in transactions if identity(each) not in known]
        if not new and before.get("whole"):
            return any(self._is_refunded(each) and each.get("status") == REFUNDED for each in transactions)
        # Two new ones prove nothing: one of them may be anybody's.
        return len(new) == 1 and self._matches(new[0])

    def _is_refunded(self, transaction: Any) -> bool:
        return isinstance(transaction, dict) and bool(self.refunded) and identity(transaction) == self.refunded

    def _is_whole(self, transaction: Any) -> bool:
        if not self._is_refunded(transaction) or transaction.get("status") in (REFUNDED, PARTLY_REFUNDED):
            return False
        return number(transaction.get("amount")) == self.amount

    def _transactions(self) -> list[Any]:
        return list(self.session.api.get(self.path).get("transactions") or ())

    def _matches(self, transaction: Any) -> bool:
        # Whether the panel writes refunds with a minus was not verified.
        if not isinstance(transaction, dict) or abs(number(transaction.get("amount"))) != self.amount:
            return False
        return not self.external_id or transaction.get("external_id") == self.external_id


def _values(session: Session, known: tuple[Field, ...], given: Mapping[str, Any]) -> dict[str, Any]:
    values = fields.complete(session, known, fields.given_values(session, known, given))
    return {**values, "amount": amount_of(values["amount"])}


def _invoice(session: Session, word: str) -> Target:
    resource = resource_of("invoices")
    return target_of(resource, session.api.get(object_path(resource, resolve(session, resource, word).id)))


def _call(
    invoice: Target, name: str, segment: str, marks: list[str], body: dict[str, Any], wish: Any = None
) -> submit.Call:
    path = object_path(resource_of("invoices"), invoice.id, segment)
    key = " ".join([invoice.id, name, *filter(None, marks)])
    return submit.Call("POST", path, once, "invoices", name, key, body=body, wish=wish)


def _balances(invoice: Target, call: submit.Call) -> str:
    """Say what the invoice lacks before and after a payment; in another currency only the panel can tell."""
    before, currency = invoice.item.get("balance"), identity(invoice.item.get("currency"))
    said = plan.said_of(call.body)
    if call.action != "add-payment" or before is None or identity(call.body.get("currency")) != currency:
        return said
    return f"{said}; balance: {before} {currency} -> {number(before) - Decimal(call.body['amount'])} {currency}"


def _move(session: Session, invoice: Target, call: submit.Call, options: MoneyOptions, *, ask: str = "") -> None:
    submit.announce(session)
    path = object_path(resource_of("invoices"), invoice.id)
    sent = call.body
    refunded = identity(sent.get("transaction"))
    proof = PaymentProof(session, path, Decimal(sent["amount"]), sent.get("external_id", ""), refunded)
    movement = Movement(session, call, proof, options.settle, not options.no_journal)
    if session.options.dry_run:
        movement.plan(invoice, _balances(invoice, call))
        return
    # A payment is only noted, no money leaves; giving it back is asked for first.
    if ask:
        session.confirm(f"{ask} invoice {invoice.label} on {session.panel}?")
    moved = movement.make()
    said = moved.body.get("detail", "") if isinstance(moved.body, dict) else ""
    detail = moved.confirmed or str(said)
    session.result.rows(COLUMNS, [[Result(invoice.id, invoice.name, call.action, "done", detail).as_row()]])
