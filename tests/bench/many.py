"""Mixed commands: one batch, beside a shell loop of our own program and one of curl, on loopback and far away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from . import rows
from .measuring import in_turns, once
from .programs import Program, ours, shell, surroundings
from .report import Report, Row, spread
from .slow_panel import SlowPanel, made_certificate

LATENCY = 0.03  # seconds to a panel far away and back
INSTANCES = 50
KINDS = ("show", "list", "stop", "start")
LIST = "instances list --limit 20"


def measure(report: Report, home: Path, rounds: int, *, commands: int = 100) -> None:
    """Compare loops and a batch of the same commands."""
    with SlowPanel(instances=INSTANCES) as panel:
        environ = surroundings(home, **panel.environ)
        programs = [_batch(home, environ, commands), _loop(environ, commands), _curl(panel, environ, commands)]
        samples = in_turns(programs, rounds, before=panel.forget)
        report.keep(samples)
        mine, loop, curl = (program.name for program in programs)
        report.compare(samples, mine, loop, 0.12)
        report.compare(samples, mine, curl, 1.0)
    with SlowPanel(instances=INSTANCES, latency=LATENCY, certificate=made_certificate(home)) as panel:
        environ = surroundings(home, **panel.environ)
        far = [_batch(home, environ, commands, ", TLS"), _curl(panel, environ, commands, ", TLS")]
        samples = in_turns(far, max(1, rounds // 3), before=panel.forget)
        report.keep(samples)
        report.compare(samples, far[0].name, far[1].name, 0.5)
        panel.forget()
        once(far[0])
        # a stop and a start look at the state first; three reads may be on their way besides the line itself
        report.count(panel.counts(), requests=commands * 3 // 2, connections=4)


def measure_memory(report: Report, home: Path, rounds: int, *, lines: int = 2_000, few: int = 100) -> None:
    """Compare the most memory of a long batch with that of a short one."""
    with SlowPanel(instances=INSTANCES) as panel:
        environ = surroundings(home, **panel.environ)
        ratios = []
        for _ in range(rounds):
            short, long = (once(_batch(home, environ, number)).memory for number in (few, lines))
            ratios.append(long / short)
    report.add(
        Row(f"memory of {lines:,} lines / {few}", spread(ratios), 1.1, detail=f"{long:.0f} MiB / {short:.0f} MiB")
    )


def _lines(commands: int) -> Iterator[tuple[str, str]]:
    """Yield each command as a kind and the id of its instance: it is stopped, then started again."""
    for number in range(commands):
        kind = KINDS[number % len(KINDS)]
        yield kind, rows.instance_id(number // len(KINDS) % INSTANCES)


def _line(kind: str, id: str) -> str:
    return LIST if kind == "list" else f"instances {kind} {id}"


def _batch(home: Path, environ: dict[str, str], commands: int, where: str = "") -> Program:
    file = home / f"{commands}.txt"
    file.write_text("".join(f"{_line(*each)}\n" for each in _lines(commands)), encoding="utf-8")
    return ours(f"batch of {commands}{where}", f"batch {file} -o json", environ)


def _loop(environ: dict[str, str], commands: int) -> Program:
    program = " ".join(ours("", "", environ).command)
    lines = "\n".join(f"{program} {_line(*each)} -o json" for each in _lines(commands))
    return shell(f"fleioctl, {commands} times", lines, environ)


def _curl(panel: SlowPanel, environ: dict[str, str], commands: int, where: str = "") -> Program:
    """Make one call a command, as the shortest script would."""
    url = f"{panel.url}/staffapi/openstack/instances"
    asks = {"show": "/{id}", "list": "?page_size=20", "stop": "/{id}/stop -X POST", "start": "/{id}/start -X POST"}
    head = "-H 'Authorization: Token 0123456789abcdef'"
    trust = f" --cacert {panel.certificate}" if panel.certificate else ""
    lines = (f"curl -sf{trust} {head} {url}{asks[kind].format(id=id)}" for kind, id in _lines(commands))
    return shell(f"curl, {commands} times{where}", "set -e\n" + "\n".join(lines), environ)
