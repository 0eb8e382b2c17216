"""A machine that means the panel of any version, whose requests are kept."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from altered_panel import Panel
from any_version import On, OnVersion
from running import Machine

from fleioctl.sandbox.application import Sandbox
from fleioctl.session import connect


@pytest.fixture(scope="session")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder in which the seed of each version is kept."""
    return tmp_path_factory.mktemp("seeds")


@pytest.fixture
def on(run: Machine, seeds: Path, monkeypatch: pytest.MonkeyPatch) -> OnVersion:
    """Return what makes the panel of a version the one that is reached."""

    def reached(version: str, **options: Any) -> On:
        folder = run.state_folder / "sandbox"
        seed = Sandbox(seeds, version=version).path
        shutil.copyfile(seed, folder / seed.name)
        panel = Panel(Sandbox(folder, version=version, clock=run.clock.now, **options))
        monkeypatch.setattr(connect, "open_sandbox", lambda *_, **__: panel)
        return On(run, panel, version)

    return reached
