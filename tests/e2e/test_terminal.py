"""What people see on a real terminal: widths, colours, alphabets, questions, the line of progress."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from e2e.fleet import Fleet
from faults.server import FaultyServer
from rich.cells import cell_len
from running import ROOT, Machine, Served
from terminal import CTRL_C, CTRL_D, Person

UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
COLOUR = re.compile(r"\x1b\[[0-9;]*m")
ALL = "instances list"
PLAIN_C = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
"""A locale without any alphabet but the English, as old cron jobs and containers have it."""


def seen(machine: Machine, line: str, *, columns: int = 80, **env: str) -> str:
    """Return what a person sees of a line that asks nothing."""
    with Person(machine, line, columns=columns, **env) as person:
        assert person.end() == 0, person.seen
    return person.seen


def without_colour(text: str) -> str:
    """Return the text alone; whatever else a terminal would act on is a failure."""
    plain = COLOUR.sub("", text)
    acting = [c for c in plain if (ord(c) < 32 and c != "\n") or 127 <= ord(c) < 160 or c in "\u202a\u202b\u202d\u202e"]
    assert not acting, acting
    return plain


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_whose_it_is_is_seen_however_narrow_the_terminal(sandbox: Machine, columns: int) -> None:
    shown = without_colour(seen(sandbox, "find 203.0.0.11", columns=columns))
    assert "203.0.0.11" in shown
    assert "oana.ionescu@example.com" in shown
    assert re.search(r"\bOana\b.*\n?.*\bIonescu\b", shown)
    assert ("hidden to fit" in shown) == (columns < 120)


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_a_plan_says_what_would_become_of_each_however_narrow_the_terminal(sandbox: Machine, columns: int) -> None:
    shown = without_colour(seen(sandbox, "instances stop cache shop --dry-run", columns=columns))
    assert shown.count("status: active") == 2
    assert "…" not in shown


@pytest.mark.parametrize("columns", [60, 80])
@pytest.mark.parametrize("line", ["instances list", "clients list", "users list", "overview", "clients show 722694"])
def test_no_line_is_wider_than_the_terminal(sandbox: Machine, line: str, columns: int) -> None:
    shown = without_colour(seen(sandbox, line, columns=columns))
    assert max(map(cell_len, shown.splitlines())) <= columns


@pytest.mark.parametrize("columns", [60, 80])
def test_ids_are_whole_on_every_terminal(sandbox: Machine, columns: int) -> None:
    ids = sandbox(f"{ALL} -o ids").stdout.split()
    assert set(UUID.findall(seen(sandbox, ALL, columns=columns))) == set(ids)


def test_names_in_every_alphabet_are_aligned(sandbox: Machine) -> None:
    for client, name in ((693489, "服务器-🦄"), (782220, "خادم"), (271286, "almacén"), (722694, "cache")):
        assert name in seen(sandbox, f"{ALL} --client {client}")
    lines = without_colour(seen(sandbox, "clients list", columns=120)).splitlines()
    table = lines[next(n for n, line in enumerate(lines) if line.startswith("ID ")) :]
    rows = [line for line in table if re.match(r"\d{6} ", line)]
    assert len(rows) == 31
    state = table[0].index("Status")
    for row in rows:
        before = next(n for n in range(len(row)) if cell_len(row[:n]) >= state)
        assert cell_len(row[:before]) == state
        assert re.match(r"(active|inactive|suspended|closed|suspending|deleting) ", row[before:]), row


def test_states_are_coloured_on_a_terminal_alone(sandbox: Machine) -> None:
    assert COLOUR.search(seen(sandbox, ALL))
    assert "\x1b" not in sandbox.spawn(f"{ALL} -o table").stdout


@pytest.mark.parametrize("given", [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {"NO_COLOR": "", "TERM": "dumb"}])
def test_no_escape_is_written_where_none_is_wanted(sandbox: Machine, given: dict[str, str]) -> None:
    shown = seen(sandbox, ALL, **given)
    assert "\x1b" not in shown
    assert UUID.search(shown)


def test_colours_pass_a_pipe_when_asked_for(sandbox: Machine) -> None:
    line = f"{subprocess.list2cmdline(sandbox.command(f'{ALL} -o table --color always'))} | cat"
    piped = subprocess.run(
        ["sh", "-c", line], cwd=ROOT, env=sandbox.variables({}), capture_output=True, encoding="utf-8", check=True
    )
    assert COLOUR.search(piped.stdout)
    without_colour(piped.stdout)


@pytest.mark.parametrize("given", [PLAIN_C, {"PYTHONIOENCODING": "ascii"}])
@pytest.mark.parametrize("line", [ALL, "clients show 693489", "overview", "instances measures cache", "doctor"])
def test_without_an_alphabet_everything_is_escaped_and_fits(sandbox: Machine, line: str, given: dict[str, str]) -> None:
    shown = without_colour(seen(sandbox, line, **given))
    assert shown.isascii()
    assert max(map(len, shown.splitlines())) <= 80


def test_json_without_an_alphabet_reads_back_equal(sandbox: Machine) -> None:
    line = "clients list -o json"
    escaped = sandbox.spawn(line, **PLAIN_C)
    assert escaped.stdout.isascii()
    assert escaped.json == sandbox.spawn(line).json


def test_token_is_not_echoed_at_login(run: Machine, served: Served) -> None:
    with Person(run, "login") as person:
        person.answer("Panel URL: ", served.url)
        person.answer("Token: ", served.token)
        assert person.end() == 0, person.seen
    assert served.token not in person.seen
    assert "admin" in person.seen
    assert f'token = "{served.token}"' in run.config_file.read_text(encoding="utf-8")


def test_password_is_not_echoed(sandbox: Machine) -> None:
    with Person(sandbox, "instances change-password cache --password-prompt") as person:
        person.answer("assword: ", "Correct-Horse-7")
        assert person.end() == 0, person.seen
    assert "Correct-Horse-7" not in person.seen


@pytest.mark.parametrize(("answer", "code", "left"), [("y", 0, 0), ("n", 2, 1), ("", 2, 1)])
def test_deletion_waits_for_a_yes(sandbox: Machine, answer: str, code: int, left: int) -> None:
    with Person(sandbox, "volumes delete spare --wait") as person:
        person.answer("Delete spare (51487d8c-fe6a-4bf2-a055-f96c3c4961be) on sandbox? [y/N] ", answer)
        assert person.end() == code, person.seen
    assert sandbox.spawn("volumes list --name spare --count").stdout == f"{left}\n"
    assert ("Nothing was changed." in person.seen) == (code == 2)


@pytest.mark.parametrize("line", ["volumes delete spare", "clients create", "login"])
def test_ctrl_c_at_a_question_changes_nothing_and_shows_no_traceback(run: Machine, line: str) -> None:
    env = {} if line == "login" else {"FLEIOCTL_PROFILE": "sandbox"}
    with Person(run, line, **env) as person:
        person.press("[y/N] " if "delete" in line else ": ", CTRL_C)
        assert person.end() == 130, person.seen
    assert "Traceback" not in person.seen
    assert run("-p sandbox volumes list --name spare --count").stdout == "1\n"


def test_end_of_input_at_a_question_is_no_yes(sandbox: Machine) -> None:
    with Person(sandbox, "volumes delete spare") as person:
        person.press("[y/N] ", CTRL_D)
        assert person.end() == 2, person.seen
    assert sandbox("volumes list --name spare --count").stdout == "1\n"


@pytest.mark.parametrize(("answer", "code"), [("y", 0), ("n", 2)])
def test_targets_from_a_pipe_are_confirmed_on_the_terminal(sandbox: Machine, answer: str, code: int) -> None:
    with Person(sandbox, "volumes delete - --wait", stdin="spare\nscratch\n") as person:
        person.answer("Delete 2 volumes on sandbox? [y/N] ", answer)
        assert person.end() == code, person.seen
    assert sandbox("volumes list --status available --count").stdout == ("0\n" if code == 0 else "2\n")


def test_reasons_of_failures_stand_beside_the_ids(sandbox: Machine) -> None:
    with Person(sandbox, "instances stop shop hk-proxy --wait") as person:
        assert person.end() == 8, person.seen
    reasons = [line for line in person.seen.splitlines() if re.match(f"{UUID.pattern}  shop: ", line)]
    assert len(reasons) == 1
    assert "is locked" in "".join(person.seen.split("shop: ")[1:])


@pytest.fixture
def stuck(tmp_path: Path) -> Machine:
    """Return a machine whose token nobody checks."""
    return Machine(tmp_path, {"FLEIOCTL_TOKEN": "a" * 40})


def test_long_wait_says_how_far_it_is_and_leaves_nothing_behind(stuck: Machine) -> None:
    with FaultyServer(Fleet(1, stuck=True)) as server:
        line = "instances stop vm0 --wait --wait-timeout 2.5"
        with Person(stuck, line, FLEIOCTL_URL=server.url) as person:
            assert person.end() == 8, person.seen
    assert "\r\x1b[K" in person.seen
    shown = re.sub(r"[^\n]*\r\x1b\[K", "", person.seen)
    assert "\r" not in shown
    without_colour(shown)


def test_no_progress_on_a_dumb_terminal_or_when_quiet(stuck: Machine) -> None:
    with FaultyServer(Fleet(1, stuck=True)) as server:
        for more, env in (("", {"TERM": "dumb"}), ("--quiet", {})):
            line = f"instances stop vm0 --wait --wait-timeout 1.5 {more}"
            with Person(stuck, line, FLEIOCTL_URL=server.url, **env) as person:
                assert person.end() == 8, person.seen
            assert "\r" not in person.seen
