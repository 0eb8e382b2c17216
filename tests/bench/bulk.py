"""Many targets: stops by id, beside a loop of curl."""

from __future__ import annotations

from pathlib import Path

from . import rows
from .measuring import in_turns, once
from .programs import ours, shell, surroundings
from .report import Report
from .slow_panel import SlowPanel

LATENCY = 0.05


def measure(report: Report, home: Path, rounds: int, *, targets: int = 200) -> None:
    """Stop as many instances as there are."""
    ids = " ".join(rows.instance_id(number) for number in range(targets))
    with SlowPanel(instances=targets, latency=LATENCY) as panel:
        environ = surroundings(home, **panel.environ)
        mine = ours(f"{targets} stops by id", f"instances stop {ids} -o json", environ)
        loop = f"for id in {ids}; do curl -sf -X POST {panel.url}/staffapi/openstack/instances/$id/stop; done"
        curl = shell("curl, one by one", loop, environ)
        samples = in_turns([mine, curl], rounds, before=panel.forget)
        report.keep(samples)
        report.compare(samples, mine.name, curl.name, 0.25)
        panel.forget()
        once(mine)
        report.count(panel.counts(), requests=targets + 10, connections=8)
