"""A panel of one version with a machine that means it, in this process; writes are counted on their way."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from faults.tree.panel import Panel
from running import Machine

from fleioctl.sandbox.application import WRITING_READS, Sandbox

READING = ("get_openrc_file_content", "fixed_ips_options")


@dataclass
class Stage:
    """A panel and a machine, brought back before each case; writes are counted on their way."""

    panel: Panel
    writes: list[str] = field(default_factory=list)

    def restore(self) -> None:
        """Forget everything, the journal too."""
        self.panel.restore()
        shutil.rmtree(self.panel.machine.state_folder / "journal", ignore_errors=True)


@contextmanager
def staged(home: Path, version: str) -> Iterator[Stage]:
    """Set the stage."""
    machine = Machine(home, {"FLEIOCTL_PROFILE": f"sandbox@{version}"})
    sandbox = Sandbox(machine.state_folder / "sandbox", version=version, clock=machine.clock.now)
    seed = sandbox.path.with_suffix(".seed")
    shutil.copyfile(sandbox.path, seed)
    stage = Stage(Panel(machine, sandbox, "", seed))
    serve = Sandbox.__call__

    def served(self: Sandbox, environ: dict[str, Any], start: Any) -> Any:
        line = f"{environ['REQUEST_METHOD']} {environ['PATH_INFO']}"
        if line.endswith(WRITING_READS) or not (line.startswith("GET") or line.endswith(READING)):
            stage.writes.append(line)
        return serve(self, environ, start)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Sandbox, "__call__", served)
        yield stage
