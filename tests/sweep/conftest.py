"""One served panel for all tests of a process, as it was seeded at the beginning of each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fleioctl.sandbox.versions import NEWEST, OLDEST

from .panel import FILE, Swept, serving
from .stage import Stage, staged


@pytest.fixture(scope="session")
def swept_server(seed: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Swept]:
    """Serve one sandbox for all tests of this process."""
    with serving(tmp_path_factory.mktemp("swept"), seed / FILE) as swept:
        yield swept


@pytest.fixture
def swept(swept_server: Swept) -> Swept:
    """Return the served panel as it was seeded."""
    swept_server.restore()
    return swept_server


@pytest.fixture(scope="module", params=(NEWEST, OLDEST))
def stage(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """Return a stage of each end of the range of versions."""
    with staged(tmp_path_factory.mktemp("stage"), request.param) as found:
        yield found
