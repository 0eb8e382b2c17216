"""`list --count-by` and `--sum`: how many objects there are of each value, and what they add up to."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Context, Decimal, InvalidOperation
from typing import Any

from fleioctl.errors import Usage
from fleioctl.model.resource import Column
from fleioctl.output.column_values import getter
from fleioctl.output.columns import Selection, undescribed

Json = Mapping[str, Any]

# Decimals are added exactly as long as all digits find room: so many before the point and as many behind it.
MOST_DIGITS = 1000
EXACT = Context(prec=4 * MOST_DIGITS)
COUNT, SUM, CURRENCY = Column("count"), Column("sum", kind="money", unit="currency"), Column("currency")


@dataclass
class Group:
    """The objects of one set of values, in one currency."""

    values: tuple[Any, ...]
    currency: Any = None
    count: int = 0
    sum: Decimal = Decimal(0)


class Totals:
    """Counts and sums; what is kept grows with the groups alone, not with the list."""

    def __init__(self, columns: Sequence[Column], by: Sequence[str], sum: str) -> None:
        described = {column.path: column for column in columns}
        self.usual, self.by, self.sum = columns, tuple(dict.fromkeys(by)), sum
        self.columns = [described.get(path) or undescribed(path) for path in self.by]
        self._values = [getter(path) for path in self.by]
        self._amount = getter(sum) if sum else None
        column = described.get(sum)
        self.money = column is not None and column.kind == "money"
        self._currency = getter(column.unit if column and self.money else "currency")
        self._groups: dict[tuple[Any, ...], Group] = {}

    def read(self, pages: Iterable[Sequence[Json]]) -> None:
        """Count all objects; Usage for a field that no object of the first page has."""
        known = False
        for page in pages:
            if page and not known:
                known = True
                self._check(page)
            for item in page:
                self._add(item)

    def shown_columns(self) -> list[Column]:
        """Return the columns of the rows: the fields, count, and with a sum its value and currency."""
        money = [SUM, *([CURRENCY] if self.money and "currency" not in self.by else [])]
        return [*self.columns, COUNT, *(money if self.sum else [])]

    def rows(self, *, sorted_by_count: bool = True) -> list[dict[str, Any]]:
        """Return a row a group: the most first, else in the order of their first objects."""
        groups = list(self._groups.values())
        if not groups and self.sum and not self.by:
            groups = [Group(())]  # nothing adds up to nothing, also for programs
        if sorted_by_count:
            groups.sort(key=lambda group: (-group.count, [_order(value) for value in (*group.values, group.currency)]))
        return [self._row(group) for group in groups]

    def _check(self, page: Sequence[Json]) -> None:
        asked = (*self.by, *([self.sum] if self.sum else []))
        if error := Selection(only=asked).unknown(self.usual, page):
            raise error
        if self._amount and not self.money:
            # money that nobody described: a decimal as the API writes amounts, beside a currency
            self.money = any(isinstance(self._amount(item), str) and self._currency(item) for item in page)

    def _add(self, item: Json) -> None:
        values = tuple(read(item) for read in self._values)
        currency = _code(self._currency(item)) if self.money else None
        key = tuple(_key(value) for value in (*values, currency))
        group = self._groups.get(key)
        if group is None:
            group = self._groups[key] = Group(values, currency)
        group.count += 1
        if self._amount:
            group.sum = EXACT.add(group.sum, _decimal(self.sum, self._amount(item)))

    def _row(self, group: Group) -> dict[str, Any]:
        row = dict(zip(self.by, group.values, strict=True))
        row["count"] = group.count
        if self.sum:
            row["sum"] = f"{group.sum:f}"
            if self.money:
                row.setdefault("currency", group.currency)
        return row


def _decimal(field: str, value: Any) -> Decimal:
    """Return the number that a field has; nothing counts as none."""
    if value is None or value == "":
        return Decimal(0)
    try:
        number = Decimal(str(value)) if not isinstance(value, bool | dict | list) else None
    except InvalidOperation:
        number = None
    if number is None or not number.is_finite() or (number and abs(number.adjusted()) > MOST_DIGITS):
        raise Usage(f"--sum {field}: {str(value)[:40]!r} is no number.", code="validation")
    return number


def _key(value: Any) -> Any:
    """Tell values of different types apart: 1, true and "1" are three."""
    return value if isinstance(value, str) else (json.dumps(value, sort_keys=True, default=str),)


def _code(currency: Any) -> Any:
    return currency.get("code", currency) if isinstance(currency, dict) else currency


def _order(value: Any) -> tuple[bool, str]:
    return value is None, str(value)
