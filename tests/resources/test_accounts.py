"""Users: their tokens, their groups; currencies and what has no name."""

from __future__ import annotations

import re

import pytest
from altered_panel import Panel
from running import Machine


def test_token_is_printed_since_that_is_the_job(sandbox: Machine) -> None:
    result = sandbox("users token limited@example.com -o json")
    assert re.fullmatch("[0-9a-f]{40}", result.json["token"])
    assert result.json["token"] not in result.stderr


def test_token_is_not_in_the_journal(sandbox: Machine) -> None:
    token = sandbox("users token limited@example.com -o json").json["token"]
    assert token not in (sandbox.state_folder / "journal.jsonl").read_text()


def test_token_is_not_in_debug_output(sandbox: Machine) -> None:
    result = sandbox("users token limited@example.com -o json --debug")
    assert result.json["token"] not in result.stderr


def test_deleting_a_token_needs_a_yes(sandbox: Machine, panel: Panel) -> None:
    assert sandbox("users delete-token limited@example.com").code == 2
    assert sandbox("users delete-token limited@example.com --yes").code == 0
    assert [method for method, _ in panel.writes()] == ["DELETE"]


def test_group_travels_in_the_query(sandbox: Machine, panel: Panel) -> None:
    assert sandbox("users add-to-group customer@example.com --group Support").code == 0
    assert panel.bodies[-1] is None
    assert "customer@example.com" in sandbox("users in-group --group Support").stdout


def test_groups_of_a_user_go_by_put_with_the_rest_kept(sandbox: Machine, panel: Panel) -> None:
    result = sandbox("users update customer@example.com --group Support --group Accounting")
    assert result.code == 0, result.stderr
    body = next(body for (method, _), body in zip(panel.sent, panel.bodies, strict=True) if method == "PUT")
    assert body["user_groups"] == ["1", "2"]
    assert body["email"] == "customer@example.com"
    assert "password" not in body


def test_password_is_never_an_argument(sandbox: Machine, panel: Panel) -> None:
    made = sandbox("users create --email new@example.com --password-stdin", stdin="correct horse\n")
    assert made.code == 0
    assert panel.bodies[-1]["password"] == "correct horse"
    assert "--password TEXT" not in sandbox("users create --help").stdout


def test_user_exists_already(sandbox: Machine, panel: Panel) -> None:
    line = "users create --email customer@example.com --password-stdin"
    assert sandbox(line, stdin="correct horse\n").code == 5
    assert sandbox(f"{line} --if-not-exists", stdin="correct horse\n").code == 0
    assert not panel.writes()


def test_currency_is_known_by_its_code_and_changed_by_put(sandbox: Machine, panel: Panel) -> None:
    assert sandbox("currencies update USD --rate 1.3").code == 0
    body = next(body for (method, _), body in zip(panel.sent, panel.bodies, strict=True) if method == "PUT")
    assert body == {"code": "USD", "rate": "1.3", "is_default": False}


def test_new_prices_need_a_yes(sandbox: Machine, panel: Panel) -> None:
    for action in ("update-exchange-rates", "update-relative-prices"):
        assert sandbox(f"currencies {action}").code == 2
    assert not panel.writes()


@pytest.mark.parametrize("version", ["panel", "oldest_panel"])
def test_plan_is_deleted_with_the_one_that_takes_over(
    sandbox: Machine, request: pytest.FixtureRequest, version: str
) -> None:
    panel: Panel = request.getfixturevalue(version)
    sandbox("billing-plans create --name Old --currency EUR")
    assert sandbox("billing-plans delete Old --yes").code == 2, "who takes over must be said"
    assert sandbox("billing-plans delete Old --plan-to-migrate Standard --yes").code == 0
    assert (panel.bodies[-1], panel.queries[-1]) == ({"plan_to_migrate": "1"}, "plan_to_migrate=1")


def test_word_cannot_be_the_id_of_what_has_no_name(sandbox: Machine, panel: Panel) -> None:
    result = sandbox("orders show abc")
    assert result.code == 3
    assert not panel.sent, "as a filter it would make the server fail"


def test_order_delete_is_the_panels_own_call(sandbox: Machine, panel: Panel) -> None:
    order = sandbox("orders list --status pending -o ids").stdout.split()[0]
    assert sandbox(f"orders delete {order} --yes").code == 0
    assert panel.writes()[-1][1].endswith(f"/billing/orders/{order}/delete")


def test_order_that_cannot_be_accepted_says_why(sandbox: Machine, panel: Panel) -> None:
    order = sandbox("orders list --status pending -o ids").stdout.split()[0]
    panel.answer("POST", "/accept", 422, {"detail": "Cannot be accepted.", "messages": ["Domain is taken."]})
    result = sandbox(f"orders accept {order}")
    assert result.code == 5
    assert "Domain is taken." in result.stderr
