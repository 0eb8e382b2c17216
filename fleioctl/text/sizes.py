"""Amounts of data in the unit that reads best."""

from __future__ import annotations

from typing import Any

UNITS = ("B", "KiB", "MiB", "GiB", "TiB", "PiB")


def size(value: Any, unit: str = "B") -> str:
    """Return `1.5 GiB` for a number of such units; what is no amount as it is."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1024**6:
        return str(value)
    amount, step = float(value), UNITS.index(unit)
    while amount >= 1024 and step < len(UNITS) - 1:
        amount, step = amount / 1024, step + 1
    return f"{amount:.1f}".removesuffix(".0") + f" {UNITS[step]}"
