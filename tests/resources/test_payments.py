"""Payments and refunds are recorded once each."""

from __future__ import annotations

import pytest
from altered_panel import Panel
from running import Machine

PAY = "invoices add-payment FLEIO-00006 --amount 10 --gateway banktransfer --external-id wire-77"


def paid(run: Machine) -> list[str]:
    found = run("transactions list -o json").json
    return [each["amount"] for each in found if each["external_id"] == "wire-77"]


def test_payment_carries_invoice_currency_and_time(sandbox: Machine, panel: Panel) -> None:
    assert sandbox(PAY).code == 0
    body = panel.bodies[-1]
    assert (body["invoice"], body["currency"], body["amount"], body["gateway"]) == ("177973", "EUR", "10.00", "1")
    assert body["date_initiated"].endswith("+00:00")


def test_lost_payment_is_confirmed_by_look_up(sandbox: Machine, panel: Panel) -> None:
    panel.lose("POST", "/add_payment_to_invoice")
    result = sandbox(f"{PAY} -o json")
    assert result.code == 0
    assert result.json[0]["detail"] == "confirmed by look-up"
    assert paid(sandbox) == ["10.00"]


def test_payment_that_cannot_be_seen_stays_unknown_and_blocks_the_next(sandbox: Machine, panel: Panel) -> None:
    panel.drop("POST", "/add_payment_to_invoice")
    assert sandbox(PAY).code == 7
    panel.forget()
    assert sandbox(PAY).code == 7
    assert paid(sandbox) == []


def test_refund_is_not_sent_without_a_yes(sandbox: Machine, panel: Panel) -> None:
    result = sandbox("invoices refund FLEIO-00001 --transaction 1 --amount 5 --refund-to-credit")
    assert result.code == 2
    assert not panel.writes()


def test_refund_goes_one_way(sandbox: Machine, panel: Panel) -> None:
    both = "--refund-to-credit --refund-manually"
    assert sandbox(f"invoices refund FLEIO-00001 --transaction 1 --amount 5 {both} --yes").code == 2
    assert not panel.writes()


def test_refund_names_the_invoice_and_the_transaction(sandbox: Machine, panel: Panel) -> None:
    line = "invoices refund FLEIO-00001 --transaction 1 --amount 5 --refund-to-credit --yes"
    invoice = str(sandbox("invoices show FLEIO-00001 -o json").json["id"])
    assert sandbox(line).code == 0
    named = {"invoice": invoice, "transaction": "1"}
    assert panel.bodies[-1] == {**named, "amount": "5.00", "refund_to_credit": True}


def test_refund_on_the_oldest_panel(sandbox: Machine) -> None:
    line = "invoices refund FLEIO-00001 --transaction 1 --amount 5 --refund-to-credit --yes -p sandbox@2019.12"
    assert sandbox(line).code == 0


@pytest.mark.parametrize("word", ["FLEIO-00006", "177973"])
def test_invoices_are_found_by_number_and_id(word: str, sandbox: Machine) -> None:
    assert sandbox(f"invoices show {word} -o json").json["id"] == 177973


def test_invoice_delete_is_the_panels_own_call(sandbox: Machine, panel: Panel) -> None:
    assert sandbox("invoices delete 177973 --yes").code == 0
    assert panel.writes()[-1] == ("POST", "/backend/staffapi/billing/invoices/177973/perform_delete")
