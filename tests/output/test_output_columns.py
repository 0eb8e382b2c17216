"""-c: which columns are shown, and which are unknown."""

import json

import pytest
from shown import COLUMNS, record, rows, thing, value

from fleioctl.errors import Usage
from fleioctl.output.columns import parse_columns

DATA = ("json", "ndjson", "yaml", "csv", "tsv")


def header(text: str) -> list[str]:
    return text.splitlines()[0].split("\t")


def test_undescribed_traffic_is_shown_in_units() -> None:
    shown = rows([{"id": 1, "current_month_traffic": 93827156}], "table", c="id,current_month_traffic")
    assert shown.lines[-1].split() == ["1", "89.5", "MiB"]


def test_columns_are_chosen_in_the_order_asked_for() -> None:
    assert header(rows([thing()], "tsv", c="currency,id,client.id").text) == ["currency", "id", "client.id"]


def test_plus_adds_to_the_usual() -> None:
    usual = [column.path for column in COLUMNS]
    assert header(rows([thing()], "tsv", c="+currency").text) == [*usual, "currency"]
    assert header(rows([thing()], "tsv", c="+currency,+client.id").text) == [*usual, "currency", "client.id"]
    assert header(rows([thing()], "tsv", c="+name").text) == usual


def test_json_has_flat_keys_of_chosen_columns() -> None:
    assert json.loads(rows([thing()], "json", c="client.name,memory").text) == [
        {"client.name": "Jane Doe", "memory": 2048}
    ]
    assert json.loads(rows([thing()], "ndjson", c="client.name").text) == {"client.name": "Jane Doe"}
    assert json.loads(record(thing(), "json", c="client.name").text) == {"client.name": "Jane Doe"}
    assert rows([thing()], "yaml", c="client.name").text == "- client.name: Jane Doe\n"


def test_json_with_an_added_column_is_the_whole_object() -> None:
    assert json.loads(rows([thing()], "json", c="+currency").text) == [thing()]
    assert json.loads(rows([thing()], "ndjson", c="+currency").text) == thing()


def test_paths_walk_objects_and_positions() -> None:
    one = {"id": 1, "a": {"b": {"c": 5}}, "list": [{"x": 7}], "dotted.key": 9}
    assert rows([one], "tsv", columns=(), c="a.b.c,list.0.x,dotted.key", header=False).text == "5\t7\t9\n"


def test_path_that_ends_early_in_some_objects_is_empty_there() -> None:
    things = [thing(client=None), thing()]
    assert rows(things, "tsv", c="client.id", header=False).text == "\n100001\n"


@pytest.mark.parametrize("format", [*DATA, "table", "ids"])
@pytest.mark.parametrize("show", [lambda *a, **o: rows([a[0]], *a[1:], **o), record])
def test_unknown_column_names_the_nearest(format, show) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(Usage) as caught:
        show(thing(), format, c="nmae")
    assert caught.value.code == "unknown_column"
    assert "Did you mean name?" in caught.value.message
    assert "client.name" in caught.value.hint


@pytest.mark.parametrize("name", ["client.nam", "client.name.x", "Name", "list.x"])
def test_wrong_end_of_a_path_is_unknown(name: str) -> None:
    with pytest.raises(Usage, match="There is no column"):
        rows([thing(list=[{"y": 1}]), thing(client=None)], "tsv", c=name)


def test_nearest_of_a_path_is_a_path() -> None:
    with pytest.raises(Usage, match=r"Did you mean client\.id"):
        rows([thing(status_info={})], "tsv", c="clint.id")


def test_column_behind_nulls_alone_may_exist() -> None:
    assert rows([thing(client=None)], "tsv", c="client.email", header=False).text == "\n"


def test_undescribed_column_is_known_when_any_object_of_the_page_has_it() -> None:
    things = [thing(), thing(hidden=1)]
    assert rows(things, "tsv", c="hidden", header=False).text == "\n1\n"


def test_nothing_is_unknown_in_an_empty_list() -> None:
    assert rows([], "tsv", c="whatever").text == "whatever\n"
    assert rows([], "json", c="whatever").text == "[]\n"


def test_described_column_is_known_even_if_the_panel_does_not_send_it() -> None:
    assert rows([{"id": 1}], "tsv", c="id,client.name", header=False).text == "1\t\n"


@pytest.mark.parametrize("text", [",", "a,,b", "a,", "+", "+a,", ".a", "a.", "a..b", " ", "a,+b"])
def test_malformed_columns_are_refused_at_once(text: str) -> None:
    with pytest.raises(Usage) as caught:
        parse_columns(text)
    assert caught.value.exit_code == 2


@pytest.mark.parametrize("format", [*DATA, "table", "ids"])
@pytest.mark.parametrize("show", [lambda *a, **o: rows([a[0]], *a[1:], **o), record])
def test_unknown_column_after_a_change_is_a_note(format, show) -> None:  # type: ignore[no-untyped-def]
    shown = show(thing(1), format, c="id,nmae", changed=True)
    assert thing(1)["id"] in shown.text
    assert shown.notes == ["There is no column nmae. Did you mean name?"]


def test_spaces_around_names_do_not_matter() -> None:
    assert header(rows([thing()], "tsv", c=" id , name ").text) == ["id", "name"]


def test_repeated_column_is_shown_once() -> None:
    assert header(rows([thing()], "tsv", c="id,name,id").text) == ["id", "name"]


def test_raw_answer_takes_columns_too() -> None:
    assert value([thing()], "tsv", c="client.name", header=False).text == "Jane Doe\n"
    assert json.loads(value(thing(), "json", c="client.name").text) == {"client.name": "Jane Doe"}


def test_closed_check_knows_that_nothing_else_exists(tmp_path) -> None:  # type: ignore[no-untyped-def]
    from io import StringIO

    from fleioctl.output.writer import Output

    out = Output(StringIO(), StringIO(), format="tsv", columns="id,nmae", note=print)
    out.check_columns(COLUMNS)
    with pytest.raises(Usage, match="Did you mean name"):
        out.check_columns(COLUMNS, closed=True)
