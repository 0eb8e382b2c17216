"""Jobs of cron: an empty environment, no terminal, output that can be mailed, exit codes that can be trusted."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from running import LONGEST, ROOT, Machine, Result, Served

JANE = (
    "clients create --first-name Jane --last-name Cron --email jane@cron.example --phone +15550100 "
    "--address1 '99 Elm St.' --city Cluj --country RO --zip-code 1000 --currency EUR"
)
SANDBOX = {"FLEIOCTL_PROFILE": "sandbox"}


class Cron:
    """Starts command lines as cron does: through `sh`, with PATH, HOME and what the crontab sets."""

    def __init__(self, home: Path, environ: dict[str, str]) -> None:
        self.environ = {"PATH": os.environ["PATH"], "HOME": str(home), **environ}

    def __call__(self, line: str, **more: str) -> Result:
        """Run a line of the crontab in which `fleioctl` is this checkout's; check that it can be mailed."""
        program = subprocess.list2cmdline(Machine(Path()).command(""))
        command = f'fleioctl() {{ {program} "$@"; }}\n{line}'
        ended = subprocess.run(
            [
                "env",
                "-i",
                *(f"{name}={value}" for name, value in {**self.environ, **more}.items()),
                "sh",
                "-c",
                command,
            ],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=LONGEST,
            check=False,
        )
        result = Result(ended.returncode, ended.stdout.decode(), ended.stderr.decode())
        mailed = result.stdout + result.stderr
        assert not [c for c in mailed if ord(c) < 32 and c not in "\n\t"], mailed
        assert "Traceback" not in mailed
        return result


@pytest.fixture
def cron(tmp_path: Path, seed: Path) -> Cron:
    """Return a cron on a machine of its own, with a sandbox."""
    shutil.copytree(seed, tmp_path / ".local/state/fleioctl/sandbox")
    return Cron(tmp_path, SANDBOX)


def test_list_is_a_table_that_programs_read_and_says_nothing_else(cron: Cron) -> None:
    result = cron("fleioctl clients list --status suspended --quiet")
    assert (result.code, result.stderr) == (0, "")
    header, *rows = [line.split("\t") for line in result.stdout.splitlines()]
    assert header[:3] == ["id", "name", "status"]
    assert {row[2] for row in rows} == {"suspended"}


def test_names_in_any_alphabet_arrive_without_a_locale(cron: Cron) -> None:
    assert "小明 王" in cron("fleioctl clients list -c name").stdout


def test_list_goes_on_in_a_pipe(cron: Cron) -> None:
    result = cron("fleioctl instances list --status stopped -o ids | fleioctl instances start - --wait -o tsv --quiet")
    assert "\tdone\t" in result.stdout
    closed = cron("fleioctl clients list | head -1")
    assert (closed.code, closed.stderr) == (0, "")
    assert len(closed.stdout.splitlines()) == 1


def test_create_tells_by_its_exit_code_whether_there_was_one(cron: Cron) -> None:
    first = cron(f"fleioctl {JANE} --quiet -o ids")
    assert first.code == 0, first.stderr
    again = cron(f"fleioctl {JANE} --quiet -o ids")
    assert (again.code, again.stdout) == (5, "")
    assert len(again.stderr.splitlines()) <= 3
    taken = cron(f"fleioctl {JANE} --if-not-exists --quiet -o ids")
    assert (taken.code, taken.stdout) == (0, first.stdout)
    assert cron("fleioctl clients list --search Cron --count").stdout == "1\n"


def test_bulk_stop_reports_each_and_names_the_failed(cron: Cron) -> None:
    select = "fleioctl instances stop --select region=Region1 --select status=active"
    refused = cron(select)
    assert refused.code == 2
    assert "--yes" in refused.stderr
    assert cron("fleioctl instances list --status stopped --count").stdout == "5\n"
    result = cron(f"{select} --yes --wait --quiet")
    assert result.code == 8
    outcomes = [line.split("\t")[3] for line in result.stdout.splitlines()[1:]]
    assert outcomes.count("failed") == 1
    assert set(outcomes) == {"done", "failed"}
    failed, *talk = result.stderr.splitlines()
    assert failed in result.stdout
    assert talk[0].startswith("error: 1 of ")
    assert len(talk) == 3


def test_errors_are_one_line_of_json_for_programs(cron: Cron) -> None:
    result = cron("fleioctl clients show nobody@example.com", FLEIOCTL_OUTPUT="json")
    assert (result.code, result.stdout, result.error["code"]) == (3, "", "not_found")


def test_panel_and_token_from_the_crontab_are_enough(served: Served, tmp_path: Path) -> None:
    cron = Cron(tmp_path, served.environ)
    result = cron("fleioctl clients list --quiet --limit 3")
    assert (result.code, result.stderr) == (0, "")
    assert len(result.stdout.splitlines()) == 4
    left = [each.name for each in tmp_path.rglob("*") if each.is_file()]
    assert left == ["versions.json"], "a read leaves nothing behind but the panel's version"
    assert served.token not in cron("fleioctl clients list --debug --limit 1").stderr


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("fleioctl clients list --count <&-", 0),
        ("fleioctl instances stop - --yes <&-", 2),
        ("fleioctl clients create <&-", 2),
        ("fleioctl clients list --count 2>&-", 0),
        ("fleioctl clients list --count >&-", 9),
        ("fleioctl instances stop cache >&-", 9),
        ("fleioctl clients list --count <&- >&- 2>&-", 9),
    ],
)
def test_closed_streams_end_in_the_right_exit_code(cron: Cron, line: str, code: int) -> None:
    assert cron(line).code == code


def test_closed_output_does_not_hide_what_was_changed(cron: Cron) -> None:
    result = cron("fleioctl instances stop cache >&-")
    assert "Done on the panel: 54dfea97-409c-4815-abf7-afed9ab4512b." in result.stderr


def test_nothing_needs_a_home(served: Served, tmp_path: Path) -> None:
    cron = Cron(tmp_path, served.environ)
    cron.environ.pop("HOME")
    cron.environ |= {"XDG_STATE_HOME": str(tmp_path / "state"), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    for line in ("clients list --limit 1", "config list", "doctor", "--help", "whoami"):
        assert cron(f"fleioctl {line}").code == 0, line


def test_without_a_writable_state_folder_reads_go_on_and_creates_stop(served: Served, tmp_path: Path) -> None:
    cron = Cron(tmp_path, served.environ)
    in_the_way = tmp_path / "state"
    in_the_way.write_text("no folder")
    state = {"XDG_STATE_HOME": str(in_the_way)}
    assert cron("fleioctl clients list --limit 1", **state).code == 0
    refused = cron(f"fleioctl {JANE}", **state)
    assert refused.code == 9
    assert "Nothing was changed." in refused.stderr
    assert "--no-journal" in refused.stderr
    assert cron("fleioctl clients list --search jane@cron.example --count", **state).stdout == "0\n"
