"""Operations as the proof of what objects do not tell: a failed one ends a wait, a succeeded one names the id."""

from __future__ import annotations

from typing import Any

import pytest
from altered_panel import Panel
from running import Machine

from fleioctl.sandbox.dates import stamp

WEB = "instances create --client 722694 --name w1 --region Region1 --flavor m1.tiny --image debian-12 --network private"
REASON = "No valid host was found"
FAILED = {"steps_details": [{"display": "Creating the instance", "status": "failed", "error_message": REASON}]}


def operation(sandbox: Machine, name: str, **more: Any) -> dict[str, Any]:
    """Return a page with one operation that begins when the next command runs."""
    job = {
        "id": 77,
        "created_at": stamp(sandbox.clock.now() + 1),
        "status": "failed",
        "completed": True,
        "operation_type": "create instances",
        "primary_object_id": None,
        "params": {"name": name},
        "progress": FAILED,
        **more,
    }
    return {"count": 1, "next": None, "previous": None, "objects": [job], "totalCount": 1, "pageNo": 1}


@pytest.fixture
def unmade(panel: Panel) -> Panel:
    """Accept instances that never come to be."""
    panel.answer("POST", "/openstack/instances", 201, {"name": "w1"})
    return panel


def test_failed_create_ends_with_its_reason_and_is_not_in_the_way(sandbox: Machine, unmade: Panel) -> None:
    unmade.answer("GET", "/operations", 200, operation(sandbox, "w1"))
    ended = sandbox(f"{WEB} -o json")
    assert (ended.code, ended.error["code"], ended.error["outcome"]) == (8, "ended_in_error", "changed")
    assert REASON in ended.stderr
    assert "operations show 77" in ended.stderr
    unmade.forget()
    assert sandbox(f"{WEB} --wait -o json").json["status"] == "active"


def test_succeeded_create_names_an_instance_that_is_not_listed(sandbox: Machine, panel: Panel) -> None:
    assert sandbox(WEB).code == 0
    id = sandbox("instances show w1 -o json").json["id"]
    sandbox("instances rename w1 --name w2")
    # the panel made it, but its list does not show it under this name
    panel.answer("POST", "/openstack/instances", 201, {"name": "w1"})
    made = {"status": "succeeded", "primary_object_id": id, "progress": {}}
    panel.answer("GET", "/operations", 200, operation(sandbox, "w1", **made))
    shown = {**sandbox(f"instances show {id} -o json").json, "name": "w1"}
    panel.answer("GET", f"/openstack/instances/{id}", 200, shown)
    ended = sandbox(f"{WEB} -o json")
    assert (ended.code, ended.json["id"]) == (0, id), ended.stderr


@pytest.mark.parametrize("job", [{"params": {"name": "other"}}, {"created_at": "2026-01-01T00:00:00Z"}])
def test_operation_of_something_else_proves_nothing(job: dict[str, Any], sandbox: Machine, unmade: Panel) -> None:
    unmade.answer("GET", "/operations", 200, operation(sandbox, "w1", **job))
    ended = sandbox(f"{WEB} --settle 20 -o json")
    assert (ended.code, ended.error["code"]) == (8, "id_not_found")


@pytest.mark.parametrize(("status", "body"), [(403, {"detail": "No."}), (404, b"<html>"), (500, b"<html>")])
def test_panel_without_operations_is_polled(status: int, body: Any, sandbox: Machine, unmade: Panel) -> None:
    unmade.answer("GET", "/operations", status, body)
    ended = sandbox(f"{WEB} --settle 20 -o json")
    assert (ended.code, ended.error["code"]) == (8, "id_not_found")
    asked = [path for _, path in unmade.sent if path.endswith("/operations")]
    assert len(asked) == 1 or status == 500
    unmade.forget()


def test_create_that_is_seen_at_once_asks_no_operations(sandbox: Machine, panel: Panel) -> None:
    assert sandbox(f"{WEB} --wait").code == 0
    assert not [path for _, path in panel.sent if "operations" in path or "current-user" in path]


def test_failed_operation_ends_the_wait_for_an_object_in_which_nothing_moves(sandbox: Machine, panel: Panel) -> None:
    shown = sandbox("instances show cache -o json").json
    panel.answer("POST", f"{shown['id']}/stop", 200, {"detail": "queued"})
    panel.answer("GET", "/operations", 200, operation(sandbox, "x", params={"instance": shown["id"]}))
    ended = sandbox("instances stop cache --wait -o json")
    assert (ended.code, ended.json[0]["outcome"]) == (8, "failed")
    assert REASON in ended.json[0]["detail"]
    assert sum(sandbox.clock.slept) < 60


def test_error_is_told_with_the_reason_of_its_operation(sandbox: Machine, panel: Panel) -> None:
    line = "images create --name bad --url https://images.invalid/none.qcow2 --region Region1"
    line += " --disk-format qcow2 --container-format bare"
    ended = sandbox(f"{line} --wait -o json")
    assert ended.code == 8
    assert "The URL could not be read.\n" in ended.stderr
