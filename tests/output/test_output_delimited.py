"""csv and tsv: header, full values, no formula."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shown import HOSTILE, record, rows, thing, value

from fleioctl.model.resource import Column
from fleioctl.output.formats.delimited import guarded

NAME = (Column("name"),)


def untab(cell: str) -> str:
    """Undo the escapes of tsv that the contract names."""
    pairs = {"\\\\": "\\", "\\t": "\t", "\\n": "\n"}
    out, index = "", 0
    while index < len(cell):
        step = 2 if cell[index : index + 2] in pairs else 1
        out += pairs.get(cell[index : index + 2], cell[index])
        index += step
    return out


def test_header_is_the_paths_and_each_object_a_line() -> None:
    shown = rows([thing(1)], "tsv")
    assert shown.lines[0].replace("\t", " ") == "id name status client.name created memory traffic credit locked"
    assert shown.lines[1].split("\t")[1:] == [
        "web1", "active", "Jane Doe", "2026-07-01T09:00:00Z", "2048", "123456789", "13674.00", "false",
    ]  # fmt: skip


def test_no_header() -> None:
    assert len(rows([thing(1)], "tsv", header=False).lines) == 1
    assert len(rows([thing(1)], "csv", header=False).lines) == 1


@pytest.mark.parametrize("format", ["tsv", "csv"])
def test_empty_list_has_its_header(format: str) -> None:
    assert rows([], format, columns=NAME).text == "name\n"


@pytest.mark.parametrize("format", ["tsv", "csv"])
def test_show_is_header_and_one_row(format: str) -> None:
    assert record(thing(3), format, columns=NAME).text == "name\nweb3\n"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (None, ""),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (1.5, "1.5"),
        ("", ""),
        ({"a": [1, None]}, '{"a":[1,null]}'),
        ([], "[]"),
    ],
)
def test_values_are_plain(raw: object, text: str) -> None:
    shown = rows([{"id": 1, "name": raw}], "tsv", columns=(Column("id"), *NAME), header=False)
    assert shown.text == f"1\t{text}\n"


def test_tab_newline_and_backslash_are_escaped_in_tsv() -> None:
    assert rows([{"name": "a\tb\nc\\d"}], "tsv", columns=NAME, header=False).text == "a\\tb\\nc\\\\d\n"


@given(st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]) | st.sampled_from("\t\n\\")))
def test_tsv_can_be_undone(name: str) -> None:
    assert untab(rows([{"name": name}], "tsv", columns=NAME, header=False).text[:-1]) == name


def test_json_in_a_tsv_cell_can_be_read_back() -> None:
    nested = {"a": "tab\t \\ \u202e \x1b 日本"}
    assert json.loads(untab(rows([{"name": nested}], "tsv", columns=NAME, header=False).text[:-1])) == nested


@pytest.mark.parametrize("name", [*HOSTILE, "a,b", 'say "hi"', "semi;colon"])
def test_csv_reads_back_as_one_row_of_as_many_cells(name: str) -> None:
    shown = rows([thing(name=name)], "csv")
    header, row = csv.reader(io.StringIO(shown.text))
    assert len(header) == len(row)


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "@SUM(A1)",
        "+cmd|' /C calc'!A0",
        "-2+3+cmd()",
        "+",
        "-",
        "--5",
        "+1+1",
        "＝1",
        "+49 x",
        "'=1",
        "''@x",
        "'+15550100",
    ],
)
def test_formula_is_disarmed(text: str) -> None:
    assert guarded(text) == f"'{text}"
    assert rows([{"name": text}], "csv", columns=NAME, header=False).text.startswith(("'", "\"'"))


@pytest.mark.parametrize(
    "text", ["-5.00", "+1", "-1e5", "+15550100", "+1 (555) 01-00", "+49 89/123", "a=b", "x@y", "", "'x", "it's", "5-3"]
)
def test_numbers_phones_and_plain_text_stay(text: str) -> None:
    assert guarded(text) == text


@given(st.text(st.sampled_from("'=@+-1x ")))
def test_guard_can_be_taken_away_again(text: str) -> None:
    from fleioctl.inputs.documents.tables import GUARDED

    shown = guarded(text)
    assert (shown[1:] if GUARDED.match(shown) else shown) == text


def test_formula_in_a_header_or_a_tsv_is_no_matter_of_the_cell_alone() -> None:
    assert value([{"=1+1": 2}], "csv").text == "'=1+1\n2\n"
    assert rows([{"name": "=1+1"}], "tsv", columns=NAME, header=False).text == "=1+1\n"


def test_ids_are_one_a_line() -> None:
    assert rows([{"id": 5}, {"id": "x"}], "ids").text == "5\nx\n"
    assert rows([{"code": "EUR"}], "ids", key="code").text == "EUR\n"
    assert record({"id": 7}, "ids").text == "7\n"


def test_object_without_id_is_left_out_of_ids_with_a_note() -> None:
    shown = rows([{"id": None}, {"id": 5}, {}], "ids")
    assert shown.text == "5\n"
    assert shown.notes == ["left out what has no id"]
