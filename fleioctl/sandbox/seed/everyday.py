"""What a panel has after a year: invoices, tickets, logs and the like."""

from __future__ import annotations

from .row import Rows


def plant(rows: Rows) -> None:
    """Add them."""
    rows.add(
        "activitylog",
        user=1,
        ip="127.0.0.1",
        type="info",
        parameters={},
        log="admin logged in",
        tasks_count=0,
        action="login",
        category="core",
    )
