"""Moving money: never twice, proven by what the panel shows before and after (safety.md 2)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from typing import Any, Protocol

from fleioctl.changes.follow import until
from fleioctl.changes.submit import Call, close, finish, one_at_a_time, open_operation
from fleioctl.errors import Error, Unknown, Usage
from fleioctl.inputs.parameters import option
from fleioctl.session.session import Session
from fleioctl.verbs.create import CARE

SETTLE = 30.0
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

    def make(self) -> Moved:
        """Send the one POST; Unknown (exit 7) when nobody can tell what became of it, or of the same one before."""
        with one_at_a_time(self.session, self.call.resource, self.call.key, journal=self.journal):
            if self.journal and self._happened_earlier():
                return Moved(confirmed="an earlier run had done it already, nothing was sent")
            before = self.proof.before()
            call = replace(self.call, context={"before": before})
            operation = open_operation(self.session, call, journal=self.journal)
            try:
                return Moved(finish(self.session, call, operation).body)
            except Unknown as error:
                return self._after_ambiguity(before, operation, error)

    def _happened_earlier(self) -> bool:
        """Look up what an earlier run left open; while it stays unknown nothing is sent."""
        journal = self.session.journal
        entry = journal.open_entry(self.session.panel, self.call.resource, self.call.key)
        if entry is None:
            return False
        before = entry.context.get("before")
        if isinstance(before, dict) and self.proof.shows(before):
            journal.close(entry.operation, "done", detail="found later")
            return True
        message = f"An earlier run tried the same ({self.call.key}) and its outcome is still unknown."
        hint = f"Settle it first: fleioctl history resolve {entry.operation}"
        raise Unknown(message, hint=hint, operation=entry.operation)

    def _after_ambiguity(self, before: Before, operation: str, error: Unknown) -> Moved:
        """The answer was lost: only the change itself proves that it was done; that nothing changed proves nothing."""
        session = self.session
        session.note(f"no clear answer ({error.message.rstrip('.')}); looking whether it happened")
        started = session.clock.monotonic()
        try:
            shown = until(session, lambda: self.proof.shows(before), self.settle)
        except Error:
            shown = False
        if not shown:
            raise error
        session.touched.append(self.call.key)
        close(session, operation, "done", started, detail="confirmed by look-up")
        return Moved(confirmed="confirmed by look-up")


def care_options() -> list[Any]:
    """Return --settle and --no-journal."""
    settle = "How long to look for the result of a lost answer."
    return [
        option("settle", "--settle", type=float, default=SETTLE, help=settle, metavar="S", min=0, rich_help_panel=CARE),
        option("no_journal", "--no-journal", type=bool, help="Go on without a record.", rich_help_panel=CARE),
    ]


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
