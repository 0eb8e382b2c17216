"""The journal keeps what was begun, what became of it, and nobody else's secrets."""

from __future__ import annotations

import json
import os
import re
import stat
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleioctl import errors
from fleioctl.clock import Clock
from fleioctl.storage import files, journal, records
from fleioctl.storage.journal import Entry, Journal

ROOT = Path(__file__).parents[2]
ENVIRON = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
START = 1795490055.0  # 2026-11-24 03:14:15 UTC


class Ticking(Clock):
    """A second passes at each look."""

    def __init__(self) -> None:
        self.time = START - 1

    def now(self) -> float:
        self.time += 1
        return self.time


@pytest.fixture
def record(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "state", Ticking())


def begin(record: Journal, key: str = "jane@doe.com", **changes: Any) -> str:
    given = {
        "panel": "panel.example.com",
        "profile": "prod",
        "command": "fleioctl clients create",
        "safety": "once",
        "action": "create",
        "resource": "clients",
        "key": key,
    }
    return record.begin(**{**given, **changes})


def open_entry(record: Journal, key: str) -> Entry | None:
    return record.open_entry("panel.example.com", "clients", "create", "", key)


def lines(tmp_path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (tmp_path / "state" / "journal.jsonl").read_text().splitlines()]


def test_begun_operation_is_an_open_intent_with_all_that_is_known(record):
    operation = begin(record, context={"known": ["7"]})
    assert re.fullmatch(r"20261124T031415-[0-9a-f]{8}", operation)
    [entry] = record.entries()
    assert entry.user
    assert entry == Entry(
        operation=operation,
        time=START,
        panel="panel.example.com",
        profile="prod",
        user=entry.user,
        command="fleioctl clients create",
        safety="once",
        action="create",
        resource="clients",
        key="jane@doe.com",
        outcome="intent",
        context={"known": ["7"]},
    )
    assert entry.is_open


def test_closed_operation_has_its_outcome(record):
    operation = begin(record)
    record.close(operation, "done", object_id="42", detail="confirmed by look-up", duration=1.5)
    [entry] = record.entries()
    assert (entry.outcome, entry.object_id, entry.detail, entry.duration) == ("done", "42", "confirmed by look-up", 1.5)
    assert not entry.is_open


def test_a_later_close_keeps_what_it_does_not_say(record):
    operation = begin(record)
    record.close(operation, "accepted", object_id="42", duration=1.5)
    record.close(operation, "done", detail="active")
    [entry] = record.entries()
    assert (entry.outcome, entry.object_id, entry.detail, entry.duration) == ("done", "42", "active", 1.5)


def test_entries_are_newest_first_and_can_be_chosen(record):
    first, second, third = begin(record, "a"), begin(record, "b"), begin(record, "c")
    record.close(second, "unknown")
    record.close(third, "resolved: created")
    assert [entry.operation for entry in record.entries()] == [third, second, first]
    assert [entry.operation for entry in record.entries(since=START + 1)] == [third, second]
    assert [entry.operation for entry in record.entries(outcome="unknown")] == [second]
    assert [entry.operation for entry in record.entries(outcome="resolved")] == [third]
    assert record.entries(outcome="done") == []


@pytest.mark.parametrize(
    ("outcome", "is_open"),
    [
        ("", True),
        ("unknown", True),
        ("done", False),
        ("accepted", False),
        ("refused", False),
        ("failed", False),
        ("resolved: absent", False),
    ],
)
def test_open_entry_is_an_intent_or_unknown_of_the_same_object(record, outcome, is_open):
    operation = begin(record)
    if outcome:
        record.close(operation, outcome)
    found = open_entry(record, "jane@doe.com")
    assert (found is not None and found.operation == operation) == is_open


@pytest.mark.parametrize(
    "other", [("other", "clients", "a"), ("panel.example.com", "users", "a"), ("panel.example.com", "clients", "b")]
)
def test_open_entry_of_another_object_does_not_count(record, other):
    begin(record, "a")
    assert record.open_entry(*other[:2], "create", "", other[2]) is None


def test_newest_open_entry_counts(record):
    begin(record)
    newest = begin(record)
    record.close(begin(record), "done")
    found = open_entry(record, "jane@doe.com")
    assert found is not None
    assert found.operation == newest


def test_operation_is_found_by_the_beginning_of_its_id_when_only_one_begins_so(record):
    first, second = begin(record), begin(record)
    assert record.find(first) == record.entries()[1]
    assert record.find(second[:-2]) == record.entries()[0]
    assert record.find("20261124") is None
    assert record.find("") is None
    assert record.find("1999") is None


def test_missing_journal_is_an_empty_one(record, tmp_path):
    assert record.entries() == []
    assert record.open_entry("p", "r", "create", "", "k") is None
    assert list(tmp_path.iterdir()) == []


def test_files_are_private(record, tmp_path):
    begin(record)
    with record.lock("p", "r", "k"):
        pass
    for path in (tmp_path / "state").rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path
    assert stat.S_IMODE((tmp_path / "state").stat().st_mode) == 0o700


def test_context_holds_no_secret(record, tmp_path):
    begin(record, context={"body": {"name": "web1", "root_password": "hunter2hunter2"}})
    assert "hunter2" not in (tmp_path / "state" / "journal.jsonl").read_text()
    assert record.entries()[0].context == {"body": {"name": "web1", "root_password": "<redacted>"}}


def test_intents_are_synced_to_the_disk_before_anything_is_sent(record, monkeypatch):
    synced: list[bool] = []
    append = files.append_private
    monkeypatch.setattr(
        files, "append_private", lambda path, line, fsync: synced.append(fsync) or append(path, line, fsync)
    )
    record.close(begin(record), "done")
    begin(record, safety="repeatable")
    assert synced == [True, False, False]


@pytest.mark.parametrize(
    "torn",
    [
        b'{"operation":"x","acti',
        b"\xff\xfe",
        b"[]",
        b"{}",
        b"null",
        b"[" * 9999,
        b'{"operation":5}',
        b'{"operation":"x","action":"y","time":"z"}',
    ],
)
def test_torn_or_strange_line_is_passed_over(record, tmp_path, torn):
    first = begin(record)
    with (tmp_path / "state" / "journal.jsonl").open("ab") as file:
        file.write(torn)
    assert [entry.operation for entry in record.entries()] == [first]
    second = begin(record)
    record.close(second, "done")
    assert [(entry.operation, entry.outcome) for entry in record.entries()] == [(second, "done"), (first, "intent")]


def test_fields_of_a_later_version_are_passed_over(record, tmp_path):
    operation = begin(record)
    with (tmp_path / "state" / "journal.jsonl").open("a") as file:
        file.write(json.dumps({"operation": operation, "outcome": "done", "colour": "green"}) + "\n")
    assert record.entries()[0].outcome == "done"


@settings(max_examples=100, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from([*records._TYPES, "other"]),
        st.none() | st.booleans() | st.floats() | st.text() | st.lists(st.text()),
        max_size=6,
    )
)
def test_no_line_is_a_traceback(tmp_path_factory, record_of_a_line):
    folder = tmp_path_factory.mktemp("state")
    (folder / "journal.jsonl").write_text(json.dumps(record_of_a_line) + "\n")
    record = Journal(folder, Ticking())
    record.entries(since=1, outcome="x")
    record.find("x")
    record.open_entry("p", "r", "create", "", "k")


@settings(max_examples=100, deadline=None)
@given(st.text(), st.text())
def test_every_key_and_command_reads_back(tmp_path_factory, key, command):
    record = Journal(tmp_path_factory.mktemp("state"), Ticking())
    operation = begin(record, key, command=command)
    found = open_entry(record, key)
    assert found is not None
    assert (found.operation, found.key, found.command) == (operation, key, command)


def test_bytes_of_an_argument_that_are_no_text_can_be_recorded(record):
    begin(record, "\udcff")
    with record.lock("p", "r", "\udcff"):
        assert record.entries()[0].key == "\udcff"


def test_rotation_keeps_three_old_files_and_carries_the_open_ones_over(record, tmp_path, monkeypatch):
    monkeypatch.setattr(journal, "ROTATE_AT", 4000)
    forgotten = begin(record, "open")
    unknown = begin(record, "unknown")
    record.close(unknown, "unknown", detail="no answer")
    for number in range(100):
        record.close(begin(record, str(number)), "done")
    names = sorted(path.name for path in (tmp_path / "state").iterdir() if path.suffix != ".lock")
    assert names == ["journal.jsonl", "journal.jsonl.1", "journal.jsonl.2", "journal.jsonl.3"]
    assert all((tmp_path / "state" / name).stat().st_size < 5000 for name in names)
    assert lines(tmp_path)[0]["operation"] == forgotten
    for key, operation, outcome in (("open", forgotten, "intent"), ("unknown", unknown, "unknown")):
        found = open_entry(record, key)
        assert found is not None
        assert (found.operation, found.outcome) == (operation, outcome)
    record.close(forgotten, "resolved: absent")
    assert open_entry(record, "open") is None
    found = record.find(forgotten)
    assert found is not None
    assert (found.outcome, found.command) == ("resolved: absent", "fleioctl clients create")
    operations = [entry.operation for entry in record.entries()]
    assert len(operations) == len(set(operations)) > 20


def test_many_open_operations_are_never_rotated_in_circles(record, tmp_path, monkeypatch):
    monkeypatch.setattr(journal, "ROTATE_AT", 2000)
    operations = [begin(record, str(number)) for number in range(30)]
    assert [entry.operation for entry in record.entries()] == operations[::-1]
    assert not (tmp_path / "state" / "journal.jsonl.1").exists()


@pytest.mark.parametrize("error", [errors.Local("No space left on device."), PermissionError(13, "Permission denied")])
def test_rotation_that_fails_loses_nothing(record, monkeypatch, error):
    monkeypatch.setattr(journal, "ROTATE_AT", 500)

    def fail(path: Path, data: bytes) -> None:
        raise error

    monkeypatch.setattr(files, "write_private", fail)
    for number in range(5):
        record.close(begin(record, str(number)), "done")
    assert {entry.outcome for entry in record.entries()} == {"done"}
    assert len(record.entries()) == 5


def test_unwritable_folder_is_a_sentence(tmp_path):
    (tmp_path / "state").write_text("a file, where a folder should be")
    record = Journal(tmp_path / "state", Ticking())
    for attempt in (
        lambda: begin(record),
        lambda: record.close("x", "done"),
        lambda: record.lock("p", "r", "k").__enter__(),
    ):
        with pytest.raises(errors.Local) as raised:
            attempt()
        assert raised.value.exit_code == 9
        assert str(tmp_path / "state") in raised.value.message


def test_unreadable_journal_is_a_sentence(tmp_path):
    (tmp_path / "journal.jsonl").mkdir()
    with pytest.raises(errors.Local, match="Cannot read"):
        Journal(tmp_path, Ticking()).entries()


def test_lock_of_an_object_keeps_only_its_own_writers_out(record, monkeypatch):
    monkeypatch.setattr(journal, "OBJECT_SECONDS", 0.05)
    outcomes: list[str] = []

    def attempt(key: str) -> None:
        try:
            with record.lock("p", "clients", key):
                outcomes.append(f"{key} in")
        except errors.Local as error:
            outcomes.append(f"{key} {error.code}")

    with record.lock("p", "clients", "jane"):
        for key in ("jane", "john"):
            thread = threading.Thread(target=attempt, args=(key,))
            thread.start()
            thread.join()
    assert outcomes == ["jane locked", "john in"]


WORKER = """
import sys
from pathlib import Path
from fleioctl.clock import Clock
from fleioctl.storage import journal
journal.ROTATE_AT = 10_000
record = journal.Journal(Path(sys.argv[1]), Clock())
def begin(number):
    return record.begin(
        panel="p", profile="", command="c", safety="repeatable", action="create", resource="clients",
        key=f"{sys.argv[2]}-{number}",
    )
"""
COUNT_UNDER_THE_LOCK = """
counter = Path(sys.argv[1], "counter")
for number in range(15):
    with record.lock("p", "clients", "jane"):
        counter.write_text(str(int(counter.read_text()) + 1))
"""
LEAVE_SOME_OPEN = """
for number in range(40):
    operation = begin(number)
    if number % 10:
        record.close(operation, "done")
"""


def run_five(code: str, folder: Path) -> None:
    command = [sys.executable, "-c", WORKER + code, str(folder)]
    running = [subprocess.Popen([*command, str(number)], env=ENVIRON) for number in range(5)]
    assert [process.wait(60) for process in running] == [0] * 5


def test_processes_that_hold_the_lock_of_an_object_exclude_each_other(tmp_path):
    (tmp_path / "counter").write_text("0")
    run_five(COUNT_UNDER_THE_LOCK, tmp_path)
    assert (tmp_path / "counter").read_text() == "75"


def test_processes_that_append_and_rotate_at_once_lose_no_open_operation(tmp_path):
    run_five(LEAVE_SOME_OPEN, tmp_path)
    assert (tmp_path / "journal.jsonl.3").exists()
    record = Journal(tmp_path, Ticking())
    assert {entry.key for entry in record.entries() if entry.is_open} == {
        f"{process}-{number}" for process in range(5) for number in range(0, 40, 10)
    }
    for process in range(5):
        assert record.open_entry("p", "clients", "create", "", f"{process}-0") is not None


def test_many_threads_lose_no_operation(record):
    threads = [threading.Thread(target=lambda: [begin(record) for _ in range(10)]) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({entry.operation for entry in record.entries()}) == 80
