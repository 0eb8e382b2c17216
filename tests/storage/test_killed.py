"""Configuration and journal after kill -9 at any moment: the old or the new content, and no begun operation lost."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from dying_writer import BEGUN, OLD

from fleioctl.clock import Clock
from fleioctl.storage.journal import Journal

ROOT = Path(__file__).parents[2]
WRITER = ROOT / "tests" / "storage" / "dying_writer.py"
ENVIRON = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
NEW = OLD.replace("old", "new")


def deaths(what: str, folder: Path, moment: str) -> list[dict[str, Any]]:
    command = [sys.executable, str(WRITER), what, str(folder), moment]
    ended = subprocess.run(command, env=ENVIRON, capture_output=True, text=True, timeout=120, check=True)
    return [json.loads(line) for line in ended.stdout.splitlines()]


def check_journal(folder: Path, acknowledged: list[str]) -> None:
    """All that was acknowledged is there in that state, at most one more was begun, and writing goes on."""
    record = Journal(folder, Clock())
    entries = {entry.operation: entry for entry in record.entries()}
    begun = {line.split()[1] for line in acknowledged if line.startswith("begun")}
    closed = {line.split()[1] for line in acknowledged if line.startswith("closed")}
    assert begun <= entries.keys()
    assert len(entries) <= len(begun) + 1
    assert all(entries[operation].outcome == "done" for operation in closed)
    for operation in begun - closed:
        found = record.open_entry("p", "r", entries[operation].action, "", entries[operation].key)
        assert found is None or found.operation == operation
        assert found or entries[operation].outcome == "done"  # the close itself may have been written
    later = record.begin(panel="p", profile="", command="", safety="once", action="create", resource="r", key="later")
    assert record.find(later) is not None
    assert len(record.entries()) == len(entries) + 1


@pytest.mark.parametrize("moment", ["before", "after"])
def test_configuration_killed_at_every_call_is_old_or_new(tmp_path, moment):
    seen = deaths("config", tmp_path, moment)
    contents = [Path(death["folder"], "config.toml").read_text() for death in seen]
    assert len(seen) > 8
    assert [death["status"] for death in seen] == [9] * (len(seen) - 1) + [0]
    assert set(contents) == {OLD, NEW}
    assert contents == sorted(contents, key=[OLD, NEW].index)  # once new, it stays new


@pytest.mark.parametrize("moment", ["before", "after"])
def test_journal_killed_at_every_call_loses_no_acknowledged_operation(tmp_path, moment):
    seen = deaths("journal", tmp_path, moment)
    assert len(seen) > 60
    assert any((Path(death["folder"]) / "journal.jsonl.1").exists() for death in seen)
    for death in seen:
        check_journal(Path(death["folder"]), death["acknowledged"])
    assert len(seen[-1]["acknowledged"]) == BEGUN + BEGUN * 2 // 3


CALLS = (
    "write",
    "fsync",
    "rename",
    "renameat",
    "renameat2",
    "fchmod",
    "flock",
    "ftruncate",
    "unlink",
    "unlinkat",
    "mkdir",
)


def traced(what: str, folder: Path, *inject: str) -> subprocess.CompletedProcess[str]:
    folder.mkdir()
    (folder / "config.toml").write_text(OLD)
    trace = "trace=" + ",".join(f"?{name}" for name in CALLS)
    python = [sys.executable, str(WRITER), what, str(folder)]
    command = [str(shutil.which("strace")), "-qq", "-e", trace, *inject, *python]
    return subprocess.run(command, env=ENVIRON, capture_output=True, text=True, timeout=60, check=False)


def moments(what: str, folder: Path) -> list[tuple[str, int]]:
    """Count the writing system calls of one undisturbed run."""
    calls = re.findall(r"^(\w+)\(", traced(what, folder).stderr, re.MULTILINE)
    return [(name, number) for name in CALLS for number in range(1, calls.count(name) + 1)]


def can_trace() -> bool:
    strace = shutil.which("strace")
    return bool(strace) and subprocess.run([str(strace), "true"], capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("what", ["config", "journal"])
def test_killed_by_the_kernel_at_every_writing_system_call(tmp_path, what):
    if not can_trace():
        pytest.skip("strace is not available")
    all_moments = moments(what, tmp_path / "whole")
    assert len(all_moments) > 5
    step = 1 if what == "config" else 5  # the journal repeats itself
    for name, number in all_moments[::step]:
        folder = tmp_path / f"{name}-{number}"
        ended = traced(what, folder, "-e", f"inject={name}:signal=KILL:when={number}")
        assert ended.returncode != 0
        if what == "config":
            assert (folder / "config.toml").read_text() in (OLD, NEW)
        else:
            check_journal(folder, ended.stdout.splitlines())
