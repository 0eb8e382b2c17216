"""One served panel for all tests of a process, as it was seeded at the beginning of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from shares import WHOLE

from fleioctl.sandbox.application import Sandbox
from fleioctl.sandbox.versions import NEWEST, OLDEST

from .panel import FILE, Swept, serving
from .stage import Stage, staged

At = Callable[[str], Swept]


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


@pytest.fixture(scope="session")
def served_versions(tmp_path_factory: pytest.TempPathFactory) -> Iterator[At]:
    """Serve a sandbox of any version, the last one asked for: tests come in the order of their versions."""
    seeds, serving_now = tmp_path_factory.mktemp("seeds"), ExitStack()
    current: list[Swept] = []

    def at(version: str) -> Swept:
        if not current or current[0].sandbox.version != version:
            serving_now.close()
            home, seed = tmp_path_factory.mktemp("swept"), Sandbox(seeds, version=version).path
            current[:] = [serving_now.enter_context(serving(home, seed, version=version))]
        return current[0]

    with serving_now:
        yield at


@pytest.fixture
def swept_at(served_versions: At) -> At:
    """Return what serves a panel of a version as it was seeded."""

    def restored(version: str) -> Swept:
        swept = served_versions(version)
        swept.restore()
        return swept

    return restored


@pytest.fixture(scope="module", params=(NEWEST, OLDEST) if WHOLE else (NEWEST,))
def stage(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """Return a stage of today's panel, and in the whole run of the oldest."""
    with staged(tmp_path_factory.mktemp("stage"), request.param) as found:
        yield found
