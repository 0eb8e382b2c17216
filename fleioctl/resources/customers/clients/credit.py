"""Adding to a client's credit and withdrawing from it, never twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from fleioctl.changes import submit
from fleioctl.changes.results import COLUMNS, Result
from fleioctl.errors import Denied, NotFound, Refused, Usage
from fleioctl.inputs.lookup import Target, names_of
from fleioctl.inputs.objects import object_path
from fleioctl.inputs.parameters import SESSION, argument, option, options_of, with_signature
from fleioctl.inputs.typed.field_value import refuse_dash
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import once
from fleioctl.resources.customers.clients.credit_statement import lines_of, read_client
from fleioctl.session.session import Session
from fleioctl.verbs.create_options import care_options
from fleioctl.verbs.money import MoneyOptions, Movement, amount_of, number

# What a change of credit comes from or goes to: staff, or --external-source.
OUTSIDE = ("st", "ex")
NEW_LINES = 100  # of the statement: more movements of one client hardly come during one call
ZERO = Decimal(0)


@dataclass(frozen=True)
class CreditOptions(MoneyOptions):
    """What was typed of a change of credit."""

    currency: str = ""
    external_source: bool = False


def add(session: Session, target: str, amount: str, **given: Any) -> None:
    """Add to the credit of a client, never twice; it may resume the client at once."""
    _change(session, target, amount, options_of(CreditOptions, given), adds=True)


def withdraw(session: Session, target: str, amount: str, **given: Any) -> None:
    """Withdraw from the credit of a client, never twice; it may suspend the client at once."""
    _change(session, target, amount, options_of(CreditOptions, given), adds=False)


_PARAMETERS = [
    SESSION,
    argument("target", help=f"The client: {names_of(resource_of('clients'))}.", metavar="CLIENT"),
    argument("amount", help="How much, as 25.00.", metavar="AMOUNT"),
    option("currency", "--currency", help="Currency code; the client's otherwise.", metavar="CODE"),
    option("external_source", "--external-source", type=bool, help="The journal says external, not staff."),
    *care_options(MoneyOptions.settle),
]
with_signature(add, _PARAMETERS)
with_signature(withdraw, _PARAMETERS)


@dataclass(frozen=True)
class CreditProof:
    """What the panel shows of a change of credit: the balance in its currency, and one line in the journal."""

    session: Session
    client: str
    amount: Decimal
    currency: str
    adds: bool

    def before(self) -> dict[str, Any]:
        """Return the balance and the newest line; without the journal nothing can be proven later."""
        found = {"balance": str(self._balance())}
        try:
            newest = next(lines_of(self.session, self.client, limit=1), {})
        except (Denied, Refused, NotFound) as error:
            self.session.note(f"if the answer is lost, nothing can prove what happened: {error.message}")
            return found
        # 0 where there is no line yet, so that any new one counts.
        return {**found, "line": newest.get("id", 0)}

    def shows(self, before: Mapping[str, Any]) -> bool:
        """Tell whether the balance moved by the amount, and one line says so."""
        last = before.get("line")
        wanted = self.amount if self.adds else -self.amount
        # Exactly this amount: with another movement in between nothing is proven, and the exit is 7.
        if not isinstance(last, int) or self._balance() - number(before.get("balance")) != wanted:
            return False
        lines = lines_of(self.session, self.client, limit=NEW_LINES)
        return sum(self._matches(line) for line in lines if line.get("id", 0) > last) == 1

    def _balance(self) -> Decimal:
        return _balance_of(self.session.api.get(f"clients/{self.client}"), self.currency)

    def _matches(self, line: dict[str, Any]) -> bool:
        # Adding has the credit as destination, withdrawing as source.
        credit, other = ("destination", "source") if self.adds else ("source", "destination")
        return (
            line.get(credit) == "cr"
            and line.get(other) in OUTSIDE
            and line.get(f"{credit}_currency") == self.currency
            and number(line.get(f"{credit}_amount")) == self.amount
        )


def _change(session: Session, word: str, amount: str, options: CreditOptions, *, adds: bool) -> None:
    session.out.check_columns(COLUMNS)
    refuse_dash("--currency", options.currency)
    amount = amount_of(amount)
    target = read_client(session, word)
    currency = (options.currency or target.item.get("currency") or "").upper()
    if not currency:
        raise Usage("The panel does not say which currency the client has.", hint="Give one with --currency.")
    call = _call(target, amount, currency, adds=adds, external=options.external_source)
    submit.announce(session)
    proof = CreditProof(session, target.id, Decimal(amount), currency, adds)
    movement = Movement(session, call, proof, options.settle, not options.no_journal)
    if session.options.dry_run:
        movement.plan(target, _balances(target, Decimal(amount), currency, adds=adds))
        return
    # Adding is not asked for, as it takes nothing from the client.
    if not adds:
        session.confirm(f"Withdraw {amount} {currency} from the credit of {target.label} on {session.panel}?")
    moved = movement.make()
    balance = moved.body.get("credit_balance") if isinstance(moved.body, dict) else None
    detail = moved.confirmed or (f"the credit is {balance} {currency}" if balance is not None else "")
    session.result.rows(COLUMNS, [[Result(target.id, target.name, call.action, "done", detail).as_row()]])


def _balances(target: Target, amount: Decimal, currency: str, *, adds: bool) -> str:
    """Say the balance before and after; the panel keeps one for each currency."""
    before = _balance_of(target.item, currency)
    return f"credit: {before} {currency} -> {before + (amount if adds else -amount)} {currency}"


def _balance_of(client: Mapping[str, Any], currency: str) -> Decimal:
    # One for each currency; uptodate_credit is a single number, or null.
    credits = client.get("credits") or ()
    return sum((number(each.get("amount")) for each in credits if each.get("currency") == currency), ZERO)


def _call(target: Target, amount: str, currency: str, *, adds: bool, external: bool) -> submit.Call:
    verb = "add" if adds else "withdraw"
    # The currency is always sent, though the API calls it optional: without it 2019.12 crashes with a 500.
    # The amount is never negative: add_credit tells the direction.
    body = {"amount": amount, "add_credit": adds, "currency": currency}
    # The exchange rate and the source amount are left out: they serve the journal, and default to this.
    return submit.Call(
        "POST",
        object_path(resource_of("clients"), target.id, "change_credit"),
        once,
        "clients",
        f"credit {verb}",
        f"{target.id} {verb} {amount} {currency}",
        body={**body, "external_source": True} if external else body,
    )
