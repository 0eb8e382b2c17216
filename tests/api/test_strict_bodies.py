"""Bodies of answers: numbers and texts survive, bombs do not."""

from __future__ import annotations

import json
import time
import tracemalloc
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleioctl.api.answers.json_body import NotJson, parse

FINITE = st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(JSON)
def test_what_a_server_says_is_read_back_equal(value: Any) -> None:
    assert parse(json.dumps(value).encode()) == value


def test_prices_keep_their_digits() -> None:
    body = b'{"price":0.1234,"total":"13674.00","id":9007199254740993}'
    assert json.dumps(parse(body), separators=(",", ":")).encode() == body


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b'{"a": 1',
        b"\xff",
        b'"\xed\xa0\x80"',
        b'{"a": 1}\xef\xbb\xbf',
        b'\xef\xbb\xbf\xef\xbb\xbf{"a": 1}',
        b"NaN",
        b"[Infinity]",
        b"-Infinity",
        b"1e999",
        b"9" * 5_000,
        b"-" + b"9" * 401,
        b"[" * 65 + b"]" * 65,
        b'{"a":' * 65 + b"1" + b"}" * 65,
        b"[" * 100_000,
        b'{"a": 1, "a": 1}',
        b"{'a': 1}",
        b"[1,]",
    ],
)
def test_what_is_no_strict_json_is_refused(body: bytes) -> None:
    with pytest.raises(NotJson):
        parse(body)


def test_nesting_that_the_api_could_use_is_fine() -> None:
    assert parse(b"[" * 60 + b"]" * 60)


@settings(max_examples=300)
@given(st.binary(max_size=200))
def test_any_bytes_are_json_or_refused(body: bytes) -> None:
    with suppress(NotJson):
        parse(body)


def test_byte_order_mark_before_the_answer_is_dropped() -> None:
    assert parse(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}


@pytest.mark.parametrize("piece", [b"{}", b"[]", b"1", b'""', b'{"a":1}', b"null"])
def test_millions_of_values_are_refused_before_they_are_made(piece: bytes) -> None:
    body = b"[" + b",".join([piece] * 4_000_000) + b"]"
    tracemalloc.start()
    started = time.process_time()
    with pytest.raises(NotJson, match="2000000 values"):
        parse(body)
    seconds, (_, peak) = time.process_time() - started, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert seconds < 5
    assert peak < 2 * len(body) + 100_000


def test_large_text_with_many_commas_is_one_value() -> None:
    text = 'a,{[\\"' * 1_000_000
    assert parse(json.dumps({"log": text}).encode()) == {"log": text}


def test_parsing_ends_when_the_time_is_over() -> None:
    body = b'[{"a":1}' + b',{"a":1}' * 900_000 + b"]"
    looked = iter(range(1000))
    with pytest.raises(NotJson, match="timeout"):
        parse(body, lambda: next(looked) > 500)


@pytest.mark.parametrize("body", [b'{"id": [1]}', b'[{"id": {}}]', b'{"client": {"id": [[]]}}'])
def test_id_must_be_a_text_or_a_number(body: bytes) -> None:
    with pytest.raises(NotJson, match="id"):
        parse(body, with_ids=True)
    assert parse(body)
