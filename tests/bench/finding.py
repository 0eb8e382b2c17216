"""`find` against the slowest single call that it makes: its parts go out together."""

from __future__ import annotations

from pathlib import Path

from .measuring import in_turns
from .programs import Program, ours, surroundings
from .report import Report
from .slow_sandbox import slow_sandbox

LATENCY = 0.5  # seconds each answer takes: a panel with real data, and so much more than the start of a process
BAR = 2.0  # rounds of calls
SINGLE = "a single call"
WORDS = {
    "address, fixed": "10.0.0.11",
    "address, floating": "203.0.0.10",
    "address, unassigned": "203.0.0.11",
    "network": "203.0.0.0/24",
    "MAC": "fa:16:3e:00:00:0b",
    "uuid": "feb7f7ff-4029-42ba-a3de-49bf90eeee5b",
    "e-mail": "oana@example.com",
    "part of a name": "miller",
    "invoice number": "FLEIO-00003",
    "name in DNS": "www.example.com",
}


def measure(report: Report, home: Path, rounds: int) -> None:
    """Look for a word of every shape, beside the one call that all of them make."""
    with slow_sandbox(home / "slow", LATENCY) as panel:
        environ = surroundings(home, **panel)
        single = ours(SINGLE, "api GET openstack/instances?search=db1 -o json", environ)
        samples = in_turns([single, *_searches(environ)], rounds)
    report.keep(samples)
    for name in WORDS:
        report.compare(samples, _named(name), SINGLE, BAR)


def _searches(environ: dict[str, str]) -> list[Program]:
    return [ours(_named(name), f"find {word} -o json", environ) for name, word in WORDS.items()]


def _named(name: str) -> str:
    return f"find by {name}"
