"""Credit moves once; a lost answer is made up for by balance and journal, or stays unknown."""

from __future__ import annotations

from decimal import Decimal

import pytest
from altered_panel import Panel
from running import Machine

from fleioctl.storage.journal import Journal

CLIENT = "375444"
CHANGE = f"/clients/{CLIENT}/change_credit"


def balance(run: Machine) -> Decimal:
    credits = run(f"clients show {CLIENT} -o json").json["credits"]
    return sum((Decimal(each["amount"]) for each in credits if each["currency"] == "EUR"), Decimal(0))


def outcomes(run: Machine) -> list[str]:
    entries = Journal(run.state_folder, run.clock).entries()
    return [entry.outcome for entry in entries if entry.action.startswith("credit")]


def test_adding_moves_the_balance_once(sandbox: Machine, panel: Panel) -> None:
    before = balance(sandbox)
    result = sandbox(f"clients credit add {CLIENT} 25 -o json")
    assert result.code == 0
    assert result.json[0]["outcome"] == "done"
    assert balance(sandbox) == before + 25
    assert panel.writes() == [("POST", f"/backend/staffapi{CHANGE}")]


def test_currency_is_always_sent_and_amount_is_no_float(sandbox: Machine, panel: Panel) -> None:
    sandbox(f"clients credit add {CLIENT} 0.1")
    assert {"amount": "0.10", "add_credit": True, "currency": "EUR"} in panel.bodies


def test_client_may_be_named(sandbox: Machine) -> None:
    result = sandbox("clients credit add greta.lindqvist@example.com 25.00")
    assert (result.code, result.stderr) == (0, "note: this changes the sandbox, no real panel\n")


def test_withdrawing_is_not_sent_without_a_yes(sandbox: Machine, panel: Panel) -> None:
    result = sandbox(f"clients credit withdraw {CLIENT} 5")
    assert result.code == 2
    assert "Withdraw 5.00 EUR" in result.stderr
    assert not panel.writes()


def test_withdrawing_asks_on_a_terminal(sandbox: Machine, panel: Panel) -> None:
    sandbox(f"clients credit add {CLIENT} 50")
    assert sandbox(f"clients credit withdraw {CLIENT} 5", typed="n\n").code == 2
    assert len(panel.writes()) == 1
    assert sandbox(f"clients credit withdraw {CLIENT} 5", typed="y\n").code == 0
    assert len(panel.writes()) == 2


@pytest.mark.parametrize("amount", ["0", "0.00", "1.234", "1e3", "NaN", "１", "1,5", "9999999999999"])
def test_what_is_no_amount_is_not_sent(amount: str, sandbox: Machine, panel: Panel) -> None:
    assert sandbox(["clients", "credit", "add", CLIENT, amount]).code == 2
    assert not panel.writes()


def test_dry_run_shows_the_call_and_sends_nothing(sandbox: Machine, panel: Panel) -> None:
    result = sandbox(f"clients credit withdraw {CLIENT} 5 --curl")
    assert result.code == 0
    assert '"add_credit": false' in result.stdout
    assert not panel.writes()


@pytest.mark.parametrize(("verb", "change"), [("add", 25), ("withdraw", -25)])
def test_lost_answer_is_confirmed_by_look_up(verb: str, change: int, sandbox: Machine, panel: Panel) -> None:
    before = balance(sandbox)
    panel.lose("POST", CHANGE)
    result = sandbox(f"clients credit {verb} {CLIENT} 25 --yes -o json")
    assert result.code == 0
    assert result.json[0]["detail"] == "confirmed by look-up"
    assert balance(sandbox) == before + change
    assert len(panel.writes()) == 1
    assert outcomes(sandbox) == ["done"]


def test_unchanged_balance_proves_nothing(sandbox: Machine, panel: Panel) -> None:
    panel.drop("POST", CHANGE)
    started = sandbox.clock.now()
    result = sandbox(f"clients credit add {CLIENT} 25")
    assert result.code == 7
    assert "history resolve" in result.stderr
    assert 30 <= sandbox.clock.now() - started < 40
    assert len(panel.writes()) == 1
    assert outcomes(sandbox) == ["unknown"]


def test_settle_says_how_long_to_look(sandbox: Machine, panel: Panel) -> None:
    panel.drop("POST", CHANGE)
    started = sandbox.clock.now()
    assert sandbox(f"clients credit add {CLIENT} 25 --settle 3").code == 7
    assert sandbox.clock.now() - started < 5


def test_unknown_outcome_blocks_the_same_credit_until_it_is_settled(sandbox: Machine, panel: Panel) -> None:
    panel.drop("POST", CHANGE)
    sandbox(f"clients credit add {CLIENT} 25")
    panel.forget()
    again = sandbox(f"clients credit add {CLIENT} 25.00")
    assert again.code == 7
    assert "An earlier run" in again.stderr
    assert len(panel.writes()) == 1
    assert sandbox(f"clients credit add {CLIENT} 26").code == 0, "another amount is another credit"


def test_credit_is_not_begun_while_the_journal_is_down(sandbox: Machine, panel: Panel) -> None:
    panel.answer("GET", "/billing/journal", 502)
    assert sandbox(f"clients credit add {CLIENT} 25 --timeout 1").code == 6
    assert not panel.writes()


def test_late_credit_is_found_and_not_sent_again(sandbox: Machine, panel: Panel) -> None:
    before = balance(sandbox)
    panel.drop("POST", CHANGE)
    assert sandbox(f"clients credit add {CLIENT} 25").code == 7
    panel.forget()
    sandbox(f"clients credit add {CLIENT} 25.00 --no-journal")  # stands for the panel, which comes to it late
    late = sandbox(f"clients credit add {CLIENT} 25 -o json")
    assert late.code == 0
    assert "nothing was sent" in late.json[0]["detail"]
    assert balance(sandbox) == before + 25


def test_movement_by_somebody_else_confirms_nothing(sandbox: Machine, panel: Panel) -> None:
    panel.drop("POST", CHANGE)
    sandbox(f"clients credit add {CLIENT} 25")
    panel.forget()
    sandbox(f"clients credit add {CLIENT} 20 --no-journal")
    sandbox(f"clients credit add {CLIENT} 5 --no-journal")
    assert sandbox(f"clients credit add {CLIENT} 25").code == 7, "the sum fits, but no line says so"


def test_without_the_journal_a_lost_answer_stays_unknown(sandbox: Machine, panel: Panel) -> None:
    panel.lose("POST", CHANGE)
    panel.answer("GET", "/billing/journal", 403, {"detail": "You do not have permission."})
    result = sandbox(f"clients credit add {CLIENT} 25")
    assert result.code == 7
    assert "nothing can prove" in result.stderr


def test_refused_credit_changes_nothing(sandbox: Machine, panel: Panel) -> None:
    panel.answer("POST", CHANGE, 400, {"amount": ["Too much."]})
    result = sandbox(f"clients credit add {CLIENT} 25")
    assert result.code == 5
    assert outcomes(sandbox) == ["failed"]


def test_statement_shows_balances_then_the_newest_lines(sandbox: Machine) -> None:
    sandbox(f"clients credit add {CLIENT} 25")
    sandbox(f"clients credit withdraw {CLIENT} 5 --yes")
    sandbox(f"clients credit add {CLIENT} 3 --currency USD")
    rows = sandbox(f"clients credit show {CLIENT} -o json").json
    assert [(row["entry"], row["amount"], row["balance"], row["currency"]) for row in rows] == [
        ("balance", None, "7.60", "EUR"),
        ("balance", None, "3.00", "USD"),
        ("Staff to Client credit", "3.00", "3.00", "USD"),
        ("Client credit to Staff", "-5.00", "7.60", "EUR"),
        ("Staff to Client credit", "25.00", "12.60", "EUR"),
    ]
    assert len(sandbox(f"clients credit show {CLIENT} --limit 1 -o json").json) == 3
