"""--dry-run: what the real run would do, with its refusals and its exit code, and nothing sent."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from running import Machine

PLACE = "--phone +15550100 --address1 Elm --city York --country US --zip-code 1000"
JANE = f"--first-name Jane --last-name Doe {PLACE} --email"


def test_a_plan_is_an_array_of_rows_also_for_one(sandbox: Machine) -> None:
    (row,) = sandbox(f"clients create {JANE} jane@doe.com --dry-run -o json").json
    assert list(row) == ["id", "name", "action", "would", "detail"]
    assert (row["id"], row["action"], row["would"]) == (None, "create", "create")
    assert "city York" in row["detail"]


@pytest.mark.parametrize("format", ["table", "tsv", "csv", "yaml", "ndjson"])
def test_it_comes_in_every_format(sandbox: Machine, format: str) -> None:
    result = sandbox(f"clients update 722694 --fax +1555 --dry-run -o {format}")
    assert (result.code, "change" in result.stdout) == (0, True)
    assert result.stderr.endswith("note: would change 1; nothing was sent\n")


def test_ids_are_those_that_would_change(sandbox: Machine) -> None:
    result = sandbox("instances stop cache mail --dry-run -o ids")
    assert len(result.stdout.splitlines()) == 1
    assert "would change 1, 1 unchanged; nothing was sent" in result.stderr


def test_what_exists_is_refused_as_in_the_real_run(sandbox: Machine) -> None:
    line = f"clients create {JANE} john.miller@example.com"
    plan, real = sandbox(f"{line} --dry-run -o json"), sandbox(line)
    assert (plan.code, real.code) == (5, 5)
    assert [row["would"] for row in json.loads(plan.stdout)] == ["refused"]
    taken = sandbox(f"{line} --if-not-exists --dry-run -o json")
    assert (taken.code, taken.json[0]["would"]) == (0, "unchanged")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("instances stop no-such-server", 3),
        ("instances stop --select status=nonsense", 3),
        ("clients update 999999999 --fax 1", 3),
        ("instances stop cache --expect 2", 2),
        ("clients create --email x", 2),
    ],
)
def test_the_exit_code_is_the_real_runs(sandbox: Machine, line: str, code: int) -> None:
    assert sandbox(f"{line} --dry-run").code == code
    assert sandbox(f"{line} --yes").code == code


def test_an_update_shows_old_and_new(sandbox: Machine) -> None:
    before = sandbox("clients show 722694 -o json").json
    (row,) = sandbox("clients update 722694 --city Lyon --dry-run -o json").json
    assert row["detail"] == f"city: {before['city']} -> Lyon"
    (same,) = sandbox(["clients", "update", "722694", "--city", before["city"], "--dry-run", "-o", "json"]).json
    assert same["would"] == "unchanged"


def test_credit_shows_the_balance_after(sandbox: Machine) -> None:
    (row,) = sandbox("clients credit add john.miller@example.com 25 --dry-run -o json").json
    assert row["detail"] == "credit: 250.10 USD -> 275.10 USD"


def test_a_payment_shows_what_the_invoice_lacks_after(sandbox: Machine) -> None:
    invoice = sandbox("invoices list --status unpaid --limit 1 -o ids").stdout.strip()
    (row,) = sandbox(f"invoices add-payment {invoice} --amount 5 --gateway 1 --dry-run -o json").json
    assert sandbox(f"invoices add-payment {invoice} --amount 5 --gateway 1").code == 0
    after = sandbox(f"invoices show {invoice} -o json").json
    assert row["detail"].endswith(f"-> {after['balance']} {after['currency']}")


def test_a_plan_needs_no_yes(sandbox: Machine) -> None:
    (row,) = sandbox("instances delete cache --dry-run -o json").json
    assert row["would"] == "delete"
    assert sandbox("instances stop --all --dry-run").code == 0


def test_raw_calls_have_one_too(sandbox: Machine) -> None:
    for method, would in (("POST", "act"), ("PATCH", "change"), ("DELETE", "delete")):
        (row,) = sandbox(f"api {method} clients/722694 -f password=hunter22 --dry-run -o json").json
        assert (row["would"], row["name"]) == (would, f"{method} clients/722694")
        assert "hunter22" not in row["detail"]


def test_curl_prints_lines_that_can_be_pasted(sandbox: Machine) -> None:
    result = sandbox("instances stop cache mail --curl")
    assert result.stdout.count("curl -X POST") == 1  # mail is stopped
    secret = sandbox("instances change-password cache --password-stdin --curl", stdin="Correct-Horse-7\n")
    assert "cannot run" in secret.stdout


def test_a_bulk_plan_is_what_the_bulk_then_does(sandbox: Machine, tmp_path: Path) -> None:
    file = tmp_path / "f.csv"
    file.write_text("id,fax\n722694,+1\n687862,+2\n", encoding="utf-8")
    plan = sandbox(f"clients update --from-file {file} --dry-run -o json").json
    real = sandbox(f"clients update --from-file {file} -o json").json
    assert [(row["id"], row["name"]) for row in plan] == [(row["id"], row["name"]) for row in real]
    again = sandbox(f"clients update --from-file {file} -o json").json
    assert [row["outcome"] for row in again] == ["unchanged", "unchanged"]


@pytest.mark.parametrize("emails", [("new@doe.com", "john.miller@example.com"), ("john.miller@example.com",)])
@pytest.mark.parametrize("more", ["", "--if-not-exists"])
def test_a_plan_of_creates_is_what_they_then_do(
    sandbox: Machine, tmp_path: Path, emails: tuple[str, ...], more: str
) -> None:
    head = "first_name,last_name,phone,address1,city,country,zip_code,email"
    rows = "".join(f"A,B,+15550100,x,y,US,1,{email}\n" for email in emails)
    (tmp_path / "c.csv").write_text(f"{head}\n{rows}", encoding="utf-8")
    line = f"clients create --from-file {tmp_path}/c.csv {more} -o json"
    plan, real = sandbox(f"{line} --dry-run"), sandbox(line)
    assert plan.code == real.code
    would = [row["would"] for row in json.loads(plan.stdout)]
    if len(emails) > 1:
        same = {"done": "create", "unchanged": "unchanged", "failed": "refused"}
        assert would == [same[row["outcome"]] for row in json.loads(real.stdout)]
