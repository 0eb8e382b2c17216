"""json, ndjson and yaml read back equal."""

import json
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from shown import HOSTILE, RAW, record, rows, thing, value

TRAPS = (
    "no",
    "y",
    "Yes",
    "null",
    "~",
    "2019-01-01",
    "2019-11-27T14:36:45Z",
    "1e3",
    "0x1f",
    "0o17",
    "017",
    "1_000",
    "12:30",
)
TRAPS += (
    "1.0",
    ".5",
    "=",
    "<<",
    "- a",
    "a: b",
    "# c",
    "a\x85b",
    "a\u2028b",
    "\na",
    " \n a",
    "a\n ",
    "a\n\n",
    "\n",
    "...",
    "---",
)

texts = st.one_of(st.text(), st.text(st.characters(codec=None)), st.sampled_from(HOSTILE + TRAPS))
scalars = (
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False) | texts
)
answers = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4), max_leaves=12
)


def as_json_knows_it(anything: Any) -> Any:
    """Join what would be a pair of surrogates: no JSON can hold it apart."""
    return json.loads(json.dumps(anything))


@settings(deadline=None)
@given(answers)
@example([{"name": name} for name in HOSTILE])
@example({name: name for name in HOSTILE + TRAPS})
@example({"k" * 2000: "v" * 2000})
def test_json_reads_back_equal(answer: Any) -> None:
    answer = as_json_knows_it(answer)
    for encoding in ("utf-8", "ascii", "cp1252"):
        shown = value(answer, "json", encoding=encoding)
        assert json.loads(shown.text) == answer
        assert not RAW.search(shown.text)


@settings(deadline=None)
@given(answers)
@example([{"name": name} for name in HOSTILE])
@example({name: name for name in HOSTILE + TRAPS})
@example({"k" * 2000: "v" * 2000})
def test_yaml_reads_back_equal(answer: Any) -> None:
    answer = as_json_knows_it(answer)
    for encoding in ("utf-8", "ascii"):
        shown = value(answer, "yaml", encoding=encoding)
        assert yaml.safe_load(shown.text) == answer
        assert not RAW.search(shown.text)


@settings(deadline=None)
@given(st.lists(st.dictionaries(texts, answers, min_size=1, max_size=4), max_size=4))
def test_ndjson_reads_back_equal(answer: list[dict[str, Any]]) -> None:
    answer = as_json_knows_it(answer)
    shown = value(answer, "ndjson")
    assert [json.loads(line) for line in shown.lines] == answer
    assert not RAW.search(shown.text)


@pytest.mark.parametrize("trap", TRAPS)
def test_a_string_stays_a_string_in_yaml(trap: str) -> None:
    assert yaml.safe_load(record({"id": 1, "name": trap}, "yaml", columns=()).text)["name"] == trap


def test_yaml_is_in_block_style_with_the_keys_in_order() -> None:
    shown = value([{"b": 1, "a": ["x", "z"], "text": "one\ntwo\n"}], "yaml")
    assert shown.text == "- b: 1\n  a:\n  - x\n  - z\n  text: |\n    one\n    two\n"


def test_yaml_repeats_equal_objects_instead_of_referring() -> None:
    client = {"id": 1}
    assert "&" not in value([client, client], "yaml").text


def test_json_list_is_one_array_of_the_objects_as_sent() -> None:
    things = [thing(1), thing(2, extra={"deep": [1, None, "2.50"]})]
    assert json.loads(rows(things, "json").text) == things
    assert '"credit": "13674.00"' in rows(things, "json").text


def test_show_is_an_object_in_json_yaml_and_ndjson() -> None:
    one = thing(1)
    assert json.loads(record(one, "json").text) == one
    assert yaml.safe_load(record(one, "yaml").text) == one
    assert json.loads(record(one, "ndjson").lines[0]) == one


@pytest.mark.parametrize("format", ["json", "yaml"])
def test_empty_list_is_an_empty_array(format: str) -> None:
    assert rows([], format).text == "[]\n"


def test_other_languages_stay_readable_where_the_stream_can_carry_them() -> None:
    assert "日本語 Zoë 🚀" in value(["日本語 Zoë 🚀"], "json").text
    assert "日本語 Zoë 🚀" in value(["日本語 Zoë 🚀"], "yaml").text
    assert "\\u65e5" in value(["日"], "json", encoding="ascii").text
    assert "Zoë" in value(["Zoë"], "json", encoding="latin-1").text


def test_bidi_and_escape_characters_are_u_escapes_in_json_and_yaml() -> None:
    for format in ("json", "yaml", "ndjson"):
        assert "\\u202e" in value(["\u202e"], format).text
    assert "\\u001b" in value(["\x1b"], "json").text
