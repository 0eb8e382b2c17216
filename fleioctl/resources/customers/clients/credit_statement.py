"""The statement of a client's credit: balances, and the journal's lines about it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from fleioctl.inputs.lookup import Target, names_of, resolve, target_of
from fleioctl.inputs.objects import object_path
from fleioctl.inputs.parameters import SESSION, argument, option, with_signature
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Column
from fleioctl.session.session import Session

STATEMENT = (
    Column("date"),
    Column("entry"),
    Column("amount", kind="money", unit="currency"),
    Column("balance", kind="money", unit="currency"),
    Column("invoice"),
    Column("id", "ID"),
    Column("currency"),
)

Json = dict[str, Any]


def show(session: Session, target: str, limit: int) -> None:
    """Show the credit of a client: the balances, then the journal's lines, newest first."""
    session.out.check_columns(STATEMENT)
    client = read_client(session, target)
    credits = client.item.get("credits") or ()
    balances = [_row("balance", None, each.get("currency"), each.get("amount")) for each in credits]
    # Cut after choosing: other lines of the journal must not use up the limit.
    lines = islice(map(_line, filter(_is_credit, lines_of(session, client.id))), limit)
    session.out.rows(STATEMENT, [[*balances, *lines]])


_CLIENT = argument("target", help=f"The client: {names_of(resource_of('clients'))}.", metavar="CLIENT")
_LIMIT = option("limit", "--limit", type=int, default=20, help="At most so many lines.", metavar="N", min=0)
with_signature(show, [SESSION, _CLIENT, _LIMIT])


def read_client(session: Session, word: str) -> Target:
    """Return the client with all its fields."""
    resource = resource_of("clients")
    # Balances are in the detail alone, not in the list.
    return target_of(resource, session.api.get(object_path(resource, resolve(session, resource, word).id)))


def lines_of(session: Session, client: str, limit: int | None = None) -> Iterator[Json]:
    """Yield the journal's lines of a client, newest first."""
    # Ids grow with time, and unlike dates no two are equal.
    for page in session.api.pages("billing/journal", [("client_id", client), ("ordering", "-id")], limit=limit):
        yield from page.objects


def _is_credit(line: Json) -> bool:
    return "cr" in (line.get("source"), line.get("destination"))


def _line(line: Json) -> Json:
    into = line.get("destination") == "cr"
    side = "destination" if into else "source"
    text = " to ".join(str(line.get(f"{end}_name") or line.get(end)) for end in ("source", "destination"))
    amount = line.get(f"{side}_amount")
    # The panel has no signs; text, so that no digit is lost.
    signed = amount if into or amount is None else f"-{amount}"
    row = _row(text, signed, line.get(f"{side}_currency"), line.get("client_credit_left"))
    return {**row, "date": line.get("date_added"), "invoice": line.get("invoice"), "id": line.get("id")}


def _row(entry: str, amount: str | None, currency: str | None, balance: str | None) -> Json:
    nothing = dict.fromkeys(("date", "invoice", "id"))
    return {**nothing, "entry": entry, "amount": amount, "balance": balance, "currency": currency}
