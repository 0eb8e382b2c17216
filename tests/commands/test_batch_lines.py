"""What one line of a batch does to itself, it does to no other line."""

from __future__ import annotations

import signal
import subprocess

import pytest
from running import LONGEST, ROOT, Machine, Served


def test_a_line_that_changes_the_configuration_is_felt_by_the_next(run: Machine, served: Served) -> None:
    run.configure(
        f'default_profile = "one"\n[profiles.one]\nurl = "{served.url}"\n[profiles.two]\nurl = "{served.url}"\n'
    )
    result = run(
        "batch -", stdin="config list -o tsv --no-header\nprofiles use two -q\nconfig list -o tsv --no-header\n"
    )
    assert result.code == 0, result.stderr
    profiles = [line.split("\t")[1] for line in result.stdout.splitlines() if line.startswith("profile\t")]
    assert profiles == ["one", "two"]


def test_a_bug_in_a_line_is_its_own(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> int:
        raise RuntimeError("never thought of")

    monkeypatch.setattr("fleioctl.api.client.Api.count", fail)
    lines = "clients list -o ids --limit 1\nclients list --count\ninstances stop cache\n"
    result = sandbox("batch - --keep-going", stdin=lines)
    assert result.code == 8
    assert "line 2: error: This is a bug in fleioctl: RuntimeError: never thought of." in result.stderr
    assert "1 of 3 lines failed: 2 (exit 1)" in result.stderr
    assert "cache\tstop\taccepted" in result.stdout


def test_variables_are_for_every_line(run: Machine) -> None:
    lines = "clients list --limit 1 -c id\nclients list --limit 1 -c id -o csv\n"
    result = run("batch -", stdin=lines, FLEIOCTL_PROFILE="sandbox", FLEIOCTL_OUTPUT="ndjson")
    assert result.code == 0, result.stderr
    first, heading, _ = result.stdout.splitlines()
    assert first.startswith('{"id":')
    assert heading == "id"


@pytest.mark.parametrize("options", ["batch - -q -o ids", "-q -o ids batch -", "-o ids batch -q -"])
def test_options_of_a_batch_may_stand_anywhere(sandbox: Machine, options: str) -> None:
    result = sandbox(options, stdin="clients list --limit 1\nclients list --limit 1 -o json -c id\n")
    assert (result.code, result.stderr) == (0, "")
    assert result.stdout.splitlines()[0].isdigit()
    assert result.stdout.splitlines()[1].startswith("[")


def test_a_hundred_thousand_comments_are_nothing(sandbox: Machine) -> None:
    result = sandbox("batch -", stdin="# 'nothing' \"of\n" * 100_000 + "clients list --count\n")
    assert (result.code, result.stdout.strip().isdigit()) == (0, True)


def test_a_closed_pipe_ends_a_batch_of_reads_in_silence(sandbox: Machine) -> None:
    lines = sandbox.home / "lines"
    lines.write_text("clients list -o ids\n" * 4, encoding="ascii")
    command = " ".join(sandbox.command(f"batch {lines} -q"))
    shell = f"set -o pipefail; {command} | head -n 1"
    ended = subprocess.run(
        ["bash", "-c", shell],
        check=False,
        env=sandbox.variables({}),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=LONGEST,
    )
    assert (ended.returncode, ended.stderr, len(ended.stdout.splitlines())) == (0, "", 1)


def test_a_lost_terminal_ends_the_batch_with_its_line(sandbox: Machine) -> None:
    file = sandbox.home / "lines"
    file.write_text(
        "clients list --limit 1 -o ids\nclients list -o ids --watch --interval 60\noverview\n", encoding="ascii"
    )
    with sandbox.start(f"batch {file} --keep-going") as process:
        assert process.stdout
        assert process.stdout.readline()
        assert process.stdout.readline()
        process.send_signal(signal.SIGHUP)
        _, told = process.communicate(timeout=LONGEST)
    assert process.returncode == 129, told
    assert "Stopped in line 2; 1 line was not run." in told


def test_a_signal_after_a_change_is_no_clean_end(sandbox: Machine) -> None:
    file = sandbox.home / "lines"
    lines = (
        "instances stop cache -q\nclients list --limit 1 -o ids\nclients list -o ids --watch --interval 60\noverview\n"
    )
    file.write_text(lines, encoding="ascii")
    with sandbox.start(f"batch {file}") as process:
        assert process.stdout
        assert process.stdout.readline()
        assert process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        _, told = process.communicate(timeout=LONGEST)
    assert process.returncode == 8, told
    assert "Stopped in line 3; 1 line was not run." in told
