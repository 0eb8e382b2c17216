"""The same command again after exit 7 or a kill: the first object is the result, and nothing is sent twice."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest
from faults import moves
from faults.catalogue import BY_NAME, Fault
from faults.received import Received
from faults.server import FaultyServer
from faults.wire import JANE, Objects
from running import Machine

from fleioctl.sandbox.application import Sandbox

TICKETS, TODOS = "plugins/tickets/tickets", "plugins/todo/todo"


@pytest.fixture
def panel(seed: Path, tmp_path: Path) -> Sandbox:
    shutil.copytree(seed, tmp_path / "panel")
    return Sandbox(tmp_path / "panel", delay=0)


@pytest.fixture
def machine(tmp_path: Path, panel: Sandbox) -> Machine:
    return Machine(tmp_path / "home", {"FLEIOCTL_TOKEN": panel.token})


def serve(panel: Sandbox, fault: str = "nothing_wrong") -> FaultyServer:
    """Serve the panel with a fault that strikes writes alone."""
    return FaultyServer(panel, BY_NAME[fault], spoils=lambda received: received.method != "GET")


def writes(server: FaultyServer) -> int:
    return sum(request.method != "GET" for request in server.received)


def posts(requests: list[Received]) -> int:
    return sum(request.method == "POST" for request in requests)


def count(panel: Sandbox, path: str, **fields: str) -> int:
    return sum(all(row.get(n) == v for n, v in fields.items()) for row in Objects(panel).all(path))


def creates(panel: Sandbox) -> dict[str, tuple[str, str, dict[str, str]]]:
    """Return for each kind the line, the list, and what tells the object there."""
    client = Objects(panel).first("clients", lambda row: row["status"] == "active")["id"]
    return {
        "ticket": (
            f"tickets create --title Broken --client {client} --department 1 --priority low --status open "
            "--description Clicks",
            TICKETS,
            {"title": "Broken"},
        ),
        "todo": ("todos create --title Buy", TODOS, {"title": "Buy"}),
        "network": (
            f"networks create --client {client} --name net9 --region Region1",
            "openstack/networks",
            {"name": "net9"},
        ),
        "client": (JANE.replace("--email jane@doe.com", "--allow-duplicate"), "clients", {"name": "Jane Doe"}),
    }


KINDS = ("ticket", "todo", "network", "client")


@pytest.mark.parametrize("kind", KINDS)
def test_killed_create_run_again_is_one_object(kind: str, machine: Machine, panel: Sandbox) -> None:
    line, path, fields = creates(panel)[kind]
    with serve(panel, "acts_then_hangs") as server:
        process = machine.start(line, FLEIOCTL_URL=server.url)
        with server.changed:
            assert server.changed.wait_for(lambda: writes(server) and server.acted and server.struck, 30)
            assert server.changed.wait_for(lambda: any(r.method == "POST" for r in server.acted), 30)
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=30)
        server.fault = None
        again = machine(f"{line} -o json", FLEIOCTL_URL=server.url)
        assert again.code == 0, again.stderr
        assert "made by an earlier run" in again.stderr
        assert str(again.json["id"]) in again.stderr
        assert writes(server) == 1
        assert machine("history -o json", FLEIOCTL_URL=server.url).json[0]["outcome"] == "done"
        third = machine(line, FLEIOCTL_URL=server.url)
        assert third.code == 0, "what is closed does not block the next that is meant"
    assert count(panel, path, **fields) == 2


@pytest.mark.parametrize("kind", KINDS)
def test_create_that_stays_unknown_is_not_sent_again(kind: str, machine: Machine, panel: Sandbox) -> None:
    line, path, fields = creates(panel)[kind]
    with serve(panel, "closed_after_reading") as server:
        first = machine(f"{line} -o json", FLEIOCTL_URL=server.url)
        assert first.code == 7, first.stderr
        server.fault = None
        again = machine(f"{line} -o json", FLEIOCTL_URL=server.url)
        assert (again.code, again.error["operation"]) == (7, first.error["operation"])
        assert writes(server) == 1
        settle = f"history resolve {first.error['operation']} --as not-done --yes"
        assert machine(settle, FLEIOCTL_URL=server.url).code == 0
        assert machine(line, FLEIOCTL_URL=server.url).code == 0
    assert count(panel, path, **fields) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_plan_says_what_an_earlier_run_left_open(kind: str, machine: Machine, panel: Sandbox) -> None:
    line, path, fields = creates(panel)[kind]
    with serve(panel, "closed_after_reading") as server:
        machine.environ["FLEIOCTL_URL"] = server.url
        assert machine(f"{line} --settle 0").code == 7
        server.fault = None
        plan = machine(f"{line} --dry-run -o json")
        assert plan.code == 7, plan.stderr
        assert [row["would"] for row in plan.json] == ["refused"]
        assert "history resolve" in plan.stderr
        operation = machine("history -o json").json[0]["operation"]
        assert machine(f"history resolve {operation} --as not-done --yes").code == 0
        assert machine(f"{line} --dry-run -o json").json[0]["would"] == "create"
        server.fault = BY_NAME["acts_then_closes"]
        assert machine(f"{line} --settle 0").code == 7
        server.fault = None
        (row,) = machine(f"{line} --dry-run -o json").json
        assert (row["would"], row["detail"]) == ("unchanged", "made by an earlier run")
        assert machine("history -o json").json[0]["outcome"] == "unknown", "a plan settles nothing"
        again = machine(f"{line} -o json")
        assert (again.code, str(again.json["id"])) == (0, row["id"])
        assert writes(server) == 2
    assert count(panel, path, **fields) == 1


def test_plan_of_a_file_knows_the_rows_that_a_stopped_run_made(
    machine: Machine, panel: Sandbox, tmp_path: Path
) -> None:
    line = f"todos create --from-file {todo_file(tmp_path, 6)} --parallel 1"

    def fourth(received: Received) -> bool:
        return received.method == "POST" and writes(server) == 4

    with FaultyServer(panel, BY_NAME["http_409"], spoils=fourth) as server:
        machine.environ["FLEIOCTL_URL"] = server.url
        assert machine(line).code == 8
        plan = machine(f"{line} --dry-run -o json")
        assert [row["would"] for row in plan.json] == ["unchanged"] * 3 + ["create"] + ["unchanged"] * 2
        real = machine(f"{line} -o json")
        assert [row["outcome"] == "done" for row in real.json] == [row["would"] == "create" for row in plan.json]


NAMELESS = JANE.replace("--email jane@doe.com", "--external-billing-id j1 -o tsv -c id,zip_code")


@pytest.mark.parametrize("line", [f"{JANE} -o tsv -c id,zip_code", NAMELESS])
def test_object_of_an_earlier_run_is_shown_whole(line: str, machine: Machine, panel: Sandbox) -> None:
    with serve(panel, "acts_then_closes") as server:
        machine.environ["FLEIOCTL_URL"] = server.url
        assert machine(f"{line} --settle 0").code == 7
        server.fault = None
        again = machine(line)
        assert (again.code, again.stdout.split()[-1]) == (0, "1000"), again.stderr


@pytest.mark.parametrize("line", [f"{JANE} -o tsv -c id,zip_code", NAMELESS])
def test_object_that_a_look_confirmed_is_shown_whole(line: str, machine: Machine, panel: Sandbox) -> None:
    with serve(panel, "acts_then_closes") as server:
        made = machine(line, FLEIOCTL_URL=server.url)
    assert (made.code, made.stdout.split()[-1]) == (0, "1000"), made.stderr


def test_object_that_may_not_be_read_whole_is_shown_as_it_is_listed(machine: Machine, panel: Sandbox) -> None:
    line = f"{creates(panel)['client'][0]} -o json"
    with serve(panel, "acts_then_closes") as server:
        assert machine(f"{line} --settle 0", FLEIOCTL_URL=server.url).code == 7
        server.fault, server._spoils = BY_NAME["http_403"], lambda each: each.path.startswith("clients/")
        again = machine(line, FLEIOCTL_URL=server.url)
        assert (again.code, again.json["name"], writes(server)) == (0, "Jane Doe", 1), again.stderr
    assert "shown as far as it is listed" in again.stderr


def test_another_wish_of_the_same_name_is_not_blocked(machine: Machine, panel: Sandbox) -> None:
    with serve(panel, "closed_after_reading") as server:
        assert machine("todos create --title Buy", FLEIOCTL_URL=server.url).code == 7
        server.fault = None
        assert machine("todos create --title Buy --status done", FLEIOCTL_URL=server.url).code == 0


def actions(panel: Sandbox) -> dict[str, str]:
    """Return lines of actions; nothing on the panel proves the last two."""
    ticket = Objects(panel).first(TICKETS, lambda row: row["status"] == "open")["id"]
    todo = Objects(panel).first(TODOS, lambda row: True)["id"]
    running = Objects(panel).first(
        "openstack/instances", lambda row: row["status"] == "active" and not row["locked"] and not row["display_task"]
    )["id"]
    return {
        "reply": f"tickets reply {ticket} --text Thanks",
        "note": f"tickets note {ticket} --text Careful",
        "comment": f"todos comment {todo} --text Late",
        "reboot": f"instances reboot {running} --yes",
        "raw call": f"api POST {TODOS} -f title=Buy -f status=open",
    }


@pytest.mark.parametrize("name", ["reply", "note", "comment"])
def test_action_that_the_panel_shows_is_done_though_its_answer_was_lost(
    name: str, machine: Machine, panel: Sandbox
) -> None:
    line = actions(panel)[name]
    with serve(panel, "acts_then_closes") as server:
        machine.environ["FLEIOCTL_URL"] = server.url
        first = machine(f"{line} -o json")
        assert (first.code, first.json[0]["detail"]) == (0, "confirmed by look-up"), first.stderr
        assert machine("history -o json").json[0]["outcome"] == "done"
        server.fault = None
        assert machine(line).code == 0, "the next that is meant is sent"
        assert writes(server) == 2


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("reply", "closed_after_reading"),
        ("note", "closed_after_reading"),
        ("comment", "closed_after_reading"),
        ("reboot", "acts_then_closes"),
        ("raw call", "acts_then_closes"),
    ],
)
def test_action_with_a_lost_answer_is_not_sent_again(name: str, fault: str, machine: Machine, panel: Sandbox) -> None:
    line = actions(panel)[name]
    with serve(panel, fault) as server:
        first = machine(f"{line} -o json", FLEIOCTL_URL=server.url)
        assert first.code == 7, first.stderr
        server.fault = None
        again = machine(f"{line} -o json", FLEIOCTL_URL=server.url)
        assert again.code == 7
        assert "history resolve" in again.stderr
        assert writes(server) == 1
        operation = machine("history -o json", FLEIOCTL_URL=server.url).json[0]["operation"]
        settled = machine(f"history resolve {operation} --as done --yes", FLEIOCTL_URL=server.url)
        assert settled.code == 0, settled.stderr
        assert machine(line, FLEIOCTL_URL=server.url).code == 0
        assert writes(server) == 2


def test_killed_raw_call_is_not_sent_again(machine: Machine, panel: Sandbox) -> None:
    line = f"api POST {TODOS} -f title=Buy -f status=open"
    with serve(panel, "acts_then_hangs") as server:
        process = machine.start(line, FLEIOCTL_URL=server.url)
        with server.changed:
            assert server.changed.wait_for(lambda: any(r.method == "POST" for r in server.acted), 30)
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=30)
        server.fault = None
        assert machine(line, FLEIOCTL_URL=server.url).code == 7
        assert writes(server) == 1
    assert count(panel, TODOS, title="Buy") == 1


LOOKS_REFUSED = ("http_401", "http_403", "http_404", "http_503")


@pytest.mark.parametrize("fault", LOOKS_REFUSED)
def test_accepted_create_whose_look_is_refused_was_changed(fault: str, machine: Machine, panel: Sandbox) -> None:
    owner = Objects(panel).first("openstack/instances", lambda row: row["status"] == "active")["client"]["id"]
    line = f"volumes create --client {owner} --name vol9 --size 1 --region Region1"

    def after_the_post(received: Received) -> bool:
        return received.method == "GET" and any(each.method == "POST" for each in server.acted)

    with FaultyServer(panel, BY_NAME[fault], spoils=after_the_post) as server:
        result = machine(f"{line} -o json", FLEIOCTL_URL=server.url)
        assert (result.code, result.error["outcome"]) == (8, "changed"), result.stderr
        assert "Nothing was changed" not in result.stderr
        server.fault = None
        again = machine(f"{line} -o json", FLEIOCTL_URL=server.url)
        assert again.code == 0, again.stderr
        assert json.loads(again.stdout)["name"] == "vol9"
        assert writes(server) == 1


def start_as_on_a_terminal(machine: Machine, line: str, **env: str) -> subprocess.Popen[str]:
    """Start a process that hears Ctrl-C, also where these tests run in a shell's background."""
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        return machine.start(line, **env)
    finally:
        signal.signal(signal.SIGINT, before)


def todo_file(folder: Path, size: int) -> Path:
    file = folder / "todos.json"
    file.write_text(json.dumps([{"title": f"Job {n % (size - 1)}"} for n in range(size)]))  # two are alike
    return file


@pytest.mark.parametrize("made", [1, 7])
def test_killed_bulk_create_goes_on_with_what_is_missing(
    made: int, machine: Machine, panel: Sandbox, tmp_path: Path
) -> None:
    before = count(panel, TODOS)
    line = f"todos create --from-file {todo_file(tmp_path, 20)} --parallel 3"

    def late(received: Received) -> bool:
        return received.method == "POST" and posts(server.acted) >= made

    with FaultyServer(panel, BY_NAME["acts_then_hangs"], spoils=late) as server:
        process = machine.start(line, FLEIOCTL_URL=server.url)
        with server.changed:
            assert server.changed.wait_for(lambda: server.struck == 3 and posts(server.acted) == writes(server), 30)
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=30)
        server.fault = None
        assert "create-many" in machine("history --outcome intent", FLEIOCTL_URL=server.url).stdout
        again = machine(f"{line} -o json", FLEIOCTL_URL=server.url)
        assert again.code == 0, again.stderr
        assert count(panel, TODOS) == before + 20
        assert len({row["id"] for row in again.json}) == 20
        assert machine(line, FLEIOCTL_URL=server.url).code == 0, "a second run that is meant"
    assert count(panel, TODOS) == before + 40


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_bulk_create_stopped_at_its_last_answer_is_not_made_anew(
    number: int, machine: Machine, panel: Sandbox, tmp_path: Path
) -> None:
    before = count(panel, TODOS)
    line = f"todos create --from-file {todo_file(tmp_path, 6)} --parallel 1"
    slow = Fault("slow", (moves.act, lambda _: time.sleep(1), moves.answer))
    with FaultyServer(panel, slow, spoils=lambda each: each.method == "POST" and writes(server) == 6) as server:
        process = start_as_on_a_terminal(machine, line, FLEIOCTL_URL=server.url)
        with server.changed:
            assert server.changed.wait_for(lambda: posts(server.acted) == 6, 30)
        process.send_signal(number)
        _, told = process.communicate(timeout=30)
        assert process.returncode == 8, told
        again = machine(f"{line} -o json", FLEIOCTL_URL=server.url)
        assert (again.code, writes(server)) == (0, 6), again.stderr
        assert {row["outcome"] for row in again.json} == {"unchanged"}
        assert len({row["id"] for row in again.json}) == 6
        assert machine(line, FLEIOCTL_URL=server.url).code == 0, "a second run that is meant"
    assert count(panel, TODOS) == before + 12


def test_bulk_create_with_failures_goes_on_with_them(machine: Machine, panel: Sandbox, tmp_path: Path) -> None:
    before = count(panel, TODOS)
    line = f"todos create --from-file {todo_file(tmp_path, 6)} --parallel 1"

    def fourth(received: Received) -> bool:
        return received.method == "POST" and sum(each.method == "POST" for each in server.received) == 4

    with FaultyServer(panel, BY_NAME["http_409"], spoils=fourth) as server:
        assert machine(line, FLEIOCTL_URL=server.url).code == 8
        again = machine(f"{line} -o json", FLEIOCTL_URL=server.url)
        assert [row["outcome"] for row in again.json].count("done") == 1
    assert count(panel, TODOS) == before + 6


def test_snapshot_with_a_lost_answer_is_found_by_the_next_run(machine: Machine, panel: Sandbox) -> None:
    running = Objects(panel).first(
        "openstack/instances", lambda row: row["status"] == "active" and not row["locked"] and not row["display_task"]
    )["id"]
    line = f"instances create-snapshot {running} --name snap9 -o json"
    with FaultyServer(panel, BY_NAME["acts_then_closes"], spoils=lambda _: writes(server) > 0) as server:
        assert machine(line, FLEIOCTL_URL=server.url).code == 7
        server.fault = None
        again = machine(line, FLEIOCTL_URL=server.url)
        assert again.code == 0, again.stderr
        assert "made by an earlier run" in again.stderr
        assert writes(server) == 1
    assert count(panel, "openstack/images", name="snap9") == 1


@pytest.mark.parametrize("kind", ["snapshot --name copy9", "backup --name copy9 --type daily --rotation 7"])
def test_copy_with_a_lost_answer_is_followed_to_its_end(kind: str, machine: Machine, panel: Sandbox) -> None:
    running = Objects(panel).first("openstack/instances", lambda row: row["name"] == "cache")["id"]
    verb, _, options = kind.partition(" ")
    with serve(panel, "acts_then_closes") as server:
        done = machine(f"instances create-{verb} {running} {options} --wait -o json", FLEIOCTL_URL=server.url)
    assert done.code == 0, done.stderr
    (image,) = [row for row in Objects(panel).all("openstack/images") if row["name"] == "copy9"]
    assert (done.json[0]["outcome"], done.json[0]["detail"]) == ("done", f"image {image['id']}")
    assert image["status"] == "active"


def test_lost_update_of_a_password_is_never_done(machine: Machine, panel: Sandbox) -> None:
    user = Objects(panel).all("users")[-1]["id"]
    with serve(panel, "closed_after_reading") as server:
        lost = machine(f"users update {user} --set password=n3w-Secret! -o json", FLEIOCTL_URL=server.url)
        assert lost.code == 7, lost.stderr
        server.fault = None
        clear = machine(f"users update {user} --set password=n3w-Secret! -n", FLEIOCTL_URL=server.url)
        assert clear.code == 0
        assert "n3w-Secret" not in clear.stdout + clear.stderr + lost.stderr


SECRET = "Xy7-hidden-word"


@pytest.mark.parametrize(
    "line",
    [
        f"users update 2 --set password={SECRET}",
        f"users update 2 --set password={SECRET} -n",
        f"users update 2 --set=password={SECRET} --debug",
        "users update 2 --from-file {file} --debug",
        "users update 2 --from-file {file} -n",
        f"api DELETE users/2?password={SECRET}",
        f"api POST users -f password={SECRET} -f email=x --debug",
        f"api POST users -f user.password={SECRET} -n",
        f'api POST users -F user={{"password":"{SECRET}"}}',
        f"api POST users/2?token={SECRET} -n",
        f"clients nonsense --set password={SECRET}",
        f"clients update 1 --bogus password={SECRET}",
    ],
)
def test_secret_is_nowhere(line: str, machine: Machine, panel: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "user.json"
    file.write_text(json.dumps({"password": SECRET}))
    words = [word.replace("{file}", str(file)) for word in line.split()]
    with serve(panel, "http_409") as server:
        result = machine(words, FLEIOCTL_URL=server.url)
        told = [result.stdout, result.stderr]
        told += [machine(f"history -o {form}", FLEIOCTL_URL=server.url).stdout for form in ("json", "table")]
    state = machine.state_folder
    kept = [each.read_text(errors="replace") for each in state.rglob("*") if each.is_file()] if state.exists() else []
    assert not [text for text in [*told, *kept] if SECRET in text]


def test_token_in_a_title_is_not_in_the_journal(machine: Machine, panel: Sandbox) -> None:
    with serve(panel) as server:
        assert (
            machine(["todos", "create", "--title", f"use {panel.token}", "-c", "id"], FLEIOCTL_URL=server.url).code == 0
        )
    kept = b"".join(file.read_bytes() for file in machine.state_folder.rglob("*") if file.is_file())
    assert kept
    assert panel.token.encode() not in kept


@pytest.mark.parametrize("line", ["profiles set prod {} x", "config {}", "config list {}", "profiles use {}"])
def test_token_in_the_wrong_place_is_not_echoed(machine: Machine, line: str) -> None:
    token = "0123456789abcdef0123456789abcdef01234567"
    result = machine(line.format(token))
    assert result.code != 0
    assert token not in result.stdout + result.stderr
