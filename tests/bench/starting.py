"""Start-up: what does not talk to any panel, beside the bare import of Typer."""

from __future__ import annotations

from pathlib import Path

from .measuring import in_turns
from .programs import ours, python, surroundings
from .report import Report

TYPER = "import typer"
BARS = {"--version": 1.3, "completion bash": 1.3, "--help": 1.6, "instances --help": 1.6}


def measure(report: Report, home: Path, rounds: int) -> None:
    """Compare every line of the table with `import typer`."""
    environ = surroundings(home)
    programs = [
        python("bare Python", "pass", environ),
        python(TYPER, TYPER, environ),
        python("import typer, requests", "import typer, requests", environ),
        *(ours(line, line, environ) for line in BARS),
    ]
    samples = in_turns(programs, rounds)
    report.keep(samples)
    for line, bar in BARS.items():
        report.compare(samples, line, TYPER, bar)
    report.compare(samples, TYPER, "bare Python", None)
    report.compare(samples, "import typer, requests", TYPER, None)
