"""How the panel writes times: ISO 8601 in UTC, microseconds only when there are any."""

from __future__ import annotations

from datetime import UTC, date, datetime


def stamp(seconds: float) -> str:
    """Return the date-time of these seconds since 1970."""
    return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")


def day(seconds: float) -> str:
    """Return the date of these seconds since 1970."""
    return stamp(seconds)[:10]


def moment(text: str) -> datetime:
    """Read a date-time or a date; a missing offset is UTC. Raise ValueError on anything else."""
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def calendar_day(text: str) -> date:
    """Read `YYYY-MM-DD`, or raise ValueError."""
    return date.fromisoformat(text[:10])
