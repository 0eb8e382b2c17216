"""Keys of files are field names or option names; unknown ones are refused together."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from fleioctl.errors import Usage
from fleioctl.inputs.documents.faults import Faults
from fleioctl.inputs.documents.scalars import Cell, Row
from fleioctl.inputs.keys import Key, KeyTable


def near(word: str, words: Iterable[str]) -> str:
    from difflib import get_close_matches

    found = get_close_matches(word, words, 1)
    return f" Did you mean {found[0]}?" if found else ""


@pytest.fixture
def table() -> KeyTable:
    keys = [
        Key("zip_code"),
        Key("company"),
        Key("nics", ("network",), refers=True),
        Key("client", refers=True),
        Key("boot_source.source_id", ("image",), refers=True),
        Key("boot_source.volume_size", ("volume-size",)),
        Key("custom_fields"),
    ]
    return KeyTable(keys, "a client", near)


@pytest.mark.parametrize("written", ["zip_code", "zip-code", " zip-code "])
def test_hyphen_is_an_underscore(table: KeyTable, written: str) -> None:
    assert table.match(Row(1, {written: "1"})) == {"zip_code": "1"}


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({"network": "private"}, {"nics": "private"}),
        ({"image": "debian"}, {"boot_source.source_id": "debian"}),
        ({"volume_size": 5}, {"boot_source.volume_size": 5}),
        ({"boot_source.volume_size": 5}, {"boot_source.volume_size": 5}),
        (
            {"boot_source": {"source_id": "x", "volume_size": 5}},
            {"boot_source.source_id": "x", "boot_source.volume_size": 5},
        ),
        ({"boot_source": None}, {}),
        ({"custom_fields": {"a": 1}}, {"custom_fields": {"a": 1}}),
        ({"client": {"id": 7, "name": "Jane"}}, {"client": 7}),
        ({"client": {"name": "Jane"}}, {"client": "Jane"}),
        ({"client.name": "Jane"}, {"client": "Jane"}),
        ({"client.name": "Jane", "client.id": "7"}, {"client": "7"}),
        ({"client": Cell('{"id": 7}')}, {"client": 7}),
        ({"network": [{"id": "a"}, "b"]}, {"nics": ["a", "b"]}),
        ({"network": Cell('[{"id": "a"}]')}, {"nics": ["a"]}),
        ({"zip_code": Cell(""), "company": None}, {"company": None}),
    ],
)
def test_keys_become_fields(table: KeyTable, values: dict[str, object], found: dict[str, object]) -> None:
    assert table.match(Row(1, values)) == found
    assert not table.unknown


@pytest.mark.parametrize(
    "values", [{"zip_code": 1, "zip-code": 2}, {"nics": 1, "network": 2}, {"client": 1, "client.name": 2}]
)
def test_one_field_by_two_keys_is_refused(table: KeyTable, values: dict[str, object]) -> None:
    with pytest.raises(Usage, match="are the same field"):
        table.match(Row(1, values))


def test_empty_cell_beside_the_other_key_is_nothing(table: KeyTable) -> None:
    assert table.match(Row(1, {"nics": Cell(""), "network": Cell("x")})) == {"nics": "x"}


def test_unknown_keys_are_told_once_each_with_the_nearest(table: KeyTable) -> None:
    for number in range(1, 1001):
        table.match(Row(number, {"companyname": "x", **({"boot_source": {"foo": 1}} if number > 10 else {})}))
    faults = Faults("file")
    table.report(faults)
    with pytest.raises(Usage) as raised:
        faults.raise_any()
    assert raised.value.code == "unknown_field"
    assert raised.value.message == (
        "2 faults in file:\n"
        "row 1: 'companyname' is no field of a client. Did you mean company? It stands in 1,000 rows.\n"
        "row 11: 'boot_source.foo' is no field of a client. Did you mean boot_source.source_id? It stands in 990 rows."
    )
    assert table.unknown == ["companyname", "boot_source.foo"]
