"""Days, minutes and spans back from now, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from fleioctl.errors import Usage
from fleioctl.inputs.typed.moments import Moment, read_moment

ZONE = timezone(timedelta(hours=2))
NOW = datetime(2026, 7, 10, 12, 0, tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    ("text", "at", "is_day"),
    [
        ("2026-07-01", datetime(2026, 7, 1, tzinfo=ZONE), True),
        ("2026-07-01T10:00", datetime(2026, 7, 1, 8, 0, tzinfo=UTC), False),
        ("2h", datetime(2026, 7, 10, 10, 0, tzinfo=UTC), False),
        (" 7d ", datetime(2026, 7, 3, 12, 0, tzinfo=UTC), False),
        ("1w", datetime(2026, 7, 3, 12, 0, tzinfo=UTC), False),
        ("90m", datetime(2026, 7, 10, 10, 30, tzinfo=UTC), False),
        ("0s", datetime(2026, 7, 10, 12, 0, tzinfo=UTC), False),
    ],
)
def test_moment_is_read(text: str, at: datetime, is_day: bool) -> None:
    assert read_moment(text, "--since", now=NOW, zone=ZONE) == Moment(at, is_day)


def test_zone_of_the_machine_is_the_default() -> None:
    assert read_moment("2026-07-01", "--since", now=NOW).at == datetime(2026, 7, 1).astimezone()


@pytest.mark.parametrize(
    "text",
    ["", "h", "-2h", "2 h", "2h30m", "1y", "2H", "٢h", "yesterday", "20260701", "2026-7-1", "2026-W01-1",
     "2026-07-01 10:00", "2026-07-01T10:00:00", "2026-07-01T10:00Z", "2026-13-01", "2026-02-30", "2026-07-01T24:01",
     "999999w", "0000-01-01"],
)  # fmt: skip
def test_nothing_else_passes(text: str) -> None:
    with pytest.raises(Usage, match=r"^--since: "):
        read_moment(text, "--since", now=NOW, zone=ZONE)
