"""--filter and --select know names and types: wrong ones are refused before anything is sent."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from running import Machine


@pytest.mark.parametrize(
    ("group", "expression", "option"),
    [
        ("instances", "client=john.miller@example.com", "--client john.miller@example.com"),
        ("instances", "host=compute2", "--host compute2"),
        ("instances", "flavor=m1.tiny", "--flavor m1.tiny"),
        ("clients", "credit_below=0", "--credit-below 0"),
        ("clients", "has-billing-agreement=yes", "--has-billing-agreement"),
        ("invoices", "since=2026-01-01", "--since 2026-01-01"),
    ],
)
def test_a_named_filter_may_stand_in_an_expression(sandbox: Machine, group: str, expression: str, option: str) -> None:
    wanted = sandbox(f"{group} list {option} -o ids")
    assert wanted.code == 0, wanted.stderr
    assert sandbox(f"{group} list --filter {expression} -o ids").stdout == wanted.stdout


def test_a_selection_takes_names_too(sandbox: Machine) -> None:
    wanted = sandbox("instances list --client john.miller@example.com -o ids").stdout.splitlines()
    for action in ("stop", "create-snapshot --name s"):
        plan = sandbox(f"instances {action} --select client=john.miller@example.com --dry-run -o json")
        assert sorted(row["id"] for row in plan.json) == sorted(wanted)


@pytest.mark.parametrize(
    "expression",
    [
        "status=",
        "status!=",
        "=active",
        "status",
        "id=abc",
        "uptodate_credit<much",
        "date_created>=yesterday",
        "date_created>2026-02-30",
        "email=a+b@example.com",
        "has_billing_agreement=perhaps",
        "credit_below=none",
        "credit_below<5",
    ],
)
def test_what_the_panel_would_stumble_over_is_refused_here(sandbox: Machine, expression: str) -> None:
    assert sandbox(["clients", "list", "--filter", expression]).code == 2
    assert sandbox(["clients", "suspend", "--select", expression, "--yes"]).code == 2


def test_an_unknown_name_in_a_filter_is_exit_3(sandbox: Machine) -> None:
    assert sandbox("instances list --filter client=nobody@example.com").code == 3


def test_an_unknown_field_gets_the_servers_answer_and_the_nearest(sandbox: Machine) -> None:
    result = sandbox("clients list --filter compny=x")
    assert (result.code, "company" in result.stderr) == (5, True)


def test_null_is_nothing_also_by_name(sandbox: Machine) -> None:
    result = sandbox("instances list --filter host=null -c name,host_name -o json")
    assert result.code == 0
    assert all(row["host_name"] is None for row in result.json)


def test_same_field_is_or_and_others_and(sandbox: Machine) -> None:
    result = sandbox("instances list --filter status=active --filter status=stopped --filter region=Region1 -o json")
    assert {row["status"] for row in result.json} == {"active", "stopped"}
    assert {row["region"] for row in result.json} == {"Region1"}


def test_times_are_cut_to_the_minute(sandbox: Machine) -> None:
    rows = sandbox("activity-log list --limit 40 -o json").json
    moments = sorted(datetime.fromisoformat(row["created_at"]) for row in rows)
    middle = moments[len(moments) // 2]
    minute = middle.astimezone(UTC).strftime("%Y-%m-%dT%H:%M")
    found = sandbox(f"activity-log list --since {minute} -o json", TZ="UTC").json
    at = datetime.fromisoformat(minute).replace(tzinfo=UTC)
    assert found
    assert all(datetime.fromisoformat(row["created_at"]) >= at for row in found)
    count = sandbox(f"activity-log list --filter since={minute} --count", TZ="UTC").stdout
    assert count == f"{len(found)}\n"
    limited = sandbox(f"activity-log list --since {minute} --limit 1 -o json", TZ="UTC").json
    assert len(limited) == 1


@pytest.mark.parametrize("when", ["2h", "7d", "2026-07-01", "2026-07-01T10:00"])
def test_spans_days_and_minutes_are_all_there_is(sandbox: Machine, when: str) -> None:
    for line in ("activity-log list --since", "history --since", "tickets list --since"):
        assert sandbox(f"{line} {when}").code == 0, line


@pytest.mark.parametrize("when", ["yesterday", "2026-W01", "20260701", "2026-07-01T10:00:00Z", "7", ""])
def test_nothing_else_passes(sandbox: Machine, when: str) -> None:
    for line in ("activity-log list --since", "history --since", "invoices list --until"):
        assert sandbox([*line.split(), when]).code == 2, line


def test_a_span_means_that_long_ago(sandbox: Machine) -> None:
    hours = sandbox("activity-log list --since 48h -o json").json
    oldest = datetime.fromtimestamp(sandbox.clock.now(), UTC) - timedelta(hours=48)
    assert all(datetime.fromisoformat(row["created_at"]) >= oldest for row in hours)


def test_where_the_panel_has_named_filters_alone_they_do(sandbox: Machine) -> None:
    wanted = sandbox("products list --name Other -o ids").stdout
    assert sandbox("products list --filter name=Other -o ids").stdout == wanted
    assert sandbox("ports delete --select device_owner=nothing --yes").code == 3
    for wrong in ("cost=1", "name!=Other", "name~O"):
        result = sandbox(["products", "list", "--filter", wrong])
        assert (result.code, "price_model" in result.stderr) == (2, True), wrong
