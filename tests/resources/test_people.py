"""A client and its people on each version: whose the e-mail is, and how a client is found by it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from altered_panel import Panel
from running import Machine

from fleioctl.session.session import Session

PLACE = '--phone +15550100 --address1 "99 Elm St." --city "New York" --country US --zip-code 1000 --currency EUR'
NAMED = f"clients create --first-name Jane --last-name Doe {PLACE}"
JANE = f"{NAMED} --email jane@doe.com"
OLD = "sandbox@2019.12"
CUSTOMER = "customer@example.com"  # a user of no client
CASE = (
    '{first_name: A, last_name: B, email: z@example.com, phone: "+12125550100", address1: x, city: y, country: US, '
    'zip_code: "1000"}'
)


def clients(run: Machine) -> int:
    return int(run("clients list --count").stdout)


@pytest.fixture(params=["sandbox", OLD])
def both(request: pytest.FixtureRequest, sandbox: Machine) -> Machine:
    """Return a machine that means the newest panel, then the oldest."""
    sandbox.environ["FLEIOCTL_PROFILE"] = request.param
    return sandbox


@pytest.fixture
def old(sandbox: Machine) -> Machine:
    """Return a machine that means the oldest panel."""
    sandbox.environ["FLEIOCTL_PROFILE"] = OLD
    return sandbox


def test_client_is_made_with_its_user(sandbox: Machine, panel: Panel) -> None:
    assert sandbox(JANE).code == 0
    body = panel.posted("/clients")[0]
    assert body["email"] == "jane@doe.com"
    user = body["user"]
    assert (user["email"], user["first_name"], user["last_name"]) == ("jane@doe.com", "Jane", "Doe")
    assert len(user["password"]) >= 20
    assert sandbox("clients users jane@doe.com -o json").json[0]["email"] == "jane@doe.com"


def test_random_password_is_shown_nowhere(sandbox: Machine, panel: Panel) -> None:
    told = [sandbox(f"{JANE} --dry-run"), sandbox(f"{JANE} --debug")]
    password = panel.posted("/clients")[0]["user"]["password"]
    assert all(password not in each.stdout + each.stderr for each in told)
    kept = b"".join(each.read_bytes() for each in sandbox.state_folder.rglob("journal*"))
    assert kept
    assert password.encode() not in kept


def test_password_of_the_user_may_be_given(sandbox: Machine, panel: Panel) -> None:
    assert sandbox(f"{JANE} --user-password-stdin", stdin="correct horse\n").code == 0
    assert panel.posted("/clients")[0]["user"]["password"] == "correct horse"


def test_before_2022_05_the_email_is_the_clients_and_needed(old: Machine) -> None:
    assert old(NAMED).code == 2
    made = old(f"{JANE} -o json").json
    assert old("clients show jane@doe.com -o json").json["email"] == "jane@doe.com"
    assert old(f"clients users {made['id']} -o json").json == []


def test_same_create_makes_one_client(both: Machine) -> None:
    before = clients(both)
    first = both(f"{JANE} -o json")
    again = both(f"{JANE} -o json")
    taken = both(f"{JANE} --if-not-exists -o json")
    assert (first.code, again.code, taken.code) == (0, 5, 0)
    assert again.error["code"] == "exists"
    assert str(first.json["id"]) in again.stderr
    assert "jane@doe.com" in again.stderr
    assert taken.json["id"] == first.json["id"]
    assert taken.json["name"] == "Jane Doe"
    assert clients(both) == before + 1


def test_client_of_a_file_is_created_once(sandbox: Machine, tmp_path: Path) -> None:
    before, file = clients(sandbox), tmp_path / "c.yaml"
    file.write_text(CASE, encoding="utf-8")
    for _ in range(3):
        assert sandbox(f"clients create --from-file {file} --if-not-exists").code == 0
    assert clients(sandbox) == before + 1


@pytest.mark.parametrize(("more", "codes"), [("", [0, 5, 5, 5, 5, 5]), (" --if-not-exists", [0] * 6)])
def test_six_at_once_create_one_client(more: str, codes: list[int], both: Machine) -> None:
    before = clients(both)
    with ThreadPoolExecutor(6) as pool:
        ended = list(pool.map(lambda _: both.spawn(f"{JANE}{more} -o json"), range(6)))
    assert sorted(each.code for each in ended) == codes
    assert len({each.json["id"] for each in ended if each.code == 0}) == 1
    assert clients(both) == before + 1


def test_same_create_three_times_makes_one_client(both: Machine) -> None:
    before = clients(both)
    assert [both.spawn(JANE).code for _ in range(3)] == [0, 5, 5]
    assert clients(both) == before + 1


def test_lost_answer_is_settled_by_the_user(sandbox: Machine, panel: Panel) -> None:
    panel.lose("POST", "/clients")
    made = sandbox(f"{JANE} -o json")
    assert made.code == 0, made.stderr
    assert sandbox("clients show jane@doe.com -o json").json["id"] == made.json["id"]


def test_user_without_a_client_is_named(sandbox: Machine) -> None:
    before = clients(sandbox)
    for more in ("", " --if-not-exists"):
        refused = sandbox(f"{NAMED} --email {CUSTOMER}{more} -o json")
        assert (refused.code, refused.error["code"]) == (5, "exists")
        assert "Carla Customer" in refused.stderr
        assert f"--user {CUSTOMER}" in refused.stderr
    assert clients(sandbox) == before


def test_existing_user_is_taken(sandbox: Machine) -> None:
    before = clients(sandbox)
    line = f"{NAMED} --user {CUSTOMER} --role Admin -o json"
    made = sandbox(line)
    assert made.code == 0, made.stderr
    assert sandbox(f"clients show {CUSTOMER} -o json").json["id"] == made.json["id"]
    again, taken = sandbox(line), sandbox(f"{line} --if-not-exists")
    assert (again.code, again.error["code"]) == (5, "exists")
    assert (taken.code, taken.json["id"]) == (0, made.json["id"])
    assert clients(sandbox) == before + 1


def test_existing_user_is_taken_by_an_old_panel_too(old: Machine) -> None:
    assert old(f"{JANE} --user {CUSTOMER}").code == 0
    assert CUSTOMER in old("clients users jane@doe.com").stdout


def test_existing_user_needs_roles(sandbox: Machine, panel: Panel) -> None:
    refused = sandbox(f"{NAMED} --user {CUSTOMER}")
    assert refused.code == 2
    assert "Admin" in refused.stderr
    assert "Billing" in refused.stderr
    assert sandbox(f"{NAMED} --user {CUSTOMER} --role Chef").code == 2
    assert not panel.writes()


def test_roles_that_cannot_be_listed_are_given_by_id(sandbox: Machine, panel: Panel) -> None:
    panel.answer("GET", "/roles", 404)
    refused = sandbox(f"{NAMED} --user {CUSTOMER} --role Admin")
    assert refused.code == 2
    assert "id" in refused.stderr
    assert sandbox(f"{NAMED} --user {CUSTOMER} --role 1").code == 0


def test_user_that_cannot_have_a_client_is_found_before_the_client_is_made(sandbox: Machine, panel: Panel) -> None:
    refused = sandbox(f"{NAMED} --user limited@example.com --role Admin")
    assert refused.code == 5
    assert "staff" in refused.stderr
    assert not panel.writes()


def test_client_whose_user_was_not_associated_in_time_is_taken(sandbox: Machine, panel: Panel) -> None:
    panel.answer("POST", "/associate_user", 409, {"detail": "Try later."})
    line = f"{NAMED} --user {CUSTOMER} --role Admin -o json"
    before = clients(sandbox)
    first = sandbox(line)
    assert first.code == 8, first.stderr
    panel.forget()
    second = sandbox(line)
    assert second.code == 0, second.stderr
    assert str(second.json["id"]) in first.stderr
    assert clients(sandbox) == before + 1


def test_client_without_email_or_billing_id_is_noted(sandbox: Machine) -> None:
    before = clients(sandbox)
    made = sandbox(NAMED)
    assert made.code == 0
    assert "--email" in made.stderr
    assert sandbox(f"{NAMED} --if-not-exists").code == 2
    assert clients(sandbox) == before + 1


def test_phone_is_international_from_2023_08_on(sandbox: Machine) -> None:
    line = JANE.replace("+15550100", "0155-5010")
    refused = sandbox(f"{line} -o json")
    assert (refused.code, refused.error["fields"].keys()) == (2, {"phone"})
    assert sandbox("clients update john.miller@example.com --phone 12345").code == 2
    sandbox.environ["FLEIOCTL_PROFILE"] = "sandbox@2023.07"
    assert sandbox(line).code == 0


def test_email_cannot_be_changed_where_it_is_the_users(both: Machine) -> None:
    changed = both("clients update john.miller@example.com --email john@example.org")
    assert changed.code == (0 if both.environ["FLEIOCTL_PROFILE"] == OLD else 2)
    assert changed.code == 0 or "users update" in changed.stderr


def test_client_is_found_by_email_everywhere(both: Machine) -> None:
    john = both("clients show john.miller@example.com -o json").json["id"]
    for line in ("instances list", "services list", "invoices list"):
        listed = both(f"{line} --client john.miller@example.com -o json")
        assert listed.code == 0, listed.stderr
        assert listed.json
        assert {each["client"]["id"] for each in listed.json} == {john}
    name = both(f"instances list --client {john} -o json").json[0]["name"]
    assert both(f"instances show john.miller@example.com/{name}").code == 0


def test_many_emails_cost_few_calls(sandbox: Machine, panel: Panel) -> None:
    users = sandbox("users list -o json").json
    emails = [each["email"] for each in users if len(each["clients"]) == 1][:6]
    panel.sent.clear()
    result = sandbox(["clients", "update-usage", *emails, "--dry-run"])
    assert result.code == 0, result.stderr
    assert sum(path.endswith("/users") for _, path in panel.sent) == 1


def test_email_of_two_clients_is_ambiguous(sandbox: Machine) -> None:
    for client in ("375444", "468185"):
        assert sandbox(f"clients associate-user {client} --user {CUSTOMER} --role Admin").code == 0
    refused = sandbox(f"clients show {CUSTOMER} -o json")
    assert (refused.code, refused.error["code"]) == (3, "ambiguous")
    assert "375444" in refused.stderr
    assert "468185" in refused.stderr


def test_users_of_a_client_have_emails(both: Machine) -> None:
    client = both("clients show john.miller@example.com -o json").json["id"]
    role = "" if both.environ["FLEIOCTL_PROFILE"] == OLD else " --role Admin"
    assert both(f"clients associate-user {client} --user {CUSTOMER}{role}").code == 0
    assert CUSTOMER in both(f"clients users {client} -c email").stdout
    assert CUSTOMER in both(f"users list --client {client} -c email").stdout
    shown = both(f"clients show {client} --with users -o json").json["users"]
    assert CUSTOMER in [each["email"] for each in shown]


def test_client_without_users_lists_none(old: Machine) -> None:
    made = old(f"{JANE} -o json").json["id"]
    assert old(f"users list --client {made} -o json").json == []


def test_users_that_may_not_be_read_are_shown_without_email(sandbox: Machine, panel: Panel) -> None:
    client = sandbox("clients show john.miller@example.com -o json").json["id"]
    panel.answer("GET", "/users", 403, {"detail": "No permission."})
    shown = sandbox(f"clients users {client} -o json")
    assert shown.code == 0
    assert shown.json
    assert "note: " in shown.stderr
    assert sandbox(f"clients show {client} --with users -o json").code == 0


def test_roles_are_needed_to_associate_from_2022_05_on(sandbox: Machine, panel: Panel) -> None:
    line = f"clients associate-user 375444 --user {CUSTOMER}"
    assert sandbox(line).code == 2
    assert sandbox(f"{line} --role billing --role 3").code == 0
    assert panel.posted("/associate_user") == [{"user_id": _user_id(sandbox), "roles": [2, 3]}]


def _user_id(run: Machine) -> Any:
    return str(run(f"users show {CUSTOMER} -o json").json["id"])


def test_user_names_end_with_2022_09(sandbox: Machine) -> None:
    assert "username" not in sandbox("users list").stdout
    for line in ("users list --username john", "users list --sort username"):
        assert sandbox(line).code == 2, line
    made = sandbox("users create --email sam@example.com --password-stdin", stdin="correct horse")
    assert made.code == 0, made.stderr
    refused = sandbox("users create --email tom@example.com --username tom --password-stdin", stdin="correct horse")
    assert refused.code == 2


def test_user_names_are_needed_before(old: Machine) -> None:
    assert "username" in old("users list").stdout
    assert old("users create --email sam@example.com --password-stdin", stdin="correct horse").code == 2


def test_token_that_may_not_read_clients_is_told_to_use_ids(sandbox: Machine, panel: Panel) -> None:
    client = sandbox("clients show john.miller@example.com -o json").json["id"]
    panel.answer("GET", "/clients", 403, {"detail": "No permission."})
    for name in ("John Miller", "john.miller@example.com"):
        refused = sandbox(f"instances list --client '{name}' -o json")
        assert refused.code == 4
        assert "id" in refused.error["hint"]
        assert name in refused.error["message"]
    assert sandbox(f"instances list --client {client} -o json").json


@pytest.mark.parametrize(
    "line",
    ["list -c id,email", "list -c +email", "show 722694 -c email", "show 722694 john.miller@example.com -c email"],
)
def test_column_of_the_email_says_where_it_lives_now(line: str, sandbox: Machine) -> None:
    refused = sandbox(f"clients {line} -o json")
    assert (refused.code, refused.error["code"], refused.stdout) == (2, "not_in_version", "")
    assert "fleioctl clients users" in refused.stderr
    assert sandbox(f"clients {line} -p {OLD}").code == 0


def test_created_client_shows_no_column_that_the_version_does_not_have(both: Machine) -> None:
    header = both(JANE).stdout.splitlines()[0].split("\t")
    assert ("email" in header) is (both.environ["FLEIOCTL_PROFILE"] == OLD)
    header = both("clients update 722694 --city Iasi").stdout.splitlines()[0].split("\t")
    assert ("email" in header) is (both.environ["FLEIOCTL_PROFILE"] == OLD)


def test_an_email_is_the_same_in_any_case(both: Machine) -> None:
    """Stored in one spelling, typed in another: the client is found, and not made again."""
    made = both(f"{NAMED} --email Jane@Doe.com -o ids")
    assert made.code == 0, made.stderr
    for other in ("jane@doe.com", "JANE@doe.com", "Jane@Doe.com"):
        again = both(f"{NAMED} --email {other}")
        assert (again.code, "exists already" in again.stderr) == (5, True), again.stderr
        assert both(f"clients show {other} -o ids").stdout == made.stdout


@pytest.mark.parametrize("version", ["master", "", "9", "2031.04"])
def test_a_version_that_is_none_counts_as_the_newest(
    version: str, sandbox: Machine, panel: Panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Session, "version", version)
    assert sandbox(JANE).code == 0
    (body,) = panel.posted("/clients")
    assert body["user"].keys() == {"email", "first_name", "last_name", "password"}
    line = "clients associate-user 722694 --user customer@example.com"
    assert (sandbox(line).code, "--role" in sandbox(line).stderr) == (2, True)
