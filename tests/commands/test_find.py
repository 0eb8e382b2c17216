"""`find`: whatever a word means, whose it is, and whom to write to; one part cannot hide the rest."""

from __future__ import annotations

from typing import Any

import pytest
from partial_panel import DENIED, DOWN, NO_ROUTE, UNKNOWN, answer
from running import Machine

OANA = "oana@example.com"
OANA_HERSELF = "oana.ionescu@example.com"


def rows(machine: Machine, words: str) -> list[dict[str, Any]]:
    result = machine(f"find {words} -o json")
    assert result.code == 0, result.stderr
    found: list[dict[str, Any]] = result.json
    return found


def kinds(machine: Machine, words: str) -> list[str]:
    return [row["kind"] for row in rows(machine, words)]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("203.0.0.10", {"floating-ip": "203.0.0.10", "instance": "db1"}),
        ("203.0.0.11", {"floating-ip": "203.0.0.11"}),
        ("10.0.0.10", {"port": "10.0.0.10", "instance": "db1"}),
        ("FA-16-3E-00-00-0A", {"port": "10.0.0.10", "instance": "db1"}),
        ("feb7f7ff-4029-42ba-a3de-49bf90eeee5b", {"instance": "db1"}),
        ("ba5ffeba-f6b4-4282-aead-5f3ddda0954b", {"port": "10.0.0.10", "instance": "db1"}),
        ("000b0706000b0706000b0706000b0706", {"project": "Oana Ionescu 722694"}),
        ("oana@example.com", {"client": "Oana Ionescu", "user": "Oana User"}),
        ("722694", {"client": "Oana Ionescu"}),
        ("www.example.com", {"dns-zone": "example.com.", "dns-record": "www.example.com. A 192.0.2.80"}),
        ("100200", {"ticket": "My server is slow"}),
        ("000-100200", {"ticket": "My server is slow"}),
    ],
)
def test_the_shape_of_a_word_says_where_to_look(word: str, expected: dict[str, str], sandbox: Machine) -> None:
    found = rows(sandbox, word)
    assert {row["kind"]: row["name"] for row in found} == expected
    assert {row["client"] for row in found} == {"Oana Ionescu"}
    assert all(OANA in row["contact"] for row in found)


def test_a_name_is_that_of_a_client_and_of_the_person_who_logs_in(sandbox: Machine) -> None:
    client, user = rows(sandbox, "ionescu")
    assert (client["kind"], client["name"], client["contact"]) == ("client", "Oana Ionescu", f"{OANA_HERSELF}, {OANA}")
    assert (user["kind"], user["name"], user["contact"]) == ("user", "Oana Ionescu", OANA_HERSELF)
    assert client["client"] == user["client"] == "Oana Ionescu"


def test_a_row_says_what_it_is_and_whose(sandbox: Machine) -> None:
    result = sandbox("find 203.0.0.11")
    assert result.stdout.splitlines()[0] == "kind\tid\tname\tstate\tclient\tcontact"
    assert "fccb6924-82f6-4fee-a2de-66e7260a901b\t203.0.0.11\tDOWN\tOana Ionescu" in result.stdout
    assert rows(sandbox, "203.0.0.11")[0]["client_id"] == 722694


def test_an_address_is_not_a_part_of_another(sandbox: Machine) -> None:
    assert {row["name"] for row in rows(sandbox, "10.0.0.10")} == {"db1", "10.0.0.10"}
    assert sandbox("find 10.0.0.1").code == 3


def test_a_network_has_all_addresses_in_it(sandbox: Machine) -> None:
    ports = {row["name"] for row in rows(sandbox, "10.0.0.8/30") if row["kind"] == "port"}
    assert ports == {"10.0.0.10", "10.0.0.11"}
    assert "floating-ip" in kinds(sandbox, "203.0.0.0/24")


@pytest.mark.parametrize("word", ["FLEIO-00003", "fleio-00003", "3"])
def test_an_invoice_is_found_by_its_number(word: str, sandbox: Machine) -> None:
    assert ("invoice", "FLEIO-00003") in [(row["kind"], row["name"]) for row in rows(sandbox, word)]


def test_all_words_of_a_phrase_must_occur(sandbox: Machine) -> None:
    assert kinds(sandbox, "'john miller'") == ["client", "user"]
    assert sandbox("find 'john ionescu'").code == 3


def test_several_words_are_several_searches(sandbox: Machine) -> None:
    found = rows(sandbox, "203.0.0.11 john@example.com")
    assert [row["word"] for row in found] == ["203.0.0.11", "john@example.com", "john@example.com"]
    assert sandbox("find 203.0.0.11 miller").stdout.startswith("word\tkind\t")


def test_words_come_from_standard_input(sandbox: Machine) -> None:
    result = sandbox("find - -o json", stdin="\ufeff203.0.0.11\r\n\nmiller\r\n")
    assert {row["word"] for row in result.json} == {"203.0.0.11", "miller"}
    assert sandbox("find -", stdin="\n").code == 2
    assert sandbox("find").code == 2
    assert sandbox(["find", " "]).code == 2


def test_what_is_nowhere_is_not_found(sandbox: Machine) -> None:
    result = sandbox("find 192.0.2.77 -o json")
    assert result.code == 3
    assert result.stdout == ""
    assert result.error["code"] == "not_found"
    assert "floating-ips" in result.error["hint"]


def test_one_word_of_several_that_is_nowhere_leaves_it_incomplete(sandbox: Machine) -> None:
    result = sandbox("find 192.0.2.77 miller -o json")
    assert result.code == 8
    assert {row["word"] for row in result.json} == {"miller"}
    assert "192.0.2.77" in result.error["message"]


@pytest.mark.parametrize("denied", [DENIED, NO_ROUTE])
def test_a_part_that_is_closed_is_a_note(
    denied: tuple[int, Any], sandbox: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(sandbox, monkeypatch, {"/invoices": denied})
    result = sandbox("find db1 -o json")
    assert result.code == 0
    assert "db1" in [row["name"] for row in result.json]
    assert "not searched: invoices" in result.stderr


def test_a_part_that_fails_leaves_the_rows_of_the_others(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(sandbox, monkeypatch, {"openstack/ports": DOWN})
    result = sandbox("find 203.0.0.10 -o json")
    assert result.code == 8
    assert {row["name"] for row in result.json} == {"db1", "203.0.0.10"}
    assert "ports" in result.error["message"]
    assert result.error["outcome"] == "unchanged"


def test_without_the_users_the_owner_is_still_known(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(sandbox, monkeypatch, {"/users": DENIED})
    result = sandbox("find 203.0.0.11 -o json")
    assert result.code == 0
    assert result.json[0]["client"] == "Oana Ionescu"
    assert result.stderr.count("not searched: users") == 1


def test_a_refused_token_is_said_once(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(sandbox, monkeypatch, {"": UNKNOWN})
    result = sandbox("find db1")
    assert result.code == 4
    assert result.stdout == ""


@pytest.mark.parametrize("format", ["table", "json", "ndjson", "yaml", "csv", "tsv", "ids"])
def test_every_format_has_the_id(format: str, sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    result = sandbox(f"find 203.0.0.11 -o {format}")
    assert result.code == 0
    assert "fccb6924-82f6-4fee-a2de-66e7260a901b" in result.stdout


def test_columns_can_be_chosen(sandbox: Machine) -> None:
    assert sandbox("find 203.0.0.11 -c contact,client_id --no-header").stdout.endswith(f"{OANA}\t722694\n")
    assert sandbox("find miller -c colour").code == 2


def test_nothing_is_written(sandbox: Machine) -> None:
    assert "dry run" not in sandbox("find miller --dry-run").stderr
    assert "find" in sandbox("--help").stdout
