"""`shell`: commands at a prompt, from a pipe and on a terminal, with prompt_toolkit and without."""

from __future__ import annotations

import os
import re
import signal
import stat
from pathlib import Path

import pytest
from running import Machine
from terminal import CTRL_C, CTRL_D, Person

from fleioctl.commands.shell.history import MOST, History, holds_secret

PRODUCTION = """\
[profiles.live]
url = "http://127.0.0.1:1/backend"
token = "0123456789abcdef0123456789abcdef01234567"
environment = "production"
"""
TERMINAL = {"PROMPT_TOOLKIT_NO_CPR": "1"}
ASKED = "(sandbox)> "
ENTER, TAB, CTRL_U = "\r", "\t", "\x15"
READY = "\x1b[?2004h"  # prompt_toolkit says so once before each line


def test_lines_run_one_after_the_other(run: Machine) -> None:
    result = run("-p sandbox -q shell", stdin="clients list --limit 1 -o ids\n\n# nothing\nclients list --count\n")
    assert (result.code, result.stderr) == (0, "")
    assert len(result.stdout.splitlines()) == 2


def test_off_a_terminal_its_code_is_that_of_the_last_line(run: Machine) -> None:
    assert run("-p sandbox shell", stdin="clients list --count\nclients show nobody\n").code == 3
    assert run("-p sandbox shell", stdin="clients show nobody\nclients list --count\n").code == 0


def test_a_line_ends_with_its_options(run: Machine) -> None:
    result = run("-p sandbox -q shell", stdin="-o json clients list --limit 1 -c id\nclients list --limit 1 -c id\n")
    assert result.stdout.startswith("[")
    assert "]\nid\n" in result.stdout


def test_another_profile_is_used_from_the_next_line_on(run: Machine) -> None:
    run.configure(PRODUCTION)
    lines = "profile sandbox\nprofile\nclients list --count\nprofile nowhere\nprofile\nprofile live\nprofile\nexit\nx\n"
    result = run("shell", stdin=lines)
    shown = result.stdout.splitlines()
    assert [*shown[:1], *shown[2:]] == ["sandbox", "sandbox", "live"]
    assert "There is no profile 'nowhere'" in result.stderr


@pytest.mark.parametrize("line", ["batch file", "shell", "-p sandbox shell"])
def test_one_process_is_enough(run: Machine, line: str) -> None:
    result = run("-p sandbox shell", stdin=f"{line}\n")
    assert result.code == 2
    assert "cannot be run within a shell" in result.stderr


def test_what_is_wrong_with_a_line_is_said(run: Machine) -> None:
    result = run("-p sandbox shell", stdin="clients 'list\nclinets list\nclients list --count\n")
    assert result.code == 0
    assert "No closing quotation." in result.stderr
    assert "Did you mean clients?" in result.stderr


def test_a_pipe_leads_into_another_program(run: Machine) -> None:
    lines = "clients list --count | sed s/^/there.are./\nclients list --limit 1 -o ids > ids.txt\n--version | cat -n\n"
    folder = run.home / "ids.txt"
    result = run.spawn("-p sandbox -q shell", stdin=lines.replace("ids.txt", str(folder)), SHELL="/bin/sh")
    assert result.code == 0, result.stderr
    assert result.stdout.startswith("there.are.")
    assert "1\tfleioctl" in result.stdout
    assert folder.read_text(encoding="utf-8").strip().isdigit()


def test_a_pipe_that_fails_is_a_failure(run: Machine) -> None:
    assert run.spawn("-p sandbox shell", stdin="clients list --count | grep -q nothing\n").code == 1
    assert run.spawn("-p sandbox shell", stdin="clients list | head -1 > /dev/null\n").code == 0


def test_a_person_types_completes_and_leaves(run: Machine) -> None:
    with Person(run, "-p sandbox shell", **TERMINAL) as person:
        person.press(READY, "instances list --count --status act")
        person.press("--status act", TAB)
        person.press("ive", ENTER)
        person.press(READY, f"clients show nobody{ENTER}")
        person.press("There is no client", "")
        person.press(READY, CTRL_D)
        assert person.end() == 0
    assert re.search(r"(\x1b\[\?2004l|\r\x1b\[K)\d+\n", person.seen)  # after progress, on a busy machine


def test_ctrl_c_gives_up_a_line_and_ends_a_command(run: Machine) -> None:
    with Person(run, "-p sandbox shell", **TERMINAL) as person:
        person.press(READY, f"clients li{CTRL_C}")
        person.press(READY, f"clients list --watch --interval 30{ENTER}")
        person.press("Credit", CTRL_C)
        person.press("Stopped by a signal", "")
        person.press(READY, f"exit{ENTER}")
        assert person.end() == 0


def test_pasted_lines_run_one_by_one(run: Machine) -> None:
    pasted = "\x1b[200~clients list --count\ninstances list --count\x1b[201~"
    with Person(run, "-p sandbox shell", **TERMINAL) as person:
        person.press(READY, f"{pasted}{ENTER}")
        person.press("31\n42\n", "")
        person.press(READY, CTRL_D)
        assert person.end() == 0


def test_a_signal_ends_the_shell(run: Machine) -> None:
    with Person(run, "-p sandbox shell", **TERMINAL) as person:
        person.press(READY, "clients")
        person.press("clients", "")
        person.signal(signal.SIGTERM)
        assert person.end() == 143


def test_production_is_red(run: Machine) -> None:
    run.configure(PRODUCTION)
    with Person(run, "-p live shell", **TERMINAL) as person:
        person.press(READY, f"profile sandbox{ENTER}")
        person.press(READY, CTRL_D)
        assert person.end() == 0
    assert "31mfleioctl (live)>" in person.seen
    assert "31mfleioctl (sandbox)>" not in person.seen
    assert "fleioctl (sandbox)>" in person.seen


def test_without_prompt_toolkit_the_prompt_is_plain(run: Machine) -> None:
    blocked = run.home / "blocked"
    (blocked / "prompt_toolkit").mkdir(parents=True)
    (blocked / "prompt_toolkit" / "__init__.py").write_text("raise ImportError\n", encoding="utf-8")
    with Person(run, "-p sandbox shell", PYTHONPATH=str(blocked)) as person:
        person.answer(ASKED, "clients list --count")
        person.press("31", "")
        person.press(ASKED, "clients li")
        person.press("clients li", f"{CTRL_C}{CTRL_U}{ENTER}")  # Python may notice a signal with the next key only
        person.answer(ASKED, "instances delete cache")
        person.answer("[y/N]", "n")
        person.press("Not confirmed.", "")
        person.press(ASKED, CTRL_D)
        assert person.end() == 0


def test_without_prompt_toolkit_tab_completes_where_there_is_readline(run: Machine) -> None:
    pytest.importorskip("readline")
    blocked = run.home / "blocked"
    (blocked / "prompt_toolkit").mkdir(parents=True)
    (blocked / "prompt_toolkit" / "__init__.py").write_text("raise ImportError\n", encoding="utf-8")
    file = run.home / "new clients.csv"
    file.write_text("first_name\nJane\n", encoding="utf-8")
    with Person(run, "-p sandbox shell", PYTHONPATH=str(blocked)) as person:
        person.press(ASKED, f"insta{TAB}")
        person.press("instances ", f"lis{TAB}--no-hea{TAB}--status=act{TAB}--limit 1{ENTER}")
        person.press("list --no-header --status=active ", "")
        person.press(ASKED, f"instances show cac{TAB}")
        person.press("cache ", f"-c name -o ids{ENTER}")
        person.press(ASKED, f"clients create --from-file {run.home}/ne{TAB}")
        person.press(f"'{file}' ", f"--no-input{ENTER}")
        person.press("row 1", "")
        person.press(ASKED, CTRL_D)
        assert person.end() == 0


def test_the_history_is_private_and_has_no_secrets(run: Machine) -> None:
    with Person(run, "-p sandbox shell", **TERMINAL) as person:
        person.press(READY, f"clients list --count{ENTER}")
        person.press(READY, f"api POST users -f password=Correct-Horse-7{ENTER}")
        person.press(READY, CTRL_D)
        person.end()
    file = run.state_folder / "shell_history"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.read_text(encoding="utf-8") == "clients list --count\n"


@pytest.mark.parametrize(
    ("line", "secret"),
    [
        ("clients list", False),
        ("users create --password-prompt", False),
        ("instances list --filter name=token", False),
        ("users update 1 --set password=x", True),
        ("users update 1 --set password:='\"x\"'", True),
        ('api POST x -F \'meta={"api_key": "x"}\'', True),
        ("users create --password Correct-Horse-7", True),
        ("users update 1 --set=password=x", True),
        ("api POST users -f user[password]=x", True),
        ("api GET 'clients?token=x'", True),
        ("profiles set live token 0123", True),
        ("profiles set live url https://jane:x@panel.example.com", True),
        ("profiles set live url https://panel.example.com:8443/@x", False),
        ("users token 1", False),
        ("login 0123456789abcdef0123456789abcdef01234567", True),
    ],
)
def test_lines_with_secrets_are_told_from_others(line: str, secret: bool) -> None:
    assert holds_secret(line) is secret


def test_a_history_that_cannot_be_kept_is_said_once(tmp_path: Path) -> None:
    said: list[str] = []
    history = History(tmp_path, said.append)  # a folder is no file
    history.add("clients list", str)
    history.add("clients list", str)
    assert len(said) == 1
    assert history.lines() == []


def test_a_long_history_is_cut(tmp_path: Path) -> None:
    file = tmp_path / "history"
    file.write_text("".join(f"clients show {n}\n" for n in range(3 * MOST)), encoding="utf-8")
    assert History(file, print).lines()[0] == f"clients show {2 * MOST}"
    assert len(file.read_text(encoding="utf-8").splitlines()) == MOST
    assert os.stat(file).st_mode & 0o077 == 0
