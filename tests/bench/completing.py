"""One TAB in bash: the function that completes, within a shell that has it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from .programs import ROOT, surroundings
from .report import Report, Row, spread
from .slow_panel import SlowPanel

LINES = (
    "fleioctl ",
    "fleioctl inst",
    "fleioctl instances li",
    "fleioctl instances list --st",
    "fleioctl instances list --status ",
    "fleioctl clients create --co",
    "fleioctl -p ",
    "fleioctl --profile sandbox clients list -o json --co",
)
NAMED = ("fleioctl instances stop ", "fleioctl instances list --client ")
NAMES = 200  # instances of the panel
FIRST, LATER = 600, 30  # ms
TIMES = 50
CLOCK = "${EPOCHREALTIME/[.,]/}"
ASK = f"""
source {ROOT}/completions/fleioctl.bash
while IFS= read -r text; do
    eval "COMP_WORDS=($text)"
    COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
    started={CLOCK}
    for ((n = 0; n < {TIMES}; n++)); do COMPREPLY=(); _fleioctl; done
    echo $(({CLOCK} - started))
done
"""


def measure(report: Report, home: Path, rounds: int) -> None:
    """Press TAB at the end of several lines, some of whose words are empty; then where names are wanted."""
    _configure(home)
    _measure_names(report, home, rounds)
    times: list[list[float]] = [_ask(home) for _ in range(rounds)]
    for line, each in zip(LINES, zip(*times, strict=True), strict=True):
        report.add(Row(f"TAB after {line!r}", spread(each), 5, " ms"))


def _measure_names(report: Report, home: Path, rounds: int) -> None:
    """Press TAB for names, once without a list of them on this machine, then with it."""
    with SlowPanel(instances=NAMES, clients=NAMES) as panel:
        environ = surroundings(home, **panel.environ)
        environ["PATH"] = f"{Path(sys.executable).parent}:{environ['PATH']}"
        for line in NAMED:
            times = [_press_twice(line, home, environ) for _ in range(rounds)]
            first, later = zip(*times, strict=True)
            report.add(Row(f"first TAB after {line!r}", spread(first), FIRST, " ms"))
            report.add(Row(f"next TAB after {line!r}", spread(later), LATER, " ms"))
        report.count(panel.counts(), requests=rounds * len(NAMED))


def _press_twice(line: str, home: Path, environ: dict[str, str]) -> tuple[float, float]:
    shutil.rmtree(home / ".local" / "state" / "fleioctl" / "names", ignore_errors=True)
    script = ASK.replace(f"n < {TIMES}", "n < 1").replace(
        "_fleioctl; done", "_fleioctl; done; ((${#COMPREPLY[@]})) || exit 1"
    )
    words = " ".join(f"'{word}'" for word in line.split(" "))
    done = subprocess.run(
        ["bash", "--norc", "--noprofile", "-uc", script],
        input=f"{words}\n" * 2,
        env=environ,
        capture_output=True,
        text=True,
        check=True,
    )
    first, later = (int(number) / 1000 for number in done.stdout.split())
    return first, later


def _ask(home: Path) -> list[float]:
    words = [" ".join(f"'{word}'" for word in line.split(" ")) for line in LINES]
    done = subprocess.run(
        ["bash", "--norc", "--noprofile", "-c", ASK],
        input="".join(f"{line}\n" for line in words),
        env=surroundings(home),
        capture_output=True,
        text=True,
        check=True,
    )
    return [int(number) / TIMES / 1000 for number in done.stdout.split()]


def _configure(home: Path) -> None:
    folder = home / ".config" / "fleioctl"
    folder.mkdir(parents=True, exist_ok=True)
    profiles = "".join(f'[profiles.panel{n}]\nurl = "https://panel{n}.example.com"\n' for n in range(10))
    (folder / "config.toml").write_text(profiles, encoding="utf-8")
    (folder / "config.toml").chmod(0o600)
