"""--query: JMESPath over the whole result."""

import json
from io import StringIO

import pytest
import yaml
from shown import record, rows, thing, value

from fleioctl.errors import Usage
from fleioctl.output.writer import Output


def test_query_sees_the_whole_list() -> None:
    assert json.loads(rows([thing(1), thing(2)], "json", query="[].name").text) == ["web1", "web2"]
    assert yaml.safe_load(rows([thing(1), thing(2)], "yaml", query="length(@)").text) == 2


def test_query_sees_one_object_and_any_answer() -> None:
    assert json.loads(record(thing(1), "json", query="client.name").text) == "Jane Doe"
    assert json.loads(value({"count": 3}, "json", query="count").text) == 3


def test_query_that_finds_nothing_is_null() -> None:
    assert record(thing(), "json", query="nothing").text == "null\n"


def test_query_comes_after_the_columns() -> None:
    assert json.loads(rows([thing(1)], "json", c="client.name", query='[0]."client.name"').text) == "Jane Doe"


@pytest.mark.parametrize("format", ["table", "ndjson", "csv", "tsv", "ids"])
def test_query_needs_json_or_yaml(format: str) -> None:
    with pytest.raises(Usage, match=f"not with {format}") as caught:
        rows([thing()], format, query="[]")
    assert caught.value.exit_code == 2


@pytest.mark.parametrize(
    "expression", ["[", "a..b", "lenght(@)", "length(`5`)", "[::0]", "`{`", "(" * 5000, "'", "contains('x', `1`)"]
)
def test_wrong_query_is_a_usage_error_in_a_sentence(expression: str) -> None:
    with pytest.raises(Usage) as caught:
        rows([thing()], "json", query=expression)
    assert caught.value.code == "bad_query"
    assert "\n" not in caught.value.message


def test_query_that_fails_after_a_change_is_a_note() -> None:
    shown = record(thing(1), "json", query="nothere(@)", changed=True)
    assert json.loads(shown.text) == thing(1)
    assert "nothere" in shown.notes[0]


def test_failed_query_writes_nothing() -> None:
    stdout = StringIO()
    out = Output(stdout, StringIO(), format="json", query="nothere(@)", note=print)
    with pytest.raises(Usage):
        out.value([1])
    assert stdout.getvalue() == ""
