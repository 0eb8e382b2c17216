"""The panel that tests of single resources alter."""

from __future__ import annotations

import pytest
from altered_panel import Panel
from running import Machine

from fleioctl.sandbox.application import Sandbox
from fleioctl.session import connect


@pytest.fixture
def panel(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> Panel:
    """Return the panel that the profile `sandbox` reaches; its work takes no time."""
    made = Panel(Sandbox(sandbox.state_folder / "sandbox", delay=0, clock=sandbox.clock.now))
    monkeypatch.setattr(connect, "open_sandbox", lambda *_, **__: made)
    return made
