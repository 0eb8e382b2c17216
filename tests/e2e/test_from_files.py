"""Create and update from files of many objects: in parallel, one result each, none twice."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from running import Machine

PERSON = {
    "last_name": "Doe",
    "phone": "+15550100",
    "address1": "Elm",
    "city": "New York",
    "country": "US",
    "zip_code": "1000",
}


def people(count: int) -> list[dict[str, Any]]:
    return [{**PERSON, "first_name": f"P{n}", "email": f"p{n}@doe.com"} for n in range(count)]


def write(folder: Path, content: Any) -> str:
    file = folder / "objects.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    return str(file)


def test_many_are_created_in_the_order_given(sandbox: Machine, tmp_path: Path) -> None:
    result = sandbox(f"clients create --from-file {write(tmp_path, people(12))} -o json")
    assert result.code == 0, result.stderr
    assert [each["outcome"] for each in result.json] == ["done"] * 12
    shown = sandbox("clients list --search Doe --sort id -o json").json
    assert [each["name"] for each in result.json] == [f"p{n}@doe.com" for n in range(12)]
    assert {str(each["id"]) for each in shown} == {each["id"] for each in result.json}


def test_second_run_creates_nothing(sandbox: Machine, tmp_path: Path) -> None:
    file = write(tmp_path, people(3))
    assert sandbox(f"clients create --from-file {file}").code == 0
    again = sandbox(f"clients create --from-file {file} -o json")
    assert (again.code, again.error["code"]) == (5, "exists")
    taken = sandbox(f"clients create --from-file {file} --if-not-exists -o json")
    assert [each["outcome"] for each in taken.json] == ["unchanged"] * 3


def test_one_bad_object_stops_all_before_anything_is_sent(sandbox: Machine, tmp_path: Path) -> None:
    bad = [*people(2), {**PERSON, "first_name": "X", "email": "no address"}]
    result = sandbox(f"clients create --from-file {write(tmp_path, bad)}")
    assert result.code == 2
    assert sandbox("clients list --search doe.com --count").stdout == "0\n"


def test_many_are_updated_by_their_ids(sandbox: Machine, tmp_path: Path) -> None:
    rows = sandbox("clients list --limit 4 -o json").json
    file = write(tmp_path, [{"id": each["id"], "fax": f"+1{n}"} for n, each in enumerate(rows)])
    result = sandbox(f"clients update --from-file {file} -o json")
    assert result.code == 0, result.stderr
    assert [each["id"] for each in result.json] == [str(each["id"]) for each in rows]
    assert sandbox(f"clients show {rows[2]['id']} -o json").json["fax"] == "+12"


def test_update_of_many_needs_ids(sandbox: Machine, tmp_path: Path) -> None:
    result = sandbox(f"clients update --from-file {write(tmp_path, [{'fax': '+1'}])}")
    assert result.code == 2
    assert "Each object needs its id" in result.stderr


def test_dry_run_of_an_update_shows_the_difference_and_sends_nothing(sandbox: Machine) -> None:
    before = sandbox("clients list --limit 1 -o json").json[0]
    result = sandbox(f"clients update {before['id']} --company New --dry-run")
    assert result.code == 0
    assert f"company: {before['company'] or 'nothing'} -> New" in result.stdout
    assert sandbox(f"clients show {before['id']} -o json").json["company"] == before["company"]
