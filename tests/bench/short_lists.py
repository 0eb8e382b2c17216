"""Twenty rows from the sandbox on loopback, beside a script on the same libraries, httpie and curl."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .measuring import in_turns
from .programs import Program, found, ours, script, shell, surroundings
from .report import Report

LIST = "clients list --limit 20"
SIZE = {"COLUMNS": "160", "LINES": "50", "TERM": "xterm-256color"}
SCRIPT, RICH, DRAWN, HTTPIE = "script", "script with rich imported", "script with a rich table", "httpie"
SANDBOX = "json, sandbox in-process"


def measure(report: Report, home: Path, rounds: int) -> None:
    """Compare our lists in three formats with what others need for the same call."""
    with _served(home) as panel:
        programs = [
            *_others(surroundings(home, **panel, **SIZE)),
            *(ours(each, f"{LIST} -o {each}", surroundings(home, **panel)) for each in ("json", "tsv")),
            ours("table", LIST, surroundings(home, **panel, **SIZE), terminal=True),
            ours(SANDBOX, f"-p sandbox {LIST} -o json", surroundings(home)),
        ]
        samples = in_turns(programs, rounds)
    report.keep(samples)
    for each, bar in (("json", 1.0), ("tsv", 1.25)):
        report.compare(samples, each, SCRIPT, bar)
        if HTTPIE in samples:
            report.compare(samples, each, HTTPIE, 0.7)
    report.compare(samples, "table", RICH, 1.3)
    report.compare(samples, "table", DRAWN, 1.0)
    report.compare(samples, SANDBOX, "json", 1.0)


def _others(environ: dict[str, str]) -> Iterator[Program]:
    url = environ["FLEIOCTL_URL"] + "/staffapi/clients"
    token = f"Authorization: Token {environ['FLEIOCTL_TOKEN']}"
    yield script(SCRIPT, "list_text.py", environ)
    yield script(RICH, "list_rich.py", environ, terminal=True)
    yield script(DRAWN, "list_table.py", environ, terminal=True)
    yield shell("curl", f"exec curl -sf '{url}?page_size=20' -H '{token}'", environ)
    if http := found("http"):
        yield Program(HTTPIE, (http, "--ignore-stdin", url, "page_size==20", token.replace(": ", ":")), environ)


@contextmanager
def _served(home: Path) -> Iterator[dict[str, str]]:
    """Serve the sandbox as a process and yield the variables that name it."""
    program = ours("sandbox serve", "sandbox serve", surroundings(home))
    with subprocess.Popen(
        program.command, env=dict(program.environ), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout
        try:
            lines = process.stdout.readline() + process.stdout.readline()
            yield dict(re.findall(r"^export (\w+)=(.*)$", lines, re.MULTILINE))
        finally:
            process.terminate()
