"""Bodies of answers: numbers and texts survive, bombs do not."""

from __future__ import annotations

import json
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
        b'\xef\xbb\xbf{"a": 1}',
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
