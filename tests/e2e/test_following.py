"""Waiting: the target state is demanded, error ends it, dead workers are named."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from e2e.fleet import Fleet
from faults.catalogue import BY_NAME
from faults.server import FaultyServer
from running import Machine


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path, {"FLEIOCTL_TOKEN": "a" * 40})


def test_wait_that_runs_out_names_the_id_and_how_to_look(machine: Machine) -> None:
    fleet = Fleet(1, stuck=True)
    with FaultyServer(fleet) as server:
        result = machine("instances stop vm0 --wait --wait-timeout 30 -o json", FLEIOCTL_URL=server.url)
    assert (result.code, result.error["code"]) == (8, "wait_timeout")
    assert next(iter(fleet.instances)) in result.error["message"]
    assert "instances show" in result.error["hint"]


def test_dead_event_consumer_is_named_as_the_cause(machine: Machine) -> None:
    with FaultyServer(Fleet(1, stuck=True, consumer_lives=False)) as server:
        result = machine("instances stop vm0 --wait --wait-timeout 90", FLEIOCTL_URL=server.url)
    assert result.code == 8
    assert "warning: The panel's event consumer is down" in result.stderr


def test_object_that_ends_in_error_ends_the_wait(machine: Machine) -> None:
    fleet = Fleet(1)
    next(iter(fleet.instances.values()))["status"] = "error"
    with FaultyServer(fleet) as server:
        line = "instances wait vm0 --for status=active --wait-timeout 100 -o json"
        result = machine(line, FLEIOCTL_URL=server.url)
    assert (result.code, result.error["code"]) == (8, "ended_in_error")


def test_many_are_followed_by_one_call_a_look(machine: Machine) -> None:
    fleet = Fleet(80)
    with FaultyServer(fleet) as server:
        assert machine("instances stop --all --yes --wait", FLEIOCTL_URL=server.url).code == 0
    assert len([each for each in fleet.asked if each.startswith("GET")]) <= 3


def test_poll_errors_are_survived(machine: Machine) -> None:
    fleet = Fleet(1)
    after_the_stop = replace(BY_NAME["http_503"], times=6)
    with FaultyServer(fleet, after_the_stop, spoils=lambda _: bool(fleet.writes)) as server:
        result = machine("instances stop vm0 --wait", FLEIOCTL_URL=server.url)
    assert result.code == 0, result.stderr
    assert "still waiting" in result.stderr


def test_wait_by_itself(machine: Machine) -> None:
    with FaultyServer(Fleet(2)) as server:
        machine.environ["FLEIOCTL_URL"] = server.url
        assert machine("instances wait vm0 vm1 --for status=active").code == 0
        assert machine("instances wait vm0").code == 2
        assert machine("instances wait vm0 --for status=stopped --wait-timeout 5").code == 8
