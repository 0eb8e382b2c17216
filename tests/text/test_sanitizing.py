"""Server text cannot act on the terminal."""

import json
import sys
from unicodedata import category

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from shown import HOSTILE, RAW, UNSAFE, record, rows, thing, value

from fleioctl.model.formats import FORMATS
from fleioctl.text.sanitizing import escaped_in_json, escaped_in_yaml, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31m", "\\x1b[31m"),
        ("\x9b", "\\x9b"),
        ("\u202e", "\\u202e"),
        ("a\tb\nc\rd", "a\\tb\\nc\\rd"),
        ("\x7f\x00", "\\x7f\\x00"),
        ("\ud800", "\\ud800"),
        ("\u2028", "\\u2028"),
        ("\u200b\u2060\u00ad", "\\u200b\\u2060\\xad"),
        ("\U000e0041\ue000", "\\U000e0041\\ue000"),
    ],
)
def test_dangerous_characters_are_shown_escaped(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    "text", ["", "plain", "Zürich", "日本語", "🚀 ❤️", "👩‍👩‍👧", "שלום", "a\u00a0b", "[red]", "\\x1b"]
)
def test_harmless_text_stays_as_it_is(text: str) -> None:
    assert visible(text) == text


def test_every_unsafe_character_of_unicode_is_escaped_and_no_other() -> None:
    changed = {character for character in map(chr, range(sys.maxunicode + 1)) if visible(character) != character}
    unassigned = {character for character in changed if category(character) == "Cn"}
    assert changed - unassigned == UNSAFE
    # one within the invisible operators, some within the tags, and what later releases of Unicode have assigned
    assert all(c == "\u2065" or "\U00013439" <= c <= "\U0001343f" or c >= "\U000e0000" for c in unassigned)


def test_beyond_the_first_plane_json_has_pairs_and_yaml_eight_digits() -> None:
    assert escaped_in_json('"\U000e0041\u200b"') == '"\\udb40\\udc41\\u200b"'
    assert escaped_in_yaml('"\U000e0041\u200b"') == '"\\U000e0041\\u200b"'
    shown = rows([{"name": "\U000e0041"}], "json", columns=()).text
    assert "\\udb40\\udc41" in shown
    assert json.loads(shown) == [{"name": "\U000e0041"}]
    shown = rows([{"name": "\U000e0041"}], "yaml", columns=()).text
    assert "\\U000e0041" in shown.replace("E", "e")
    assert yaml.safe_load(shown) == [{"name": "\U000e0041"}]


@pytest.mark.parametrize("text", ["❤️", "👩‍👩‍👧", "👍🏽", "🇩🇪"])
def test_emoji_keep_their_joiners_and_selectors(text: str) -> None:
    assert visible(text) == text
    assert text in rows([{"name": text}], "json", columns=()).text


@given(st.text(st.characters(codec=None)))
def test_nothing_dangerous_is_left_of_any_text(text: str) -> None:
    assert not RAW.search(visible(text))
    assert "\n" not in visible(text)


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("format", FORMATS)
def test_hostile_name_stays_harmless_in_every_format(format: str, name: str) -> None:
    shown = rows([thing(name=name)], format, width=200).text + record(thing(id=name, name=name), format).text
    assert not RAW.search(shown.replace("\t", "") if format == "tsv" else shown)


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("format", FORMATS)
def test_hostile_key_of_a_raw_answer_stays_harmless(format: str, name: str) -> None:
    shown = value({name: name}, format).text + value([{name: name}], format).text + value({name: [name]}, format).text
    assert not RAW.search(shown.replace("\t", "") if format == "tsv" else shown)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_name_reads_back_equal(name: str) -> None:
    things = [thing(name=name, **{name: [name]})]
    assert json.loads(rows(things, "json").text) == things
    assert json.loads(rows(things, "ndjson").text) == things[0]
    assert yaml.safe_load(rows(things, "yaml").text) == things


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("format", ["csv", "tsv", "ids", "ndjson"])
def test_a_name_takes_one_line(format: str, name: str) -> None:
    shown = rows([thing(name=name), thing(id=name)], format, header=False)
    assert len(shown.lines) == 2


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_narrow_encoding_never_stumbles(format: str, name: str, encoding: str) -> None:
    things = [thing(name=name, client={"id": 1, "name": name})]
    shown = rows(things, format, encoding=encoding).text + record(things[0], format, encoding=encoding).text
    assert shown.encode(encoding)
    assert not RAW.search(shown.replace("\t", "") if format == "tsv" else shown)


def test_what_the_encoding_lacks_is_escaped() -> None:
    things = [thing(name="Zoë 日本")]
    assert "Zo\\xeb \\u65e5\\u672c" in rows(things, "tsv", encoding="ascii").text
    assert "Zoë \\u65e5\\u672c" in rows(things, "csv", encoding="latin-1").text
    assert "Zoë 日本" in rows(things, "tsv").text


def test_markup_and_emoji_codes_are_text() -> None:
    shown = rows([thing(name="[red]x[/red] :smile:")], "table", width=200)
    assert "[red]x[/red] :smile:" in shown.text
