"""What differs between versions in who may call what: a test for each row of the list of differences."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Opened
from .panel import Panel


@pytest.mark.parametrize(
    ("path", "before", "since"),
    [
        ("/openstack/volumes", "2021.07", "2021.08"),
        ("/clients", "2023.11", "2023.12"),
        ("/billing/invoices", "2023.11", "2023.12"),
    ],
)
def test_reads_become_grants(at: Opened, path: str, before: str, since: str) -> None:
    for version, status in ((before, 200), (since, 403)):
        panel = at(version)
        assert panel.call("GET", path, token=panel.sandbox.token_of("limited")).status == status
        assert panel.call("GET", path).status == 200


def test_today_a_limited_token_lists_servers_and_tickets_but_no_clients(at: Opened) -> None:
    panel = at()
    limited = panel.sandbox.token_of("limited")
    one = panel.get("/openstack/instances", token=limited)["objects"][0]
    assert panel.get(f"/openstack/instances/{one['id']}", token=limited)["id"] == one["id"]
    assert panel.get("/plugins/tickets/tickets", token=limited)["count"] > 0
    refused = panel.call("GET", f"/clients/{one['client']['id']}", token=limited)
    assert (refused.status, list(refused.json)) == (403, ["detail"])
    assert panel.call("GET", "/users", token=limited).status == 403
    assert panel.call("GET", "/current-user", token=limited).status == 200


def test_reads_can_be_granted(at: Opened) -> None:
    panel = at()
    panel.post("/users/2/generate_permission_set", {"objects": [{"name": "clients.list", "granted": True}]})
    limited = panel.sandbox.token_of("limited")
    assert panel.call("GET", "/clients", token=limited).status == 200
    assert panel.call("GET", "/clients/722694", token=limited).status == 403


def test_since_2025_03_a_token_can_be_read_only(at: Opened) -> None:
    panel = at("2025.03")
    token = panel.sandbox.token_of("readonly")
    assert token.startswith("stc")
    assert panel.call("GET", "/clients", token=token).status == 200
    for method in ("POST", "PATCH", "DELETE"):
        assert panel.call(method, "/clients/722694", {}, token=token).status == 403
    with pytest.raises(KeyError):
        at("2025.02").sandbox.token_of("readonly")


def test_since_2021_11_a_token_can_expire(at: Opened) -> None:
    panel = at("2021.11")
    refused = panel.call("GET", "/clients", token=panel.sandbox.token_of("expired"))
    assert (refused.status, refused.headers["WWW-Authenticate"]) == (401, "Token")
    with pytest.raises(KeyError):
        at("2021.10").sandbox.token_of("expired")


def test_the_token_over_the_api_is_the_classic_one(at: Opened) -> None:
    panel = at()
    assert panel.post("/users/1/token")["token"] == panel.sandbox.token


def test_since_2021_04_what_is_created_needs_a_client(at: Opened) -> None:
    group = {"name": "g", "region": "Region1"}
    assert at("2021.03").call("POST", "/openstack/securitygroups", group).status == 201
    new = at("2021.04")
    assert list(new.post("/openstack/securitygroups", group, 400)) == ["detail"]
    new.post("/openstack/securitygroups", {**group, "client": 722694}, 201)
    new.post("/openstack/networks", {**group, "shared": True}, 201)


@pytest.mark.parametrize("version", ["2019.12", "2020.3", "2022.05", "2025.10", "2031.01"])
def test_the_panel_tells_its_version(at: Opened, version: str) -> None:
    told = at(version).get("/current-user")["version"]["backend_version"]
    assert told == ("2020.03" if version == "2020.3" else version)


def test_each_version_keeps_its_own_state(at: Opened) -> None:
    panel = at()
    panel.call("DELETE", "/clientgroups/1")
    other = Panel(panel.folder, version="2019.12")
    assert other.sandbox.path != panel.sandbox.path
    assert (panel.get("/clientgroups")["count"], other.get("/clientgroups")["count"]) == (2, 3)


@pytest.mark.parametrize("text", ["2018.12", "2020.13", "newest", "2020", ""])
def test_what_is_no_version_is_refused(at: Opened, text: str) -> None:
    with pytest.raises(ValueError, match="version"):
        Panel(at().folder, version=text)


def test_since_2022_11_calls_can_be_limited(tmp_path: Path) -> None:
    for version, status in (("2022.10", 200), ("2022.11", 429)):
        panel = Panel(tmp_path / version, {"calls_a_minute": 2}, version=version)
        answers = [panel.call("GET", "/clients") for _ in range(3)]
        assert [each.status for each in answers] == [200, 200, status]
        panel.now += 20
        assert panel.call("GET", "/clients").headers.get("Retry-After") == ("40" if status == 429 else None)
        panel.now += 41
        assert panel.call("GET", "/clients").status == 200
