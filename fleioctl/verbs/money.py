"""Moving money: never twice, proven by what the panel shows before and after."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Protocol

from fleioctl.changes.once import SETTLE, Found, Once
from fleioctl.changes.submit import Call
from fleioctl.errors import Usage
from fleioctl.inputs.lookup import Target
from fleioctl.session.session import Session

if TYPE_CHECKING:
    from fleioctl.changes.plans.plan import Planned

AMOUNT = re.compile(r"[0-9]{1,12}(\.[0-9]{1,2})?")

Before = dict[str, Any]


class Proof(Protocol):
    """What the panel shows of one movement."""

    def before(self) -> Before:
        """Read what the movement will change, as JSON for the journal."""

    def shows(self, before: Mapping[str, Any]) -> bool:
        """Tell whether exactly this movement happened since."""


@dataclass(frozen=True)
class Moved:
    """How the movement ended: by an answer, or `confirmed` by a look at the panel."""

    body: Any = None
    confirmed: str = ""


@dataclass(frozen=True)
class Movement:
    """One movement of money, to be made once; the key of its call says what and how much."""

    session: Session
    call: Call
    proof: Proof
    settle: float = SETTLE
    journal: bool = True

    def plan(self, target: Target, detail: str) -> None:
        """Show what it would do."""
        from fleioctl.changes.plans import plan

        proof = _Evidence(self.proof)
        plan.show_call(self.session, self.call, target, detail=detail, evidence=proof, journal=self.journal)

    def made_earlier(self, planned: Planned) -> Planned:
        """Return the row of a plan as an earlier run left it."""
        from fleioctl.changes.plans import plan

        return plan.after_earlier_runs(self.session, planned, _Evidence(self.proof), journal=self.journal)

    def make(self) -> Moved:
        """Send the one POST; Unknown (exit 7) when nobody can tell what became of it, or of the same one before."""
        outcome = Once(self.session, self.call, _Evidence(self.proof), self.settle, self.journal).perform()
        if outcome.earlier:
            return Moved(confirmed="an earlier run had done it already, nothing was sent")
        return Moved(outcome.body, "confirmed by look-up" if outcome.found else "")


@dataclass(frozen=True)
class _Evidence:
    """A proof in the words of the protocol."""

    proof: Proof

    def before(self) -> Before:
        return {"before": self.proof.before()}

    def find(self, context: Mapping[str, Any]) -> Found | None:
        before = context.get("before")
        return Found() if isinstance(before, dict) and self.proof.shows(before) else None


@dataclass(frozen=True)
class MoneyOptions:
    """What was typed of how to move money."""

    settle: float = SETTLE  # seconds
    no_journal: bool = False


def amount_of(text: str) -> str:
    """Return an amount as the API writes it, Usage when it is none; never a float."""
    if not AMOUNT.fullmatch(text) or not Decimal(text):
        message = f"{text!r} is no amount: more than 0, at most 12 digits and 2 decimals, as 25.00."
        raise Usage(message, code="validation", fields={"amount": "no amount"})
    return f"{Decimal(text):.2f}"


def number(value: Any) -> Decimal:
    """Return what the panel wrote as a number; what is none equals nothing, so that it proves nothing."""
    try:
        found = Decimal(str(value))
    except InvalidOperation:
        return Decimal("NaN")
    return found if found.is_finite() else Decimal("NaN")
