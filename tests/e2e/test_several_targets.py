"""`show` and `update` take several targets, names from standard input, and a selection."""

from __future__ import annotations

import pytest
from running import Machine


def test_show_of_several_is_a_list_in_the_order_asked_for(sandbox: Machine) -> None:
    rows = sandbox("clients show 722694 john.miller@example.com -o json").json
    assert [row["id"] for row in rows] == [722694, 687862]
    assert rows[0] == sandbox("clients show 722694 -o json").json


def test_show_reads_targets_from_standard_input(sandbox: Machine) -> None:
    ids = sandbox("instances list -o ids").stdout
    rows = sandbox("instances show - -o json", stdin=ids).json
    assert [row["id"] for row in rows] == ids.split()
    assert len(sandbox("instances show - -o json", stdin=ids.split()[0]).json) == 1


@pytest.mark.parametrize("line", ["clients show 722694 999999999", "instances show cache no-such"])
def test_show_is_all_or_nothing(sandbox: Machine, line: str) -> None:
    result = sandbox(line)
    assert (result.code, result.stdout) == (3, "")


def test_update_of_several_gives_results(sandbox: Machine) -> None:
    rows = sandbox("clients update 722694 john.miller@example.com --fax +1555 -o json").json
    assert [(row["id"], row["outcome"]) for row in rows] == [("722694", "done"), ("687862", "done")]
    assert sandbox("clients show 687862 -o json").json["fax"] == "+1555"


def test_update_by_selection_asks_counts_and_changes(sandbox: Machine) -> None:
    line = "clients update --select country=US --company Acme"
    assert sandbox(line).code == 2  # not confirmed
    assert sandbox(f"{line} --yes --expect 1").code == 2
    count = int(sandbox("clients list --country US --count").stdout)
    rows = sandbox(f"{line} --yes -o json").json
    assert [row["outcome"] for row in rows] == ["done"] * count


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("clients update --fax 1", 2),
        ("clients update 722694 --all --fax 1", 2),
        ("clients update --select country=XX --fax 1 --yes", 3),
        ("clients update 722694 nobody@example.com --fax 1", 3),
        ("clients update 722694 999999999 --fax 1", 3),
        ("clients update 722694", 2),
        ("clients update '' --fax 1", 2),
    ],
)
def test_update_refuses_before_anything_is_sent(sandbox: Machine, line: str, code: int) -> None:
    before = sandbox("clients show 722694 -o json").json
    assert sandbox(line).code == code
    assert sandbox("clients show 722694 -o json").json == before


def test_a_text_that_reads_as_the_same_number_is_another_text(sandbox: Machine) -> None:
    for zip_code in ("1000", "01000", "1e3"):
        assert sandbox(f"clients update 722694 --zip-code {zip_code}").code == 0
        assert sandbox("clients show 722694 -o json").json["zip_code"] == zip_code
    again = sandbox("clients update 722694 --zip-code 1e3")
    assert (again.code, "nothing was sent" in again.stderr) == (0, True)
