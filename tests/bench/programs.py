"""What is measured: our command lines, and the programs they are held against."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ENTRY = "import sys; from fleioctl.__main__ import main; sys.argv[0] = 'fleioctl'; main()"
KEPT = ("PATH", "LANG")


@dataclass(frozen=True)
class Program:
    """A command line; `terminal` says that its output goes to one."""

    name: str
    command: tuple[str, ...]
    environ: Mapping[str, str] = field(default_factory=dict)
    terminal: bool = False


def ours(name: str, line: str, environ: Mapping[str, str], *, terminal: bool = False) -> Program:
    """Return a command line of fleioctl, started as the installed script does it."""
    installed = Path(sys.executable).with_name("fleioctl")
    start = (str(installed),) if installed.exists() else (sys.executable, "-c", ENTRY)
    return Program(name, (*start, *line.split()), environ, terminal)


def python(name: str, code: str, environ: Mapping[str, str]) -> Program:
    """Return a line of Python."""
    return Program(name, (sys.executable, "-c", code), environ)


def script(name: str, file: str, environ: Mapping[str, str], *, terminal: bool = False) -> Program:
    """Return one of the scripts beside this file."""
    return Program(name, (sys.executable, str(HERE / "scripts" / file)), environ, terminal)


def shell(name: str, lines: str, environ: Mapping[str, str]) -> Program:
    """Return lines for a shell."""
    return Program(name, ("sh", "-c", lines), environ)


def found(name: str) -> str:
    """Return the path of another program, empty when it is not installed; $BENCH_HTTP may say where httpie is."""
    return os.environ.get(f"BENCH_{name.upper()}") or shutil.which(name) or ""


def surroundings(home: Path, **more: str) -> dict[str, str]:
    """Return an environment with nothing of the user's but the path; compiled modules are kept, as when installed."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return {**kept, "HOME": str(home), "PYTHONPATH": str(ROOT), **more}
