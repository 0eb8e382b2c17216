"""`history`: what this machine changed, and how unknown outcomes are settled."""

import os
from typing import Any

import pytest
from running import Machine

from fleioctl.storage.journal import Journal

LATER = 16 * 60


def record(machine: Machine, outcome: str = "unknown", **details: Any) -> str:
    """Write down an operation as a command would have done."""
    journal = Journal(machine.state_folder, machine.clock)
    told = {
        "panel": "sandbox",
        "profile": "sandbox",
        "command": "fleioctl x",
        "safety": "once",
        "action": "create",
        "resource": "clients",
        "key": "email nobody@example.com",
        **details,
    }
    operation = journal.begin(**told)
    if outcome != "intent":
        journal.close(operation, outcome)
    machine.clock.time += 1
    return operation


def names(machine: Machine, line: str) -> list[str]:
    result = machine(f"{line} -o ids")
    assert result.code == 0, result.stderr
    return result.stdout.split()


def test_open_outcomes_come_first_then_the_newest(run: Machine) -> None:
    old, unknown, new = record(run, "done"), record(run), record(run, "failed")
    assert names(run, "history") == [unknown, new, old]
    assert names(run, "history list") == [unknown, new, old]
    assert names(run, "history --limit 1") == [unknown]


def test_options_stand_on_both_sides(run: Machine) -> None:
    operation = record(run, "done")
    for line in ("history -o ids --since 2d", "-o ids history list --since=2d", "history --since 2d -q -o ids"):
        assert run(line).stdout.split() == [operation]
    assert run(f"history -o json show {operation}").json["operation"] == operation


def test_since_and_outcome_narrow_down(run: Machine) -> None:
    old = record(run, "done")
    run.clock.time += 7200
    new = record(run, "failed")
    assert names(run, "history --since 1h") == [new]
    assert names(run, "history --since 3h --outcome done") == [old]
    assert names(run, "history --since 2020-01-01") == [new, old]


@pytest.mark.parametrize(
    "line", ["--since yesterdy", "--since 2d3", "--outcome unknwon", "--limit 0", "--sinse 2d", "x"]
)
def test_misspelt_option_is_refused(run: Machine, line: str) -> None:
    assert run(f"history {line}").code == 2


def test_misspelt_word_is_answered_with_the_nearest(run: Machine) -> None:
    assert "Did you mean resolve?" in run("history resolv x").stderr


def test_help_of_the_group_names_its_words(run: Machine) -> None:
    for line in ("history -h", "history --help", "-o json history --help"):
        result = run(line)
        assert result.code == 0
        assert "resolve" in result.stdout


def test_empty_history_is_no_error(run: Machine) -> None:
    result = run("history -o json")
    assert (result.code, result.json) == (0, [])


def test_show_takes_the_beginning_of_an_id(run: Machine) -> None:
    operation = record(run, "done", context={"known": ["7"]})
    row = run(f"history show {operation[:-2]} -o json").json
    assert row["operation"] == operation
    assert row["context"] == {"known": ["7"]}
    assert run("history show nothing").code == 3


def test_lost_create_is_found_on_the_panel(run: Machine) -> None:
    client = run("-p sandbox clients show john.miller@example.com -o json").json
    operation = record(run, context={"known": [], "signs": {"email": "john.miller@example.com"}})
    row = run(f"history resolve {operation} -o json").json
    assert (row["outcome"], row["object_id"]) == ("resolved-done", str(client["id"]))
    assert names(run, "history --outcome unknown") == []


def test_create_that_left_nothing_is_not_done_once_time_has_passed(run: Machine) -> None:
    operation = record(run, context={"known": [], "signs": {"email": "nobody@example.com"}})
    early = run(f"history resolve {operation} -o json")
    assert (early.code, early.error["outcome"], early.error["operation"]) == (7, "unknown", operation)
    assert "look again in" in early.stderr
    run.clock.time += LATER
    assert run(f"history resolve {operation} -o json").json["outcome"] == "resolved-not-done"


def test_what_was_known_before_is_no_proof(run: Machine) -> None:
    client = run("-p sandbox clients show john.miller@example.com -o json").json
    signs = {"email": "john.miller@example.com"}
    operation = record(run, context={"known": [str(client["id"])], "signs": signs})
    run.clock.time += LATER
    assert run(f"history resolve {operation} -o json").json["outcome"] == "resolved-not-done"


def test_several_candidates_stay_unknown(run: Machine) -> None:
    operation = record(run, resource="instances", context={"known": [], "signs": {}})
    run.clock.time += LATER
    assert run(f"history resolve {operation}").code == 7


def test_stop_is_settled_by_the_state(run: Machine) -> None:
    for status, verdict in (("stopped", "resolved-done"), ("active", "resolved-not-done")):
        id = run(f"-p sandbox instances list --status {status} --limit 1 -o ids").stdout.strip()
        operation = record(run, resource="instances", action="stop", key=id, safety="repeatable")
        run.clock.time += LATER
        assert run(f"history resolve {operation} -o json").json["outcome"] == verdict


def test_delete_is_done_when_the_object_is_gone(run: Machine) -> None:
    operation = record(run, resource="clients", action="delete", key="1", safety="repeatable")
    assert run(f"history resolve {operation} -o json").json["outcome"] == "resolved-done"


@pytest.mark.parametrize(("resource", "action"), [("instances", "reboot"), ("api", "post"), ("clients", "nonsense")])
def test_what_leaves_no_trace_is_settled_by_hand(run: Machine, resource: str, action: str) -> None:
    operation = record(run, resource=resource, action=action, key="8b4a0bc0-0000-4000-8000-000000000000")
    run.clock.time += LATER
    result = run(f"history resolve {operation}")
    assert result.code == 7
    assert "--as" in result.stderr
    assert run(f"history resolve {operation} --as done").code == 2, "nobody can be asked"
    assert run(f"history resolve {operation} --as done", typed="n\n").code == 2
    assert run(f"history resolve {operation} --as maybe --yes").code == 2
    assert run(f"history resolve {operation} --as not-done --yes --dry-run -o json").json["outcome"] == "unknown"
    assert run(f"history resolve {operation} --as not-done -o json", typed="y\n").json["outcome"] == "resolved-not-done"
    assert "is known" in run(f"history resolve {operation}").stderr


def test_operation_of_another_panel_is_not_judged(run: Machine) -> None:
    operation = record(run, panel="panel.example.com", profile="")
    result = run(f"-p sandbox history resolve {operation}")
    assert result.code == 2
    assert "panel.example.com" in result.stderr


def test_intent_of_a_killed_process_is_open(run: Machine) -> None:
    operation = record(run, "intent", resource="api", action="post")
    assert names(run, "history --outcome intent") == [operation]
    assert run(f"history resolve {operation}").code == 7


def test_killed_runs_are_among_the_unknown(run: Machine) -> None:
    done, intent, unknown = record(run, "done"), record(run, "intent"), record(run)
    assert names(run, "history --outcome unknown") == [unknown, intent]
    assert names(run, "history --outcome intent") == [intent]
    assert done not in names(run, "history --outcome unk")


def test_show_says_how_to_check(run: Machine) -> None:
    operation = record(run, "intent", resource="tickets", action="create", key="title Broken")
    told = run(f"history show {operation}").stderr
    assert "fleioctl tickets list" in told
    assert f"fleioctl history resolve {operation}" in told
    assert "resolve" not in run(f"history show {record(run, 'done')}").stderr


DAMAGES = {
    "beyond range": b'{"operation":"x1","action":"create","time":1e999,"duration":1e999}\n',
    "no date": b'{"operation":"x1","action":"create","time":1e15}\n',
    "before all time": b'{"operation":"x1","action":"create","time":-1e15,"duration":NaN}\n',
    "half a line": b'{"operation":"x1","action":"cre',
    "NUL": b"\0\0\0\0\n",
    "nesting": b"[" * 100_000 + b"\n",
    "no record": b"[1]\n",
    "long number": b'{"operation":"x1","action":"create","time":' + b"9" * 5000 + b"}\n",
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_journal_is_worked_around(run: Machine, damage: str) -> None:
    operation = record(run)
    with (run.state_folder / "journal.jsonl").open("ab") as file:
        file.write(DAMAGES[damage])
    for form in ("json", "table", "csv"):
        listed = run(f"history -o {form}")
        assert listed.code == 0, listed.stderr
        assert operation in listed.stdout
    assert run("--profile sandbox todos create --title Buy").code == 0
    assert run("history --outcome unknown").code == 0
    assert run(f"history resolve {operation} --as done --yes").code == 0


@pytest.mark.parametrize("kind", ["fifo", "full device", "folder"])
def test_something_else_in_the_place_of_the_journal(run: Machine, kind: str) -> None:
    journal = run.state_folder / "journal.jsonl"
    run.state_folder.mkdir(parents=True, exist_ok=True)
    if kind == "fifo":
        os.mkfifo(journal)
    elif kind == "folder":
        journal.mkdir()
    else:
        journal.symlink_to("/dev/full")
    refused = run("--profile sandbox todos create --title Buy")
    assert (refused.code, "Nothing was changed." in refused.stderr) == (9, True), refused.stderr
    assert "--no-journal" in refused.stderr
    assert run("history").code == 9
    assert run("--profile sandbox todos create --title Buy --no-journal").code == 0
    assert run("--profile sandbox clients list --limit 1").code == 0
