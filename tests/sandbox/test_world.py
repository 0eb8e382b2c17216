"""The world of a new panel: of this week, and with what a support desk looks for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from fleioctl.sandbox.dates import moment

from .conftest import Opened
from .panel import Panel

TODAY = 1_786_000_000.0
"""Some day of 2026."""
DAY = 86_400
DATED = (
    "clients", "users", "billing/services", "billing/invoices", "openstack/instances", "activitylog",
    "plugins/tickets/tickets", "billing/journal", "openstack/billing/usage", "notifications",
)  # fmt: skip


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Panel:
    """Return a panel of today's version, seeded some day in 2026."""
    return Panel(tmp_path_factory.mktemp("world"), now=TODAY, version="2025.10")


def days_ago(text: str) -> float:
    return (TODAY - moment(text).timestamp()) / DAY


def test_two_customers_are_new(world: Panel) -> None:
    assert world.get("/clients/summary")["new"] == 2
    names = [each["name"] for each in world.rows("/clients?ordering=-date_created")]
    assert names[:3] == ["Tom Baker", "Sofia Papadopoulou", "Oana Ionescu"]
    assert world.rows("/clients")[0]["name"] == "Oana Ionescu", "the documentation shows the first one"


def test_everything_lies_between_two_years_ago_and_next_month(world: Panel) -> None:
    def dates(value: Any, path: str) -> None:
        if isinstance(value, dict):
            for key, each in value.items():
                dates(each, f"{path}.{key}")
        elif isinstance(value, list):
            for each in value:
                dates(each, path)
        elif isinstance(value, str) and value[:2] == "20" and value[4:5] == "-" and value[7:8] == "-":
            assert -35 < days_ago(value) < 730, (path, value)

    for prefix in DATED:
        dates(world.rows(f"/{prefix}"), prefix)


def test_servers_are_younger_than_their_customers(world: Panel) -> None:
    since = {each["id"]: each["date_created"] for each in world.rows("/clients")}
    for each in world.rows("/openstack/instances"):
        assert days_ago(each["created"]) < days_ago(since[each["client"]["id"]])


def test_one_invoice_is_due_soon_and_one_is_overdue(world: Panel) -> None:
    due = sorted(round(-days_ago(each["due_date"])) for each in world.rows("/billing/invoices?status=unpaid"))
    assert due[0] < 0 < due[1] < 7


def test_an_invoice_tells_what_was_paid_and_for_what(world: Panel) -> None:
    paid = world.rows("/billing/invoices?status=paid")[0]
    shown = world.get(f"/billing/invoices/{paid['id']}")
    assert shown["items"][0]["service"] in {each["id"] for each in world.rows("/billing/services")}
    assert shown["journal"][0]["transaction"] == shown["transactions"][0]["id"]


def test_addresses_are_assigned_and_free(world: Panel) -> None:
    ips = {each["floating_ip_address"]: each for each in world.rows("/openstack/floatingips")}
    assert ips["203.0.113.7"]["associated_object"]["name"] == "www"
    assert [each["associated_object"] for each in ips.values()].count(None) == 2
    assert all(each["mac_address"].startswith("fa:16:3e:") for each in world.rows("/openstack/ports"))


def test_a_ticket_has_its_conversation_and_its_file(world: Panel) -> None:
    ticket = world.get("/plugins/tickets/tickets/000-100200")
    assert [each["type"] for each in ticket["replies_and_notes"]] == ["reply", "reply", "note"]
    assert ticket["last_reply_at"] == ticket["replies_and_notes"][1]["created_at"]
    (file,) = ticket["main_attachments"]
    answer = world.call("GET", f"/plugins/tickets/ticket_attachments/{file['id']}/download_file")
    assert answer.raw == b"load average: 9.81\n"
    assert "top.txt" in answer.headers["Content-Disposition"]


def test_a_file_that_was_sent_comes_back(at: Opened) -> None:
    panel = at()
    body = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhello\r\n--x--\r\n'
    sent = panel.call(
        "POST", "/plugins/tickets/ticket_attachments", raw=body, CONTENT_TYPE="multipart/form-data; boundary=x"
    )
    made = sent.json["id"]
    assert panel.call("GET", f"/plugins/tickets/ticket_attachments/{made}/download_file").raw == b"hello"
    new = {"title": "t", "department": 1, "priority": "low", "status": "open", "associated_attachment_ids": f"{made},"}
    ticket = panel.post("/plugins/tickets/tickets", new, 201)["id"]
    assert [each["id"] for each in panel.get(f"/plugins/tickets/tickets/{ticket}")["main_attachments"]] == [made]


def test_the_state_of_an_older_layout_is_made_anew(tmp_path: Path) -> None:
    import sqlite3

    panel = Panel(tmp_path)
    panel.call("DELETE", "/clientgroups/1")
    with sqlite3.connect(panel.sandbox.path) as connection:
        connection.execute("PRAGMA user_version=1")
    connection.close()
    assert Panel(tmp_path).get("/clientgroups")["count"] == 3


def test_since_2025_08_the_prefix_of_a_vat_id_is_the_countrys(at: Opened) -> None:
    for version, status in (("2025.07", 200), ("2025.08", 400)):
        assert at(version).call("PATCH", "/clients/722694", {"vat_id": "DE123456789"}).status == status
