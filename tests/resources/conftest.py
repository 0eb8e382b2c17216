"""The panel that tests of single resources alter."""

from __future__ import annotations

import pytest
from altered_panel import Panel
from running import Machine

from fleioctl.sandbox.application import Sandbox
from fleioctl.sandbox.versions import NEWEST, OLDEST
from fleioctl.session import connect


@pytest.fixture
def panel(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> Panel:
    """Return the panel that the profile `sandbox` reaches; its work takes no time."""
    return reached(sandbox, monkeypatch, NEWEST)


@pytest.fixture
def oldest_panel(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> Panel:
    """Return the same of the oldest version."""
    sandbox.environ["FLEIOCTL_PROFILE"] = f"sandbox@{OLDEST}"
    return reached(sandbox, monkeypatch, OLDEST)


def reached(sandbox: Machine, monkeypatch: pytest.MonkeyPatch, version: str) -> Panel:
    """Let the machine reach a panel that can be altered."""
    folder = sandbox.state_folder / "sandbox"
    made = Panel(Sandbox(folder, version=version, delay=0, clock=sandbox.clock.now))
    monkeypatch.setattr(connect, "open_sandbox", lambda *_, **__: made)
    return made
