"""The credit that a new client is given: once, as this machine's journal tells."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from fleioctl.changes.once import SETTLE
from fleioctl.changes.submit import Call
from fleioctl.errors import Usage
from fleioctl.inputs.lookup import Target
from fleioctl.inputs.objects import object_path
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import once
from fleioctl.resources.customers.clients.credit import CreditProof
from fleioctl.session.session import Session
from fleioctl.verbs.money import Movement

ACTION = "onboard credit"
# Accepted counts: the panel took it, only its proof is missing.
GIVEN = ("done", "accepted", "resolved-done")


@dataclass(frozen=True)
class Gift:
    """An amount for a client, in the client's currency: text with two decimals, as 25.00."""

    session: Session
    amount: str
    journal: bool = True
    settle: float = SETTLE

    def was_given(self, client: Target) -> bool:
        """Tell whether an onboarding on this machine gave it, as far as its journal goes back."""
        # The balance tells nothing: the same amount may have come and gone by other ways.
        call = self.call(client)
        wanted = (self.session.panel, call.resource, call.action, call.key)
        return any(
            (entry.panel, entry.resource, entry.action, entry.key) == wanted
            for outcome in GIVEN
            for entry in self.session.journal.entries(outcome=outcome)
        )

    def make(self, client: Target) -> str:
        """Give it, never twice, and say what the credit is then; Unknown when nobody can tell."""
        moved = self.movement(client).make()
        balance = moved.body.get("credit_balance") if isinstance(moved.body, dict) else None
        return moved.confirmed or (f"the credit is {balance} {self._currency(client)}" if balance is not None else "")

    def movement(self, client: Target) -> Movement:
        """Return the movement, and what proves it."""
        proof = CreditProof(self.session, client.id, Decimal(self.amount), self._currency(client), adds=True)
        return Movement(self.session, self.call(client), proof, self.settle, self.journal)

    def call(self, client: Target) -> Call:
        """Return the one call that gives it."""
        currency = self._currency(client)
        body = {"amount": self.amount, "add_credit": True, "currency": currency}
        path = object_path(resource_of("clients"), client.id, "change_credit")
        # No time in the key: the same gift to the same client is one wish for ever.
        return Call("POST", path, once, "clients", ACTION, f"{client.id} add {self.amount} {currency}", body=body)

    def _currency(self, client: Target) -> str:
        currency = str(client.item.get("currency") or "").upper()
        if not currency:
            raise Usage("The panel does not say which currency the client has.", hint="Give one with --currency.")
        return currency
