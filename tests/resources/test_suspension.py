"""Suspending a client means its services too; activating and terminating are calls that nobody has seen."""

from __future__ import annotations

import pytest
from altered_panel import Panel
from running import Machine

JOHN = "john.miller@example.com"
VERSIONS = pytest.mark.parametrize("profile", ["sandbox", "sandbox@2019.12"])


def services(run: Machine) -> set[str]:
    shown = run(f"services list --client {JOHN} -o json").json
    return {each["status"] for each in shown if each["status"] in ("active", "suspended", "suspending")}


@VERSIONS
def test_done_means_that_the_services_followed(profile: str, sandbox: Machine) -> None:
    sandbox.environ["FLEIOCTL_PROFILE"] = profile
    assert services(sandbox) == {"active"}
    ended = sandbox(f"clients suspend {JOHN} --wait --yes -o json")
    assert (ended.code, ended.json[0]["outcome"]) == (0, "done"), ended.stderr
    assert services(sandbox) == {"suspended"}
    assert sandbox(f"clients show {JOHN} -o json").json["status"] == "suspended"
    ended = sandbox(f"clients resume {JOHN} --wait -o json")
    assert (ended.code, ended.json[0]["outcome"]) == (0, "done"), ended.stderr
    assert services(sandbox) == {"active"}


def test_service_that_does_not_follow_is_named(sandbox: Machine, panel: Panel) -> None:
    client = sandbox(f"clients show {JOHN} -o json").json["id"]
    stuck = {"id": 7, "display_name": "Stuck", "status": "active", "client": {"id": client}}
    page = {"count": 1, "next": None, "previous": None, "objects": [stuck], "totalCount": 1, "pageNo": 1}
    panel.answer("GET", "/billing/services", 200, page)
    ended = sandbox(f"clients suspend {JOHN} --wait --wait-timeout 5 --yes -o json")
    assert (ended.code, ended.error["code"]) == (8, "wait_timeout")
    assert "Stuck (7)" in ended.stderr


def test_services_that_may_not_be_read_are_a_note(sandbox: Machine, panel: Panel) -> None:
    panel.answer("GET", "/billing/services", 403, {"detail": "No permission."})
    ended = sandbox(f"clients suspend {JOHN} --wait --yes -o json")
    assert (ended.code, ended.json[0]["outcome"]) == (0, "done"), ended.stderr
    assert "services" in ended.stderr


def test_inactive_client_is_activated(sandbox: Machine) -> None:
    client = sandbox("clients list --status inactive -o ids").stdout.split()[0]
    assert sandbox(f"clients activate {client} --wait").code == 0
    assert sandbox(f"clients show {client} -o json").json["status"] == "active"
    assert sandbox(f"clients activate {client} -p sandbox@2021.09").code == 2


def test_services_of_a_suspended_client_are_terminated(sandbox: Machine) -> None:
    assert sandbox(f"clients suspend {JOHN} --wait --yes").code == 0
    assert sandbox(f"clients terminate {JOHN} --yes").code == 0
    assert sandbox(f"clients terminate {JOHN} --yes -p sandbox@2024.06").code == 2


@pytest.mark.parametrize("action", ["activate", "terminate"])
def test_panel_that_has_another_call_is_told_from_a_missing_client(action: str, sandbox: Machine, panel: Panel) -> None:
    client = sandbox("clients list --status inactive -o ids").stdout.split()[0]
    panel.answer("POST", f"/{action}", 404)
    refused = sandbox(f"clients {action} {client} --yes -o json")
    assert (refused.code, refused.error["code"]) == (5, "no_such_route")
    assert "fleioctl api POST" in refused.stderr


def test_clients_are_no_longer_closed(sandbox: Machine) -> None:
    assert sandbox("clients update 468185 --status closed").code == 2
    assert sandbox("clients update 468185 --status closed -p sandbox@2019.12").code == 0
