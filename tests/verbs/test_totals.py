"""`--count-by` gives a row for each value, `--sum` adds up exactly, money by currency."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from decimal import Decimal
from typing import Any

import pytest
import yaml
from running import Machine

from fleioctl.errors import Usage
from fleioctl.model.resource import Column
from fleioctl.verbs.rows.totals import Totals

MONEY = (Column("id"), Column("total", kind="money", unit="currency"))


def totals(objects: list[dict[str, Any]], by: str = "", sum: str = "") -> list[dict[str, Any]]:
    """Return the rows of a list of two pages."""
    made = Totals(MONEY, by.split(",") if by else [], sum)
    made.read([objects[:1], objects[1:]])
    return made.rows()


def test_each_status_has_a_row_with_its_count_and_the_most_come_first(sandbox: Machine) -> None:
    clients = sandbox("clients list -o json").json
    rows = sandbox("clients list --count-by status -o json").json
    assert {row["status"]: row["count"] for row in rows} == Counter(client["status"] for client in clients)
    assert [row["count"] for row in rows] == sorted((row["count"] for row in rows), reverse=True)


def test_money_is_added_up_by_currency_within_each_group(sandbox: Machine) -> None:
    right: dict[tuple[str, str], Decimal] = {}
    for client in sandbox("clients list -o json").json:
        key = (client["status"], client["currency"])
        right[key] = right.get(key, Decimal(0)) + Decimal(client["uptodate_credit"] or 0)
    rows = sandbox("clients list --count-by status --sum uptodate_credit -o json").json
    assert {(row["status"], row["currency"]): Decimal(row["sum"]) for row in rows} == right
    assert list(rows[0]) == ["status", "count", "sum", "currency"]
    assert all(isinstance(row["sum"], str) for row in rows)


def test_every_format_shows_the_same_rows(sandbox: Machine) -> None:
    line = "invoices list --count-by client.name,status --sum total"
    rows = sandbox(f"{line} -o json").json
    assert [json.loads(each) for each in sandbox(f"{line} -o ndjson").stdout.splitlines()] == rows
    assert yaml.safe_load(sandbox(f"{line} -o yaml").stdout) == rows
    cells = [[str(value) for value in row.values()] for row in rows]
    header = ["client.name", "status", "count", "sum", "currency"]
    assert list(csv.reader(io.StringIO(sandbox(f"{line} -o csv").stdout))) == [header, *cells]
    assert sandbox(f"{line} -o tsv").stdout.splitlines()[0].split("\t") == header
    table = sandbox(line, terminal=True).stdout
    assert f"{rows[0]['sum']} {rows[0]['currency']}" in table


def test_columns_and_query_see_the_rows(sandbox: Machine) -> None:
    assert sandbox("instances list --count-by region -c count").stdout.splitlines()[0] == "count"
    assert sandbox("instances list --count-by region -o json --query '[0].count'").json > 0
    assert sandbox("instances list --count-by status -o ids").stdout.splitlines()[0] == "active"
    assert sandbox("instances list --count-by status -c name").code == 2


def test_filters_narrow_what_is_counted_and_limit_cuts_the_groups(sandbox: Machine) -> None:
    rows = sandbox("instances list --status active --count-by status -o json").json
    assert [row["status"] for row in rows] == ["active"]
    result = sandbox("instances list --count-by status --limit 1 -o json")
    assert len(result.json) == 1
    assert "note: showing 1 of" in result.stderr


def test_sum_alone_is_a_row_for_each_currency_and_of_no_money_one_row(sandbox: Machine) -> None:
    rows = sandbox("clients list --sum uptodate_credit -o json").json
    assert len({row["currency"] for row in rows}) == len(rows)
    sizes = [volume["size"] for volume in sandbox("volumes list -o json").json]
    assert sandbox("volumes list --sum size -o json").json == [{"count": len(sizes), "sum": str(sum(sizes))}]


def test_nothing_is_a_value_and_adds_nothing() -> None:
    rows = totals([{"id": 1, "a": None}, {"id": 2}, {"id": 3, "a": "x"}], "a")
    assert rows == [{"a": None, "count": 2}, {"a": "x", "count": 1}]
    rows = totals([{"total": None, "currency": "EUR"}, {"total": "1.10", "currency": "EUR"}], sum="total")
    assert rows == [{"count": 2, "sum": "1.10", "currency": "EUR"}]


def test_values_of_different_types_are_different_groups() -> None:
    rows = totals([{"a": 1}, {"a": "1"}, {"a": True}, {"a": {"id": 1}}, {"a": {"id": 1}}], "a")
    assert rows[0] == {"a": {"id": 1}, "count": 2}
    assert len(rows) == 4


def test_sums_are_exact() -> None:
    objects = [{"total": "0.1", "currency": "EUR"}] * 10 + [{"total": f"{10**40}.01", "currency": "EUR"}]
    assert totals(objects, sum="total")[0]["sum"] == f"{10**40 + 1}.01"
    assert totals([{"n": 1}, {"n": 2.5}, {"n": "1e3"}], sum="n") == [{"count": 3, "sum": "1003.5"}]


@pytest.mark.parametrize("value", ["abc", "NaN", "Infinity", "1e999999", True, {"a": 1}, [1]])
def test_what_is_no_number_cannot_be_added(value: Any) -> None:
    with pytest.raises(Usage, match="is no number"):
        totals([{"n": value}], sum="n")


def test_unknown_field_is_usage_and_names_the_nearest(sandbox: Machine) -> None:
    for option in ("--count-by", "--sum"):
        result = sandbox(f"instances list {option} regoin")
        assert (result.code, result.stdout) == (2, "")
        assert "region" in result.stderr


@pytest.mark.parametrize("line", ["--count-by ''", "--count-by a,,b", "--sum ' '", "--count --sum size"])
def test_empty_fields_and_contradictions_are_usage(sandbox: Machine, line: str) -> None:
    assert sandbox(f"volumes list {line}").code == 2


def test_empty_list_is_empty_but_its_sum_is_zero(sandbox: Machine) -> None:
    result = sandbox("volumes list --search nosuchthing --count-by status -o json")
    assert (result.code, result.json) == (0, [])
    assert "no volumes found" in result.stderr
    assert sandbox("volumes list --search nosuchthing --sum size -o json").json == [{"count": 0, "sum": "0"}]
