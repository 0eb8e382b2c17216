"""A panel of the oldest version beside the one of today."""

from __future__ import annotations

from pathlib import Path

import pytest

from fleioctl.sandbox.application import Sandbox


@pytest.fixture(scope="session")
def old_seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the state of a freshly seeded sandbox of 2019.12, to be copied."""
    return Sandbox(tmp_path_factory.mktemp("old"), version="2019.12").path
