"""What is done to clients: writes that look like reads, groups by name, the delete that suspends."""

from __future__ import annotations

import pytest
from altered_panel import Panel
from running import Machine

CLIENT = "375444"


@pytest.mark.parametrize(
    ("line", "path"),
    [
        ("clients over-credit-limit -p sandbox@2019.12", "/clients/over_credit_limit"),
        (f"clients invoice-processing {CLIENT}", "/get_client_for_invoice_processing"),
    ],
)
def test_read_that_changes_data_is_not_sent_without_a_yes(line: str, path: str, sandbox: Machine, panel: Panel) -> None:
    result = sandbox(line)
    assert result.code == 2
    assert "--yes" in result.stderr
    assert not panel.writes(path)


def test_over_credit_limit_is_sent_once_and_recorded(sandbox: Machine, panel: Panel) -> None:
    sandbox.environ["FLEIOCTL_PROFILE"] = "sandbox@2019.12"
    panel.answer("GET", "/clients/over_credit_limit", 502)
    result = sandbox("clients over-credit-limit --yes")
    assert result.code == 7, "a lost answer leaves open whether the periods were marked"
    assert len(panel.writes("/clients/over_credit_limit")) == 1
    assert "over-credit-limit" in sandbox("history list -o json").stdout


def test_over_credit_limit_says_in_its_help_that_it_marks(sandbox: Machine) -> None:
    assert "MARK" in sandbox("clients --help").stdout


def test_over_credit_limit_shows_who(sandbox: Machine) -> None:
    assert sandbox("clients over-credit-limit --yes").code == 2, "replaced in 2020.03"
    sandbox.environ["FLEIOCTL_PROFILE"] = "sandbox@2019.12"
    rows = sandbox("clients over-credit-limit --yes -o json").json
    assert {"id", "uptodate_credit", "unsettled_periods"} <= rows[0].keys()


@pytest.mark.parametrize("group", ["VIP", "1"])
def test_groups_are_given_by_name_or_id(group: str, sandbox: Machine, panel: Panel) -> None:
    assert sandbox(f"clients add-to-group {CLIENT} --group {group}").code == 0
    assert panel.bodies[-1] == {"group_id": "1"}
    assert CLIENT in sandbox("clients list --group VIP -o ids").stdout
    assert sandbox(f"clients remove-from-group {CLIENT} --group {group}").code == 0
    assert CLIENT not in sandbox("clients list --group VIP -o ids").stdout


def test_unknown_group_is_not_found(sandbox: Machine, panel: Panel) -> None:
    assert sandbox(f"clients add-to-group {CLIENT} --group VIPs").code == 3
    assert not panel.writes()


def test_users_are_given_by_email(sandbox: Machine) -> None:
    assert sandbox(f"clients associate-user {CLIENT} --user customer@example.com --role 1").code == 0
    assert "customer" in sandbox(f"clients users {CLIENT}").stdout
    assert sandbox(f"clients dissociate-user {CLIENT} --user customer@example.com --yes").code == 0
    assert "customer" not in sandbox(f"clients users {CLIENT}").stdout


def test_configuration_is_given_by_name(sandbox: Machine) -> None:
    assert sandbox(f"clients change-configuration {CLIENT} --configuration Keep").code == 0
    assert sandbox(f"clients configuration {CLIENT} -o json").json["name"] == "Keep"


def test_client_that_is_only_suspended_is_never_called_deleted(sandbox: Machine) -> None:
    sandbox(f"clients change-configuration {CLIENT} --configuration Keep")
    said = sandbox(f"clients delete {CLIENT} --yes -o json").json[0]
    assert (said["outcome"], said["detail"]) == ("accepted", "suspended, not deleted: its configuration says so")


def test_client_is_deleted(sandbox: Machine, panel: Panel) -> None:
    result = sandbox(f"clients delete {CLIENT} --delete-cloud-resources --yes --wait")
    assert result.code == 0
    assert sandbox(f"clients show {CLIENT}").code == 3


def test_billing_agreements_travel_as_a_list(sandbox: Machine, panel: Panel) -> None:
    assert sandbox("clients set-billing-agreements A1 B2 --no-agreement").code == 0
    assert panel.bodies[-1] == [{"uuid": "A1", "agreement": False}, {"uuid": "B2", "agreement": False}]


def test_custom_fields_go_by_put_since_patch_ignores_them(sandbox: Machine, panel: Panel) -> None:
    assert sandbox(f"clients update {CLIENT} --custom-fields '[]' --external-billing-id W-1").code == 0
    body = next(body for (method, _), body in zip(panel.sent, panel.bodies, strict=True) if method == "PUT")
    assert body["custom_fields"] == []
    assert not {"uptodate_credit", "status"} & body.keys(), "a payment in between would be lost"


def test_reads_of_one_client(sandbox: Machine) -> None:
    for view in ("billing-summary", "cloud-summary", "users", "ports", "configuration"):
        assert sandbox(f"clients {view} {CLIENT} -o json").code == 0, view
    assert sandbox("clients summary -o json").json["count"] > 0
