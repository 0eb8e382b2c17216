"""Tables as spreadsheets save them."""

from __future__ import annotations

import pytest
from reading import read
from running import Machine

from fleioctl.errors import Usage

ROWS = [{"name": "a", "city": "x; y"}, {"name": "b", "city": "01"}]
HEAD = "first_name;last_name;email;phone;address1;city;country;zip_code;;"
ROW = "A;B;ann@example.com;+12125550100;x, 1;y;US;01001;;"


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "text",
    [
        "name,city\na,x; y\nb,01\n",
        'name;city\na;"x; y"\nb;01\n',
        'sep=;\nname;city\na;"x; y"\nb;01\n',
        'sep=,\nname,city\na,"x; y"\nb,01\n',
        '"sep=;"\nname;city\na;"x; y"\nb;01\n',
        "sep=|\nname|city\na|x; y\nb|01\n",
        "\n\nname,city\na,x; y\nb,01",
        "name,city,,\na,x; y,,\nb,01,,\n,,,\n",
        "name,city\na,x; y,,\nb,01\n,,,,\n\n",
        "name,city, \na,x; y, \nb,01,\n",
    ],
)
def test_it_is_read_as_it_is_seen(text: str, end: str, mark: str) -> None:
    assert read((mark + text.replace("\n", end)).encode(), "csv") == ROWS


def test_a_line_break_within_a_cell_is_kept() -> None:
    assert read('a;b\r\n"1\n2";3\r\n', "csv") == [{"a": "1\n2", "b": "3"}]


def test_cells_left_behind_in_a_tsv_are_none() -> None:
    assert read("a\tb\t\t\n1\t2\t\t\n\t\t\n", "tsv") == [{"a": "1", "b": "2"}]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a,b,,\n1,2,,3\n", "row 1: There are 4 cells below 2 headings."),
        ("a,,b\n1,2,3\n", "column 2 has no heading."),
        ("a;b,c\n1,2\n", ""),
        ("a,b\n1\n", "row 1: There are 1 cells below 2 headings."),
        ("a,b\n1,2,3\n", "row 1: There are 3 cells below 2 headings."),
    ],
)
def test_what_is_not_empty_is_not_lost(text: str, told: str) -> None:
    if not told:
        assert read(text, "csv") == [{"a;b": "1", "c": "2"}]
        return
    with pytest.raises(Usage, match=told):
        read(text, "csv")


def test_a_german_table_creates_a_client(sandbox: Machine) -> None:
    file = sandbox.home / "c.csv"
    file.write_bytes(f"\ufeff{HEAD}\r\n{ROW}\r\n;;;;;;;;;\r\n".encode())
    made = sandbox(f"clients create --from-file {file} -o json").json
    assert (made["address1"], made["zip_code"]) == ("x, 1", "01001")


def test_a_decimal_comma_is_refused(sandbox: Machine) -> None:
    file = sandbox.home / "t.csv"
    file.write_text("name;rate;level\nVAT;19,5;1\n", encoding="utf-8")
    result = sandbox(f"tax-rules create --from-file {file}")
    assert (result.code, "'19,5'" in result.stderr) == (2, True), result.stderr
