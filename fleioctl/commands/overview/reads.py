"""What an overview asks the panel, part by part."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from fleioctl.commands.account._identity import identify
from fleioctl.concurrent import failures, gather
from fleioctl.model.filters import Condition, filtering
from fleioctl.model.paths import walk

if TYPE_CHECKING:
    from fleioctl.api.client import Api

STATUSES = ("active", "suspended")
IN_USE = ("active", "suspending", "suspended")
DEBTORS = 1000  # clients below zero that are added up; a panel with more says so
EVENTS = 10
DEBTOR = ("id", "name", "status", "uptodate_credit", "currency", "outofcredit_datetime")

Facts = dict[str, Any]


def reads_of(api: Api) -> dict[str, Callable[[], Any]]:
    """Return the parts with how each is read."""
    return {
        "panel": lambda: identify(api).as_row(),
        "clients": lambda: _clients(api),
        "instances": lambda: _instances(api),
        "credit": lambda: _credit(api),
        "activity": lambda: _activity(api),
        "workers": lambda: _workers(api),
    }


def _clients(api: Api) -> Facts:
    found = gather(
        {"summary": lambda: api.get("clients/summary"), **{status: _counting(api, status) for status in STATUSES}}
    )
    for error in failures(found).values():
        raise error
    summary = found.pop("summary")
    return {"total": _number(summary, "count"), "new": _number(summary, "new"), **found}


def _number(answer: Any, name: str) -> int | None:
    number = walk(answer, name)
    return number if isinstance(number, int) else None


def _counting(api: Api, status: str) -> Callable[[], int]:
    return lambda: api.count("clients", [("filtering", filtering([Condition("status", "=", status)]))])


def _instances(api: Api) -> Facts:
    answer = api.get("openstack/instances/summary")
    status, region = (_numbers(answer, f"instance_{name}") for name in ("status", "region"))
    return {"total": sum(status.values()), "status": status, "region": region}


def _numbers(answer: Any, name: str) -> dict[str, int]:
    """Return the parallel arrays of labels and numbers as one object."""
    labels, numbers = walk(answer, f"{name}_labels") or [], walk(answer, f"{name}_data") or []
    return {str(label): number for label, number in zip(labels, numbers, strict=False) if isinstance(number, int)}


def _credit(api: Api) -> Facts:
    """Read who has no credit left, among the clients in use: the others have none either, and no need of it."""
    query = [
        ("uptodate_credit_max", "0.01"),
        ("filtering", filtering([Condition("status", "=", status) for status in IN_USE])),
        ("ordering", "uptodate_credit"),
    ]
    clients: list[Facts] = []
    total = 0
    for page in api.pages("clients", query, limit=DEBTORS):
        total = page.total or 0
        clients += [{name: each.get(name) for name in DEBTOR} for each in page.objects]
    return {"total": total, "read": len(clients), "currencies": _by_currency(clients), "clients": clients}


def _by_currency(clients: list[Facts]) -> dict[str, Facts]:
    found: dict[str, list[Decimal]] = {}
    for client in clients:
        found.setdefault(str(client["currency"]), []).append(_decimal(client["uptodate_credit"]))
    return {currency: _sums(credits) for currency, credits in sorted(found.items())}


def _sums(credits: list[Decimal]) -> Facts:
    below = [credit for credit in credits if credit < 0]
    return {"below_zero": len(below), "zero": len(credits) - len(below), "owed": str(sum(below, Decimal("0.00")))}


def _decimal(text: Any) -> Decimal:
    try:
        return Decimal(str(text))
    except InvalidOperation:
        return Decimal(0)


def _activity(api: Api) -> list[Facts]:
    pages = api.pages("activitylog", [("ordering", "-id")], limit=EVENTS)
    return [event for page in pages for event in page.objects]


def _workers(api: Api) -> Facts:
    answer = api.get("services-statuses")
    return answer if isinstance(answer, dict) else {}
