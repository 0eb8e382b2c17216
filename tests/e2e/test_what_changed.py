"""Every error of a command that writes says whether anything changed, and counts tell what was tried."""

from __future__ import annotations

import pytest
from faults.server import FaultyServer
from fleet import Fleet
from running import Machine

from fleioctl.cli import tree
from fleioctl.model.command import Entry
from fleioctl.model.registry import places

READS = ("list", "show", "wait", "count")


def leaves(entry: Entry, path: str) -> list[tuple[str, Entry]]:
    if not entry.entries:
        return [(path, entry)]
    return [leaf for each in entry.entries() for leaf in leaves(each, f"{path} {each.name}")]


def test_every_writing_command_says_that_nothing_was_changed(run: Machine) -> None:
    writing = [path for name in places() for path, entry in leaves(tree.load(name), name) if entry.writes]
    assert len(writing) > 150
    silent = [path for path in writing if "Nothing was changed." not in run(f"{path} --no-such-option").stderr]
    assert not silent


def test_no_reading_command_speaks_of_changes(run: Machine) -> None:
    reading = [path for name in places() for path, entry in leaves(tree.load(name), name) if not entry.writes]
    assert not [path for path in reading if "changed" in run(f"{path} --no-such-option").stderr]


@pytest.mark.parametrize(
    "line",
    [
        "clients credit add 1 abc",
        "clients credit withdraw nobody@example.com 5",
        "dns-records update nozone. www --ttl 5",
        "dns-records delete nozone. www --yes",
        "api POST clients --input /nonexist",
        "api PUT clients/1 -f nothing",
        "invoices add-payment 1 --amount x --gateway y",
        "users token nobody@example.com",
        "external-billing process-clients --from-file /nonexist",
        "clients update 1",
    ],
)
def test_failure_before_the_write_says_so(run: Machine, line: str) -> None:
    result = run(f"--profile sandbox {line}")
    assert result.code in (2, 3, 9), result.stderr
    assert "Nothing was changed." in result.stderr


def test_raw_read_does_not_speak_of_changes(run: Machine) -> None:
    assert "changed" not in run("--profile sandbox api GET nowhere").stderr


def test_failed_and_skipped_are_kept_apart(run: Machine) -> None:
    fleet = Fleet(13)
    fleet.refusing = set(fleet.instances)
    with FaultyServer(fleet) as server:
        line = "instances stop --all --yes --parallel 1 --max-failures 1 -o json"
        result = run(line, FLEIOCTL_URL=server.url, FLEIOCTL_TOKEN="t" * 40)
    assert "1 failed, 12 skipped of 13" in result.stderr
    assert result.code == 8
