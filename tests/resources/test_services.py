"""Services: the path that was renamed, the wrong state that looks like a missing permission, the end that suspends."""

from __future__ import annotations

import pytest
from altered_panel import Panel
from running import Machine

NO_PERMISSION = {"detail": "You do not have permission."}


@pytest.fixture
def service(sandbox: Machine) -> str:
    """Return an active service of a client whom nothing is suspended instead."""
    return str(sandbox("services list --client john.miller@example.com -o ids").stdout.split()[0])


def test_unsuspend_falls_back_to_resume_of_older_panels(service: str, sandbox: Machine, oldest_panel: Panel) -> None:
    panel = oldest_panel
    sandbox(f"services suspend {service} --yes")
    result = sandbox(f"services unsuspend {service} --wait -o json")
    assert result.code == 0
    assert result.json[0]["outcome"] == "done"
    assert [path.rsplit("/", 1)[1] for _, path in panel.writes()] == ["suspend", "unsuspend", "resume"]


def test_newer_panels_are_asked_by_the_new_path_alone(service: str, sandbox: Machine, panel: Panel) -> None:
    sandbox(f"services suspend {service} --yes")
    panel.answer("POST", "/unsuspend", 202, {"detail": "scheduled"})
    assert sandbox(f"services unsuspend {service}").code == 0
    assert not panel.writes("/resume")


def test_service_that_is_not_there_needs_no_second_path(sandbox: Machine, panel: Panel) -> None:
    result = sandbox("services unsuspend 1")
    assert result.code == 3
    assert not panel.writes()


def test_wrong_state_is_a_refusal(service: str, sandbox: Machine) -> None:
    sandbox(f"services terminate {service} --yes --wait")
    result = sandbox(f"services suspend {service} --yes -o json")
    assert (result.code, result.error["code"]) == (5, "wrong_state")
    assert "It is terminated" in result.error["hint"]


def test_missing_permission_stays_one(service: str, sandbox: Machine, panel: Panel) -> None:
    panel.answer("POST", "/suspend", 403, NO_PERMISSION)
    result = sandbox(f"services suspend {service} --yes")
    assert result.code == 4


def test_active_service_is_deleted_only_with_what_belongs_to_it(service: str, sandbox: Machine) -> None:
    refused = sandbox(f"services delete {service} --yes")
    assert refused.code == 5
    assert "--delete-associated-resources" in refused.stderr
    result = sandbox(f"services delete {service} --delete-associated-resources --yes --wait")
    assert result.code == 0
    assert sandbox(f"services show {service}").code == 3


def test_terminating_says_suspended_where_the_configuration_says_so(service: str, sandbox: Machine) -> None:
    sandbox("clients change-configuration john.miller@example.com --configuration Keep")
    said = sandbox(f"services terminate {service} --yes -o json").json[0]["detail"]
    assert "suspended, not terminated" in said
    assert sandbox(f"services wait {service} --for status=suspended").code == 0
    again = sandbox(f"services terminate {service} --yes -o json").json[0]
    assert again["outcome"] == "unchanged"


def test_terminating_is_not_sent_without_a_yes(service: str, sandbox: Machine, panel: Panel) -> None:
    assert sandbox(f"services terminate {service}").code == 2
    assert not panel.writes()


@pytest.mark.parametrize("new", [True, False])
def test_openstack_service_is_ordered_by_the_path_that_is_there(new: bool, sandbox: Machine, panel: Panel) -> None:
    path = "/openstack/billing/services/create_openstack_service"
    old = "/create_openstack_service"
    panel.answer("POST", path, *((200, {"detail": "done"}) if new else (404,)))
    panel.answer("POST", old, 200, {"detail": "done"})
    result = sandbox("services create-openstack --client 375444 --product 'OpenStack Cloud' --cycle 1")
    assert result.code == 0
    paths = [path.removeprefix("/backend/staffapi") for _, path in panel.writes()]
    assert paths == [path] if new else paths == [path, f"/openstack/clients/375444{old}"]
    assert panel.bodies[-1]["create_new_project"] is True
    assert ("client_id" in panel.bodies[-1]) is new


def test_services_are_found_by_name_without_reading_them_all(sandbox: Machine, panel: Panel) -> None:
    sandbox("services create --client 375444 --product 'Web Hosting' --cycle 2 --display-name 'a+b: site'")
    panel.sent.clear()
    assert sandbox(["services", "show", "a+b: site"]).code == 0
    assert len(panel.sent) == 2
