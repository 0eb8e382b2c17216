"""Logs: days, newest first, tasks keyed by numbers; and lists that filter by day or name."""

from __future__ import annotations

from urllib.parse import parse_qs

import pytest
from altered_panel import Panel
from running import Machine


def test_activity_is_newest_first(sandbox: Machine) -> None:
    ids = [int(id) for id in sandbox("activity-log list -o ids").stdout.split()]
    assert ids == sorted(ids, reverse=True)


def test_tasks_of_an_activity_come_as_rows(sandbox: Machine, panel: Panel) -> None:
    numbered = {"objects": {"0": {"id": "a", "name": "first"}, "1": {"id": "b", "name": "second"}}}
    panel.answer("GET", "/tasklog/get_tasks_for_activity", 200, numbered)
    assert [row["name"] for row in sandbox("activity-log tasks 1 -o json").json] == ["first", "second"]


@pytest.mark.parametrize(
    ("line", "condition"),
    [
        ("activity-log list --since 2026-07-01", "created_at__gte__date:2026,7,1"),
        ("activity-log list --until 2026-07-01", "created_at__lte__date:2026,7,1"),
        ("activity-log list --user admin@example.com", "user_id:1"),
        ("invoices list --due-before 2026-07-01", "due_date__lte__date:2026,6,30"),
        ("orders list --client 375444", "client:375444"),
        ("clients list --group VIP", "groups:1"),
        ("services list --product-type openstack", "product__product_type:openstack"),
    ],
)
def test_named_filter_becomes_a_condition(
    line: str, condition: str, sandbox: Machine, monkeypatch: pytest.MonkeyPatch, panel: Panel
) -> None:
    queries: list[str] = []
    monkeypatch.setattr(panel, "sandbox", _recording(panel.sandbox, queries))
    assert sandbox(line).code == 0
    assert parse_qs(queries[-1])["filtering"] == [condition]


@pytest.mark.parametrize("value", ["a+b", "a:b"])
def test_named_filter_refuses_what_would_become_another_filter(value: str, sandbox: Machine, panel: Panel) -> None:
    result = sandbox(["task-log", "list", "--name", value, "-o", "json"])
    assert (result.code, result.error["code"]) == (2, "bad_filter")
    assert not panel.sent


def test_ticket_that_is_closed_already_is_unchanged(sandbox: Machine) -> None:
    assert sandbox("tickets close 001-100201 -o json").json[0]["outcome"] in ("done", "accepted")
    assert sandbox("tickets close 001-100201 -o json").json[0]["outcome"] == "unchanged"
    assert sandbox("tickets reopen 001-100201").code == 0


def test_empty_answer_of_an_action_is_fine(sandbox: Machine, panel: Panel) -> None:
    panel.answer("POST", "/add_comment", 200, b"")
    assert sandbox("todos comment 1 --text hi").code == 0


def test_external_billing_reads_freely_and_processes_only_after_a_yes(sandbox: Machine, panel: Panel) -> None:
    panel.answer("GET", "/get_clients_to_auto_invoice_for_external_billing", 200, {"objects": ["A1", "B2"]})
    assert sandbox("external-billing clients-to-auto-invoice -o json").json == ["A1", "B2"]
    assert sandbox("external-billing process-clients").code == 2
    assert not panel.writes()
    assert sandbox("external-billing process-clients --yes").code == 0


def _recording(sandbox: object, queries: list[str]) -> object:
    def serve(environ: dict[str, str], start_response: object) -> object:
        queries.append(environ["QUERY_STRING"])
        return sandbox(environ, start_response)  # type: ignore[operator]

    return serve
