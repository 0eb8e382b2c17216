"""A value is read by the type of its field; a wrong one is refused in a sentence that says what is right."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from reading import read

from fleioctl.api.bodies.exact_json import exact_json
from fleioctl.errors import Usage
from fleioctl.inputs.documents.json_text import read_json
from fleioctl.inputs.documents.scalars import Cell, Number, Plain
from fleioctl.inputs.typed.values import is_given, read_value

TRAPS = (
    "01234", "+15550100", "NO", "no", "ON", "yes", "1e3", "12:30", "2024-01-01", "Null", "NULL", "true", "True", "0x1F",
    "0o17", "1_000", "007", "1.0", "1.50", "-0", ".inf", "NaN", "=", "<<", "12:30:45", "2024-01-01T00:00:00Z", "@a",
    "1,5", "a b", "é", "'x", "x: y", "#x", "[a]", "{a}",
)  # fmt: skip


@pytest.mark.parametrize("text", TRAPS)
def test_text_arrives_as_written_from_every_format(text: str) -> None:
    table = io.StringIO()
    csv.writer(table).writerows([["a"], [text]])
    files = {
        "json": json.dumps({"a": text}),
        "csv": table.getvalue(),
        "tsv": f"a\n{text}\n",
        "yaml": yaml.dump({"a": text}),
    }
    for format, file in files.items():
        (row,) = read(file, format)  # type: ignore[arg-type]
        assert read_value("text", row["a"], "a") == text


@pytest.mark.parametrize(
    "text", [text for text in TRAPS if text[0] not in "[{#@" and ": " not in text and text != "'x"]
)
def test_text_needs_no_quotes_in_yaml(text: str) -> None:
    (row,) = read(f"a: {text}\n", "yaml")
    value = read_value("text", row["a"], "a")
    assert value == text
    assert type(value) is str


@pytest.mark.parametrize(("written", "text"), [("1.50", "1.50"), ("12", "12"), ("true", "true"), ("1e3", "1e3")])
def test_text_of_json_words_and_numbers(written: str, text: str) -> None:
    assert read_value("text", read_json(written, "a"), "a") == text


def test_blanks_around_a_text_go_as_on_the_panel() -> None:
    assert read_value("text", " sp ace\u00a0", "name") == "sp ace"
    assert read_value("text", " x ", "name", strip=False) == " x "
    assert read_value("file", " x\n", "name") == " x\n"
    assert read_value("integer", " 5 ", "size") == 5


@pytest.mark.parametrize(
    ("type", "value", "read_as"),
    [
        ("boolean", "yes", True),
        ("boolean", "TRUE", True),
        ("boolean", Plain("on"), True),
        ("boolean", 1, True),
        ("boolean", True, True),
        ("boolean", Plain("NO"), False),
        ("boolean", Cell("0"), False),
        ("boolean", "Off", False),
        ("integer", Plain("010"), 10),
        ("integer", -5, -5),
        ("decimal", "1.50", "1.50"),
        ("decimal", Number("12345678901234567.89"), "12345678901234567.89"),
        ("decimal", 7, "7"),
        ("number", "1.50", Number("1.50")),
        ("number", "7", 7),
        ("date", Plain("2026-01-05"), "2026-01-05"),
        ("json", {"a": Plain("1.50"), "b": [Plain("true"), "true", Plain("NO"), Plain("01")]}, None),
        ("json", Cell('{"a": 1}'), {"a": 1}),
        ("json", '[{"a": 1}]', [{"a": 1}]),
        ("json", "text", "text"),
        ("text", None, None),
    ],
)
def test_value_by_type(type: str, value: Any, read_as: Any) -> None:
    found = read_value(type, value, "field")
    if type == "json" and read_as is None:
        assert found == {"a": Decimal("1.50"), "b": [True, "true", "NO", "01"]}
        assert str(found["a"]) == "1.50"
    else:
        assert found == read_as
        assert isinstance(found, bool) == isinstance(read_as, bool)


@pytest.mark.parametrize(
    ("type", "value", "reason"),
    [
        ("boolean", "maybe", "'maybe' is neither true nor false (yes, no, on, off, 1 and 0 do too)"),
        ("boolean", 2, "'2' is neither true nor false (yes, no, on, off, 1 and 0 do too)"),
        ("boolean", "", "'' is neither true nor false (yes, no, on, off, 1 and 0 do too)"),
        ("integer", "1_000", "'1_000' is no whole number"),
        ("integer", "٣", "'٣' is no whole number"),
        ("integer", Number("1.5"), "'1.5' is no whole number"),
        ("integer", True, "'true' is no whole number"),
        ("integer", "9" * 5000, f"'{'9' * 39}…' is no whole number"),
        ("decimal", "1,50", "'1,50' is no amount, write 1.50"),
        ("decimal", "NaN", "'NaN' is no amount"),
        ("decimal", "1_0", "'1_0' is no amount"),
        ("decimal", "\x1b[31m", r"'\x1b[31m' is no amount"),
        ("number", "07", "'07' is no number"),
        ("date", "2026-W01-1", "'2026-W01-1' is no date (YYYY-MM-DD)"),
        ("date", "20260105", "'20260105' is no date (YYYY-MM-DD)"),
        ("date", "2026-01-05T00:00:00Z", "'2026-01-05T00:00:00Z' is no date (YYYY-MM-DD)"),
        ("date", "2026-02-30", "there is no day 2026-02-30"),
        ("date", "２０２６-01-05", "'２０２６-01-05' is no date (YYYY-MM-DD)"),
        ("text", ["a"], "a list stands where one value belongs"),
        ("text", {"a": 1}, "an object stands where one value belongs"),
        ("json", Cell("{a"), "it is no JSON: expecting property name enclosed in double quotes at line 1, column 2"),
        ("json", '{"a": 1, "a": 2}', "it: the key 'a' is given twice"),
    ],
)
def test_wrong_value_names_field_value_and_what_is_right(type: str, value: Any, reason: str) -> None:
    with pytest.raises(Usage) as raised:
        read_value(type, value, "--field")
    assert raised.value.message == f"--field: {reason}."
    assert raised.value.fields == {"--field": reason}


def test_secret_is_never_shown() -> None:
    with pytest.raises(Usage) as raised:
        read_value("integer", "hunter2", "--pin", secret=True)
    assert "hunter2" not in str(raised.value.as_json())


@pytest.mark.parametrize(
    ("value", "entries"),
    [
        (Cell("a, b,c"), ["a", "b", "c"]),
        (Cell('["a,b", 1.50]'), ["a,b", "1.50"]),
        (Cell("a"), ["a"]),
        ("a,b", ["a,b"]),
        (Plain("NO"), ["NO"]),
        ([Plain("01"), 2], ["01", "2"]),
    ],
)
def test_list_of_a_field(value: Any, entries: list[str]) -> None:
    assert read_value("text", value, "tags", many=True) == entries


def test_list_with_a_hole_is_refused() -> None:
    with pytest.raises(Usage, match="empty entry between its commas"):
        read_value("text", Cell("a,,b"), "tags", many=True)
    with pytest.raises(Usage, match="no JSON"):
        read_value("text", Cell('["a"'), "tags", many=True)


def test_empty_cell_says_nothing_and_null_says_null() -> None:
    assert not is_given(Cell(" "))
    assert is_given(None)
    assert is_given("")
    assert is_given(Cell("0"))


NUMBERS = st.from_regex(r"-?(0|[1-9][0-9]{0,40})(\.[0-9]{1,40})?([eE][+-]?[0-9]{1,2})?", fullmatch=True)


@given(NUMBERS)
@example("12345678901234567.89")
def test_number_leaves_with_the_digits_it_came_with(digits: str) -> None:
    text = f'{{"items": [{{"amount": {digits}, "né": "\\"1\\""}}], "b": true}}'
    body = read_json(text, "it")
    assert exact_json(body) == text
    assert read_json(exact_json(body, ensure_ascii=True), "it") == body


def test_exact_json_refuses_what_json_cannot_carry() -> None:
    for value in (Decimal("NaN"), [Decimal("Infinity")], {"a": {1, 2}}):
        with pytest.raises((TypeError, ValueError)):
            exact_json(value)


ANY = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text().map(Plain)
    | st.text().map(Cell)
    | st.text()
    | NUMBERS.map(Number),
    lambda each: st.lists(each, max_size=3) | st.dictionaries(st.text(), each, max_size=3),
    max_leaves=5,
)
TYPES = st.sampled_from(["text", "file", "integer", "number", "decimal", "boolean", "date", "json"])


@settings(deadline=None)
@given(TYPES, ANY, st.booleans())
def test_any_value_is_read_or_refused(type: str, value: Any, many: bool) -> None:
    try:
        found = read_value(type, value, "field", many=many)
    except Usage:
        return
    assert not isinstance(found, float)
    assert not isinstance(found, Plain | Cell)
    json.dumps(found, default=str)
