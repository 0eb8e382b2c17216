"""Names at TAB: from a private list of this machine, filled by the first TAB, read by the shell alone."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from pathlib import Path

import pytest
from running import ROOT, Machine
from shells import SCRIPTS, ask, script


def needs(shell: str) -> object:
    return pytest.param(shell, marks=pytest.mark.skipif(not shutil.which(shell), reason=f"there is no {shell} here"))


SHELLS = [needs(shell) for shell in SCRIPTS]


@pytest.fixture
def environ(run: Machine, tmp_path: Path) -> dict[str, str]:
    """Return an environment in which `fleioctl` is a program that notes each start."""
    program = tmp_path / "bin" / "fleioctl"
    program.parent.mkdir()
    program.write_text(
        f'#!/bin/sh\necho "$*" >> "{tmp_path}/started"\ncd "{ROOT}" && exec "{sys.executable}" -m fleioctl "$@"\n'
    )
    program.chmod(0o755)
    return run.variables({"PATH": f"{program.parent}:{os.environ['PATH']}"})


def offered(found: list[str], start: str) -> list[str]:
    """Return what the shell shows of it: zsh itself drops what does not begin so."""
    return [word for word in found if word.startswith(start)]


def started(tmp_path: Path) -> list[str]:
    file = tmp_path / "started"
    return file.read_text().splitlines() if file.exists() else []


@pytest.mark.parametrize("shell", SHELLS)
def test_the_first_tab_fills_the_list_and_the_next_reads_it(
    shell: str, environ: dict[str, str], tmp_path: Path, run: Machine
) -> None:
    line = "fleioctl -p sandbox instances stop cac"
    first, second, *_ = ask(shell, [line, line], environ)
    assert offered(first, "cac") == offered(second, "cac") == ["cache"]
    assert len(started(tmp_path)) == 1
    (file,) = (run.state_folder / "names").rglob("instances")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("instances list --client Oan", "Oana Ionescu"),
        ("instances create --flavor m1.t", "m1.tiny"),
        ("instances stop cache db", "db1"),
        ("clients credit add Oan", "Oana Ionescu"),
        ("tickets reply 000-", "000-100200"),
    ],
)
def test_targets_and_references_are_offered(
    shell: str, line: str, name: str, environ: dict[str, str], tmp_path: Path
) -> None:
    assert name in ask(shell, [f"fleioctl -p sandbox {line}"], environ)[0]
    assert len(started(tmp_path)) <= 1


@pytest.mark.parametrize("shell", SHELLS)
def test_a_list_of_another_profile_or_an_old_one_is_not_used(
    shell: str, environ: dict[str, str], tmp_path: Path, run: Machine
) -> None:
    line = "fleioctl -p sandbox instances stop cac"
    ask(shell, [line], environ)
    (file,) = (run.state_folder / "names").rglob("instances")
    file.write_text("1\nold\n")
    assert offered(ask(shell, [line], environ)[0], "cac") == ["cache"]
    assert len(started(tmp_path)) == 2
    ask(shell, ["fleioctl instances stop cac"], environ)
    assert len(started(tmp_path)) == 3
    ask(shell, ["fleioctl instances stop cac"], environ)
    assert len(started(tmp_path)) == 3, "a failure is not tried again at once"


@pytest.mark.parametrize("shell", SHELLS)
def test_the_configuration_turns_it_off(shell: str, environ: dict[str, str], tmp_path: Path, run: Machine) -> None:
    run.configure("complete_names = false\n")
    assert ask(shell, ["fleioctl -p sandbox instances stop cac"], environ)[0] == []
    assert started(tmp_path) == []
    assert "complete_names" not in run("-p sandbox whoami").stderr


@pytest.mark.parametrize("shell", SHELLS)
def test_history_offers_its_operations(shell: str, environ: dict[str, str], sandbox: Machine) -> None:
    assert sandbox("tickets close 001-100201").code == 0
    operation = sandbox("history -c operation --no-header").stdout.strip()
    for verb in ("show", "resolve"):
        assert ask(shell, [f"fleioctl history {verb} {operation[:4]}"], environ)[0] == [operation]


@pytest.mark.parametrize("shell", SHELLS)
def test_jobs_of_the_panel_are_no_entries_of_the_history(shell: str, environ: dict[str, str], sandbox: Machine) -> None:
    assert sandbox("tickets close 001-100201").code == 0
    operation = sandbox("history -c operation --no-header").stdout.strip()
    assert operation not in ask(shell, ["fleioctl -p sandbox operations show "], environ)[0]


@pytest.mark.skipif(not shutil.which("bash"), reason="there is no bash here")
def test_an_address_is_completed_where_bash_cuts_it_in_three(environ: dict[str, str]) -> None:
    import subprocess

    program = (
        f"set -u; source {script('bash')}; COMP_WORDS=(fleioctl -p sandbox users show jo @ ex) COMP_CWORD=7; "
        'COMP_WORDS[5]=john.miller; _fleioctl; echo "${COMPREPLY[@]-}"'
    )
    ended = subprocess.run(["bash", "-c", program], env=environ, capture_output=True, text=True, timeout=20, check=True)
    assert (ended.stdout, ended.stderr) == ("example.com\n", "")


@pytest.mark.skipif(not shutil.which("bash"), reason="there is no bash here")
@pytest.mark.parametrize("words", ["-p ''", "clients ''", "clients show ''", "clients list --sort ''", "--zip=a ''"])
def test_the_script_is_safe_where_unset_variables_are_errors(words: str, tmp_path: Path) -> None:
    import subprocess

    program = (
        f"set -u; unset FLEIOCTL_CONFIG XDG_CONFIG_HOME FLEIOCTL_PROFILE FLEIOCTL_URL; source {script('bash')}; "
        f"COMP_WORDS=(fleioctl {words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); _fleioctl"
    )
    environ = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    ended = subprocess.run(
        ["bash", "-c", program], env=environ, capture_output=True, text=True, timeout=20, check=False
    )
    assert ended.stderr == ""


@pytest.mark.parametrize("request_", ["clients", "nothing:key", "clients:../x", "clients:..", "clients:a/b"])
def test_only_lists_of_names_are_written(sandbox: Machine, request_: str) -> None:
    assert sandbox(f"completion @{request_}").code == 2


def test_a_name_that_could_act_on_a_shell_is_left_out(sandbox: Machine) -> None:
    assert sandbox("completion @tickets:key").code == 0
    lines = (sandbox.state_folder / "names" / "key" / "tickets").read_text().splitlines()
    assert int(lines[0]) > sandbox.clock.time
    assert all(line.isprintable() for line in lines)
