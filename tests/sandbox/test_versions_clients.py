"""What differs between versions for clients and users: a test for each row of the list of differences."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Opened

CLIENT: dict[str, Any] = {
    "first_name": "Jane", "last_name": "Doe", "address1": "99 Elm St.", "city": "New York", "state": "NY",
    "country": "US", "zip_code": "1000", "phone": "+15550100", "currency": "EUR",
}  # fmt: skip
USER = {"email": "jane@doe.com", "first_name": "Jane", "last_name": "Doe", "password": "Long enough 1"}


def john(panel: Any) -> Any:
    return panel.one("/clients", name="John Miller")


def test_until_2022_05_a_client_has_an_email(at: Opened) -> None:
    old, new = at("2022.04"), at("2022.05")
    assert john(old)["email"] == "john.miller@example.com"
    assert "email" in old.call("POST", "/clients", CLIENT).json
    assert old.get("/clients?filtering=email:john.miller@example.com")["count"] == 1
    assert "email" not in john(new)
    made = new.post("/clients", {**CLIENT, "email": "jane@doe.com"}, 201)
    assert "email" not in made
    assert new.call("GET", "/clients?filtering=email:jane@doe.com").status == 400
    assert new.get("/clients?search=jane@doe.com")["count"] == 0


def test_today_every_client_has_a_user_with_the_email(at: Opened) -> None:
    panel = at()
    found = panel.get("/users?email=john.miller@example.com")["objects"]
    assert [each["clients"] for each in found] == [[{"id": john(panel)["id"], "name": "John Miller"}]]
    assert all(panel.get(f"/clients/{each['id']}")["users"] for each in panel.rows("/clients"))


@pytest.mark.parametrize("version", ["2022.05", "2025.10"])
def test_a_new_client_gets_an_email_by_its_nested_user(at: Opened, version: str) -> None:
    panel = at(version)
    user = {**USER, "username": "jane"}  # harmless where users have no name
    made = panel.post("/clients", {**CLIENT, "user": user}, 201)
    assert "user" not in made
    found = panel.one("/users?email=jane@doe.com")
    assert found["clients"] == [{"id": made["id"], "name": "Jane Doe"}]
    assert ("username" in found) == (version == "2022.05")


def test_errors_of_the_nested_user_are_nested(at: Opened) -> None:
    panel = at()
    taken = {**USER, "email": "john.miller@example.com"}
    assert panel.post("/clients", {**CLIENT, "user": taken}, 400) == {"user": {"email": ["This field must be unique."]}}
    assert panel.get("/clients")["count"] == 31, "nothing is kept of a refused call"


def test_since_2022_05_linking_a_user_needs_a_role(at: Opened) -> None:
    old, new = at("2019.12"), at("2022.05")
    old.post(f"/clients/{john(old)['id']}/associate_user", {"user_id": 101})
    path = f"/clients/{john(new)['id']}/associate_user"
    assert list(new.post(path, {"user_id": 101}, 400)) == ["roles"]
    assert list(new.post(path, {"user_id": 101, "roles": 1}, 400)) == ["roles"]
    new.post(path, {"user_id": 101, "roles": [new.rows("/roles")[0]["id"]]})
    assert 101 in new.get(f"/clients/{john(new)['id']}")["users"]
    new.post(path, {"user_id": 101, "roles": [1]}, 400)
    new.post(path, {"user_id": 2, "roles": [1]}, 400)


def test_since_2022_09_users_have_no_username(at: Opened) -> None:
    old, new = at("2022.08"), at("2022.09")
    assert list(old.post("/users", USER, 400)) == ["username"]
    assert "username" in old.get("/current-user")["user"]
    made = new.post("/users", {**USER, "username": "jane"}, 201)
    assert "username" not in made
    assert "username" not in new.get("/current-user")["user"]
    assert new.get("/users?username=jane")["count"] == new.get("/users")["count"], "an unknown parameter is ignored"
    assert new.call("GET", "/users?filtering=username:jane").status == 400
    assert "username" not in new.get(f"/clients/{john(new)['id']}/get_users")["users"][0]


def test_since_2022_06_a_password_must_not_contain_the_email(at: Opened) -> None:
    bad = {**USER, "username": "jane", "password": "jane@doe.com1"}
    at("2022.05").post("/users", bad, 201)
    assert list(at("2022.06").post("/users", bad, 400)) == ["password"]


def test_since_2023_08_phones_are_international(at: Opened) -> None:
    local = {**CLIENT, "phone": "0721 000 000"}
    at("2023.07").post("/clients", local, 201)
    new = at("2023.08")
    assert list(new.post("/clients", local, 400)) == ["phone"]
    new.post("/clients", {**CLIENT, "phone": "+40 (721) 000-000"}, 201)
    assert list(new.call("PATCH", "/clients/722694", {"phone": "123"}).json) == ["phone"]


def test_since_2024_06_a_client_passes_suspending_and_is_never_closed(at: Opened) -> None:
    old, new = at("2024.05"), at("2024.06")
    assert old.get("/clients?filtering=status:closed")["count"] == 1
    assert new.get("/clients?filtering=status:closed")["count"] == 0
    for panel, passing in ((old, "suspended"), (new, "suspending")):
        panel.post("/clients/722694/suspend")
        assert panel.get("/clients/722694")["status"] == passing
        panel.now += 0.5
        services = panel.rows("/billing/services?filtering=client:722694")
        assert {each["status"] for each in services} == ({"active"} if panel is old else {"suspending"})
        panel.now += 0.6
        assert panel.get("/clients/722694")["status"] == "suspended"
        assert {each["status"] for each in panel.rows("/billing/services?filtering=client:722694")} == {"suspended"}


def test_since_2020_03_reading_the_clients_to_invoice_writes_nothing(at: Opened) -> None:
    old, new = at("2020.02"), at("2020.03")
    assert old.get("/clients/over_credit_limit")
    assert old.call("GET", "/clients/get_clients_to_invoice").status == 404
    assert new.call("GET", "/clients/over_credit_limit").status == 404
    listed = new.get("/clients/get_clients_to_invoice?uptodate_credit_max=0")
    assert {each["reached_credit_limit"] for each in listed} == {True}
    assert new.sandbox.log() == []
    one = next(each["id"] for each in listed if each["unsettled_periods"])
    before = new.get(f"/clients/{one}/get_client_for_invoice_processing")
    assert before["unsettled_periods"][0].keys() == {"id", "related_service"}
    assert new.get(f"/clients/{one}/get_client_for_invoice_processing")["unsettled_periods"] == [], "it writes"


def test_since_2022_01_mass_mail_is_gone(at: Opened) -> None:
    assert at("2021.12").call("POST", "/clients/send_mass_email", {}).status == 400
    answer = at("2022.01").call("POST", "/clients/send_mass_email", {})
    assert answer.status in {404, 405}


def test_terminating_a_client_keeps_it(at: Opened) -> None:
    panel = at(delay=0.0)
    assert panel.call("POST", "/clients/722694/terminate", {}).status == 400
    panel.post("/clients/722694/suspend")
    panel.post("/clients/722694/terminate")
    assert panel.get("/openstack/instances?filtering=project__service__client__id:722694")["count"] == 0
    assert panel.get("/clients/722694")["status"] == "suspended"
    assert {each["status"] for each in panel.rows("/billing/services?filtering=client:722694")} == {"terminated"}
    assert at("2024.06").call("POST", "/clients/722694/terminate", {}).status == 404
