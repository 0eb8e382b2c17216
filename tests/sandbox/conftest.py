"""A seeded panel of any version for each test, copied from one that is made once."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from fleioctl.sandbox.versions import NEWEST

from .panel import Panel

OLD = "2019.12"
Opened = Callable[..., Panel]


@pytest.fixture(scope="session")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Return what gives the folder of a fresh sandbox of a version; nobody writes into it."""
    made: dict[str, Path] = {}

    def seed(version: str) -> Path:
        if version not in made:
            made[version] = tmp_path_factory.mktemp(f"seeded-{version}") / "sandbox"
            Panel(made[version], version=version)
        return made[version]

    return seed


@pytest.fixture(scope="session")
def seeded(seeds: Callable[[str], Path]) -> Path:
    """Return the folder of a fresh sandbox of 2019.12, for reading alone."""
    return seeds(OLD)


@pytest.fixture
def at(seeds: Callable[[str], Path], tmp_path: Path) -> Opened:
    """Return what opens a panel of a version for the test alone: `at("2022.05", delay=0.0)`."""

    def open_panel(version: str = NEWEST, delay: float = 1.0) -> Panel:
        folder = tmp_path / f"{version}-{delay}"
        shutil.copytree(seeds(version), folder)
        return Panel(folder, {"delay": delay}, version=version)

    return open_panel


@pytest.fixture
def panel(at: Opened) -> Panel:
    """Return a panel of 2019.12 of the test's own, where work takes a second."""
    return at(OLD)


@pytest.fixture
def instant(at: Opened) -> Panel:
    """Return a panel of 2019.12 of the test's own, where work is done at once."""
    return at(OLD, delay=0.0)
