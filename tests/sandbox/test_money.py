"""Services, orders, invoices, currencies and plans, where they are special."""

from __future__ import annotations

from typing import Any

import pytest

from .panel import Panel


def service(panel: Panel, **equal: Any) -> str:
    return f"/billing/services/{panel.one('/billing/services?page_size=100', **equal)['id']}"


def test_service_actions_are_accepted_and_follow(panel: Panel) -> None:
    url = service(
        panel,
        display_name="OpenStack Cloud",
        client={"id": 722694, "name": "Oana Ionescu", "external_billing_id": None},
    )
    for action, status in (("suspend", "suspended"), ("resume", "active"), ("terminate", "terminated")):
        assert "scheduled" in panel.post(f"{url}/{action}", status=202)["detail"]
        assert panel.get(url)["task"] == "changing"
        panel.now += 1.1
        assert (panel.get(url)["status"], panel.get(url)["task"]) == (status, None)
    assert panel.call("POST", url + "/activate", {}).status == 400


def test_the_wrong_state_of_a_service_is_403(panel: Panel) -> None:
    url = service(panel, domain_name="site0.example.com")
    assert panel.call("POST", url + "/resume", {}).status == 403
    assert panel.call("POST", url + "/unsuspend", {}).headers["Content-Type"].startswith("text/html")


def test_a_service_is_deleted_when_over_or_with_all_it_has(panel: Panel) -> None:
    url = service(panel, domain_name="site0.example.com")
    assert panel.call("DELETE", url).status == 403
    assert panel.call("DELETE", url + "?delete_associated_resources=true").status == 202
    panel.now += 1.1
    assert panel.call("GET", url).status == 404


def test_terminating_may_only_suspend(panel: Panel) -> None:
    emma = panel.one("/clients", first_name="Emma")["id"]
    url = f"/billing/services/{panel.one(f'/billing/services?client={emma}')['id']}"
    panel.post(url + "/terminate", status=202)
    panel.now += 1.1
    assert panel.get(url)["status"] == "suspended"


def test_services_of_hidden_groups_are_not_listed(panel: Panel) -> None:
    before = panel.get("/billing/services")["count"]
    made = panel.post("/billing/services", {"client": 722694, "product": 1003}, 201)
    assert panel.get("/billing/services")["count"] == before
    assert panel.get(f"/billing/services/{made['id']}")["status"] == "pending"


def test_an_order_becomes_services_once(panel: Panel) -> None:
    order = panel.one("/billing/orders?status=pending")["id"]
    assert panel.call("POST", f"/billing/orders/{order}/accept", {}).status == 202
    panel.now += 1.1
    assert panel.get(f"/billing/orders/{order}")["status"] == "completed"
    refused = panel.call("POST", f"/billing/orders/{order}/accept", {})
    assert (refused.status, refused.json.keys()) == (422, {"detail", "messages"})


def test_invoices_are_paid_and_refunded(panel: Panel) -> None:
    item = {"item_type": "other", "amount": "12.5", "description": "x"}
    url = f"/billing/invoices/{panel.post('/billing/invoices', {'client': 722694, 'items': [item, item]}, 201)['id']}"
    assert (panel.get(url)["total"], panel.get(url)["currency"]) == ("25.00", "RON")
    panel.post(url + "/add_payment_to_invoice", {"gateway": 1, "amount": "25"})
    paid = panel.get(url)
    assert (paid["status"], paid["balance"]) == ("paid", "0.00")
    panel.post(url + "/perform_refund", {"transaction": paid["transactions"][0]["id"], "amount": "25"})
    assert panel.get(url)["status"] == "refunded"
    assert panel.call("DELETE", f"/billing/transactions/{paid['transactions'][0]['id']}").status == 403


def test_bad_items_are_a_list_with_empty_objects_for_the_good_ones(panel: Panel) -> None:
    good = {"item_type": "other", "amount": "1", "description": "x"}
    answer = panel.call("POST", "/billing/invoices", {"client": 722694, "items": [good, {"item_type": "what"}]})
    assert answer.json["items"][0] == {}
    assert set(answer.json["items"][1]) == {"item_type", "amount", "description"}


@pytest.mark.parametrize(("code", "status"), [("EUR", 403), ("RON", 409), ("GBP", 409)])
def test_currencies_in_use_stay(panel: Panel, code: str, status: int) -> None:
    answer = panel.call("DELETE", f"/currency/{code}")
    assert answer.status == status
    assert ("error_type" in answer.json) is (status == 409)


def test_currencies_are_found_by_code(panel: Panel) -> None:
    assert panel.post("/currency", {"code": "CHF", "rate": "1.08"}, 201) == {
        "code": "CHF",
        "rate": "1.080000",
        "is_default": False,
    }
    assert panel.call("PUT", "/currency/CHF", {"rate": 1.1}).json["rate"] == "1.100000"
    assert panel.call("PATCH", "/currency/CHF", {}).status == 405
    assert panel.call("POST", "/currency", {"code": "CHF", "rate": 1}).json.keys() == {"code"}
    assert panel.call("POST", "/currency/update_exchange_rates").raw == b""
    assert panel.call("DELETE", "/currency/CHF").status == 204


def test_a_plan_is_deleted_in_favour_of_another(panel: Panel) -> None:
    assert panel.call("DELETE", "/openstack/billing/plan/1").status == 400
    assert panel.call("DELETE", "/openstack/billing/plan/1", {"plan_to_migrate": 2}).status == 200
    assert panel.get("/openstack/billing/plan/2")["services_count"] == 25
    assert panel.get("/clients/722694")["openstack_billing_plans"] == [{"id": 2, "name": "Discount"}]


def test_a_report_is_generated_once_at_a_time(panel: Panel) -> None:
    path = "/revenue_reports/trigger_revenue_report_generation"
    panel.post(path, {"month": 12, "year": 2019})
    assert panel.call("POST", path, {"month": 12, "year": 2019}).status == 409
    panel.now += 1.1
    assert panel.rows("/revenue_reports")[0]["end_date"] == "2019-12-31"
    assert panel.call("POST", path, {"month": 13, "year": 2019}).status == 400


def test_numbers_and_decimals_have_their_types(panel: Panel) -> None:
    assert panel.rows("/billing/taxrules")[0]["rate"] == 19.5
    assert isinstance(panel.rows("/openstack/billing")[0]["price"], float)
    assert panel.rows("/billing/gateways")[1]["fixed_fee"] == "0.30"


def test_rules_have_conditions_of_their_own(panel: Panel) -> None:
    path = "/openstack/billing/pricerule/1/condition"
    made = panel.post(path, {"attribute": "region", "operator": "eq", "value": "Region1"}, 201)
    assert panel.get(path)["count"] == 1
    assert panel.get(f"{path}/{made['id']}")["value"] == "Region1"
    assert panel.get("/openstack/billing/pricerule/1")["conditions"][0]["attribute"] == "region"
    assert panel.call("GET", "/openstack/billing/pricerule/2/condition").status == 404


def test_histories_are_marked_as_invoiced(panel: Panel) -> None:
    path = "/openstack/billing/history?external_billing_id=ext-john-1"
    john = panel.one("/clients", first_name="John")["id"]
    panel.call("POST", "/clients/" + str(john) + "/add_to_group", {"group_id": 1})
    panel.post(
        "/openstack/billing/history/mark_billing_histories_as_invoiced", {"client_external_billing_id": "ext-john-1"}
    )
    assert {each["state"] for each in panel.rows(path)} <= {"invoiced", "settled"}
    cycle = panel.rows("/openstack/billing")[0]["id"]
    assert panel.get(f"/openstack/billing/{cycle}/history")["count"] == 1


def test_a_cloud_service_is_ordered_where_it_was_until_2022(panel: Panel) -> None:
    chloe = panel.one("/clients", first_name="Chloe")["id"]
    data = panel.get(f"/openstack/clients/{chloe}/new_service_data")["products"][0]
    sent = {"product_id": data["id"], "product_cycle_id": data["cycles"][0]["id"], "create_new_project": True}
    panel.post(f"/openstack/clients/{chloe}/create_openstack_service", sent, 201)
    panel.now += 1.1
    assert panel.get(f"/openstack/projects?filtering=service__client__id:{chloe}")["count"] == 1
    assert panel.call("POST", f"/openstack/clients/{chloe}/create_openstack_service", sent).status == 403
    assert panel.call("GET", "/openstack/billing/services/new_service_data").status == 404
