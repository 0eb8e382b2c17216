"""What differs between versions for services, usage and invoices: a test for each row of the list of differences."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Opened
from .panel import Panel

OANA = 722694


def cloud_service(panel: Panel, client: int = OANA) -> Any:
    rows = panel.rows(f"/billing/services?filtering=client:{client}%2Bproduct__product_type:openstack")
    assert len(rows) == 1
    return rows[0]


def test_since_2020_10_paid_until_replaces_next_due_date(at: Opened) -> None:
    old, new = at("2020.09"), at("2020.10")
    for panel, there, gone in ((old, "next_due_date", "paid_until"), (new, "paid_until", "next_due_date")):
        service = cloud_service(panel)
        assert service[there]
        assert gone not in service
        assert panel.get(f"/billing/services?filtering={there}__gte__date:2019,1,1")["count"] > 10
        assert panel.call("GET", f"/billing/services?filtering={gone}__gte__date:2019,1,1").status == 400
        dates = [each[there] for each in panel.rows("/billing/services?ordering=paid_until,next_due_date")]
        assert dates == sorted(dates)
        assert ("current_service_cycle_end" in service) == (panel is new)


def test_services_are_ordered_by_name_or_display_name_under_both_names_at_once(at: Opened) -> None:
    for version in ("2019.12", "2020.10", "2025.10"):
        names = [each["display_name"] for each in at(version).rows("/billing/services?ordering=-display_name,-name")]
        assert names == sorted(names, reverse=True), version


@pytest.mark.parametrize(
    ("version", "there", "gone"), [("2023.11", "resume", "unsuspend"), ("2023.12", "unsuspend", "resume")]
)
def test_since_2023_12_a_service_is_unsuspended(at: Opened, version: str, there: str, gone: str) -> None:
    panel = at(version, delay=0.0)
    path = f"/billing/services/{cloud_service(panel)['id']}"
    panel.post(f"{path}/suspend", status=202)
    refused = panel.call("POST", f"{path}/{gone}", {})
    assert (refused.status, refused.headers["Content-Type"][:9]) == (404, "text/html")
    assert cloud_service(panel)["status"] == "suspended"
    panel.post(f"{path}/{there}", status=202)
    assert cloud_service(panel)["status"] == "active"


def test_clients_keep_resume(at: Opened) -> None:
    panel = at(delay=0.0)
    panel.post(f"/clients/{OANA}/suspend")
    panel.post(f"/clients/{OANA}/resume")
    assert panel.get(f"/clients/{OANA}")["status"] == "active"


def test_since_2022_11_cloud_services_are_created_under_billing(at: Opened) -> None:
    old, new = at("2022.10", delay=0.0), at("2022.11", delay=0.0)
    for panel in (old, new):
        client = panel.one("/clients", name="Tom Baker")["id"]
        paths = f"/openstack/clients/{client}", "/openstack/billing/services"
        body = {"product_id": 1001, "product_cycle_id": 1, "create_new_project": True, "client_id": client}
        gone, there = paths if panel is new else paths[::-1]
        refused = panel.call("POST", f"{gone}/create_openstack_service", body)
        assert (refused.status, refused.headers["Content-Type"][:9]) == (404, "text/html")
        products = panel.get(f"{there}/new_service_data?client_id={client}")["products"]
        assert [each["id"] for each in products] == [1001]
        panel.post(f"{there}/create_openstack_service", body, 201)
        assert cloud_service(panel, client)["status"] == "active"
    assert list(new.post("/openstack/billing/services/create_openstack_service", {"product_id": 1001}, 400)) == [
        "client_id"
    ]


def test_since_2020_10_usage_has_a_path_of_its_own(at: Opened) -> None:
    old, new = at("2020.09"), at("2020.10")
    refused = old.call("GET", "/openstack/billing/usage")
    assert (refused.status, refused.json) == (404, {"detail": "Not found."}), "it looks like an id there"
    assert old.get("/openstack/billing")["count"] > 10
    assert new.call("GET", "/openstack/billing").status == 404
    one = new.rows("/openstack/billing/usage")[-1]
    assert new.get(f"/openstack/billing/usage/{one['id']}") == one
    assert new.get(f"/openstack/billing/usage/client?client_id={OANA}")["client_display"] == "Oana Ionescu"
    assert one["usage"]["currency"] == one["client_currency"]


def test_since_2023_06_a_price_of_usage_is_a_text(at: Opened) -> None:
    path = f"/clients/{OANA}/billing_summary"
    assert isinstance(at("2023.05").get(path)["price"], float)
    assert isinstance(at("2023.06").get(path)["price"], str)


def test_since_2020_03_a_service_resets_its_invoiced_periods(at: Opened) -> None:
    old, new = at("2020.02"), at("2020.03")
    mark = "/openstack/billing/history/mark_billing_histories_as_invoiced"
    body = {"client_external_billing_id": "ext-john-1"}
    assert old.call("POST", mark, body).status == 200
    assert new.call("POST", mark, body).status in {404, 405}
    period = new.rows("/openstack/billing/history?state=invoiced")[0]
    service = cloud_service(new, period["client"]["id"])
    path = f"/billing/services/{service['id']}/reset_service_invoiced_periods"
    assert list(new.post(path, {}, 400)) == ["periods_ids"]
    new.post(path, {"periods_ids": [period["id"]]})
    assert new.get(f"/openstack/billing/history/{period['id']}")["state"] == "unsettled"


def test_since_2020_04_billing_can_be_enabled(at: Opened) -> None:
    panel = at("2020.04")
    path = f"/billing/services/{cloud_service(panel)['id']}/enable_billing"
    assert list(panel.post(path, {"new_cycle_start": "some day"}, 400)) == ["new_cycle_start"]
    panel.post(path, {"new_cycle_start": "now"})
    assert at("2020.03").call("POST", path, {}).status == 404


def test_since_2024_05_a_terminated_service_with_open_cycles_stays(at: Opened) -> None:
    for version, status in (("2024.04", 202), ("2024.05", 403)):
        panel = at(version, delay=0.0)
        greta = panel.one("/clients", name="Greta Lindqvist")["id"]  # owes money
        path = f"/billing/services/{cloud_service(panel, greta)['id']}"
        panel.post(f"{path}/terminate", status=202)
        assert panel.call("DELETE", path).status == status
        settled = f"/billing/services/{cloud_service(panel)['id']}"
        panel.post(f"{settled}/terminate", status=202)
        assert panel.call("DELETE", settled).status == 202


def test_since_2025_10_a_service_passes_terminating(at: Opened) -> None:
    for version, passing in (("2025.09", "active"), ("2025.10", "terminating")):
        panel = at(version)
        service = cloud_service(panel)["id"]
        panel.post(f"/billing/services/{service}/terminate", status=202)
        panel.now += 0.5
        assert panel.get(f"/billing/services/{service}")["status"] == passing
        panel.now += 0.6
        assert panel.get(f"/billing/services/{service}")["status"] == "terminated"


def test_since_2020_10_the_plan_to_migrate_to_is_in_the_query(at: Opened) -> None:
    old, new = at("2020.09"), at("2020.10")
    path, body = "/openstack/billing/plan/2", {"plan_to_migrate": 1}
    assert old.call("DELETE", f"{path}?plan_to_migrate=1").status == 400
    assert old.call("DELETE", path, body).status == 200
    assert new.call("DELETE", path, body).status == 400
    assert new.call("DELETE", f"{path}?plan_to_migrate=1", body).status == 200, "both may travel together"


def test_since_2020_10_a_refund_names_its_invoice(at: Opened) -> None:
    old, new = at("2020.09"), at("2020.10")
    for panel in (old, new):
        paid = panel.rows("/billing/invoices?status=paid")[0]
        transaction = panel.get(f"/billing/invoices/{paid['id']}")["transactions"][0]
        body = {"transaction": transaction["id"], "amount": transaction["amount"]}
        path = f"/billing/invoices/{paid['id']}/perform_refund"
        assert panel.call("POST", path, body).status == (200 if panel is old else 400)
        if panel is new:
            panel.post(path, {**body, "invoice": paid["id"]})


def test_since_2024_07_the_pdf_of_an_invoice_is_made_in_the_background(at: Opened) -> None:
    old, new = at("2024.06"), at("2024.07")
    for panel in (old, new):
        path = f"/billing/invoices/{panel.rows('/billing/invoices?status=unpaid')[0]['id']}/download"
        if panel is new:
            assert "started" in panel.get(path)["detail"]
            assert "still" in panel.get(path)["detail"]
            panel.now += 1.1
        answer = panel.call("GET", path)
        assert (answer.headers["Content-Type"], answer.raw[:5]) == ("application/pdf", b"%PDF-")
