"""Nothing is created twice: lost answers, killed processes, ten at once."""

from __future__ import annotations

import json
import signal
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from faults.catalogue import BY_NAME
from faults.received import Received
from faults.server import FaultyServer
from faults.wire import JANE, SERVER_FIELDS, Objects
from kills.trial import TakesItsTime
from running import Machine

from fleioctl.sandbox.application import Sandbox

JANES = "jane@doe.com"


@pytest.fixture
def panel(seed: Path, tmp_path: Path) -> Sandbox:
    import shutil

    shutil.copytree(seed, tmp_path / "panel")
    return Sandbox(tmp_path / "panel", delay=0)


@pytest.fixture
def machine(tmp_path: Path, panel: Sandbox) -> Machine:
    return Machine(tmp_path / "home", {"FLEIOCTL_TOKEN": panel.token})


def serve(panel: Sandbox, fault: str = "nothing_wrong") -> FaultyServer:
    """Serve the panel with a fault that strikes writes alone."""
    return FaultyServer(panel, BY_NAME[fault], spoils=lambda received: received.method != "GET")


def janes(panel: Sandbox) -> int:
    """Count the clients of Jane, who is a user."""
    return sum(len(user["clients"]) for user in Objects(panel).all("users") if user["email"] == JANES)


def posts(requests: list[Received]) -> int:
    return sum(request.method == "POST" for request in requests)


def clients_sent(server: FaultyServer) -> int:
    return posts(server.received)


def test_lost_answer_of_a_client_is_found_by_look_up(machine: Machine, panel: Sandbox) -> None:
    with serve(panel, "acts_then_resets") as server:
        result = machine(f"{JANE} -o json", FLEIOCTL_URL=server.url)
        assert result.code == 0
        assert result.json["name"] == "Jane Doe"
        assert "confirmed by look-up" in result.stderr
        assert clients_sent(server) == 1
    assert janes(panel) == 1


def test_lost_answer_of_an_instance_is_found_by_look_up(machine: Machine, panel: Sandbox) -> None:
    owner = Objects(panel).first("openstack/instances", lambda row: row["status"] == "active")["client"]["id"]
    with serve(panel, "acts_then_closes") as server:
        line = f"instances create --client {owner} --name web9 {SERVER_FIELDS} -o json"
        result = machine(line, FLEIOCTL_URL=server.url)
    assert result.code == 0, result.stderr
    assert result.json["name"] == "web9"
    assert "confirmed by look-up" in result.stderr


def test_unknown_outcome_blocks_the_same_command_until_resolved(machine: Machine, panel: Sandbox) -> None:
    with serve(panel, "closed_after_reading") as server:
        first = machine(f"{JANE} -o json", FLEIOCTL_URL=server.url)
        assert first.code == 7
        operation = first.error["operation"]
        assert f"history resolve {operation}" in first.stderr
        assert machine(JANE, FLEIOCTL_URL=server.url).code == 7
        server.fault = None
        assert machine(JANE, FLEIOCTL_URL=server.url).code == 7
        assert clients_sent(server) == 1
        assert machine(f"history resolve {operation}", FLEIOCTL_URL=server.url).code == 7
        settled = machine(f"history resolve {operation} --as not-done --yes", FLEIOCTL_URL=server.url)
        assert settled.code == 0, settled.stderr
        assert machine(JANE, FLEIOCTL_URL=server.url).code == 0
    assert janes(panel) == 1


def test_existing_client_is_refused_or_taken(machine: Machine, panel: Sandbox) -> None:
    with serve(panel) as server:
        made = machine(f"{JANE} -o json", FLEIOCTL_URL=server.url).json
        again = machine(f"{JANE} -o json", FLEIOCTL_URL=server.url)
        assert (again.code, again.error["code"]) == (5, "exists")
        assert str(made["id"]) in again.stderr
        taken = machine(f"{JANE} --if-not-exists -o json", FLEIOCTL_URL=server.url)
        assert (taken.code, taken.json["id"]) == (0, made["id"])
        another = machine(f"{JANE} --allow-duplicate", FLEIOCTL_URL=server.url)
        assert another.code == 5, "an e-mail has one user"
        line = JANE.replace("--email", "--user") + " --role Admin --allow-duplicate"
        assert machine(line, FLEIOCTL_URL=server.url).code == 0
    assert janes(panel) == 2


KILLED_AT = {
    "first look": ("nothing_wrong", "GET", 0),
    "before it acts": ("hangs_after_reading", "POST", 0),
    "after it acted": ("acts_then_hangs", "POST", 1),
    "in the answer": ("half_body_then_hang", "POST", 1),
}


@pytest.mark.parametrize("moment", KILLED_AT)
def test_killed_create_is_never_repeated(moment: str, machine: Machine, panel: Sandbox) -> None:
    name, method, acted = KILLED_AT[moment]
    fault = BY_NAME["hangs_unread"] if method == "GET" else BY_NAME[name]
    with FaultyServer(panel, fault, spoils=lambda received: received.method == method) as server:
        process = machine.start(JANE, FLEIOCTL_URL=server.url)
        with server.changed:
            assert server.changed.wait_for(lambda: server.struck and posts(server.acted) >= acted, 30)
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=30)
        server.fault = None
        assert janes(panel) == acted
        listed = machine("history -o json", FLEIOCTL_URL=server.url).json
        assert [each["outcome"] for each in listed] == ([] if method == "GET" else ["intent"])
        again = machine(JANE, FLEIOCTL_URL=server.url)
    assert again.code == (7 if moment == "before it acts" else 0), again.stderr
    assert ("made by an earlier run" in again.stderr) == (acted > 0)
    assert janes(panel) == (0 if moment == "before it acts" else 1)


def test_ten_at_once_create_one_client(machine: Machine, panel: Sandbox) -> None:
    with serve(panel) as server, ThreadPoolExecutor(10) as pool:
        line = f"{JANE} --if-not-exists -o json"
        results = list(pool.map(lambda _: machine.spawn(line, FLEIOCTL_URL=server.url), range(10)))
        assert clients_sent(server) == 1
    assert {result.code for result in results} == {0}
    assert len({json.loads(result.stdout)["id"] for result in results}) == 1
    assert janes(panel) == 1


def test_eight_at_once_without_a_key_create_eight_and_report_each(machine: Machine, panel: Sandbox) -> None:
    client = Objects(panel).first("clients", lambda row: row["status"] == "active")["id"]
    ticket = f"tickets create --title Crowd --client {client} --department 1 --priority low --status open"
    with serve(panel) as server, ThreadPoolExecutor(8) as pool:
        line = f"{ticket} --description Clicks -o json"
        results = list(pool.map(lambda _: machine.spawn(line, FLEIOCTL_URL=server.url), range(8)))
    assert [result.code for result in results] == [0] * 8
    there = [row["id"] for row in Objects(panel).all("plugins/tickets/tickets") if row["title"] == "Crowd"]
    assert sorted(result.json["id"] for result in results) == sorted(there)
    assert len(set(there)) == 8


def test_two_machines_never_report_the_same_instance(panel: Sandbox, tmp_path: Path) -> None:
    owner = Objects(panel).first("openstack/instances", lambda row: row["status"] == "active")["client"]["id"]
    line = f"instances create --client {owner} --name twin {SERVER_FIELDS} --settle 1 -o json"
    machines = [Machine(tmp_path / name, {"FLEIOCTL_TOKEN": panel.token}) for name in ("one", "other")]
    with FaultyServer(TakesItsTime(panel, writes=0.4)) as server, ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda each: each.spawn(line, FLEIOCTL_URL=server.url), machines))
    told = [result.json["id"] for result in results if result.code == 0]
    assert len(told) == len(set(told)), "both say that this instance is theirs"
    assert {result.code for result in results} <= {0, 5, 8}


def test_six_at_once_without_a_key_create_six(machine: Machine, panel: Sandbox) -> None:
    with serve(panel) as server, ThreadPoolExecutor(6) as pool:
        line = "todos create --title Buy -o json"
        results = list(pool.map(lambda _: machine.spawn(line, FLEIOCTL_URL=server.url), range(6)))
    assert {result.code for result in results} == {0}, [result.stderr for result in results]
    assert len({json.loads(result.stdout)["id"] for result in results}) == 6


def test_read_only_state_folder_stops_what_must_be_recorded(machine: Machine, panel: Sandbox) -> None:
    state = machine.home / "state"
    state.parent.mkdir(parents=True, exist_ok=True)
    state.write_text("a file in the way")
    with serve(panel) as server:
        refused = machine(JANE, FLEIOCTL_URL=server.url)
        assert refused.code == 9
        assert "--no-journal" in refused.stderr
        assert clients_sent(server) == 0
        assert machine(f"{JANE} --no-journal", FLEIOCTL_URL=server.url).code == 0
    assert janes(panel) == 1


def test_token_is_nowhere_in_the_state_folder(machine: Machine, panel: Sandbox) -> None:
    with serve(panel, "acts_then_500") as server:
        machine(f"{JANE} --debug", FLEIOCTL_URL=server.url)
    kept = b"".join(file.read_bytes() for file in (machine.home / "state").rglob("*") if file.is_file())
    assert kept
    assert panel.token.encode() not in kept


def test_what_cannot_be_asked_for_again_is_still_settled_first(machine: Machine, panel: Sandbox) -> None:
    """A project that is gone, a hypervisor that is no longer offered: because an earlier run did it."""
    project = Objects(panel).all("openstack/projects")[-1]["id"]
    cache = Objects(panel).first("openstack/instances", lambda row: row["name"] == "cache")["id"]
    for line, again in ((f"projects delete {project}", 0), (f"instances migrate {cache} --hypervisor compute2", 7)):
        with FaultyServer(panel, BY_NAME["acts_then_resets"], spoils=lambda _: clients_sent(server) > 0) as server:
            assert machine(f"{line} --yes", FLEIOCTL_URL=server.url).code == 7
            server.fault = None
            assert machine(f"{line} --yes", FLEIOCTL_URL=server.url).code == again
            assert clients_sent(server) == 1
