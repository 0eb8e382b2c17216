"""KEY=VALUE and KEY:=JSON."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fleioctl.errors import Usage
from fleioctl.inputs.typed.assignments import distinct, read_assignments, read_jsons, read_texts


def test_text_stays_and_json_is_read() -> None:
    found = read_assignments(["a=01", "b.c:=[1.50]", "d:=null", "e= x=y ", "f="], "--set")
    assert found == [("a", "01"), ("b.c", found[1][1]), ("d", None), ("e", " x=y "), ("f", "")]
    assert str(found[1][1][0]) == "1.50"


def test_json_field() -> None:
    assert read_jsons(["a=\ufeff5", "\ufeffb=[]"], "-F") == [("a", 5), ("b", [])]
    assert read_texts(["a=5", "a=6"], "-f") == [("a", "5"), ("a", "6")]


@pytest.mark.parametrize(
    ("texts", "message"),
    [
        (["a"], "--set needs KEY=VALUE."),
        (["=x"], "--set needs KEY=VALUE."),
        ([":=1"], "--set needs KEY:=JSON."),
        (["a:=x"], "--set a is no JSON: expecting value at line 1, column 1."),
        (["a:=NaN"], "--set a: NaN is no JSON."),
        (['a:={"b":1,"b":2}'], "--set a: the key 'b' is given twice."),
        (["a:=" + "[" * 65 + "]" * 65], "--set a: it is nested more than 64 levels deep."),
        (["a:=" + "[" * 100_000], "--set a: it is nested more than 64 levels deep."),
        (["a=1", "a:=2"], "--set: the key 'a' is given twice."),
        (["a-b=1", "a_b=2"], "--set: the key 'a_b' is given twice."),
        (["a.b=1", "a:={}"], "--set: the key 'a' is given twice."),
        (["a=1", "a.b=2"], "--set: the key 'a.b' is given twice."),
    ],
)
def test_wrong_assignment_is_refused(texts: list[str], message: str) -> None:
    with pytest.raises(Usage) as raised:
        read_assignments(texts, "--set")
    assert raised.value.message == message


def test_secret_in_an_assignment_is_never_shown() -> None:
    with pytest.raises(Usage) as raised:
        read_assignments(["password:=hunter2"], "--set")
    assert "hunter2" not in str(raised.value.as_json())


def test_keys_that_begin_alike_are_different() -> None:
    assert distinct([("a", 1), ("ab", 2)], "-F") == [("a", 1), ("ab", 2)]


@given(st.lists(st.text(), max_size=3))
def test_any_text_is_read_or_refused(texts: list[str]) -> None:
    try:
        found = read_assignments(texts, "--set")
    except Usage:
        return
    assert len(found) == len(texts)
