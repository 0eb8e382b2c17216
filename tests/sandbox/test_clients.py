"""Customers: the field sets of create, PUT and PATCH, deletion, credit and what follows from it."""

from __future__ import annotations

from typing import Any

import pytest

from .panel import Panel

JANE = {
    "first_name": "Jane",
    "last_name": "Doe",
    "email": "jane@doe.com",
    "phone": "+15550100",
    "address1": "99 Elm St.",
    "city": "New York",
    "state": "NY",
    "country": "US",
    "zip_code": 1000,
    "currency": "EUR",
}


def create(panel: Panel, **more: Any) -> Any:
    return panel.post("/clients", {**JANE, **more}, 201)


def refused(panel: Panel, method: str, path: str, body: Any) -> Any:
    answer = panel.call(method, path, body)
    assert answer.status == 400, answer
    return answer.json


def test_a_create_echoes_its_fields_but_not_the_ordered_service(panel: Panel) -> None:
    jane = create(panel, create_auto_order_service=True, groups=["VIP"], configuration="Keep")
    assert jane["create_auto_order_service"] is False
    assert jane["auto_order_service_external_billing_id"] is None
    assert (jane["groups"], jane["configuration"], jane["zip_code"]) == (["VIP"], "Keep", "1000")
    assert "status" not in jane


def test_the_ordered_service_and_project_come_later(panel: Panel) -> None:
    jane = create(panel, create_auto_order_service=True, auto_order_service_external_billing_id="svc-1")
    services, projects = (
        f"/billing/services?client={jane['id']}",
        f"/openstack/projects?filtering=service__client:{jane['id']}",
    )
    assert panel.rows(services) == panel.rows(projects) == []
    panel.now += 0.5
    assert [each["status"] for each in panel.rows(services)] == ["pending"]
    panel.now += 0.6
    assert [(each["status"], each["external_billing_id"]) for each in panel.rows(services)] == [("active", "svc-1")]
    assert len(panel.rows(projects)) == 1
    assert panel.get(f"/clients/{jane['id']}")["status"] == "active"


def test_all_missing_fields_are_named_at_once(panel: Panel) -> None:
    errors = refused(panel, "POST", "/clients", {})
    required = {"first_name", "last_name", "address1", "city", "country", "zip_code", "phone", "email"}
    assert errors == {name: ["This field is required."] for name in required}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("country", "XX"), ("country", "us"), ("email", "no mail"), ("first_name", "x" * 128), ("first_name", " "),
        ("first_name", None), ("zip_code", "12345678901"), ("currency", "XXX"), ("external_billing_id", "ext-john-1"),
        ("groups", ["Nobody"]), ("configuration", "Nothing"), ("custom_fields", [{"name": "what", "value": 1}]),
        ("reseller_client", 5), ("last_name", "a\0b"),
    ],
)  # fmt: skip
def test_bad_values_are_refused_by_field(panel: Panel, field: str, value: object) -> None:
    assert list(refused(panel, "POST", "/clients", {**JANE, field: value})) == [field]


def test_vat_numbers_are_checked_in_europe_alone(panel: Panel) -> None:
    assert list(refused(panel, "POST", "/clients", {**JANE, "country": "DE", "vat_id": "?"})) == ["vat_id"]
    assert create(panel, vat_id="?")["vat_id"] == "?"


def test_a_user_can_be_created_along(panel: Panel) -> None:
    user = {"username": "jane", "email": "jane@doe.com", "password": "secret-1"}
    jane = create(panel, user=user)
    assert [each["username"] for each in panel.get(f"/clients/{jane['id']}/get_users")["users"]] == ["jane"]
    assert "user" not in jane


def test_a_patch_ignores_what_it_does_not_take(panel: Panel) -> None:
    before = panel.get("/clients/722694")
    answer = panel.call(
        "PATCH", "/clients/722694", {"status": "closed", "currency": "EUR", "external_billing_id": "x", "city": "Turda"}
    )
    assert (answer.status, answer.json) == (200, {**before, "city": "Turda"})
    assert panel.get("/clients?external_billing_id=x")["count"] == 0


def test_a_put_takes_what_a_patch_ignores_and_wants_custom_fields(panel: Panel) -> None:
    jane = create(panel)
    path = f"/clients/{jane['id']}"
    assert list(refused(panel, "PUT", path, JANE)) == ["custom_fields"]
    body = {**JANE, "custom_fields": [], "status": "closed", "external_billing_id": "jane-1", "configuration": 2}
    answer = panel.call("PUT", path, body)
    assert (answer.status, answer.json["status"], answer.json["configuration"]) == (200, "closed", 2)
    assert panel.one("/clients?external_billing_id=jane-1")["suspend_instead_of_terminate"] is True


def test_a_put_without_a_reseller_resets_it(panel: Panel) -> None:
    jane = create(panel, reseller_client=722694)
    assert panel.get(f"/clients/{jane['id']}")["belongs_to_reseller"] is True
    panel.call("PUT", f"/clients/{jane['id']}", {**JANE, "custom_fields": []})
    assert panel.get(f"/clients/{jane['id']}")["reseller_client"] is None


def test_names_follow_their_parts(panel: Panel) -> None:
    jane = create(panel, company="Doe & Co")
    panel.call("PATCH", f"/clients/{jane['id']}", {"last_name": "Roe", "country": "CA"})
    shown = panel.get(f"/clients/{jane['id']}")
    assert (shown["name"], shown["long_name"], shown["country_name"]) == ("Jane Roe", "Doe & Co Jane Roe", "Canada")


def test_a_deleted_client_is_deleting_and_then_gone_with_all_it_had(panel: Panel) -> None:
    assert panel.call("DELETE", "/clients/722694?delete_cloud_resources=true").status == 204
    assert panel.get("/clients/722694")["status"] == "deleting"
    panel.now += 1.1
    assert panel.call("GET", "/clients/722694").status == 404
    assert panel.get("/openstack/instances?search=shop")["count"] == 0


@pytest.mark.parametrize("body", [None, {"delete_cloud_resources": True}])
def test_without_the_word_true_the_servers_stay_and_belong_to_nobody(panel: Panel, body: object) -> None:
    assert panel.call("DELETE", "/clients/722694", body).status == 204
    panel.now += 1.1
    assert panel.one("/openstack/instances?name=shop")["client"] is None


def test_some_clients_are_only_suspended_when_deleted(panel: Panel) -> None:
    emma = panel.one("/clients", first_name="Emma")
    assert panel.call("DELETE", f"/clients/{emma['id']}").status == 204
    panel.now += 2
    assert panel.get(f"/clients/{emma['id']}")["status"] == "suspended"


def test_suspending_is_at_once_and_services_follow(panel: Panel) -> None:
    assert "scheduled" in panel.post("/clients/722694/suspend")["detail"]
    assert panel.get("/clients/722694")["status"] == "suspended"
    assert "already" in panel.post("/clients/722694/suspend")["detail"]
    services = "/billing/services?client=722694"
    assert {each["status"] for each in panel.rows(services)} == {"active"}
    panel.now += 0.5
    assert {each["task"] for each in panel.rows(services)} == {"changing"}
    panel.now += 0.6
    assert {each["status"] for each in panel.rows(services)} == {"suspended"}
    mail = panel.one("/openstack/instances?name=mail")
    assert panel.call("POST", f"/openstack/instances/{mail['id']}/start").status == 417
    panel.post("/clients/722694/resume")
    assert "not suspended" in panel.post("/clients/722694/resume")["detail"]


def test_credit_is_added_and_withdrawn_with_lines_in_the_journal(panel: Panel) -> None:
    added = panel.post("/clients/722694/change_credit", {"amount": "10.5", "add_credit": True, "currency": "RON"})
    assert added == {"credit_balance": "13684.50", "client": 722694}
    panel.post("/clients/722694/change_credit", {"amount": 1, "add_credit": "false", "currency": "EUR"})
    assert panel.get("/clients/722694")["credits"] == [
        {"client": 722694, "currency": "EUR", "amount": "-1.00"},
        {"client": 722694, "currency": "RON", "amount": "13684.50"},
    ]
    assert panel.get("/clients/722694")["uptodate_credit"] == "13684.50"
    lines = panel.rows("/billing/journal?client_id=722694&ordering=id")[-2:]
    assert [(each["source"], each["destination"], each["client_credit_left"]) for each in lines] == [
        ("st", "cr", "13684.50"),
        ("cr", "st", "-1.00"),
    ]


def test_credit_without_a_currency_crashes(panel: Panel) -> None:
    assert panel.call("POST", "/clients/722694/change_credit", {"amount": "1", "add_credit": True}).status == 500
    assert panel.get("/clients/722694")["uptodate_credit"] == "13674.00"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"amount": "-1"}, "amount"),
        ({"amount": "1.234"}, "amount"),
        ({"currency": "ABC"}, "currency"),
        ({"add_credit": "what"}, "add_credit"),
        ({"amount": "999999999999.99"}, "detail"),
    ],
)
def test_bad_credit_is_refused(panel: Panel, change: Any, field: str) -> None:
    body = {"amount": "1", "add_credit": True, "currency": "RON", **change}
    assert list(refused(panel, "POST", "/clients/722694/change_credit", body)) == [field]


def test_credit_suspends_and_resumes_where_the_configuration_says_so(panel: Panel) -> None:
    jane = create(panel, configuration="Strict", create_auto_order_service=True)
    path = f"/clients/{jane['id']}"
    panel.now += 2
    panel.post(path + "/change_credit", {"amount": "5", "add_credit": False, "currency": "EUR"})
    assert panel.get(path)["status"] == "suspended"
    assert (
        panel.call("POST", path + "/change_credit", {"amount": "2", "add_credit": True, "currency": "EUR"}).status
        == 400
    )
    panel.post(path + "/change_credit", {"amount": "7", "add_credit": True, "currency": "EUR"})
    assert panel.get(path)["status"] == "active"


def test_asking_who_is_over_the_limit_marks_the_periods(panel: Panel) -> None:
    greta = panel.one("/clients", first_name="Greta")
    history = f"/openstack/billing/history?client={greta['id']}"
    assert [each["state"] for each in panel.rows(history)] == ["unsettled"]
    found = panel.get("/clients/over_credit_limit?uptodate_credit_max=-10")
    assert greta["id"] in [each["id"] for each in found if each["unsettled_periods"]]
    assert [each["state"] for each in panel.rows(history)] == ["invoiced"]
    assert ("GET", "/clients/over_credit_limit") in panel.sandbox.log()


def test_groups_users_and_configurations_of_a_client(panel: Panel) -> None:
    path = "/clients/722694"
    panel.post(path + "/add_to_group", {"group_id": 3})
    assert panel.get(path)["group_name"] == "VIP, Trial"
    assert panel.get("/clientgroups/3")["client_count"] == 2
    panel.post(path + "/remove_from_group", {"group_id": 1})
    assert refused(panel, "POST", path + "/add_to_group", {})
    panel.post(path + "/associate_user", {"user_id": 3})
    assert panel.get("/users/3")["clients"] == [{"id": 722694, "name": "Oana Ionescu"}]
    panel.post(path + "/dissociate_user", {"user_id": 3})
    assert panel.call("POST", path + "/associate_user", {"user_id": 12345}).status == 404
    panel.post(path + "/change_configuration", {"configuration": "2"})
    assert panel.get(path + "/get_configuration") == {"id": 2, "name": "Keep"}


def test_what_is_known_about_a_client_without_a_project(panel: Panel) -> None:
    chloe = panel.one("/clients", first_name="Chloe")
    assert (
        panel.get(f"/clients/{chloe['id']}/billing_summary")
        == panel.get(f"/clients/{chloe['id']}/get_cloud_summary")
        == {}
    )
    assert panel.get("/clients/722694/get_cloud_summary")["Instances"]["count"] == 5
    assert isinstance(panel.get("/clients/722694/billing_summary")["price"], float)


def test_sums_and_choices(panel: Panel) -> None:
    create(panel)
    assert panel.get("/clients/summary") == {"count": 32, "new": 3}
    options = panel.get("/clients/create_options")
    assert len(options["countries"]) == 249
    assert options["default_currency"] == "EUR"


def test_agreements_are_set_by_external_id_and_others_skipped(panel: Panel) -> None:
    panel.post("/clients/set_billing_agreements", [{"uuid": "ext-john-1", "agreement": True}, {"uuid": "no"}])
    assert panel.get("/clients?has_billing_agreement=true")["count"] == 2
    assert refused(panel, "POST", "/clients/set_billing_agreements", [{"uuid": "a"}, {}]) == [
        {},
        {"uuid": ["This field is required."]},
    ]
