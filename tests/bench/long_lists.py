"""Thousands of rows: beside a loop of curl over the same pages, and how time and memory grow."""

from __future__ import annotations

from pathlib import Path

from .measuring import Sample, first_line_at, in_turns
from .programs import Program, ours, shell, surroundings
from .report import Report, Row, spread
from .slow_panel import SlowPanel

LATENCY = 0.03
PAGE = 500
LINE = "clients list -o ndjson"


def measure(report: Report, home: Path, rounds: int, *, rows: int = 20_000) -> None:
    """Read a long list from a slow panel."""
    with SlowPanel(clients=rows, latency=LATENCY) as panel:
        environ = surroundings(home, **panel.environ)
        mine = ours(f"{rows:,} rows as ndjson", LINE, environ)
        address = f"{panel.url}/staffapi/clients?page_size={PAGE}&page="
        loop = f"for page in $(seq {rows // PAGE}); do curl -sf '{address}'$page; done"
        curl = shell("curl, page by page", loop, environ)
        samples = in_turns([mine, curl], rounds)
        report.keep(samples)
        report.compare(samples, mine.name, curl.name, 1.0)
        page_time = report.programs[curl.name].median / (rows // PAGE)
        _first_line(report, panel, mine, page_time, rounds)
        _memory(report, samples[mine.name])
        report.count(panel.counts(), requests=rows // PAGE, connections=1)


def measure_growth(report: Report, home: Path, rounds: int, *, rows: int = 10_000) -> None:
    """Read ten times as many rows from a panel that is not slow."""
    with SlowPanel(clients=rows) as small, SlowPanel(clients=10 * rows) as large:
        few = ours(f"{rows:,} rows", LINE, surroundings(home, **small.environ))
        many = ours(f"{10 * rows:,} rows", LINE, surroundings(home, **large.environ))
        samples = in_turns([few, many], rounds)
    report.keep(samples)
    report.compare(samples, many.name, few.name, 11)
    pairs = zip(samples[many.name], samples[few.name], strict=True)
    memory = [one.memory / two.memory for one, two in pairs]
    report.add(Row("their memory", spread(memory), 1.1, detail=f"{samples[many.name][0].memory:.0f} MiB"))


def _first_line(report: Report, panel: SlowPanel, mine: Program, page_time: float, rounds: int) -> None:
    """Count from the first request: what precedes it is start-up, which has bars of its own."""
    delays = []
    for _ in range(rounds):
        panel.forget()
        moment = first_line_at(mine)
        delays.append((moment - panel.counts()["first_request"]) / page_time)
    detail = f"a page takes curl {page_time * 1000:.0f} ms"
    report.add(Row("first line after the first request, in page times", spread(delays), 2, "", detail))


def _memory(report: Report, samples: list[Sample]) -> None:
    report.add(Row("peak memory", spread([sample.memory for sample in samples]), 80, " MiB"))
