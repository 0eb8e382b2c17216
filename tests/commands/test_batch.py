"""`batch`: many commands in one process, each as it would be alone."""

from __future__ import annotations

import gc
import signal
from pathlib import Path

import pytest
from running import LONGEST, Machine, Served

from fleioctl.commands.batch.exit_codes import verdict


def written(machine: Machine, *lines: str) -> Path:
    file = machine.home / "commands.txt"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def test_lines_run_one_after_the_other(sandbox: Machine) -> None:
    file = written(
        sandbox, "instances stop cache --wait", "", "# a comment", 'instances show "cache" -c id,status -o json'
    )
    result = sandbox(f"batch {file}")
    assert result.code == 0, result.stderr
    assert '"status":"stopped"' in result.stdout.replace(" ", "")


def test_options_of_the_batch_are_defaults_of_its_lines(run: Machine) -> None:
    file = written(run, "clients list --limit 1", "clients list --limit 1 -o ids")
    result = run(f"-p sandbox batch {file} -c id -o json -q")
    assert (result.code, result.stderr) == (0, "")
    assert result.stdout.startswith("[")
    assert result.stdout.splitlines()[-1].isdigit()


def test_a_line_may_name_another_panel_than_the_batch(run: Machine, served: Served) -> None:
    file = written(run, f"--panel-url {served.url} clients list --count", "clients list --count")
    result = run(f"batch -p sandbox {file}", FLEIOCTL_TOKEN=served.token)
    assert result.code == 0, result.stderr
    assert len(result.stdout.splitlines()) == 2


def test_options_of_a_line_end_with_it(sandbox: Machine) -> None:
    file = written(sandbox, "clients list --limit 1 -o json -c id -q", "clients list --limit 1 -c id")
    first, second = sandbox(f"batch {file}").stdout.split("]\n")
    assert first.startswith("[")
    assert second.startswith("id\n")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("clinets list", "No such command: fleioctl clinets. Did you mean clients?"),
        ("clients lst", "No such command: fleioctl clients lst."),
        ("clients show 'Jane", "No closing quotation."),
        ("clients list --frob", "No such option: --frob."),
        ("clients list --limit", "Option '--limit' requires an argument."),
        ("clients", "Missing command."),
        ("clients list > file", "Got unexpected extra arguments (> file)."),
        ("batch more.txt", "batch cannot be a line of a batch."),
        ("-p sandbox shell", "shell cannot be a line of a batch."),
    ],
)
def test_the_whole_is_read_before_line_1_runs(sandbox: Machine, line: str, reason: str) -> None:
    file = written(sandbox, "instances stop cache", line)
    result = sandbox(f"batch {file}")
    assert (result.code, result.stdout) == (2, "")
    assert f"commands.txt, line 2: {reason}" in result.stderr
    assert not (sandbox.state_folder / "journal.jsonl").exists()


def test_every_wrong_line_is_named(sandbox: Machine) -> None:
    result = sandbox("batch -", stdin="clinets list\nclients list\nclients 'list\n")
    assert result.code == 2
    assert "line 1: No such command" in result.stderr
    assert "line 3: No closing quotation." in result.stderr


def test_a_failure_names_its_line_and_ends_the_batch(sandbox: Machine) -> None:
    result = sandbox("batch -", stdin="clients list -o ids --limit 1\n\nclients show nobody\nclients list --count\n")
    assert result.code == 3
    assert len(result.stdout.splitlines()) == 1
    assert "line 3: error: " in result.stderr
    assert "stopped at line 3; 1 line was not run" in result.stderr


def test_keep_going_goes_on_and_ends_as_several_targets_do(sandbox: Machine) -> None:
    result = sandbox("batch - --keep-going", stdin="clients show nobody\nclients list --count\nclients show none\n")
    assert result.code == 8
    assert result.stdout.strip().isdigit()
    assert "2 of 3 lines failed: 1 (exit 3), 3 (exit 3)" in result.stderr


@pytest.mark.parametrize(
    ("codes", "code"), [([], 0), ([0, 0], 0), ([3], 3), ([3, 3], 3), ([3, 0], 8), ([3, 5], 8), ([7, 0], 7), ([7, 3], 7)]
)
def test_exit_codes_of_many(codes: list[int], code: int) -> None:
    assert verdict(codes) == code


@pytest.mark.parametrize(
    "line",
    [
        "clients show -",
        "clients create --from-file -",
        "api POST clients --input -",
        "login --token-stdin",
        "users create --email a@example.com --password-stdin",
    ],
)
def test_what_reads_standard_input_cannot_come_from_there(sandbox: Machine, line: str) -> None:
    result = sandbox("batch -", stdin=f"clients list --count\n{line}\n")
    assert (result.code, result.stdout) == (2, "")
    assert "line 2: It would read standard input" in result.stderr


def test_a_line_of_a_file_reads_standard_input(sandbox: Machine) -> None:
    result = sandbox(f"batch {written(sandbox, 'instances stop -')}", stdin="cache\n")
    assert result.code == 0, result.stderr
    assert "cache" in result.stdout


def test_nobody_is_asked_in_a_batch(sandbox: Machine) -> None:
    file = written(sandbox, "instances delete cache")
    refused = sandbox(f"batch {file}", typed="y\n", terminal=True)
    assert refused.code == 2
    assert "--yes" in refused.stderr
    assert sandbox(f"batch {file} --yes").code == 0


def test_a_plan_is_of_every_line(sandbox: Machine) -> None:
    lines = "instances stop cache\nclients show nobody\ninstances delete cache\n"
    result = sandbox("batch - --dry-run", stdin=lines)
    assert result.code == 3
    assert "line 2: error" in result.stderr
    assert "stop" in result.stdout
    assert len(result.stdout.splitlines()) >= 2
    assert not (sandbox.state_folder / "journal.jsonl").exists()


def test_stderr_ends_with_json_where_a_program_reads_it(sandbox: Machine) -> None:
    result = sandbox("batch - -o json", stdin="clients show nobody\nclients list\n")
    assert result.error["exit_code"] == 3
    all_of_them = sandbox("batch - -o json --keep-going", stdin="clients show nobody\nclients list\n")
    assert all_of_them.error["code"] == "lines_failed"
    assert all_of_them.error["exit_code"] == all_of_them.code == 8


def test_connections_are_kept_from_line_to_line(run: Machine, served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    from fleioctl.api.transport import http

    opened = []
    adapter = http.PanelAdapter
    monkeypatch.setattr(http, "PanelAdapter", lambda *given, **more: opened.append(1) or adapter(*given, **more))
    result = run("batch -", stdin="clients list --count\n" * 3, **served.environ)
    assert result.code == 0, result.stderr
    assert len(opened) == 1


def test_the_history_has_the_line_as_it_would_be_alone(run: Machine) -> None:
    run("batch - -p sandbox", stdin="instances stop cache\n")
    (entry,) = run("history -o json").json
    assert entry["command"] == "fleioctl --profile sandbox instances stop cache"


def test_nothing_to_do_is_done(sandbox: Machine) -> None:
    result = sandbox("batch -", stdin="# nothing\n\n")
    assert (result.code, result.stdout) == (0, "")
    assert "no commands" in result.stderr


def test_a_file_that_cannot_be_read_is_said(sandbox: Machine) -> None:
    result = sandbox("batch nowhere.txt")
    assert result.code == 2
    assert "nowhere.txt cannot be read" in result.stderr


def test_ctrl_c_ends_the_batch(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("fleioctl.api.client.Api.count", stop)
    lines = "instances stop cache\nclients list --count\nclients list -o ids\n"
    result = sandbox("batch - --keep-going", stdin=lines)
    assert result.code == 8, result.stderr
    assert "Stopped in line 2; 1 line was not run." in result.stderr


def test_a_token_command_is_asked_once_until_its_token_is_refused(run: Machine, served: Served) -> None:
    asked, bad = run.home / "asked", run.home / "bad"
    bad.write_text("0123456789abcdef0123456789abcdef01234567\n", encoding="ascii")
    good = run.home / "good"
    good.write_text(f"{served.token}\n", encoding="ascii")
    command = f"echo asked >> {asked}; if [ -e {bad} ]; then cat {bad}; rm {bad}; else cat {good}; fi"
    run.configure(f'[profiles.live]\nurl = "{served.url}"\ntoken_command = "{command}"\n')
    result = run("-p live batch - --keep-going", stdin="clients list --count\n" * 4)
    assert "1 of 4 lines failed: 1 (exit 4)" in result.stderr
    assert len(asked.read_text(encoding="ascii").splitlines()) == 2


def test_how_far_it_is_stands_on_a_terminal_out_of_the_way(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox.clock.time += 10
    monkeypatch.setattr("fleioctl.session.progress.AFTER", 0.0)
    monkeypatch.setenv("COLUMNS", "80")
    result = sandbox("batch -", stdin="clients list --count\nclients show nobody\n", terminal=True)
    assert "\r\x1b[K0 of 2: clients list --count\r\x1b[K" in result.stderr
    assert "\r\x1b[K1 of 2: clients show nobody\r\x1b[Kline 2: error: " in result.stderr


def test_memory_does_not_grow_with_the_lines(sandbox: Machine) -> None:
    lines = "instances show cache\nclients list --limit 3 -o json\nhistory list\nclients show nobody\n"
    counts = []
    for rounds in (4, 1, 8):
        sandbox("batch - --keep-going -q", stdin=lines * rounds)
        gc.collect()
        counts.append(len(gc.get_objects()))
    assert counts[2] - counts[1] < 200  # a Session that stayed would be thousands


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_signal_ends_the_batch_with_its_line(sandbox: Machine, number: int, code: int) -> None:
    file = written(sandbox, "clients list --limit 1 -o ids", "clients list -o ids --watch --interval 60", "overview")
    with sandbox.start(f"batch {file} --keep-going") as process:
        assert process.stdout
        assert process.stdout.readline()
        assert process.stdout.readline()
        process.send_signal(number)
        _, told = process.communicate(timeout=LONGEST)
    assert process.returncode == code, told
    assert "Stopped in line 2; 1 line was not run." in told


def test_text_of_other_systems_is_read(sandbox: Machine) -> None:
    file = sandbox.home / "commands.txt"
    file.write_bytes(b"\xef\xbb\xbfclients list --count\r\n\r\nclients list --count # all\r\n")
    result = sandbox(f"batch {file}")
    assert (result.code, len(result.stdout.splitlines())) == (0, 2)
