"""A seeded panel for each test, copied from one that is made once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from .panel import Panel


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a fresh sandbox; nobody writes into it."""
    folder = tmp_path_factory.mktemp("seeded") / "sandbox"
    Panel(folder)
    return folder


@pytest.fixture
def panel(seeded: Path, tmp_path: Path) -> Panel:
    """Return a panel of the test's own, where work takes a second."""
    shutil.copytree(seeded, tmp_path / "sandbox")
    return Panel(tmp_path / "sandbox")


@pytest.fixture
def instant(seeded: Path, tmp_path: Path) -> Panel:
    """Return a panel of the test's own, where work is done at once."""
    shutil.copytree(seeded, tmp_path / "instant")
    return Panel(tmp_path / "instant", {"delay": 0.0})
