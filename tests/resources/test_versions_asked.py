"""The version of a panel is asked only where what was typed depends on it."""

from __future__ import annotations

import pytest
from running import Machine, Served


@pytest.mark.parametrize(
    ("line", "asks"),
    [
        ("instances reboot cache --dry-run", False),
        ("instances reboot cache --type hard --dry-run", True),
        ("instances list", False),
        ("services list", True),
    ],
)
def test_version_is_asked_where_it_matters(line: str, asks: bool, run: Machine, served: Served) -> None:
    ended = run(f"{line} -v", **served.environ)
    assert ended.code == 0, ended.stderr
    assert ("current-user" in ended.stderr) is asks
