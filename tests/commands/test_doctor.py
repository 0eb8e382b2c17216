"""`doctor`: each finding says how it is and what to do; the exit code is that of the first problem."""

import re
import socket
import time
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest
from partial_panel import DENIED, NO_ROUTE, answer
from running import Machine, Served

from fleioctl.api import probe
from fleioctl.storage.journal import Journal

TOKEN = "0123456789abcdef0123456789abcdef01234567"
CHECKS = [
    "program",
    "configuration",
    "profile",
    "state folder",
    "history",
    "address",
    "host name",
    "certificate",
    "panel",
    "token",
    "rights",
    "clock",
    "version",
    "workers",
]


def examine(machine: Machine, line: str = "doctor", *, code: int = 0, **env: str) -> dict[str, dict[str, Any]]:
    """Run it, expect this exit code and advice wherever not all is well, and return the findings by check."""
    result = machine(f"{line} -o json", **env)
    assert result.code == code, result.stderr
    assert [row["check"] for row in result.json] == CHECKS
    assert all(row["advice"] for row in result.json if row["result"] in ("problem", "warning")), result.stdout
    return {row["check"]: row for row in result.json}


def results(found: dict[str, dict[str, Any]]) -> dict[str, str]:
    return {check: row["result"] for check, row in found.items()}


def open_outcome(machine: Machine, *, panel: str = "sandbox", age: float = 0.0, outcome: str = "unknown") -> None:
    """Leave an operation behind of which nobody knows what became."""
    journal = Journal(machine.state_folder, machine.clock)
    machine.clock.time -= age
    values = {"command": "clients create", "action": "create", "resource": "clients", "key": "x", "profile": ""}
    operation = journal.begin(panel=panel, safety="once", **values)
    machine.clock.time += age
    if outcome != "intent":
        journal.close(operation, outcome)


def test_the_sandbox_is_well_and_has_no_network(sandbox: Machine) -> None:
    sandbox.state_folder.chmod(0o700)
    found = results(examine(sandbox))
    assert (found["host name"], found["certificate"]) == ("skipped", "skipped")
    assert {check for check, result in found.items() if result != "ok"} <= {"host name", "certificate", "clock"}


def test_a_panel_over_http_is_looked_at_step_by_step(run: Machine, served: Served) -> None:
    found = examine(run, **served.environ)
    assert results(found) | {"state folder": ""} == {
        **dict.fromkeys(CHECKS, "ok"),
        "state folder": "",
        "certificate": "skipped",
    }
    assert "127.0.0.1" in found["host name"]["detail"]


def test_without_a_panel_all_else_is_skipped(run: Machine) -> None:
    found = examine(run, code=9)
    assert found["profile"]["result"] == "problem"
    assert "fleioctl login" in found["profile"]["advice"]
    assert found["token"] == {"check": "token", "result": "skipped", "detail": "no panel is known", "advice": ""}


def test_a_broken_configuration_is_a_finding_with_its_place(run: Machine) -> None:
    run.configure('default_profile = "x\n')
    found = {row["check"]: row for row in run("doctor -o json").json}
    assert run("doctor").code == 9
    assert found["configuration"]["result"] == "problem"
    assert "line 1" in found["configuration"]["detail"]
    assert found["panel"]["result"] == "skipped"


def test_a_configuration_open_to_others_is_a_warning(sandbox: Machine) -> None:
    sandbox.configure("").chmod(0o644)
    found = examine(sandbox)
    assert found["configuration"]["result"] == "warning"
    assert "chmod 600" in found["configuration"]["detail"]


def test_a_wrong_address_is_a_problem_and_nothing_is_sent(run: Machine) -> None:
    found = examine(run, code=2, FLEIOCTL_URL="panel.example.com", FLEIOCTL_TOKEN=TOKEN)
    assert found["address"]["advice"] == "Write https://panel.example.com."
    assert results(found)["panel"] == "skipped"


def test_plain_http_to_another_machine_is_refused(run: Machine) -> None:
    found = examine(run, code=9, FLEIOCTL_URL="http://panel.example.com", FLEIOCTL_TOKEN=TOKEN)
    assert "insecure_http" in found["address"]["advice"]


def test_a_name_nobody_knows_is_found_once(run: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: Any, **__: Any) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    found = examine(run, code=6, FLEIOCTL_URL="https://nowhere.example.com", FLEIOCTL_TOKEN=TOKEN)
    assert [check for check, result in results(found).items() if result == "problem"] == ["host name"]


def test_a_panel_that_does_not_answer_is_a_problem_with_advice(run: Machine) -> None:
    found = examine(run, code=6, FLEIOCTL_URL="http://127.0.0.1:1", FLEIOCTL_TOKEN=TOKEN)
    assert found["panel"]["result"] == "problem"
    assert "doctor" not in found["panel"]["advice"]


def test_a_panel_behind_a_proxy_is_left_to_the_proxy(run: Machine) -> None:
    nobody = socket.socket()
    nobody.bind(("127.0.0.1", 0))
    proxy = f"http://user:secret@127.0.0.1:{nobody.getsockname()[1]}"
    env = {"FLEIOCTL_URL": "https://panel.example.com", "FLEIOCTL_TOKEN": TOKEN, "https_proxy": proxy}
    with nobody:
        found = examine(run, code=6, **env)
    assert found["host name"]["result"] == "skipped"
    assert "the proxy 127.0.0.1" in found["host name"]["detail"]
    assert not any("secret" in row["detail"] for row in found.values())


def test_a_missing_token_is_named(run: Machine, served: Served) -> None:
    found = examine(run, code=4, FLEIOCTL_URL=served.url)
    assert found["token"]["advice"] == "Set FLEIOCTL_TOKEN."
    assert results(found)["rights"] == "skipped"


def test_a_refused_token_proves_that_the_panel_answers(run: Machine, served: Served) -> None:
    found = examine(run, code=4, FLEIOCTL_URL=served.url, FLEIOCTL_TOKEN=TOKEN)
    assert (found["panel"]["result"], found["token"]["result"]) == ("ok", "problem")


def test_something_else_than_a_panel_is_noticed(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(sandbox, monkeypatch, {"current-user": (200, {"hello": "world"})})
    found = examine(sandbox, code=5)
    assert found["panel"]["result"] == "problem"
    assert "no Fleio panel" in found["panel"]["detail"]


def test_rights_that_lack_are_listed(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(sandbox, monkeypatch, {"billing/invoices": DENIED, "tickets/tickets": NO_ROUTE})
    rights = examine(sandbox)["rights"]
    assert rights["result"] == "warning"
    assert rights["detail"].startswith("may not list invoices; may list clients, users, services, instances")
    assert rights["detail"].endswith("not on this panel: tickets")


def test_a_token_without_any_right_is_a_problem(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = ("/clients", "/users", "/services", "/invoices", "/instances", "/tickets", "/activitylog")
    answer(sandbox, monkeypatch, dict.fromkeys(paths, DENIED))
    assert examine(sandbox, code=4)["rights"]["result"] == "problem"


@pytest.mark.parametrize(("ahead", "result"), [(0, "ok"), (300, "warning"), (-300, "warning")])
def test_the_clock_is_compared_with_the_panels(
    ahead: int, result: str, sandbox: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(sandbox, monkeypatch, {}, [("Date", formatdate(sandbox.clock.time - ahead, usegmt=True))])
    clock = examine(sandbox)["clock"]
    assert clock["result"] == result
    assert ("ahead of" if ahead > 0 else "behind" if ahead else "agrees") in clock["detail"]


def test_a_panel_that_does_not_tell_the_time_is_not_compared(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(sandbox, monkeypatch, {}, [("Date", "soon")])
    assert examine(sandbox)["clock"]["result"] == "skipped"


@pytest.mark.parametrize(
    ("version", "result", "said"),
    [
        ("2019.12", "ok", "2019.12"),
        ("2023.10.2", "ok", "clients have no e-mail"),
        ("2031.01", "warning", "known are 2019.12 to 2025.10"),
        ("main", "warning", "known are"),
        ("", "warning", "does not tell"),
    ],
)
def test_the_version_is_compared_with_what_is_known(
    version: str, result: str, said: str, sandbox: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    user = {"id": 1, "email": "admin@example.com", "is_superuser": False}
    body = {"user": user, "version": {"backend_version": version}}
    answer(sandbox, monkeypatch, {"current-user": (200, body)})
    found = examine(sandbox)
    assert found["version"]["result"] == result
    assert said in found["version"]["detail"]
    assert found["token"]["detail"] == "belongs to admin@example.com, staff"


@pytest.mark.parametrize(("status", "said"), [("celery", "Background jobs"), ("updated", "OpenStack events")])
def test_workers_that_stand_still_are_a_problem(
    status: str, said: str, sandbox: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(sandbox, monkeypatch, {"services-statuses": (200, {"celery": True, "updated": True, status: False})})
    workers = examine(sandbox, code=6)["workers"]
    assert workers["detail"].startswith(said)
    assert "--wait" in workers["advice"]


def test_open_outcomes_of_this_panel_are_a_problem(sandbox: Machine) -> None:
    open_outcome(sandbox)
    history = examine(sandbox, code=7)["history"]
    assert history["detail"].startswith("1 of earlier commands is unknown: ")
    assert "fleioctl history" in history["advice"]


def test_open_outcomes_of_another_panel_are_a_warning(sandbox: Machine) -> None:
    open_outcome(sandbox, panel="panel.example.com")
    assert examine(sandbox)["history"]["result"] == "warning"


def test_a_command_that_still_runs_is_no_open_outcome(sandbox: Machine) -> None:
    open_outcome(sandbox, outcome="intent")
    assert examine(sandbox)["history"]["result"] == "ok"


def test_a_command_that_was_killed_is_an_open_outcome(sandbox: Machine) -> None:
    open_outcome(sandbox, outcome="intent", age=3600)
    assert examine(sandbox, code=7)["history"]["result"] == "problem"


def test_a_state_folder_that_is_a_file_is_a_problem(run: Machine, served: Served, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    found = examine(run, code=9, XDG_STATE_HOME=str(file), **served.environ)
    assert found["state folder"]["result"] == "problem"
    assert found["workers"]["result"] == "ok"


def test_a_state_folder_open_to_others_is_a_warning(sandbox: Machine) -> None:
    sandbox.state_folder.chmod(0o755)
    assert examine(sandbox)["state folder"]["advice"] == f"chmod 700 {sandbox.state_folder}"


def test_people_see_a_page_with_arrows_and_a_sum(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    sandbox.state_folder.chmod(0o755)
    lines = sandbox("doctor -o table").stdout.splitlines()
    assert any(line.startswith("warning  state folder") for line in lines)
    assert any(line.lstrip().startswith("→ chmod 700") for line in lines)
    assert re.fullmatch(r"\d+ ok, 1 warning, \d skipped", lines[-1])
    assert max(map(len, lines)) <= 60


def test_certificates_that_end_soon_are_a_warning(monkeypatch: pytest.MonkeyPatch, run: Machine) -> None:

    left = 3 * 86400 + 60
    monkeypatch.setattr(probe, "addresses_of", lambda *_: ["192.0.2.1"])
    monkeypatch.setattr(probe, "certificate_end", lambda *_: run.clock.time + left)
    env = {"FLEIOCTL_URL": "https://127.0.0.1:1/backend", "FLEIOCTL_TOKEN": TOKEN}
    certificate = examine(run, code=6, **env)["certificate"]
    assert certificate["result"] == "warning"
    day = time.strftime("%Y-%m-%d", time.gmtime(run.clock.time + left))
    assert certificate["detail"] == f"trusted, ends in 3 d, on {day}"
