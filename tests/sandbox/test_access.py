"""Who is let in: every row of the token checks that can occur."""

from __future__ import annotations

import pytest

from .panel import Panel

CREDENTIALS = [
    # header, detail on a resource without per-action permissions
    (None, "Incorrect authentication credentials."),
    ("Bearer abc", "Incorrect authentication credentials."),
    ("Token", "Invalid token header. No credentials provided."),
    ("Token a b", "Invalid token header. Token string should not contain spaces."),
    ("Token 0123456789012345678901234567890123456789", "Invalid token."),
]


@pytest.mark.parametrize(("header", "detail"), CREDENTIALS)
def test_bad_credentials_are_401_with_a_challenge(panel: Panel, header: str | None, detail: str) -> None:
    more = {} if header is None else {"HTTP_AUTHORIZATION": header}
    answer = panel.call("GET", "/users", token="", **more)
    assert (answer.status, answer.json["detail"]) == (401, detail)
    assert answer.headers["WWW-Authenticate"] == "Token"


def test_without_credentials_a_resource_with_permissions_says_they_are_missing(panel: Panel) -> None:
    answer = panel.call("GET", "/clients", token="")
    assert (answer.status, answer.json) == (401, {"detail": "Authentication credentials were not provided."})


@pytest.mark.parametrize(("name", "detail"), [("inactive", "inactive or deleted"), ("customer", "Incorrect")])
def test_users_who_are_not_active_staff_get_401(panel: Panel, name: str, detail: str) -> None:
    answer = panel.call("GET", "/clients", token=panel.sandbox.token_of(name))
    assert answer.status == 401
    assert detail in answer.json["detail"]


def test_superusers_resources_are_401_for_plain_staff(panel: Panel) -> None:
    answer = panel.call("GET", "/usergroups", token=panel.sandbox.token_of("limited"))
    assert (answer.status, answer.json["detail"]) == (401, "Missing superuser status.")


def test_staff_may_do_what_was_granted_and_nothing_else(panel: Panel) -> None:
    limited = panel.sandbox.token_of("limited")
    db1 = panel.rows("/openstack/instances?name=db1")[0]["id"]
    assert panel.call("POST", f"/openstack/instances/{db1}/stop", token=limited).status == 200
    assert panel.call("DELETE", f"/openstack/instances/{db1}", token=limited).status == 403
    assert panel.get("/openstack/instances/permissions", token=limited)["instances.stop"] is True
    assert panel.get("/openstack/instances", token=limited)["permissions"]["instances.confirm-resize"] is False


@pytest.mark.parametrize(
    ("path", "name"), [("confirm_resize", "confirm-resize"), ("create_snapshot", "create_snapshot")]
)
def test_permission_keys_have_hyphens_where_the_panel_has_them(panel: Panel, path: str, name: str) -> None:
    db1 = panel.rows("/openstack/instances?name=db1")[0]["id"]
    assert (
        panel.call("POST", f"/openstack/instances/{db1}/{path}", {}, token=panel.sandbox.token_of("limited")).status
        == 403
    )
    assert f"instances.{name}" in panel.get("/openstack/instances/permissions")


def test_granting_a_permission_takes_effect(panel: Panel) -> None:
    limited = panel.sandbox.token_of("limited")
    panel.post("/users/2/generate_permission_set", {"objects": [{"name": "clients.destroy", "granted": True}]})
    assert panel.call("DELETE", "/clients/722694", token=limited).status == 204


def test_the_current_user_is_shown_to_anybody_but_with_a_bad_token(panel: Panel) -> None:
    anonymous = panel.get("/current-user", token="")
    assert "user" not in anonymous
    assert anonymous["version"]["backend_version"] == "2019.12"
    assert panel.get("/current-user")["user"]["username"] == "admin"
    assert panel.call("GET", "/current-user", token="f" * 40).status == 401


def test_plain_functions_are_403_without_staff(panel: Panel) -> None:
    customer = panel.sandbox.token_of("customer")
    assert panel.call("GET", "/services-statuses", token=customer).status == 403
    assert panel.get("/services-statuses") == {"celery": True, "updated": True}


def test_a_made_token_works_and_a_deleted_one_does_not(panel: Panel) -> None:
    new = panel.post("/users", {"username": "eva", "email": "eva@example.com", "password": "x", "is_staff": True}, 201)
    token = panel.post(f"/users/{new['id']}/token")["token"]
    assert len(token) == 40
    assert panel.get("/current-user", token=token)["user"]["username"] == "eva"
    assert panel.call("DELETE", f"/users/{new['id']}/delete_token").status == 200
    assert panel.call("GET", "/clients", token=token).status == 401


def test_the_state_is_readable_by_its_owner_alone(panel: Panel) -> None:
    fresh = Panel(panel.folder.parent / "fresh")
    assert fresh.folder.stat().st_mode & 0o777 == 0o700
    assert fresh.sandbox.path.stat().st_mode & 0o777 == 0o600
