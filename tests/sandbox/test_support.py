"""Tickets, todos, users, keys and logs, where they are special."""

from __future__ import annotations

import os

import pytest

from .panel import Panel


def test_a_ticket_is_answered_closed_and_opened_again(panel: Panel) -> None:
    sent = {"title": "t", "department": 1, "priority": "high", "status": "open", "client": 722694}
    made = panel.post("/plugins/tickets/tickets", sent, 201)
    url = f"/plugins/tickets/tickets/{made['id']}"
    assert isinstance(made["id"], str)
    reply = panel.post(url + "/add_reply", {"reply_text": "hello"})["reply_id"]
    note = panel.post(url + "/add_note", {"note_text": "psst"})["note_id"]
    assert panel.call("POST", url + "/add_reply", {}).raw == b""
    shown = panel.get(url)
    assert shown["status"] == "answered"
    assert [(each["type"], each["id"]) for each in shown["replies_and_notes"]] == [("reply", reply), ("note", note)]
    panel.post(url + "/close_ticket")
    assert panel.call("POST", url + "/close_ticket", {}).status == 400
    panel.post(url + "/reopen_ticket")
    assert panel.call("POST", url + "/reopen_ticket", {}).status == 400


def test_states_are_written_with_spaces(panel: Panel) -> None:
    assert panel.one("/plugins/tickets/tickets?status=in%20progress")["status"] == "in progress"
    assert panel.one("/plugins/todo/todo?status=in%20progress")["title"] == "Replace disk 7"


def test_links_of_tickets_are_deleted_by_their_own_action(panel: Panel) -> None:
    first, second = (each["id"] for each in panel.rows("/plugins/tickets/tickets")[:2])
    link = panel.post("/plugins/tickets/ticket_links", {"ticket": first, "linked_ticket": second}, 201)["id"]
    assert panel.get(f"/plugins/tickets/tickets/{first}")["linked_tickets"] == [second]
    assert panel.call("DELETE", f"/plugins/tickets/ticket_links/{link}").status == 501
    assert list(panel.post(f"/plugins/tickets/ticket_links/{link}/delete_link")) == ["details"]


def test_a_department_in_use_is_403(panel: Panel) -> None:
    assert panel.call("DELETE", "/plugins/tickets/departments/1").status == 403


def test_a_comment_may_close_a_todo(panel: Panel) -> None:
    assert panel.call("POST", "/plugins/todo/todo/1/add_comment", {"comment_text": "x", "close_todo": True}).raw == b""
    shown = panel.get("/plugins/todo/todo/1")
    assert (shown["status"], shown["comments"][0]["comment_text"]) == ("done", "x")


def test_users_are_guarded(panel: Panel) -> None:
    limited = panel.sandbox.token_of("limited")
    assert panel.call("PATCH", "/users/1", {"first_name": "x"}, token=limited).status == 403
    assert panel.call("DELETE", "/users/1").status == 400
    assert panel.call("PATCH", "/users/1", {"is_superuser": False}).status == 400
    assert panel.call("PATCH", "/users/101", {"is_staff": True}).status == 400
    assert panel.call("POST", "/users/4/token").status == 403
    assert panel.call(
        "POST", "/users", {"username": "oana", "email": "x@example.com", "password": "x"}
    ).json.keys() == {"username"}
    assert "password" not in panel.get("/users/1")


def test_group_ids_of_users_are_in_the_query(panel: Panel) -> None:
    assert panel.call("POST", "/users/3/add_user_to_group", {"group_id": 2}).status == 400
    panel.post("/users/3/add_user_to_group?group_id=2")
    assert panel.get("/usergroups/2")["users_count"] == 1
    assert panel.get("/users/get_users_in_group?group_id=2")["count"] == 1
    panel.post("/users/3/remove_user_from_group?group_id=2")
    assert panel.get("/users/3")["user_groups"] == []


def test_a_key_belongs_to_its_maker(panel: Panel) -> None:
    sent = {"name": "mine", "public_key": "ssh-rsa AAAAB3NzaC1yc2E= me@here"}
    key = panel.post("/pkm", sent, 201)
    assert (key["user"]["username"], len(key["fingerprint"])) == ("admin", 47)
    assert panel.call("POST", "/pkm", sent).json.keys() == {"name"}
    assert panel.call("POST", "/pkm", {"name": "x", "public_key": "no key"}).json.keys() == {"public_key"}
    assert set(panel.get("/pkm/get_generated_key_pair")) == {"public_key", "private_key"}


def test_configurations_are_served_under_two_prefixes(panel: Panel) -> None:
    assert panel.rows("/openstack/configurations") == panel.rows("/configurations")
    assert panel.call("DELETE", "/configurations/1").status == 409
    settings = panel.call("PUT", "/configurations/1/billing", {"suspend_instead_of_terminate": True})
    assert settings.json["settings"]["suspend_instead_of_terminate"] is True
    assert panel.get("/clients/722694")["suspend_instead_of_terminate"] is True


def test_tasks_of_an_activity_are_an_object_keyed_by_number(panel: Panel) -> None:
    assert panel.get("/tasklog/get_tasks_for_activity?activity_id=1")["objects"]["0"]["name"] == "sync_instances"


def test_a_task_is_run_again(panel: Panel) -> None:
    task = next(each["id"] for each in panel.rows("/tasklog") if each["state"] == "failure")
    panel.post(f"/tasklog/{task}/recreate")
    panel.now += 1.1
    assert panel.get(f"/tasklog/{task}")["state"] == "success"


def test_refused_calls_leave_no_trace(panel: Panel) -> None:
    panel.call("POST", "/clients", {})
    panel.call("DELETE", "/currency/EUR")
    panel.call("POST", "/clientgroups", {"name": "x"}, token="f" * 40)
    assert panel.sandbox.log() == []
    assert panel.get("/activitylog")["count"] == 3
    panel.post("/clientgroups", {"name": "x"}, 201)
    assert panel.sandbox.log() == [("POST", "/clientgroups")]
    newest = panel.get("/activitylog?ordering=-id")["objects"][0]
    assert newest["user"] == {"id": 1, "username": "admin", "full_name": "Ada Admin"}


def test_a_customers_log_in_is_made_by_external_id(panel: Panel) -> None:
    assert panel.post("/get-sso-session", {"euid": "ext-john-1"}, 201)["hash_val"].count(":") == 2
    assert panel.call("POST", "/get-sso-session", {"euid": "no"}).status == 404
    assert panel.call("POST", "/get-sso-session", {}).status == 400


def test_the_own_profile_is_no_envelope(panel: Panel) -> None:
    assert panel.get("/userprofile")["user"]["username"] == "admin"
    sent = {"email": "a@example.com", "first_name": "Ada", "last_name": "Lovelace"}
    assert panel.call("PUT", "/userprofile/1", sent).json["user"]["full_name"] == "Ada Lovelace"


def test_no_ticket_takes_the_place_of_another(panel: Panel, monkeypatch: pytest.MonkeyPatch) -> None:
    sent = {"title": "t", "department": 1, "priority": "high", "status": "open", "client": 722694}
    dice = iter([b"\0\0\0\1", b"\0\0\0\1", b"\0\0\0\2"])
    usual = os.urandom
    monkeypatch.setattr(os, "urandom", lambda size: next(dice) if size == 4 else usual(size))
    first, second = (panel.post("/plugins/tickets/tickets", sent, 201)["id"] for _ in range(2))
    assert (first, second) == ("001-100001", "002-100002")
