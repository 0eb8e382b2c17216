"""Whatever the format: rows of what was written, or one error that says where the file is wrong."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from decimal import Decimal
from unittest.mock import patch

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from reading import read

from fleioctl.errors import Usage
from fleioctl.inputs.documents.faults import Faults
from fleioctl.inputs.documents.formats import FORMATS, Format, format_of, read_rows
from fleioctl.inputs.documents.json_text import read_json
from fleioctl.inputs.documents.scalars import Cell, Number, Plain
from fleioctl.inputs.documents.yaml_text import LOADER

MARK = "\ufeff"
DEEP = "[" * 100_000


@pytest.mark.parametrize(
    ("file", "format"),
    [
        ("a.json", "json"),
        ("a.ndjson", "ndjson"),
        ("a.JSONL", "ndjson"),
        ("a.yaml", "yaml"),
        ("a.b.yml", "yaml"),
        ("a.csv", "csv"),
        ("/x/a.tsv", "tsv"),
        ("a.txt", None),
        ("-", None),
        (".json", None),
    ],
)
def test_ending_tells_the_format(file: str, format: Format | None) -> None:
    assert format_of(file) == format


@pytest.mark.parametrize(
    ("text", "format"),
    [
        ('{"a": "x", "b": null}', "json"),
        ('[{"a": "x", "b": null}]', "json"),
        ('{"a": "x", "b": null}\n', "ndjson"),
        ("a: x\nb:\n", "yaml"),
        ("- {a: x, b: ~}", "yaml"),
        ("---\na: x\nb: null\n---\n", "yaml"),
    ],
)
@pytest.mark.parametrize("by_content", [False, True])
@pytest.mark.parametrize("mark", ["", MARK])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_one_object_reads_alike(text: str, format: Format, by_content: bool, mark: str, end: str) -> None:
    assert read(mark + text.replace("\n", end), None if by_content else format) == [{"a": "x", "b": None}]


def test_objects_are_told_from_each_other_by_content_too() -> None:
    many = [{"a": "1"}, {"a": "2"}]
    assert read('{"a": "1"}\n{"a": "2"}\n') == many
    assert read('[{"a": "1"},\n {"a": "2"}]') == many
    assert read("a: '1'\n---\na: '2'\n") == many
    assert read('[{a: "1"}, {a: "2"}]') == many


@pytest.mark.parametrize(
    "text", ["NO", "Null", "NULL", "01234", "1e3", "12:30", "2024-01-01", "+15550100", "on", "1_0"]
)
@pytest.mark.usefixtures("any_loader")
def test_yaml_scalar_stays_what_was_written(text: str) -> None:
    (row,) = read(f"a: {text}\nb: '{text}'\n{text}: c\n", "yaml")
    assert row == {"a": text, "b": text, text: "c"}
    assert isinstance(row["a"], Plain)
    assert type(row["b"]) is str


@pytest.mark.usefixtures("any_loader")
def test_only_plain_null_is_null_in_yaml() -> None:
    assert read("{a: null, b: ~, c: , d: 'null', e: \"~\", f: '', null: x}", "yaml") == [
        {"a": None, "b": None, "c": None, "d": "null", "e": "~", "f": "", "null": "x"}
    ]


@pytest.mark.parametrize("digits", ["12345678901234567.89", "1.50", "1e3", "-0", "0.1", "1E-07", "9" * 60])
def test_json_number_keeps_its_digits(digits: str) -> None:
    number = read_json(digits, "it")
    assert str(number) == digits
    assert not isinstance(number, float)


def test_number_is_a_number() -> None:
    assert Number("1.50") == Decimal("1.5")
    assert read_json("7", "it") == 7


@pytest.mark.parametrize(
    ("text", "format", "message"),
    [
        ('{"email": 1, "email": 2}', "json", "file, row 1: The key 'email' is given twice."),
        ('[{}, {"a": {"email": 1, "email": 2}}]', "json", "file, row 2: The key 'email' is given twice."),
        ('{}\n\n{"email": 1, "email": 2}', "ndjson", "file, row 2: The key 'email' is given twice."),
        ("- {}\n- {email: 1, email: 2}", "yaml", "file, row 2: The key 'email' is given twice."),
        ("a: &a {x: 1}\n<<: *a\n<<: *a", "yaml", "file, row 1: The key '<<' is given twice."),
        ("email,email\n1,2\n", "csv", "file: the heading 'email' stands twice."),
        ('[{}, {"a": NaN}]', "json", "file, row 2: NaN is no JSON."),
        ('{"a": -Infinity}', "json", "file, row 1: -Infinity is no JSON."),
        ('{"a": 1e99999}', "json", "file, row 1: 1e99999 is too large."),
        ('{"a": ' + "9" * 500 + "}", "json", f"file, row 1: The number {'9' * 20}… is too large."),
        ('{"a": "\\ud800"}', "json", "file, row 1: It contains half a character (a lone surrogate), which no text can"),
        ('{"a": ' + "[" * 64 + "]" * 64 + "}", "json", "file, row 1: It is nested more than 64 levels deep."),
        ('{"a": ' + DEEP, "json", "file: it is nested more than 64 levels deep."),
        ('{"a": ' + "[" * 64 + "]" * 64 + "}", "yaml", "file, row 1: It is nested more than 64 levels deep."),
        ("a: " + "[" * 100, "yaml", "file, line 1: it is nested more than 64 levels deep."),
        ("- " * 100, "yaml", "file, line 1: it is nested more than 64 levels deep."),
        ("a: &a [*a]", "yaml", "file, line 1: *a has no &a that ended before it."),
        ("a: !!python/object:os.system x", "yaml", "file, line 1: the tag 'tag:yaml.org,2002:python/object:os.system'"),
        ("a: !!int 7", "yaml", "file, line 1: the tag 'tag:yaml.org,2002:int' is not read; put a text in quotes"),
        ("a: 1\n[b]: 2", "yaml", "file, line 2: a key is a text, no list and no object."),
        ("a: b: c", "yaml", "file is no YAML: mapping values are not allowed in this context, line 1, column 5."),
        ('{"a": "\x00"}', "json", "file is no JSON: invalid control character at line 1, column 8."),
        ('{"a": 1', "json", "file is no JSON: expecting ',' delimiter at line 1, column 8."),
        ('{"a": 1', None, "file is neither JSON nor YAML: expecting ',' delimiter at line 1, column 8."),
        ('{"a": NaN}', None, "file, row 1: NaN is no JSON."),
        ('{"a": 1}\n{"a"', None, "file, row 2: This is no JSON: expecting ':' delimiter at column 5."),
        ("[1]", "json", "file, row 1: This is a single value and no object."),
        ("[[]]", "json", "file, row 1: This is a list and no object."),
        ("[]", "json", "file holds no object."),
        ("5", "yaml", "file holds no object and no list of objects."),
        ("a,b\n1,2\n", None, "file holds no object and no list of objects."),
        ("", None, "file holds no object."),
        ("", "csv", "file holds no object."),
        ("a,b\n", "csv", "file holds no object."),
        ("a,,b\n1,2,3\n", "csv", "file: column 2 has no heading."),
        ('a\n"1', "csv", "file, line 2: this is no CSV: unexpected end of data."),
        ('a\n"1"2\n', "csv", "file, line 2: this is no CSV: ',' expected after '\"'."),
        ("a\tb\n1\n", "tsv", "file, row 1: There are 1 cells below 2 headings."),
        ("a\n\\d\n", "tsv", r"file, row 1: a: \d is no escape of a TSV; a backslash is written \\."),
        (b"a: 1\nb: \xff", "yaml", "file, line 2: this is no UTF-8 text."),
        (b"a\n1\n\xff\n", "csv", "file, line 3: this is no UTF-8 text."),
        ("a: 1".encode("utf-16"), "yaml", "file is UTF-16."),
        ("a\n1".encode("utf-16"), "csv", "file is UTF-16."),
    ],
)
def test_wrong_file_says_where_and_why(text: str | bytes, format: Format | None, message: str) -> None:
    with pytest.raises(Usage) as raised:
        read(text, format)
    assert raised.value.message.startswith(message)


@pytest.fixture(params=[yaml.SafeLoader, LOADER], ids=["in Python", "in C"])
def any_loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a test with each of the two parsers of PyYAML; a machine may have the slow one alone."""
    monkeypatch.setattr("fleioctl.inputs.documents.yaml_text.LOADER", request.param)


@pytest.mark.usefixtures("any_loader")
@pytest.mark.parametrize(
    "text", [f"a: {DEEP}", DEEP, "{a: " * 5000, "- " * 5000, "a: &a [*a]", "*", 'a: "\\U99999999"']
)
def test_no_yaml_is_more_than_a_usage(text: str) -> None:
    with pytest.raises(Usage, match=r"^file(, line 1: | is no YAML)"):
        read(text, "yaml")


def test_depth_of_64_is_read() -> None:
    text = '{"a": ' + "[" * 63 + "]" * 63 + "}"
    assert read(text, "json") == read(text, "yaml") == read(text, "ndjson")


@pytest.mark.usefixtures("any_loader")
def test_merge_keys_of_yaml() -> None:
    text = "- &one {a: 1, b: 1}\n- &two {b: 2, c: 2}\n- {<<: [*one, *two], c: 3}\n- {<<: *one, a: 4}\n- {'<<': x}"
    assert read(text, "yaml")[2:] == [{"a": "1", "b": "1", "c": "3"}, {"a": "4", "b": "1"}, {"<<": "x"}]


def test_alias_is_a_copy() -> None:
    (row,) = read("a: &x [{b: 1}]\nc: *x", "yaml")
    row["c"][0]["b"] = "2"
    assert row["a"] == [{"b": "1"}]


@pytest.mark.usefixtures("any_loader")
def test_few_lines_do_not_become_billions() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]
    with pytest.raises(Usage, match="aliases stand for too many values"):
        read("\n".join(lines), "yaml")


def test_chain_of_aliases_is_deep_too() -> None:
    lines = ["a0: &a0 [x]", *(f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 200))]
    with pytest.raises(Usage, match="nested more than 64 levels deep"):
        read("\n".join(lines), "yaml")


def test_csv_cells_are_as_written() -> None:
    text = MARK + 'name,client.name,note\r\n"a ""b"", c",\'=1+2,\'+1 2\r\n\r\n01234,"x\ny",\'word\r\n'
    assert read(text, "csv") == [
        {"name": 'a "b", c', "client.name": "=1+2", "note": "+1 2"},
        {"name": "01234", "client.name": "x\ny", "note": "'word"},
    ]
    assert isinstance(read(text, "csv")[0]["name"], Cell)


def test_tsv_escapes_are_undone() -> None:
    assert read('a\tb\nx\\ty\\nz\\\\n\t"q"\n\\x1b\t\\u202e\\r\n', "tsv") == [
        {"a": "x\ty\nz\\n", "b": '"q"'},
        {"a": "\x1b", "b": "\u202e\r"},
    ]


def test_long_cell_is_read() -> None:
    assert read("a\n" + "x" * 300_000, "csv") == [{"a": "x" * 300_000}]


def test_every_fault_is_found_in_one_run() -> None:
    lines = "\n".join("1,2,3" if number % 2 else "1,2" for number in range(1, 201))
    with pytest.raises(Usage) as raised:
        read(f"a,b\n{lines}\n", "csv")
    told = raised.value.message.split("\n")
    assert told[0] == "100 faults in file:"
    assert told[1] == "row 1: There are 3 cells below 2 headings."
    assert len(told) == 1 + 50 + 1
    assert told[-1] == "and 50 more"
    assert raised.value.code == "input_file"


def test_faults_come_in_the_order_of_rows() -> None:
    faults = Faults("file")
    faults.add(9, "Late.")
    with faults.at(2):
        raise Usage("Early.", code="missing_field")
    with pytest.raises(Usage) as raised:
        faults.raise_any()
    assert raised.value.message == "2 faults in file:\nrow 2: Early.\nrow 9: Late."
    assert raised.value.fields == {"row 2": "Early.", "row 9": "Late."}
    assert raised.value.code == "validation"


@pytest.mark.parametrize(("format", "line"), [("ndjson", b'{"a":1}\n'), ("csv", b"1\n"), ("tsv", b"1\n")])
def test_rows_come_while_the_file_is_read(format: Format, line: bytes) -> None:
    lines: Iterator[bytes] = itertools.chain([b"a\n"] if format != "ndjson" else [], itertools.repeat(line))
    rows = read_rows(lines, Faults("file"), format)
    assert [row.number for row in itertools.islice(rows, 1000)] == list(range(1, 1001))


PIECES = st.sampled_from(
    ["{", "}", "[", "]", '"', "'", ":", ",", "\n", "\r", "\t", " ", "- ", "a", "1", "&a ", "*a", "<<", "!", "\\", "|",
     "null", "NaN", "1e9", "\\ud800", "\\x", "\x00", "\ufeff", "\udcff", "---\n", "%", "#", "@", "é", "\U0001f600"]
)  # fmt: skip


@settings(max_examples=1000, deadline=None)
@given(
    st.one_of(st.binary(), st.lists(PIECES, max_size=40).map("".join)), st.sampled_from([None, *FORMATS]), st.booleans()
)
def test_any_bytes_are_rows_or_a_usage(data: bytes | str, format: Format | None, in_c: bool) -> None:
    faults = Faults("file")
    raw = data if isinstance(data, bytes) else data.encode("utf-8", "surrogateescape")
    try:
        with patch("fleioctl.inputs.documents.yaml_text.LOADER", LOADER if in_c else yaml.SafeLoader):
            rows = list(read_rows(raw.splitlines(keepends=True), faults, format))
        faults.raise_any()
    except Usage:
        return
    assert rows
    assert all(isinstance(row.values, dict) for row in rows)


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda each: st.lists(each, max_size=3) | st.dictionaries(TEXTS, each, max_size=3),
    max_leaves=5,
)


@settings(deadline=None)
@given(st.lists(st.dictionaries(TEXTS, VALUES, max_size=3), min_size=1, max_size=3), st.booleans())
def test_json_reads_back_equal(objects: list[dict[str, object]], ascii: bool) -> None:
    lines = [json.dumps(each, ensure_ascii=ascii) for each in objects]
    assert read("\n".join(lines), "ndjson") == objects
    assert read(f"[{','.join(lines)}]", "json") == objects
    assert read(f"[{','.join(lines)}]") == objects
