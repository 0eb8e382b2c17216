"""The panel of any version, and the machine that means it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from altered_panel import Panel
from running import Machine, Result


@dataclass
class On:
    """A panel of one version and the machine that means it: call it with a command line."""

    run: Machine
    panel: Panel
    version: str

    def __call__(self, line: str, **more: Any) -> Result:
        """Run a command line there."""
        return self.run(line, FLEIOCTL_PROFILE=f"sandbox@{self.version}", **more)

    def json(self, line: str) -> Any:
        """Run a command line that must succeed, for its JSON."""
        result = self(f"{line} -o json")
        assert result.code == 0, result.stderr
        return result.json

    @property
    def written(self) -> list[str]:
        """Return the paths of the writes that were sent."""
        return [path.removeprefix("/backend/staffapi/") for _, path in self.panel.writes()]


OnVersion = Callable[..., On]
