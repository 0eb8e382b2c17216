"""README is true: its commands run and show what it says, its tables are those of the program; CHANGELOG too."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
import yaml
from faults.wire import AS_PROCESSES, NAMES, QUICK
from running import LONGEST, Machine
from shares import share
from terminal import Person

from fleioctl.cli.help import EXIT_CODES
from fleioctl.model.registry import places

from .table import BEGIN, END, README, table

TEXT = README.read_text(encoding="utf-8")
NOT_RUN = {
    "python3 -m venv": "installs from the network: both blocks are what .ci/run and a new user begin with",
    "fleioctl login": "asks for URL and token: tests/e2e/test_terminal.py answers",
    "(cd tests": "takes a minute and a half: .ci/run plays it; the figures are checked here",
    "pip install": "installs from the network",
}
"""What a command begins with that is not run here, and why."""


def blocks(language: str) -> list[str]:
    """Return the code blocks of one language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)


def is_run(text: str) -> bool:
    return not text.startswith(tuple(NOT_RUN))


class Shell(Machine):
    """A machine on which `fleioctl` is this checkout's and means the sandbox; a line is one of bash."""

    def command(self, line: str | Sequence[str]) -> list[str]:
        """Return bash, in a folder where files may be written."""
        folder, folders = self.home / "work", self.home / "bin"
        folder.mkdir(exist_ok=True)
        folders.mkdir(exist_ok=True)
        program = folders / "fleioctl"
        program.write_text(f'#!/bin/sh\nexec {sys.executable} -m fleioctl "$@"\n', encoding="utf-8")
        program.chmod(0o700)
        return ["bash", "-euo", "pipefail", "-c", f"cd {folder}\n{line}"]

    def variables(self, env: dict[str, str]) -> dict[str, str]:
        """Put the program on the path."""
        path = f"{self.home / 'bin'}{os.pathsep}{os.environ['PATH']}"
        return {**super().variables(env), "PATH": path, "PYTHONPATH": str(README.parent)}

    def script(self, text: str) -> subprocess.CompletedProcess[str]:
        """Run a script to its end."""
        return subprocess.run(
            self.command(text),
            env=self.variables({}),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=LONGEST,
            check=False,
        )


PROFILES = ("sandbox", "sandbox@2019.12")  # the README holds on every version


@pytest.fixture
def shell(sandbox: Machine) -> Shell:
    """Return a shell whose panel is a fresh sandbox."""
    return Shell(sandbox.home, sandbox.environ)


def exchanges(block: str) -> list[tuple[str, str]]:
    """Return what is typed after each dollar, and what the README says is shown then."""
    parts = re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]
    typed = [re.match(r"(?:.*\\\n)*.*\n", part) for part in parts]
    return [(found[0], part[found.end() :]) for found, part in zip(typed, parts, strict=True) if found]


@pytest.mark.parametrize("block", blocks("console"), ids=lambda block: exchanges(block)[0][0][:40].strip())
def test_dialogs_show_what_the_readme_says(block: str, shell: Shell) -> None:
    for typed, shown in exchanges(block):
        if is_run(typed):
            with Person(shell, typed) as person:
                code = person.end()
            assert (code == 0) != ("error: " in shown), f"{typed}{person.seen}"
            seen = re.sub(r"[^\n]*\r\x1b\[K|\x1b\[[0-9;]*m", "", person.seen)  # progress, colours
            lines = [line.rstrip() for line in seen.strip().splitlines()]
            assert not shown or lines == shown.strip().splitlines(), typed


@pytest.mark.parametrize(
    ("block", "profile"),
    [(block, profile) for block in blocks("sh") for profile in share(PROFILES, 2, block)],
    ids=lambda part: part[:40].strip(),
)
def test_recipes_work(block: str, profile: str, shell: Shell) -> None:
    shell.environ["FLEIOCTL_PROFILE"] = profile
    if is_run(block):
        ended = shell.script(block)
        assert ended.returncode == 0, ended.stderr


def cron_lines() -> list[str]:
    return [line.split(maxsplit=5)[5] for block in blocks("cron") for line in block.splitlines()]


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("line", cron_lines())
def test_jobs_of_cron_say_nothing_on_stderr(line: str, profile: str, shell: Shell) -> None:
    shell.environ["FLEIOCTL_PROFILE"] = profile
    ended = shell.script(line)
    assert (ended.returncode, ended.stderr) == (0, "")


def jobs() -> list[tuple[str, list[str]]]:
    """Return each job of the CI examples with its steps."""
    found = [job for block in blocks("yaml") for job in yaml.safe_load(block)["jobs"].items()]
    return [(name, [step["run"] for step in job["steps"] if "run" in step]) for name, job in found]


@pytest.mark.parametrize(("name", "steps"), jobs(), ids=[name for name, _ in jobs()])
def test_steps_of_the_ci_jobs_work(name: str, steps: list[str], shell: Shell) -> None:
    assert len(steps) >= 2
    checked_out = [block for block in blocks("sh") if "panel/prices.yaml" in block and "panel/" in "".join(steps)]
    for step in (*checked_out, *steps):
        if is_run(step):
            ended = shell.script(step)
            assert ended.returncode == 0, ended.stderr


def test_every_exception_is_in_the_readme() -> None:
    assert all(re.search(rf"^[$ ]*(- run: )?{re.escape(start)}", TEXT, re.MULTILINE) for start in NOT_RUN)


def test_every_other_block_is_no_command() -> None:
    languages = re.findall(r"^```(\w+)\n", TEXT, re.MULTILINE)
    assert set(languages) == {"console", "sh", "cron", "yaml", "text", "python"}
    assert "fleioctl " not in "".join(blocks("text"))


def test_table_of_commands_is_that_of_the_tree() -> None:
    written = TEXT.partition(BEGIN)[2].partition(END)[0]
    assert written == table(), "run: cd tests && python -m docs.table"


def test_exit_codes_are_those_of_the_help() -> None:
    assert re.findall(r"^\| (\d) \| (.*?) \|", TEXT, re.MULTILINE) == list(EXIT_CODES)


def test_figures_are_those_of_the_matrix() -> None:
    for where, faults in (("over raw sockets", QUICK), ("as real processes", AS_PROCESSES)):
        cells = len(faults) * len(NAMES)
        assert f"{where}: {len(faults)} faults x {len(NAMES)} commands = {cells} cells, 0 wrong" in TEXT


def test_example_of_a_resource_is_one() -> None:
    file = Path(README.parent, "fleioctl/resources/system/notification_categories.py")
    assert blocks("python") == [file.read_text(encoding="utf-8")]


def test_changelog_names_every_word_of_the_root() -> None:
    changes = (README.parent / "CHANGELOG.md").read_text(encoding="utf-8")
    assert not [name for name in places() if not re.search(rf"`{name}[` ]", changes)]
