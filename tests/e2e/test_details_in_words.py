"""The detail of a result is a phrase for people."""

from __future__ import annotations

import pytest
from running import Machine


def details(sandbox: Machine, line: str) -> list[str]:
    result = sandbox(f"{line} --yes -o json")
    assert result.code == 0, result.stderr
    return [row["detail"] for row in result.json]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("instances stop mail", "was stopped already"),
        ("instances stop cache --wait", "stopped"),
        ("instances lock cache", "locked"),
        ("instances unlock cache", "was unlocked already"),
        ("instances rename cache --name c9", "named c9"),
        ("instances migrate cache --live --hypervisor compute2 --wait", "moved to compute2"),
        ("instances rebuild cache --image debian-12 --wait", "rebuilt"),
        ("instances reboot cache --wait", "rebooted"),
        ("volumes extend spare --size 900 --wait", "900 GB large"),
        ("clients delete no-such-client --if-exists", "does not exist"),
        ("todos delete --all --expect 3", "deleted"),
    ],
)
def test_the_detail_is_a_phrase(sandbox: Machine, line: str, told: str) -> None:
    assert set(details(sandbox, line)) == {told}


def test_a_second_time_says_what_it_was(sandbox: Machine) -> None:
    assert details(sandbox, "instances lock cache") == ["locked"]
    assert details(sandbox, "instances lock cache") == ["was locked already"]


def test_an_update_of_several_names_the_fields(sandbox: Machine) -> None:
    assert details(sandbox, "clients update 722694 687862 --zip-code 77") == ["changed zip code"] * 2


def test_a_wait_by_itself_says_the_state(sandbox: Machine) -> None:
    assert details(sandbox, "instances wait cache --for status=active")[0] == "active"


def test_a_plan_tells_objects_in_words(sandbox: Machine) -> None:
    item = '{"item_type": "other", "amount": 12345678901234567.89, "description": "s"}'
    line = ["invoices", "create", "--client", "722694", "--item", item, "--dry-run", "-o", "json"]
    (row,) = sandbox(line).json
    assert "items (item type other, amount 12345678901234567.89, description s)" in row["detail"]
