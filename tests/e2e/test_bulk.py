"""Many targets at once: selections, failures fed back, a dead server, Ctrl-C."""

from __future__ import annotations

import re
import signal
from pathlib import Path

import pytest
from e2e.fleet import Fleet
from faults.catalogue import BY_NAME
from faults.server import FaultyServer
from running import Machine

UUID = re.compile(r"^[0-9a-f]{8}-[0-9a-f-]{27}$", re.MULTILINE)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path, {"FLEIOCTL_TOKEN": "a" * 40})


def serve(fleet: Fleet, fault: str | None = None, *, writes_only: bool = False) -> FaultyServer:
    spoilt = BY_NAME[fault] if fault else None
    return FaultyServer(fleet, spoilt, spoils=lambda received: not writes_only or received.method != "GET")


def test_five_of_two_hundred_fail_and_are_fed_back(machine: Machine) -> None:
    fleet = Fleet(200)
    fleet.refusing = set(list(fleet.instances)[10:15])
    with serve(fleet) as server:
        machine.environ["FLEIOCTL_URL"] = server.url
        first = machine("instances stop --select status=active --expect 200 --wait --yes -o json")
        assert first.code == 8
        assert len(first.json) == 200
        assert set(UUID.findall(first.stderr)) == fleet.refusing
        fleet.refusing = set()
        ids = "\n".join(UUID.findall(first.stderr))
        again = machine("instances stop - --wait --yes -o json", stdin=ids)
        assert again.code == 0, again.stderr
        assert [each["outcome"] for each in again.json] == ["done"] * 5
    assert {each["status"] for each in fleet.instances.values()} == {"stopped"}


@pytest.mark.parametrize(("terminal", "reasons"), [(True, 2), (False, 1)])
def test_reason_of_a_failure_is_said_once(terminal: bool, reasons: int, machine: Machine) -> None:
    fleet = Fleet(5)
    fleet.refusing = set(list(fleet.instances)[2 : 2 + reasons])
    with serve(fleet) as server:
        machine.environ["FLEIOCTL_URL"] = server.url
        result = machine("instances stop --all --yes", terminal=terminal)
    assert result.code == 8
    assert result.stderr.count("is locked") == reasons


def test_results_are_in_the_order_given(machine: Machine) -> None:
    fleet = Fleet(30)
    ids = list(reversed(fleet.instances))
    with serve(fleet) as server:
        result = machine(["instances", "stop", *ids, "-o", "json"], FLEIOCTL_URL=server.url)
    assert [each["id"] for each in result.json] == ids


def test_two_hundred_stops_take_few_calls_and_connections(machine: Machine) -> None:
    fleet = Fleet(200)
    with serve(fleet) as server:
        ids = "\n".join(fleet.instances)
        assert machine("instances stop - --yes -q", stdin=ids, FLEIOCTL_URL=server.url).code == 0
        assert len(fleet.asked) <= 210
        assert server.connections <= 9  # eight workers and whoever read the states before


@pytest.mark.parametrize("writes_only", [True, False])
def test_dead_server_gets_few_requests_and_the_truth_is_told(machine: Machine, writes_only: bool) -> None:
    fleet = Fleet(200)
    with serve(fleet, "http_503", writes_only=writes_only) as server:
        ids = "\n".join(fleet.instances)
        result = machine("instances stop - --yes", stdin=ids, FLEIOCTL_URL=server.url)
        assert len(server.received) <= 60
    assert result.code == (7 if writes_only else 6)
    assert not fleet.writes


def test_selection_without_a_match_is_not_found(machine: Machine) -> None:
    with serve(Fleet(3)) as server:
        machine.environ["FLEIOCTL_URL"] = server.url
        assert machine("instances stop --select id=nothing --yes").code == 3
        assert machine("instances stop").code == 2
        assert machine(["instances", "stop", ""]).code == 2
        assert machine("instances stop vm1 --all --yes").code == 2
        assert machine("instances stop --all --expect 2 --yes").code == 2


def test_selection_is_never_carried_out_unasked(machine: Machine) -> None:
    fleet = Fleet(12)
    with serve(fleet) as server:
        refused = machine("instances stop --all", FLEIOCTL_URL=server.url)
        assert (refused.code, fleet.writes) == (2, [])
        assert "--yes" in refused.stderr
        declined = machine("instances stop --all", typed="n\n", FLEIOCTL_URL=server.url)
        assert (declined.code, fleet.writes) == (2, [])
        assert "vm9" in declined.stderr
        assert "vm10" not in declined.stderr
        assert "2 more" in declined.stderr
        assert machine("instances stop --all", typed="yes\n", FLEIOCTL_URL=server.url).code == 0


def test_max_failures_skips_the_rest(machine: Machine) -> None:
    fleet = Fleet(50)
    fleet.refusing = set(fleet.instances)
    with serve(fleet) as server:
        line = "instances stop --all --yes --parallel 1 --max-failures 3 -o json"
        result = machine(line, FLEIOCTL_URL=server.url)
    outcomes = [each["outcome"] for each in result.json]
    assert (outcomes.count("failed"), outcomes.count("skipped")) == (3, 47)
    assert result.code == 8


def test_all_failed_alike_is_that_exit_code(machine: Machine) -> None:
    fleet = Fleet(3)
    fleet.refusing = set(fleet.instances)
    with serve(fleet) as server:
        assert machine("instances stop --all --yes", FLEIOCTL_URL=server.url).code == 5


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signal_stops_sending_and_reports(machine: Machine, number: int) -> None:
    fleet = Fleet(40, stuck=True)
    with serve(fleet) as server:
        process = machine.start("instances stop --all --yes --wait -o json", FLEIOCTL_URL=server.url)
        with server.changed:
            assert server.changed.wait_for(lambda: len(fleet.writes) >= 40, 30)
        process.send_signal(number)
        _, told = process.communicate(timeout=30)
    assert process.returncode == 8, told
    assert "Traceback" not in told


def test_signal_before_anything_was_sent(machine: Machine) -> None:
    with serve(Fleet(3), "hangs_unread") as server:
        process = machine.start("instances stop vm1 --yes", FLEIOCTL_URL=server.url)
        with server.changed:
            assert server.changed.wait_for(lambda: server.struck > 0, 30)
        process.send_signal(signal.SIGTERM)
        _, told = process.communicate(timeout=30)
    assert process.returncode == 143, told
    assert "Nothing was changed" in told


def test_signal_while_a_write_is_unanswered(machine: Machine) -> None:
    fleet = Fleet(3)
    with serve(fleet, "hangs_after_reading", writes_only=True) as server:
        process = machine.start("instances reboot vm1 --yes", FLEIOCTL_URL=server.url)
        with server.changed:
            assert server.changed.wait_for(lambda: server.struck > 0, 30)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=30)
    assert process.returncode == 7, told
